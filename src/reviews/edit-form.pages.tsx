import type { ComponentChildren } from 'preact';
import { addressWith } from '../web/address.ts';
import type { FieldAttributes } from '../web/components/form-field.tsx';
import { FormField } from '../web/components/form-field.tsx';
import { usePage, useTexts } from '../web/page.ts';
import { PartForm, useReview } from './review-context.pages.tsx';

interface EditFormProps {
  part: 'row' | 'audit' | 'document';
  of: { readonly key: string; readonly version: number };
  heading: string;
  /** What saving means, if it means more than saving. */
  next?: string;
  children: ComponentChildren;
}

/** The form of one part, open in its place. Saving or giving up leads back to the part. */
export function EditForm({ part, of, heading, next, children }: EditFormProps) {
  const { address } = usePage();
  const { rowForm } = useTexts().reviewPages;
  return (
    <PartForm part={part} of={of} class="edit-form" label={heading}>
      {children}
      {next && <p class="next">{next}</p>}
      <div class="actions">
        <button type="submit" name="action" value="save">
          {rowForm.save}
        </button>
        <a
          class="button quiet"
          href={addressWith(address, { edit: null, lang: null }, of.key)}
          data-in-place={of.key}
        >
          {rowForm.cancel}
        </a>
      </div>
    </PartForm>
  );
}

interface EditFieldProps {
  name: string;
  label: string;
  hint?: string;
  /** As it is saved now. */
  saved: string | null;
  lines?: number;
  inputMode?: 'numeric';
  /** Characters that are usually enough; the field is as wide. */
  width?: 'short' | 'date';
}

/** A field of text. After a change that was not saved it holds what was entered, with what is saved under it. */
export function EditField({ name, label, hint, saved, lines, inputMode, width }: EditFieldProps) {
  const field = useField(name, label);
  const value = field.entered ?? saved ?? '';
  return (
    <>
      <FormField
        name={name}
        label={label}
        {...(hint === undefined ? {} : { hint })}
        error={field.error}
        control={(attributes) =>
          lines === undefined ? (
            <input
              {...attributes}
              type="text"
              class={width}
              value={value}
              inputMode={inputMode}
              autocomplete="off"
            />
          ) : (
            // A browser drops the first line break of a textarea: one is put before.
            <textarea {...attributes} rows={lines}>{`\n${value}`}</textarea>
          )
        }
      />
      <SavedNow name={name} saved={saved} />
    </>
  );
}

interface Option {
  value: string;
  text: string;
}

interface EditChoiceProps {
  name: string;
  label: string;
  hint?: string;
  saved: string;
  options: Option[];
  /** More to choose among, under headings of their own. */
  groups?: { label: string; options: Option[] }[];
}

export function EditChoice({ name, label, hint, saved, options, groups = [] }: EditChoiceProps) {
  const field = useField(name, label);
  const value = field.entered ?? saved;
  const all = [...options, ...groups.flatMap((group) => group.options)];
  return (
    <>
      <FormField
        name={name}
        label={label}
        {...(hint === undefined ? {} : { hint })}
        error={field.error}
        control={(attributes: FieldAttributes) => (
          <select {...attributes}>
            <Options options={options} chosen={value} />
            {groups.map((group) => (
              <optgroup key={group.label} label={group.label}>
                <Options options={group.options} chosen={value} />
              </optgroup>
            ))}
          </select>
        )}
      />
      <SavedNow name={name} saved={all.find((option) => option.value === saved)?.text ?? saved} as={saved} />
    </>
  );
}

function Options({ options, chosen }: { options: Option[]; chosen: string }) {
  return options.map(({ value, text }) => (
    <option key={value} value={value} selected={value === chosen}>
      {text}
    </option>
  ));
}

/** What somebody else saved meanwhile, where it is something else than what was entered here. */
function SavedNow({ name, saved, as = saved }: { name: string; saved: string | null; as?: string | null }) {
  const { problem } = useReview();
  const { stale } = useTexts().reviewPages;
  const entered = problem?.entered?.get(name)?.replaceAll('\r\n', '\n').trim();
  if (problem?.kind !== 'stale' || entered === undefined || entered === (as ?? '').trim()) return null;
  return (
    <p class="saved-now">
      {stale.now} <bdi class="verbatim">{saved || stale.empty}</bdi>
    </p>
  );
}

/** What was entered in a field and what is wrong with it, where a change was not saved. */
export function useField(
  name: string,
  label: string,
): { entered: string | undefined; error: string | undefined } {
  const { problem } = useReview();
  const { problems } = useTexts().reviewPages;
  const wrong = problem?.faults.find(({ field }) => field === name);
  return {
    entered: problem?.entered?.get(name) ?? undefined,
    error: wrong && problems[wrong.code](label),
  };
}
