import type { Texts } from '../texts/index.ts';
import { ChoiceField, type FormProblem, TextField, Tick } from '../web/components/entry-fields.tsx';
import { EntryForm } from '../web/components/entry-form.tsx';
import { useTexts } from '../web/page.ts';
import type { MatterWay } from './find-way.ts';
import { likelyStep, notedAs } from './likely-step.rules.ts';
import type { MatterStep } from './matter-way.model.ts';

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

interface NoteStepProps {
  way: MatterWay;
  problem: FormProblem | null;
  /** What a link to the form has chosen already. */
  chosen?: ChosenStep | undefined;
}

/** A step that a link leads to, with the day to ask for where it is an extension. */
export interface ChosenStep {
  readonly step: MatterStep;
  readonly extendedTo: string | null;
}

const ofExtension: readonly MatterStep[] = ['extensionRequested', 'extensionGranted', 'extensionDenied'];

/** Notes what has happened; the step that is likely to be next is chosen from the start. */
export function NoteStepForm({ way, problem, chosen }: NoteStepProps) {
  const { matters: words, forms } = useTexts();
  const { matter, today, mayNote } = way;
  const step =
    (problem?.entered.get('step') as MatterStep | undefined) ?? chosen?.step ?? likelyStep(way.plan, mayNote);
  const ordered =
    step && mayNote.includes(step) ? [step, ...mayNote.filter((each) => each !== step)] : mayNote;
  const options = ordered.map((each) => ({ value: each as string, text: words.steps[each] }));
  return (
    <section aria-labelledby="note-step" class="note-step">
      <h2 id="note-step">{words.page.noteTitle}</h2>
      <Next way={way} />
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
          saved={step ?? ''}
          options={step ? options : [{ value: '', text: forms.choose }, ...options]}
        />
        <TextField name="onDay" label={words.page.onDay} hint={forms.dateHint} saved={today} width="date" />
        {isDayAsked(problem) && <Tick name="isDayConfirmed" label={words.page.confirmDay} saved={false} />}
        {mayNote.includes('decided') && (
          <details open={step === 'decided' || undefined}>
            <summary>{words.page.ofDecision}</summary>
            <TextField
              name="minuteItem"
              label={words.page.minuteItem}
              hint={words.page.minuteItemHint}
              width="short"
            />
          </details>
        )}
        <details open={(step !== null && ofExtension.includes(step)) || undefined}>
          <summary>{words.page.ofExtension}</summary>
          <TextField
            name="extendedTo"
            label={words.page.extendedTo}
            hint={words.page.extendedToHint}
            saved={chosen?.extendedTo ?? null}
            width="date"
          />
        </details>
        <TextField name="note" label={words.page.note} hint={words.page.noteHint} lines={2} />
      </EntryForm>
    </section>
  );
}

/** Whether the day that was sent looks odd, and is taken once somebody has said that it is right. */
const isDayAsked = (problem: FormProblem | null) =>
  problem !== null &&
  (problem.entered.has('isDayConfirmed') ||
    problem.faults.some(({ code }) => code === 'notAdjusted' || code === 'notedAlready'));

/** What is next, and, where it is noted in the response, the way there. */
function Next({ way }: { way: MatterWay }) {
  const words = useTexts().matters;
  const { plan, matter, answer, mayNote } = way;
  const next = plan?.next ?? null;
  const isElsewhere = next !== null && answer !== null && !mayNote.includes(notedAs(next.step));
  const says = next
    ? words.page.nextIs(words.steps[next.step], next.planned)
    : matter.recipient === 'information'
      ? words.page.informationDone
      : words.page.finished;
  return (
    <p>
      {says}{' '}
      {isElsewhere && (
        <>
          {words.page.inResponse} <a href={`/responses/${answer.responseId}`}>{words.page.toResponse}</a>
        </>
      )}
    </p>
  );
}
