import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { InvalidField } from '../../shared/entry.ts';
import type { Texts } from '../../texts/index.ts';
import { joined, openedWith, shownChosen, shownText, wasName } from '../entry-form.ts';
import { useTexts } from '../page.ts';
import { FormField } from './form-field.tsx';

/** What came of a form that was sent and not saved. */
export interface FormProblem {
  readonly faults: readonly InvalidField<keyof Texts['forms']['faults']>[];
  /** What was sent, so that nothing of it is lost. */
  readonly entered: URLSearchParams;
  /** Somebody else has changed it meanwhile: what they saved is shown beside. */
  readonly isStale: boolean;
}

export const ProblemContext = createContext<FormProblem | null>(null);
/** Keeps ids apart where a page holds the same form several times. */
export const PrefixContext = createContext('');

/** True where the form shows what is saved, for changing it: each field then carries what it was opened with. */
export const EditContext = createContext(false);

/** What was sent in a field and what is wrong with it. */
function useField(name: string, label: string) {
  const { forms } = useTexts();
  const problem = useContext(ProblemContext);
  const id = `${useContext(PrefixContext)}${name}`;
  const fault = problem?.faults.find(({ field }) => field === name);
  return {
    problem,
    id,
    error: fault && forms.faults[fault.code](label),
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
  const { problem, id, error } = useField(name, label);
  const { value, isContested } = shownText(problem, name, saved ?? '');
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
      <Was name={name} saved={saved ?? ''} />
      {isContested && <SavedNow>{saved}</SavedNow>}
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
  const { forms } = useTexts();
  const { problem, id, error } = useField(name, label);
  const { value, isContested } = shownText(problem, name, saved);
  // What was chosen may be gone: nothing else is chosen in its place.
  const isGone = value !== '' && options.every((option) => option.value !== value);
  return (
    <>
      <FormField
        name={id}
        label={label}
        {...(hint === undefined ? {} : { hint })}
        error={error}
        control={(attributes) => (
          <select {...attributes} name={name}>
            {isGone && (
              <option value="" selected>
                {forms.choose}
              </option>
            )}
            {options.map((option) => (
              <option key={option.value} value={option.value} selected={option.value === value}>
                {option.text}
              </option>
            ))}
          </select>
        )}
      />
      <Was name={name} saved={saved} />
      {isContested && <SavedNow>{options.find((option) => option.value === saved)?.text}</SavedNow>}
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
  /** After it, as a link to look at what it is. */
  readonly beside?: ComponentChildren;
}

/** Some of many. */
export function TickList({ name, legend, hint, saved, options, first = '', seldom = '' }: TickListProps) {
  const { problem, id, error } = useField(name, legend);
  const { value: chosen, isContested } = shownChosen(problem, name, saved);
  const savedNow = options.filter(({ value }) => saved.includes(value)).map(({ text }) => text);
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
      <Was name={name} saved={joined(saved)} />
      {isContested && <SavedNow>{savedNow.join(', ')}</SavedNow>}
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
      {options.map(({ value, text, beside }) => (
        <li key={value}>
          <label>
            <input type="checkbox" name={name} value={value} checked={chosen.includes(value)} /> {text}
          </label>{' '}
          {beside}
        </li>
      ))}
    </ul>
  );
}

/** Yes or no. */
export function Tick({
  name,
  label,
  hint,
  saved,
}: {
  name: string;
  label: string;
  hint?: string;
  saved: boolean;
}) {
  const { problem, error } = useField(name, label);
  const savedValues = saved ? ['yes'] : [];
  const checked = shownChosen(problem, name, savedValues).value.length > 0;
  const describedBy = [error && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(' ');
  return (
    <div class={error ? 'field invalid' : 'field'}>
      {error && (
        <p class="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <div class="tick">
        <label for={name}>
          <input
            type="checkbox"
            id={name}
            name={name}
            value="yes"
            checked={checked}
            aria-invalid={error ? 'true' : undefined}
            aria-describedby={describedBy || undefined}
          />{' '}
          {label}
        </label>
      </div>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <Was name={name} saved={joined(savedValues)} />
    </div>
  );
}

/** What the field was opened with, so that a change of somebody else's meanwhile is told from one's own. */
function Was({ name, saved }: { name: string; saved: string }) {
  const problem = useContext(ProblemContext);
  if (!useContext(EditContext)) return null;
  const own = wasName(name);
  return <input type="hidden" name={own} value={openedWith(problem, own, saved)} />;
}

/** What somebody else saved meanwhile in a field that was changed here as well. */
function SavedNow({ children }: { children: string | null | undefined }) {
  const { stale } = useTexts().forms;
  if (!useContext(EditContext)) return null;
  return (
    <p class="saved-now">
      {stale.now} <bdi class="verbatim">{children || stale.empty}</bdi>
    </p>
  );
}
