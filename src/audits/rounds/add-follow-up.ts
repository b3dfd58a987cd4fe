import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../../identity/index.ts';
import { mayAssessIn } from '../assessments/correct.policy.ts';
import { type Changed, nouns } from '../change.model.ts';
import { addressedTo, holdAuditsToFollowUp, knownBodies } from '../change-audit.store.ts';
import { type NewFollowUpInput, newFollowUpInput } from '../change-input.model.ts';
import { parseInput, refuse, refuseField } from '../change-input.rules.ts';
import { insertEntry } from '../entry/insert-entry.ts';
import { layAuditedBy, mayBeginAuditorsRound, mayReviewReports } from '../register/register.policy.ts';
import { companyOf } from './follow-up.model.ts';

/** Begins a round over earlier audits: a draft of its makers' own, into which they write until they close it. */
export function addFollowUp(
  context: RequestContext,
  input: NewFollowUpInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async ({ transaction, organisationId, requester, record }) => {
    if (!mayBeginAuditorsRound(requester) && !mayReviewReports(requester)) return refuse('forbidden');
    const parsed = parseInput(newFollowUpInput, input);
    if (!parsed.ok) return parsed;
    const { auditIds, ...facts } = parsed.value;
    const wanted = [...new Set(auditIds)];
    const audits = await holdAuditsToFollowUp(transaction, organisationId, wanted);
    if (audits.length < wanted.length) return refuseField('auditIds', 'unknownAudit');
    const { madeByBodyId } = facts;
    const company = companyOf(facts);
    if (company !== null) {
      if (!layAuditedBy(requester).includes(company)) return refuseField('madeByBodyId', 'unknownBody');
      // Lay auditors follow up what is addressed to their company, and nothing else.
      const theirs = await addressedTo(transaction, organisationId, wanted, company);
      if (theirs.length < wanted.length) return refuseField('auditIds', 'unknownAudit');
    }
    if (audits.some((audit) => !mayAssessIn(requester, facts, audit))) return refuse('forbidden');

    const known = await knownBodies(transaction, organisationId, madeByBodyId ? [madeByBodyId] : []);
    if (madeByBodyId && known.length === 0) return refuseField('madeByBodyId', 'unknownBody');

    const id = randomUUID();
    await insertEntry(transaction, organisationId, {
      followUps: [
        { id, ...facts, scale: [], statedTotals: null, sourceDraftId: null, enteredAt: context.now() },
      ],
      followUpAudits: wanted.map((auditId) => ({
        followUpId: id,
        auditId,
        assessment: null,
        needsMeeting: null,
        statedTotals: null,
      })),
    });
    await record({
      noun: nouns.followUp,
      nounId: id,
      verb: 'add',
      before: null,
      after: { ...facts, auditIds: wanted },
    });
    return { ok: true, id };
  });
}
