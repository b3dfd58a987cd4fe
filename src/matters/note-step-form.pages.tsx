import type { Texts } from '../texts/index.ts';
import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm } from '../web/components/entry-form.tsx';
import { useTexts } from '../web/page.ts';
import type { MatterWay } from './find-way.ts';
import { type MatterStep, matterSteps } from './matter-way.model.ts';

/** What a field is called in what is said of its faults. */
export const stepLabel =
  (words: Texts['matters']['page']) =>
  (field: string): string => {
    const labels: Record<string, string> = {
      step: words.choose,
      onDay: words.onDay,
      minuteItem: words.minuteItem,
      extendedTo: words.extendedTo,
      note: words.note,
    };
    return labels[field] ?? words.choose;
  };

/** Notes what has happened; the step that is likely to be next is chosen from the start. */
export function NoteStepForm({ way, problem }: { way: MatterWay; problem: FormProblem | null }) {
  const { matters: words, forms } = useTexts();
  const { matter, plan, today } = way;
  const next = plan?.next ?? null;
  // At the meeting the board decides; that is what there is to note.
  const likely: MatterStep | null = next ? (next.step === 'meeting' ? 'decided' : next.step) : null;
  const ordered = likely ? [likely, ...matterSteps.filter((step) => step !== likely)] : [...matterSteps];
  const says = next
    ? words.page.nextIs(words.steps[next.step], next.planned)
    : matter.recipient === 'information'
      ? words.page.informationDone
      : words.page.finished;
  return (
    <section aria-labelledby="note-step" class="note-step">
      <h2 id="note-step">{words.page.noteTitle}</h2>
      <p>{says}</p>
      <EntryForm
        action={`/matters/${matter.id}/steps`}
        problem={problem}
        version={matter.version}
        submit={words.page.submit}
        next={words.page.after}
      >
        <ChoiceField
          name="step"
          label={words.page.choose}
          saved={likely ?? ''}
          options={ordered.map((step) => ({ value: step, text: words.steps[step] }))}
        />
        <TextField name="onDay" label={words.page.onDay} hint={forms.dateHint} saved={today} width="date" />
        <TextField
          name="minuteItem"
          label={words.page.minuteItem}
          hint={words.page.minuteItemHint}
          width="short"
        />
        <TextField
          name="extendedTo"
          label={words.page.extendedTo}
          hint={words.page.extendedToHint}
          width="date"
        />
        <TextField name="note" label={words.page.note} hint={words.page.noteHint} lines={2} />
      </EntryForm>
    </section>
  );
}
