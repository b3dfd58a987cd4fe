import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { type Changed, nouns } from './change.model.ts';
import { knownBodies } from './change-audit.store.ts';
import { type NewAuditInput, newAuditInput } from './change-input.model.ts';
import { parseInput, refuse, refuseField } from './change-input.rules.ts';
import { insertEntry } from './entry/insert-entry.ts';
import { findTakenIds } from './entry/new-ids.store.ts';
import { emptyMatter } from './entry/new-matters.ts';
import { mayKeepRegister, mayReviewReports } from './register/register.policy.ts';

/** Puts an audit into the register by hand, with a matter for each audited body. */
export function addAudit(
  context: RequestContext,
  input: NewAuditInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async ({ transaction, organisationId, requester, record }) => {
    if (!mayReviewReports(requester)) return refuse('forbidden');
    const parsed = parseInput(newAuditInput, input);
    if (!parsed.ok) return parsed;
    const { id = randomUUID(), bodyIds, ...facts } = parsed.value;
    if (!mayKeepRegister(requester, facts)) return refuse('forbidden');
    const wanted = [...new Set(bodyIds)];
    const known = await knownBodies(transaction, organisationId, wanted);
    if (known.length < wanted.length) return refuseField('bodyIds', 'unknownBody');

    const own = parsed.value.id ? [id] : [];
    if ((await findTakenIds(transaction, organisationId, 'audit', own)).size > 0) {
      return refuseField('id', 'idTaken');
    }
    await insertEntry(transaction, organisationId, {
      audits: [{ id, ...facts, sourceDraftId: null }],
      matters: wanted.map((bodyId) => emptyMatter(id, bodyId)),
    });
    await record({
      noun: nouns.audit,
      nounId: id,
      verb: 'add',
      before: null,
      after: { ...facts, bodyIds: wanted },
    });
    return { ok: true, id };
  });
}
