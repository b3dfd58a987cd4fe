import { z } from 'zod';
import { findChanges } from '../../change-log/index.ts';
import { inRequest, type RequestContext } from '../../identity/index.ts';
import { isId } from '../../shared/entry.ts';
import { mayManageOrganisation } from '../people.policy.ts';
import { importKinds } from './import.model.ts';

const told = z.object({
  kind: z.enum(importKinds),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  problems: z.int(),
});
/** What bringing a list in came to. */
export type ImportOutcome = z.output<typeof told>;

/** What was done, as the change log tells it; null where there was no such import. */
export async function findImport(context: RequestContext, id: string): Promise<ImportOutcome | null> {
  if (!mayManageOrganisation(context.requester) || !isId(id)) return null;
  const { organisationId } = context.requester;
  const changes = await inRequest(context, (transaction) =>
    findChanges(transaction, organisationId, { noun: 'import', nounId: id }, 1),
  );
  const parsed = told.safeParse(changes[0]?.after);
  return parsed.success ? parsed.data : null;
}
