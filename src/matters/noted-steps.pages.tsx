import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { MatterWay } from './find-way.ts';
import type { NotedStep } from './matter-way.model.ts';

/** Everything that was noted, the latest first, with who noted it; what was taken back stays. */
export function NotedSteps({ way: { steps, matter, mayKeep, heldSteps, answer } }: { way: MatterWay }) {
  const { page: words } = useTexts().matters;
  if (steps.length === 0) return <p class="empty">{words.historyEmpty}</p>;
  return (
    <div class="history">
      <ol reversed>
        {steps.toReversed().map((step) => (
          <li key={step.id}>
            <Noted step={step} />
            {mayKeep &&
              step.withdrawnAt === null &&
              (answer && heldSteps.includes(step.id) ? (
                <a href={`/responses/${answer.responseId}`}>{words.toResponse}</a>
              ) : (
                <a href={`/matters/${matter.id}/steps/${step.id}`}>{words.takeBack}</a>
              ))}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Noted({
  step: { step, onDay, minuteItem, extendedTo, note, byName, by, withdrawnAt },
}: {
  step: NotedStep;
}) {
  const { matters: words } = useTexts();
  const what = (
    <>
      <strong>{words.steps[step]}</strong> {minuteItem && <bdi>{minuteItem} </bdi>}
      {extendedTo && `${words.page.to(extendedTo)} `}
      <span class="nowrap">{onDay}</span>
    </>
  );
  const who = by === null ? words.page.takenOver : byName && words.page.by(byName);
  return (
    <>
      <p>{withdrawnAt ? <del>{what}</del> : what}</p>
      {note && (
        <p>
          <Verbatim text={note} />
        </p>
      )}
      <p class="sub">
        {withdrawnAt && `${words.page.takenBack}. `}
        {who}
      </p>
    </>
  );
}
