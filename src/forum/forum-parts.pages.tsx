import type { ComponentChildren } from 'preact';
import { ActionStateBadge } from '../actions/action-parts.pages.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';
import { useTexts } from '../web/page.ts';
import type { DecisionActionState, FollowedDecision, ForumMeetingKind } from './forum.model.ts';
import type { MeetingStanding } from './forum.rules.ts';

const ring = <circle class="line" cx="5" cy="5" r="4.2" />;
/** A shape for each: to come, to be closed, kept, called off. */
const shapes: Record<MeetingStanding, preact.JSX.Element> = {
  coming: ring,
  toClose: (
    <>
      {ring}
      <path class="line" d="M5 2.2V5l2 1.4" />
    </>
  ),
  closed: <rect x="1" y="1" width="8" height="8" rx="1" />,
  withdrawn: (
    <>
      {ring}
      <path class="line" d="m2 8 6-6" />
    </>
  ),
};

export function MeetingBadge({ standing }: { standing: MeetingStanding }) {
  const { forum } = useTexts();
  return (
    <span class={`action-state meeting-${standing}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
        {shapes[standing]}
      </svg>
      {forum.standings[standing]}
    </span>
  );
}

/** "Informationssäkerhetsforum 2026-10-01". */
export function useMeetingName(): (meeting: { kind: ForumMeetingKind; onDay: string }) => string {
  const { forum } = useTexts();
  return ({ kind, onDay }) => forum.named(forum.kinds[kind], onDay);
}

export function MeetingName({
  meeting,
}: {
  meeting: { readonly id: string; readonly kind: ForumMeetingKind; readonly onDay: string };
}) {
  const name = useMeetingName();
  return (
    <a href={`/forum/${meeting.id}`}>
      <WholeDays text={name(meeting)} />
    </a>
  );
}

/** The actions of a decision, with who and by when, and how each goes. */
export function DecisionActions({
  actions,
  today,
  none,
}: {
  actions: readonly DecisionActionState[];
  /** YYYY-MM-DD: what is late is told of this day. */
  today: string;
  none?: ComponentChildren;
}) {
  const { forum, actions: words } = useTexts();
  if (actions.length === 0) return <p class="sub">{none ?? forum.page.noActions}</p>;
  return (
    <ul class="decision-actions">
      {actions.map(({ id, title, state, dueOn, ownerName, ownerTitle, completedOn }) => {
        const isLate = (state === 'planned' || state === 'underWay') && dueOn !== null && dueOn < today;
        return (
          <li key={id}>
            <a href={`/actions/${id}`}>
              <Verbatim text={title} />
            </a>{' '}
            <ActionStateBadge state={state} />
            {isLate && (
              <>
                {' '}
                <span class="action-late">{words.overdue}</span>
              </>
            )}
            <span class="line sub">
              {completedOn
                ? forum.page.actionDone(ownerName ?? ownerTitle ?? forum.page.noOwner, completedOn)
                : forum.page.actionBy(
                    ownerName ?? ownerTitle ?? forum.page.noOwner,
                    dueOn ?? words.noDueDate,
                  )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What earlier meetings decided, with how it goes. */
export function Followed({ followed, day }: { followed: readonly FollowedDecision[]; day: string }) {
  const { forum } = useTexts();
  return (
    <ol class="followed">
      {followed.map((decision) => (
        <li key={decision.itemId}>
          <p>
            <b>
              <Verbatim text={decision.title} />
            </b>{' '}
            <span class="sub">
              <MeetingName meeting={{ ...decision, id: decision.meetingId }} />
            </span>
          </p>
          {decision.decision && (
            <p class="prose">
              <Verbatim text={decision.decision} />
            </p>
          )}
          <DecisionActions actions={decision.actions} today={day} none={forum.page.noActions} />
        </li>
      ))}
    </ol>
  );
}
