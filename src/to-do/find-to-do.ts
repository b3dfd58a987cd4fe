import { answerStanding, dateInForce } from '../audits/index.ts';
import type { Transaction } from '../database/index.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { planMatters } from '../matters/index.ts';
import { findWaitingReports } from '../overview/index.ts';
import { dayAfter } from '../shared/day-after.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findMattersOnTheirWay } from './matter-way.store.ts';
import type { Part } from './part.model.ts';
import type { Question } from './question.model.ts';
import type { ToDoList, Waiting } from './to-do.model.ts';
import { partOf } from './to-do.policy.ts';
import { edgesOf, listToDo, mostInGroup } from './to-do.rules.ts';
import { findWaitingActions } from './waiting-actions.store.ts';
import { findWaitingAssets } from './waiting-assets.store.ts';
import { findWaitingForAuditors } from './waiting-auditors.store.ts';
import { findWaitingForBodies } from './waiting-bodies.store.ts';
import { findWaitingClassifications } from './waiting-classifications.store.ts';
import { findWaitingCompliance } from './waiting-compliance.store.ts';
import { findWaitingControls } from './waiting-controls.store.ts';
import { findWaitingDocuments } from './waiting-documents.store.ts';
import { findWaitingDuties } from './waiting-duties.store.ts';
import { findWaitingMeetings } from './waiting-forum.store.ts';
import { findWaitingIndicators } from './waiting-indicators.store.ts';
import { findWaitingForKeepers } from './waiting-keepers.store.ts';
import { waitingMatters } from './waiting-matters.rules.ts';
import { findWaitingPeople } from './waiting-people.store.ts';
import { findWaitingRisks } from './waiting-risks.store.ts';
import { findWaitingWork } from './waiting-work.store.ts';

/** What is new to the auditors is so for a fortnight; an action under way should be heard of every other month. */
export const newDays = 14;
const quietDays = 60;
const furthestDays = 90;

/**
 * What needs the requester now, and where they do it. Twenty statements at most, however much there is.
 * @param most how many each urgency shows
 */
export async function findToDo(context: RequestContext, most = mostInGroup): Promise<ToDoList> {
  const { requester } = context;
  const today = swedishDay(context.now());
  const part = partOf(requester);
  const question: Question = {
    organisationId: requester.organisationId,
    part,
    today,
    edges: { ...edgesOf(today), last: dayAfter(today, furthestDays) },
    newSince: dayAfter(today, -newDays),
    quietSince: dayAfter(today, -quietDays),
    most,
  };
  const waiting = await inRequest(context, async (transaction) => [
    ...(await findWaitingActions(transaction, question)),
    ...(await findWaitingWork(transaction, question)),
    ...(await findWaitingForBodies(transaction, question)),
    ...(await findWaitingForKeepers(transaction, question)),
    ...(await findWaitingForAuditors(transaction, question)),
    ...(await findWaitingRisks(transaction, question)),
    ...(await findWaitingPeople(transaction, question)),
    ...(await findWaitingAssets(transaction, question)),
    ...(await findWaitingCompliance(transaction, question)),
    ...(await findWaitingDocuments(transaction, question)),
    ...(await findWaitingClassifications(transaction, question)),
    ...(await findWaitingDuties(transaction, question)),
    ...(await findWaitingMeetings(transaction, question)),
    ...(await findWaitingControls(transaction, question)),
    ...(await findWaitingIndicators(transaction, question)),
    ...(await mattersFor(transaction, question)),
    ...(await reportsFor(transaction, part, question)),
  ]);
  return listToDo(waiting, { part, today, most });
}

/** The matters' plans are those of their own pages. */
async function mattersFor(transaction: Transaction, question: Question): Promise<Waiting[]> {
  const { organisationId, part, today, most } = question;
  const matters = await findMattersOnTheirWay(transaction, question);
  if (matters.length === 0) return [];
  const plans = await planMatters(transaction, organisationId, matters, today);
  const lateSince = (matter: (typeof matters)[number]) =>
    answerStanding(matter, today).kind === 'overdue' ? dateInForce(matter) : null;
  return waitingMatters(matters, (id) => plans.get(id), { part, today, most, lateSince });
}

async function reportsFor(transaction: Transaction, part: Part, { organisationId }: Question) {
  const { personId, keepsAll, keepsSecurity } = part;
  if (!keepsAll && !keepsSecurity) return [];
  const { first, total } = await findWaitingReports(transaction, organisationId, { personId, keepsAll });
  return first.map(
    ({ id, fileName, receivedAt, rows, checked }): Waiting => ({
      kind: 'review',
      id,
      what: fileName,
      whose: null,
      about: null,
      day: null,
      since: swedishDay(receivedAt),
      count: rows > 0 ? rows - checked : null,
      isSecret: false,
      otherId: null,
      total,
    }),
  );
}
