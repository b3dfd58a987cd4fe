import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { dayAfter } from '../shared/day-after.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { type AskedDates, type FoundDate, findDates } from '../to-do/index.ts';
import { handOf } from './duty.policy.ts';
import type { FoundDuty } from './duty-list.model.ts';
import { findDutiesOf } from './duty-list.store.ts';
import { dutyQuestion } from './list-duties.ts';
import {
  type BoardMeeting,
  type BoardsOf,
  ownKinds,
  type WheelItem,
  type WheelStanding,
} from './wheel.model.ts';
import { findBoardsOf, findMeetings } from './wheel.store.ts';

/** After its day, a report goes to the next meeting: how many days ahead meetings are looked for. */
const meetingDays = 60;

export interface FoundItems {
  readonly items: readonly WheelItem[];
  readonly boardsOf: BoardsOf;
  readonly meetings: readonly BoardMeeting[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What falls on the days, with how it stands, and the meetings that reports go to. Four statements. */
export async function findWheelItems(
  context: RequestContext,
  asked: AskedDates,
  most: number,
): Promise<FoundItems> {
  const question = dutyQuestion(context);
  const { organisationId, today } = question;
  const dates = await findDates(context, asked, most);
  const dutyIds = [...new Set(dates.filter(isOfDuty).map(({ id }) => id))];
  return inRequest(context, async (transaction) => {
    const duties = await findDutiesOf(transaction, question, dutyIds);
    const dutyOf = new Map(duties.map((duty) => [duty.id, duty]));
    const meetingsTo = dayAfter(asked.to, meetingDays);
    return {
      items: dates.map((date) => itemOf(context, date, isOfDuty(date) ? dutyOf.get(date.id) : undefined)),
      boardsOf: await findBoardsOf(transaction, organisationId),
      meetings: await findMeetings(transaction, organisationId, { from: asked.from, to: meetingsTo }),
      today,
    };
  });
}

const isOfDuty = ({ kind }: FoundDate): boolean => ownKinds.some((each) => each === kind);

function itemOf(context: RequestContext, date: FoundDate, duty: FoundDuty | undefined): WheelItem {
  const { requester } = context;
  const { kind, id, what, bodyId, whose, ownerId, ownerName, day, isSecret, to } = date;
  const standing = standingOf(date, swedishDay(context.now()));
  const isNext = kind === 'dutyDue' && standing !== 'done';
  const hand = duty && handOf(requester, duty);
  return {
    kind,
    dutyKind: duty?.kind ?? null,
    rhythmMonths: duty?.rhythmMonths ?? null,
    id,
    what,
    bodyId,
    whose,
    ownerId,
    ownerName: ownerName ?? duty?.ownerRole ?? null,
    day,
    standing,
    moved: isNext ? (duty?.moved ?? 0) : 0,
    mayMove: isNext && mayWrite(requester) && hand !== undefined && (hand.keeper || hand.owner),
    isSecret,
    to,
  };
}

function standingOf({ kind, isDone, day }: FoundDate, today: string): WheelStanding {
  if (kind === 'dutySkipped') return 'skipped';
  if (kind === 'dutyAhead') return 'ahead';
  if (kind === 'meeting') return day < today ? 'held' : 'derived';
  if (isDone) return 'done';
  if (day < today) return 'overdue';
  return kind === 'dutyDue' ? 'planned' : 'derived';
}
