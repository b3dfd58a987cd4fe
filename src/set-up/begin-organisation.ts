import { randomUUID } from 'node:crypto';
import { recordChanges } from '../change-log/index.ts';
import { findNewestOrganisation, type Requester } from '../identity/index.ts';
import { findNewest, holdBeginning, insertOrganisation } from './set-up.store.ts';
import type { SetUpContext } from './set-up-context.ts';

export type BeginResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: 'notFound' | 'alreadyBegun' };

/**
 * Leaves the example for a new, empty organisation, which visitors then come to and set up. Only from the example,
 * and only once: where another has been begun since, that one stands. The example stays as it is.
 */
export async function beginOrganisation(
  context: SetUpContext,
  asker: Requester | null,
): Promise<BeginResult> {
  const { database } = context;
  const example = await findNewestOrganisation(database);
  if (asker && asker.organisationId !== example.id) return { ok: false, refusal: 'alreadyBegun' };
  if (!example.isExample) return { ok: false, refusal: 'notFound' };
  const id = randomUUID();
  return database.inOrganisation(id, async (transaction): Promise<BeginResult> => {
    await holdBeginning(transaction);
    if ((await findNewest(transaction)) !== example.id) return { ok: false, refusal: 'alreadyBegun' };
    const at = context.now();
    await insertOrganisation(transaction, id);
    await recordChanges(transaction, { organisationId: id, at, actor: 'anonymous', personId: null }, [
      { noun: 'organisation', nounId: id, verb: 'begin', before: null, after: null },
    ]);
    return { ok: true };
  });
}
