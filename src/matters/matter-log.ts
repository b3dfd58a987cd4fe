import type { Matter } from '../audits/audit.model.ts';
import type { Changing } from '../identity/index.ts';

/** Logs a change of a matter where all of them stand: under the audit or the round that it is about. */
export async function recordMatterChange(
  change: Changing,
  { id, auditId, followUpId, bodyId }: Pick<Matter, 'id' | 'auditId' | 'followUpId' | 'bodyId'>,
  { before, after }: { readonly before: object; readonly after: object },
): Promise<void> {
  await change.record({
    noun: auditId ? 'audit' : 'followUp',
    nounId: auditId ?? followUpId ?? '',
    verb: 'changeMatter',
    before: { matterId: id, bodyId, ...before },
    after: { matterId: id, bodyId, ...after },
  });
}
