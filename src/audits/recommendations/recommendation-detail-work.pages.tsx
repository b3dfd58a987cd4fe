import { Verbatim } from '../../web/components/verbatim.tsx';
import { formatMoment } from '../../web/numbers.ts';
import { useTexts } from '../../web/page.ts';
import type { WorkStep } from './recommendation-detail.model.ts';

/** What each body has said of its own work, and what has been verified internally: who, when, why and on what evidence. */
export function WorkOfRecommendation({ work }: { work: readonly WorkStep[] }) {
  const words = useTexts().register.work;
  return (
    <section aria-labelledby="work">
      <h2 id="work">{words.title}</h2>
      <p class="sub">{words.note}</p>
      {work.length === 0 && <p class="empty">{words.none}</p>}
      {work.length > 0 && (
        <div class="history">
          <ol>
            {work.map((step) => (
              <Step key={step.id} step={step} />
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}

function Step({ step }: { step: WorkStep }) {
  const { register } = useTexts();
  const words = register.work;
  const { at, bodyName, by, command, completedOn, decidedOn, evidence, minuteItem, reason } = step;
  const facts = [
    { name: words.completedOn, value: completedOn },
    { name: words.decided, value: [decidedOn, minuteItem].filter(Boolean).join(', ') },
    { name: words.reason, value: reason },
  ].filter(({ value }) => value);
  return (
    <li>
      <p>
        <b>{words.steps[command]}</b>{' '}
        <span class="sub">
          <Verbatim text={bodyName} /> · <time dateTime={at.toISOString()}>{formatMoment(at)}</time> ·{' '}
          {by ?? register.table.somebody}
        </span>
      </p>
      {(facts.length > 0 || evidence.length > 0) && (
        <dl>
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Verbatim text={value ?? ''} />
              </dd>
            </div>
          ))}
          {evidence.length > 0 && (
            <div>
              <dt>{command === 'reportDone' ? words.shown : words.examined}</dt>
              {evidence.map(({ evidenceId, number, title, handoverId }) => (
                <dd key={evidenceId}>
                  <a
                    href={
                      handoverId ? `/handovers/${handoverId}` : `/evidence/${evidenceId}?version=${number}`
                    }
                  >
                    <Verbatim text={title} />
                  </a>
                  {number > 1 && ` (${words.version(number)})`}
                </dd>
              ))}
            </div>
          )}
        </dl>
      )}
    </li>
  );
}
