import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { EditContext, ProblemContext } from '../web/components/entry-fields.tsx';
import { openedWith, shownText, wasName } from '../web/entry-form.ts';
import { useTexts } from '../web/page.ts';

interface RadioFieldProps {
  name: string;
  legend: ComponentChildren;
  /** The name of the field where it has to be put right. */
  label: string;
  saved: string;
  options: readonly { readonly value: string; readonly text: string }[];
  /** Between the legend and the choices. */
  children?: ComponentChildren;
  /** What belongs to the answer, after the choices. */
  beneath?: ComponentChildren;
}

/** One of few, all of them seen. As ChoiceField it keeps what was sent, and tells what somebody else has saved. */
export function RadioField({ name, legend, label, saved, options, children, beneath }: RadioFieldProps) {
  const { forms } = useTexts();
  const problem = useContext(ProblemContext);
  const isEdit = useContext(EditContext);
  const { value, isContested } = shownText(problem, name, saved);
  const fault = problem?.faults.find(({ field }) => field === name);
  const own = wasName(name);
  return (
    <fieldset class={fault ? 'field radios invalid' : 'field radios'} id={name} tabIndex={-1}>
      <legend>{legend}</legend>
      {children}
      {fault && <p class="field-error">{forms.faults[fault.code](label)}</p>}
      <div class="radio-row">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} />{' '}
            {option.text}
          </label>
        ))}
      </div>
      {beneath}
      {isEdit && <input type="hidden" name={own} value={openedWith(problem, own, saved)} />}
      {isEdit && isContested && (
        <p class="saved-now">
          {forms.stale.now} {options.find((option) => option.value === saved)?.text ?? forms.stale.empty}
        </p>
      )}
    </fieldset>
  );
}
