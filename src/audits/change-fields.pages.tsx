import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { FormField } from '../web/components/form-field.tsx';
import { useTexts } from '../web/page.ts';
import type { InvalidField } from './change.model.ts';

/** What came of a form that was sent and not saved. */
export interface FormProblem {
  readonly faults: readonly InvalidField[];
  /** What was sent, so that nothing of it is lost. */
  readonly entered: URLSearchParams;
  /** Somebody else has changed it meanwhile: what they saved is shown beside. */
  readonly isStale: boolean;
}

export const ProblemContext = createContext<FormProblem | null>(null);
/** Keeps ids apart where a page holds the same form several times. */
export const PrefixContext = createContext('');

/** What was sent in a field and what is wrong with it. */
function useField(name: string, label: string) {
  const { auditForms } = useTexts();
  const problem = useContext(ProblemContext);
  const id = `${useContext(PrefixContext)}${name}`;
  const fault = problem?.faults.find(({ field }) => field === name);
  return {
    problem,
    id,
    entered: problem?.entered.get(name) ?? undefined,
    error: fault && auditForms.faults[fault.code](label),
  };
}

interface TextFieldProps {
  name: string;
  label: string;
  hint?: string;
  saved?: string | null;
  lines?: number;
  width?: 'short' | 'date';
  required?: boolean;
}

/** A line or some lines of text. A date is text as well: the browser's own field speaks the browser's language. */
export function TextField({ name, label, hint, saved = null, lines, width, required }: TextFieldProps) {
  const { id, entered, error } = useField(name, label);
  const value = entered ?? saved ?? '';
  return (
    <>
      <FormField
        name={id}
        label={label}
        {...(hint === undefined ? {} : { hint })}
        error={error}
        control={(attributes) =>
          lines === undefined ? (
            <input
              {...attributes}
              name={name}
              type="text"
              class={width}
              value={value}
              required={required}
              inputMode={width === 'date' ? 'numeric' : undefined}
              autocomplete="off"
            />
          ) : (
            // A browser drops the first line break of a textarea: one is put before.
            <textarea {...attributes} name={name} rows={lines} required={required}>{`\n${value}`}</textarea>
          )
        }
      />
      <SavedNow name={name} saved={saved} />
    </>
  );
}

interface ChoiceFieldProps {
  name: string;
  label: string;
  hint?: string;
  saved: string;
  options: readonly { readonly value: string; readonly text: string }[];
}

export function ChoiceField({ name, label, hint, saved, options }: ChoiceFieldProps) {
  const { id, entered, error } = useField(name, label);
  const value = entered ?? saved;
  return (
    <>
      <FormField
        name={id}
        label={label}
        {...(hint === undefined ? {} : { hint })}
        error={error}
        control={(attributes) => (
          <select {...attributes} name={name}>
            {options.map((option) => (
              <option key={option.value} value={option.value} selected={option.value === value}>
                {option.text}
              </option>
            ))}
          </select>
        )}
      />
      <SavedNow name={name} saved={saved} as={options.find((option) => option.value === saved)?.text} />
    </>
  );
}

interface TickListProps {
  name: string;
  legend: string;
  hint?: string;
  saved: readonly string[];
  options: readonly TickOption[];
  /** What those that come first are, together. */
  first?: string;
  /** What the seldom chosen are, together: they are folded until one of them is chosen. */
  seldom?: string;
}

interface TickOption {
  readonly value: string;
  readonly text: string;
  /** Likely to be chosen: stands before the others, in a part of its own. */
  readonly isFirst?: boolean;
  readonly isSeldom?: boolean;
}

/** Some of many. */
export function TickList({ name, legend, hint, saved, options, first = '', seldom = '' }: TickListProps) {
  const { problem, id, error } = useField(name, legend);
  const chosen = problem ? problem.entered.getAll(name) : saved;
  const likely = options.filter(({ isFirst }) => isFirst);
  const folded = options.filter(({ isSeldom }) => isSeldom);
  return (
    <fieldset class={error ? 'field invalid' : 'field'} id={id} tabIndex={-1}>
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {error && <p class="field-error">{error}</p>}
      {likely.length > 0 && (
        <div class="ticks-first">
          <p class="sub">{first}</p>
          <Ticks name={name} options={likely} chosen={chosen} />
        </div>
      )}
      <Ticks
        name={name}
        options={options.filter(({ isFirst, isSeldom }) => !isFirst && !isSeldom)}
        chosen={chosen}
      />
      {folded.length > 0 && (
        <details open={folded.some(({ value }) => chosen.includes(value))}>
          <summary>{seldom}</summary>
          <Ticks name={name} options={folded} chosen={chosen} />
        </details>
      )}
    </fieldset>
  );
}

interface TicksProps {
  name: string;
  options: readonly TickOption[];
  chosen: readonly string[];
}

function Ticks({ name, options, chosen }: TicksProps) {
  return (
    <ul class="ticks">
      {options.map(({ value, text }) => (
        <li key={value}>
          <label>
            <input type="checkbox" name={name} value={value} checked={chosen.includes(value)} /> {text}
          </label>
        </li>
      ))}
    </ul>
  );
}

/** Yes or no. */
export function Tick({ name, label, saved }: { name: string; label: string; saved: boolean }) {
  const problem = useContext(ProblemContext);
  const checked = problem ? problem.entered.has(name) : saved;
  return (
    <div class="field tick">
      <label for={name}>
        <input type="checkbox" id={name} name={name} value="yes" checked={checked} /> {label}
      </label>
    </div>
  );
}

/** What somebody else saved meanwhile, where it is something else than what was entered here. */
function SavedNow({
  name,
  saved,
  as = saved ?? undefined,
}: {
  name: string;
  saved: string | null;
  as?: string | undefined;
}) {
  const problem = useContext(ProblemContext);
  const { stale } = useTexts().auditForms;
  const entered = problem?.entered.get(name)?.replaceAll('\r\n', '\n').trim();
  if (!problem?.isStale || entered === undefined || entered === (saved ?? '').trim()) return null;
  return (
    <p class="saved-now">
      {stale.now} <bdi class="verbatim">{as || stale.empty}</bdi>
    </p>
  );
}
