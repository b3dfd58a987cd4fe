import { Facts } from '../web/components/facts.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';
import { useTexts } from '../web/page.ts';
import type { PointInPlan } from './control-plan-file.model.ts';
import { LateMark, ResultBadge } from './control-plan-parts.pages.tsx';
import type { ControlPlanFile } from './index.ts';

/** The points of a plan in its order, each with what its controls have shown. */
export function ControlPoints({ plan }: { plan: ControlPlanFile }) {
  const { page } = useTexts().controlPlans;
  return (
    <section aria-labelledby="points-title">
      <h2 id="points-title">{page.points}</h2>
      {plan.rows.length === 0 ? (
        <p class="empty">{page.noPoints}</p>
      ) : (
        <ol class="control-points">
          {plan.rows.map((point) => (
            <Point key={point.id} plan={plan} point={point} />
          ))}
        </ol>
      )}
      {plan.commands.includes('change') && (
        <p class="actions">
          <a class="button" href={`/control-plans/${plan.id}/points/new`}>
            {page.addPoint}
          </a>
        </p>
      )}
    </section>
  );
}

interface PointProps {
  plan: ControlPlanFile;
  point: PointInPlan;
}

function Point({ plan, point }: PointProps) {
  const { controlPlans } = useTexts();
  const { page, times } = controlPlans;
  const { responsibleName, responsibleRole, riskId, riskTitle } = point;
  const responsible = [responsibleRole, responsibleName].filter(Boolean).join(', ');
  return (
    <li id={`point-${point.id}`}>
      <h3>
        {point.position}. <Verbatim text={point.control} />
      </h3>
      <p class="control-marks">
        {point.lastResult && <ResultBadge result={point.lastResult} />} {point.isLate && <LateMark />}
      </p>
      <Facts
        facts={[
          { name: page.risk, value: <Verbatim text={point.risk} /> },
          { name: page.responsible, value: responsible ? <bdi>{responsible}</bdi> : page.nobody },
          { name: page.rhythm, value: times(point.timesAYear) },
          ...(plan.state === 'draft'
            ? []
            : [
                { name: page.controls, value: page.doneOf(point.done, point.timesAYear) },
                ...(plan.state === 'decided'
                  ? [{ name: page.next, value: point.nextOn ?? page.allDone }]
                  : []),
              ]),
        ]}
      />
      {riskId && riskTitle && (
        <p>
          <span class="sub">{page.registeredRisk}</span>{' '}
          <a href={`/risks/${riskId}`}>
            <Verbatim text={riskTitle} />
          </a>
        </p>
      )}
      {point.method && (
        <p class="prose">
          <span class="sub">{page.method}</span> <Verbatim text={point.method} />
        </p>
      )}
      {plan.state !== 'draft' && <Outcomes point={point} />}
      {point.actions.length > 0 && <Actions point={point} />}
      <Doings plan={plan} point={point} />
    </li>
  );
}

function Outcomes({ point: { outcomes } }: { point: PointInPlan }) {
  const { page } = useTexts().controlPlans;
  if (outcomes.length === 0) return <p class="empty">{page.noOutcomes}</p>;
  return (
    <ul class="control-outcomes" aria-label={page.outcomes}>
      {outcomes.map(({ id, onDay, result, observation, byName, isCorrected }) => (
        <li key={id}>
          <p>
            <WholeDays text={onDay} /> <ResultBadge result={result} />{' '}
            <span class="sub">{page.notedBy(byName ?? page.someone)}</span>
            {isCorrected && <span class="sub"> · {page.corrected}</span>}
          </p>
          {observation && (
            <p class="prose">
              <Verbatim text={observation} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Actions({ point: { actions } }: { point: PointInPlan }) {
  const texts = useTexts();
  const { page } = texts.controlPlans;
  return (
    <div>
      <p class="sub">{page.actions}</p>
      <ul class="action-ties">
        {actions.map(({ id, title, state, dueOn, ownerName }) => (
          <li key={id}>
            <div>
              <a href={`/actions/${id}`}>
                <Verbatim text={title || page.secretAction} />
              </a>{' '}
              <span class="sub">
                {[texts.actions.states[state], dueOn && page.actionDue(dueOn), ownerName]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Doings({ plan, point }: PointProps) {
  const { page } = useTexts().controlPlans;
  const { id, control, version, position, mayNote, mayAct } = point;
  const changes = plan.commands.includes('change');
  if (!changes && !mayNote && !mayAct) return null;
  const move = (to: number, text: string, label: string) => (
    <form action={`/control-plans/points/${id}/move`} method="post">
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="position" value={to} />
      <button type="submit" class="quiet" aria-label={label}>
        {text}
      </button>
    </form>
  );
  return (
    <div class="actions">
      {mayNote && (
        <a class="button" href={`/control-plans/points/${id}/outcome`} aria-label={page.noteThis(control)}>
          {page.note}
        </a>
      )}
      {mayAct && (
        <a
          class="button quiet"
          href={`/actions/new?of=controlPoint:${id}&body=${plan.bodyId}`}
          aria-label={page.actThis(control)}
        >
          {page.act}
        </a>
      )}
      {changes && (
        <a class="button quiet" href={`/control-plans/points/${id}/edit`} aria-label={page.editThis(control)}>
          {page.edit}
        </a>
      )}
      {changes && position > 1 && move(position - 1, page.up, page.upThis(control))}
      {changes && position < plan.rows.length && move(position + 1, page.down, page.downThis(control))}
    </div>
  );
}
