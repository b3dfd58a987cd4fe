import { type FormProblem, Tick } from '../web/components/entry-fields.tsx';
import { useTexts } from '../web/page.ts';
import { isToConfirm } from './response-day.rules.ts';
import type { ResponseShown } from './response-shown.model.ts';

/** What can no longer be altered once the decision is noted, before it is. */
export function DecidedForever({ shown: { items, asked } }: { shown: ResponseShown }) {
  const words = useTexts().responses.move.forever;
  const promises = items.flatMap(({ commitments }) => commitments);
  const undated = promises.filter(({ dueOn }) => dueOn === null).length;
  const unanswered = asked.filter(({ coverage }) => coverage !== 'own').length;
  return (
    <section aria-labelledby="forever" class="what-next">
      <h2 id="forever">{words.title}</h2>
      <ul>
        <li>{words.text}</li>
        <li>{words.answers(items.length, unanswered)}</li>
        <li>{words.promises(promises.length, undated)}</li>
        <li>{words.decision}</li>
      </ul>
      <p>{words.instead}</p>
    </section>
  );
}

/** Asks whether a day that looks odd is right, once it has been sent. */
export function ConfirmDay({ problem, field }: { problem: FormProblem | null; field: string }) {
  const { move } = useTexts().responses;
  const isAsked =
    problem?.entered.has('isDayConfirmed') ||
    problem?.faults.some((fault) => fault.field === field && isToConfirm(fault.code));
  return isAsked ? <Tick name="isDayConfirmed" label={move.confirmDay} saved={false} /> : null;
}
