import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { PromiseInPlan } from './control-plan-file.model.ts';
import type { ControlPlanFile } from './index.ts';

/** What is promised to the auditors to enter the plan: what has, and openly what has not. */
export function PromisesOfPlan({ plan }: { plan: ControlPlanFile }) {
  const { promises: words } = useTexts().controlPlans;
  if (plan.promises === null) return null;
  const linked = plan.promises.filter(({ pointId }) => pointId !== null);
  const missing = plan.promises.filter(({ pointId, isInPlan }) => pointId === null && !isInPlan);
  return (
    <section id="promises" aria-labelledby="promises-title">
      <h2 id="promises-title">{words.title}</h2>
      <p>{words.lede}</p>
      {linked.length > 0 && (
        <>
          <h3>{words.linked}</h3>
          <ul class="commitments">
            {linked.map((promise) => (
              <Linked key={promise.id} plan={plan} promise={promise} />
            ))}
          </ul>
        </>
      )}
      <h3>{words.notIn}</h3>
      {missing.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <ul class="commitments">
          {missing.map((promise) => (
            <Missing key={promise.id} plan={plan} promise={promise} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface PromiseProps {
  plan: ControlPlanFile;
  promise: PromiseInPlan;
}

/** What was promised, where and to when, with a way to it. */
function Words({ promise }: { promise: PromiseInPlan }) {
  const { promises: words } = useTexts().controlPlans;
  const { id, what, dueOn, bodyName, auditTitle, recommendationId, responseId } = promise;
  const to = recommendationId
    ? `/recommendations/${recommendationId}#own-answers`
    : `/responses/${responseId}#commitment-${id}`;
  return (
    <>
      <p>
        <a href={to}>
          <Verbatim text={what} />
        </a>
      </p>
      <p class="sub">
        {bodyName} · {dueOn ? words.due(dueOn) : words.noDay}
        {auditTitle && (
          <>
            {' · '}
            <Verbatim text={auditTitle} />
          </>
        )}
      </p>
    </>
  );
}

function Linked({ plan, promise }: PromiseProps) {
  const { promises: words } = useTexts().controlPlans;
  const point = plan.rows.find(({ id }) => id === promise.pointId);
  return (
    <li>
      <Words promise={promise} />
      <p class="sub">
        {point && <a href={`#point-${point.id}`}>{words.inPoint(point.position)}</a>}
        {!promise.isInPlan && ` · ${words.whenDecided}`}
      </p>
      {promise.mayLink && (
        <form action={`/control-plans/${plan.id}/promises/unlink`} method="post">
          <input type="hidden" name="commitmentId" value={promise.id} />
          <input type="hidden" name="controlPointId" value={promise.pointId ?? ''} />
          <button type="submit" class="link" aria-label={words.unlinkThis(promise.what)}>
            {words.unlink}
          </button>
        </form>
      )}
    </li>
  );
}

function Missing({ plan, promise }: PromiseProps) {
  const { promises: words, promiseForm } = useTexts().controlPlans;
  const field = `point-for-${promise.id}`;
  return (
    <li>
      <Words promise={promise} />
      {promise.mayLink && plan.rows.length > 0 && (
        <form class="filter" action={`/control-plans/${plan.id}/promises`} method="post">
          <input type="hidden" name="commitmentId" value={promise.id} />
          <div class="field">
            <label for={field}>{promiseForm.point}</label>
            <select id={field} name="controlPointId" required aria-label={words.choose(promise.what)}>
              <option value="">{promiseForm.choose}</option>
              {plan.rows.map(({ id, position, control }) => (
                <option key={id} value={id}>
                  {`${position}. ${control}`.slice(0, 120)}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" class="quiet" aria-label={words.linkThis(promise.what)}>
            {words.link}
          </button>
        </form>
      )}
      {plan.commands.includes('change') && (
        <p class="actions">
          <a
            class="button quiet"
            href={`/control-plans/${plan.id}/points/new?promise=${promise.id}`}
            aria-label={words.addPointThis(promise.what)}
          >
            {words.addPoint}
          </a>
        </p>
      )}
    </li>
  );
}
