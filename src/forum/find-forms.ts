import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findMeeting, type MeetingFile } from './find-meeting.ts';
import { findProposals } from './find-proposals.ts';
import { keepsForum } from './forum.policy.ts';
import { findOwners, findPeopleToCall, type PersonChoice } from './forum-facts.store.ts';
import { findMeetingOfItem } from './meeting.store.ts';
import type { ShownItem } from './meeting-file.store.ts';
import { type Proposal, proposable } from './proposals.rules.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the form of a meeting can choose among. */
export interface MeetingForm {
  readonly people: readonly PersonChoice[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The choices of the form; null for somebody who plans no meetings. @param also people who are called already */
export function findMeetingForm(
  context: RequestContext,
  also: readonly string[] = [],
): Promise<MeetingForm | null> {
  const { requester } = context;
  if (!mayWrite(requester) || !keepsForum(requester)) return Promise.resolve(null);
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction) => ({
    people: await findPeopleToCall(transaction, requester.organisationId, { also, today }),
    today,
  }));
}

/** What an action of a decision can choose among. */
export interface DecisionForm {
  readonly bodies: readonly Named[];
  readonly owners: readonly PersonChoice[];
}

/** The bodies that can act, and who can own an action; those called come first. Two statements. */
export function findDecisionForm(context: RequestContext, meeting: MeetingFile): Promise<DecisionForm> {
  const { organisationId } = context.requester;
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction) => {
    const bodies = await findBodies(transaction, organisationId);
    const near = meeting.participants.map(({ personId }) => personId);
    return {
      bodies: bodies
        .filter(({ kind, endedOn }) => kind !== 'council' && (endedOn === null || endedOn > today))
        .toSorted((a, b) => Number(a.kind === 'board') - Number(b.kind === 'board'))
        .map(({ id, name }) => ({ id, name })),
      owners: await findOwners(transaction, organisationId, { near, today }),
    };
  });
}

/** An item with its meeting; undefined where the requester may not know of it. */
export async function findItem(
  context: RequestContext,
  itemId: string,
): Promise<{ readonly meeting: MeetingFile; readonly item: ShownItem } | undefined> {
  if (!isId(itemId)) return undefined;
  const meetingId = await inRequest(context, (transaction) =>
    findMeetingOfItem(transaction, context.requester.organisationId, itemId),
  );
  const meeting = meetingId && (await findMeeting(context, meetingId));
  const item = meeting ? meeting.agenda.find(({ id }) => id === itemId) : undefined;
  return meeting && item ? { meeting, item } : undefined;
}

/** The open matters that do not stand on the agenda; none for somebody who does not arrange it. */
export async function findOpenMatters(context: RequestContext, meeting: MeetingFile): Promise<Proposal[]> {
  if (!meeting.commands.includes('arrange')) return [];
  return proposable(await findProposals(context), meeting.agenda);
}
