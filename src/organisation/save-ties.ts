import { recordChanges } from '../change-log/index.ts';
import type { Transaction } from '../database/index.ts';
import { authorOf, type RequestContext } from '../identity/index.ts';
import type { TiedBody } from './body.model.ts';
import { counterparts, tiesOf } from './body.rules.ts';
import { deleteTies, insertTies, updateBodies } from './body.store.ts';

/**
 * Ties a body to these others and no more, and logs it in the history of every other body that it touches.
 * The body's own history is its caller's to write.
 */
export async function saveTies(
  context: RequestContext,
  transaction: Transaction,
  before: TiedBody,
  tiedTo: readonly string[],
  others: readonly TiedBody[],
): Promise<void> {
  const { organisationId } = context.requester;
  const touched = counterparts(before.id, before.tiedTo, tiedTo, others);
  const gone = before.tiedTo.filter((id) => !tiedTo.includes(id));
  const added = touched.filter(({ after }) => after.tiedTo.includes(before.id)).map(({ after }) => after);
  await deleteTies(transaction, organisationId, before.id, gone);
  await insertTies(transaction, organisationId, tiesOf(before.id, added));
  await updateBodies(
    transaction,
    organisationId,
    touched.map(({ after }) => after),
  );
  await recordChanges(
    transaction,
    authorOf(context),
    touched.map(({ before: was, after }) => ({
      noun: 'body',
      nounId: was.id,
      verb: 'change',
      before: { tiedTo: was.tiedTo },
      after: { tiedTo: after.tiedTo },
    })),
  );
}
