import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { ActionState } from './action.model.ts';
import { isOverdue } from './action.rules.ts';
import type { ListedAction, ServedListed } from './action-list.model.ts';

/** How far an action has come: a ring that fills, with its word. */
export function ActionStateBadge({ state }: { state: ActionState }) {
  const { states } = useTexts().actions;
  return (
    <span class={`action-state ${state}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
        {shapes[state]}
      </svg>
      {states[state]}
    </span>
  );
}

const ring = <circle class="line" cx="5" cy="5" r="4.2" />;
const shapes = {
  planned: ring,
  underWay: (
    <>
      {ring}
      <path d="M5 1.6a3.4 3.4 0 0 1 0 6.8z" />
    </>
  ),
  done: <circle cx="5" cy="5" r="4.8" />,
  cancelled: (
    <>
      {ring}
      <path class="line" d="m2 8 6-6" />
    </>
  ),
};

/** The due date, whether it has passed, and how often it has been moved. */
export function Due({ action, today }: { action: ListedAction; today: string }) {
  const { actions } = useTexts();
  const { dueOn, moved, state, completedOn } = action;
  return (
    <div>
      <span class="nowrap">{dueOn ?? actions.noDueDate}</span>
      {isOverdue(action, today) && (
        <span class="line">
          <span class="action-late">
            <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
              <path d="M5 .4 9.9 9.6H.1zM4.4 3.6l.2 3h.8l.2-3zM4.4 7.4h1.2v1.1H4.4z" fill-rule="evenodd" />
            </svg>
            {actions.overdue}
          </span>
        </span>
      )}
      {state === 'done' && completedOn && <span class="line sub">{actions.completed(completedOn)}</span>}
      {moved > 0 && <span class="line sub">{actions.movedTimes(moved)}</span>}
    </div>
  );
}

/** Who answers for it: the person, and the office that outlives who holds it. */
export function Owner({ action }: { action: Pick<ListedAction, 'ownerName' | 'ownerRole'> }) {
  const { actions } = useTexts();
  const { ownerName, ownerRole } = action;
  if (!ownerName && !ownerRole) return <span class="sub">{actions.noOwner}</span>;
  return (
    <div>
      {ownerName && <bdi>{ownerName}</bdi>}
      {ownerRole && <span class={ownerName ? 'line sub' : undefined}>{ownerRole}</span>}
    </div>
  );
}

/** What an action is called, with what stands in its way. */
export function ActionName({ action, withBody = false }: { action: ListedAction; withBody?: boolean }) {
  const { actions } = useTexts();
  const { id, title, bodyName, waitsFor, evidence, state } = action;
  const isOpen = state === 'planned' || state === 'underWay';
  return (
    <div>
      <a href={`/actions/${id}`}>
        <Verbatim text={title} />
      </a>
      {withBody && <span class="line sub">{bodyName}</span>}
      {isOpen && waitsFor > 0 && <span class="line sub">{actions.waitsFor(waitsFor)}</span>}
      {evidence > 0 && <span class="line sub">{actions.evidence(evidence)}</span>}
    </div>
  );
}

/** The recommendations that it serves, in short; the first few. */
export function Serves({ action }: { action: ListedAction }) {
  const { actions } = useTexts();
  if (action.serves.length === 0) return <span class="sub">{actions.page.servesNothing}</span>;
  const [first, ...others] = action.serves;
  return (
    <div class="serves">
      {first && <ServedName served={first} />}
      {first && (
        <span class="line sub">
          <Verbatim text={first.auditTitle} />
        </span>
      )}
      {others.length > 0 && <span class="line sub">+ {others.length}</span>}
    </div>
  );
}

/** What a recommendation is called, with a link where its page opens. */
export function ServedName({ served: { id, number, opens } }: { served: ServedListed }) {
  const { evidence } = useTexts();
  const name = number ? evidence.numbered(number) : evidence.nouns.recommendation;
  return opens ? <a href={`/recommendations/${id}`}>{name}</a> : <>{name}</>;
}
