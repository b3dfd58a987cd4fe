import { changing, type RequestContext } from '../../identity/index.ts';
import { isId } from '../../shared/entry.ts';
import { holdUnderRound } from '../assessments/change-assessment.store.ts';
import { type Changed, nouns } from '../change.model.ts';
import { parseInput, refuse, refuseField } from '../change-input.rules.ts';
import { refreshAssessments } from '../entry/insert-entry.ts';
import { findAssessmentsToTell, updateRound } from './change-follow-up.store.ts';
import { findRound } from './follow-up-detail.store.ts';
import { holdDraft } from './held-round.ts';
import { findMeetingsToTell } from './meeting-bodies.store.ts';
import { type RoundClosing, roundClosing } from './round-input.model.ts';
import { findLeftToAssess } from './round-to-assess.store.ts';

/**
 * Closes a draft: from now on it is seen as the register is, counts, and is never changed. Every recommendation and body of its
 * audits is assessed, or left out on purpose: whoever closes says how many, and the change log names each of them.
 */
export function closeFollowUp(context: RequestContext, id: string, input: RoundClosing): Promise<Changed> {
  return changing(context, async (change) => {
    const { transaction, organisationId, requester, now, record } = change;
    if (!isId(id)) return refuse('notFound');
    await holdUnderRound(transaction, organisationId, id);
    const held = await holdDraft(change, id, { strength: 'update', field: 'leftOut' });
    if (!held.ok) return held;
    const parsed = parseInput(roundClosing, input);
    if (!parsed.ok) return parsed;
    if (parsed.value.version !== held.round.version) return refuse('stale');
    const round = await findRound(transaction, organisationId, id);
    if (!round?.title.trim()) return refuseField('title', 'missing');
    if (!round.dated) return refuseField('dated', 'missing');
    const meetings = await findMeetingsToTell(transaction, organisationId, id);
    if (meetings.some(({ isToChoose }) => isToChoose)) return refuseField('meetingBodyIds', 'bodyNotChosen');
    const leftOut = await findLeftToAssess(transaction, organisationId, id);
    if (leftOut.length !== parsed.value.leftOut) return refuseField('leftOut', 'notAllAssessed');

    const told = await findAssessmentsToTell(transaction, organisationId, id);
    await updateRound(transaction, organisationId, id, { closedAt: now(), closedBy: requester.personId });
    await refreshAssessments(
      transaction,
      organisationId,
      told.map(({ recommendationId }) => recommendationId),
    );
    await record(
      {
        noun: nouns.followUp,
        nounId: id,
        verb: 'close',
        before: null,
        after: { assessments: told.length, leftOut: leftOut.length, leftOutOf: leftOut },
      },
      // From now on the history of each recommendation tells of it.
      ...told.map(({ id: assessmentId, recommendationId, status, ...words }) => ({
        noun: nouns.recommendation,
        nounId: recommendationId,
        verb: 'assess',
        before: null,
        after: { assessmentId, followUpId: id, madeBy: round.madeBy, assessed: status, ...words },
      })),
    );
    return { ok: true };
  });
}
