import { randomUUID } from 'node:crypto';
import type { Change } from '../../change-log/index.ts';
import type { Transaction } from '../../database/index.ts';
import type { TiedBody } from '../../organisation/body.model.ts';
import { findBodies, insertBodies, insertTies, updateBodies } from '../../organisation/index.ts';
import { differences } from '../../shared/differences.ts';
import { folded } from '../../shared/folded.ts';
import type { BodySteps } from './import.model.ts';
import type { ImportContext } from './import-context.ts';

/** Saves what a list of bodies comes to, a statement for each kind of step, and says what was changed. */
export async function applyBodies(
  { requester }: ImportContext,
  transaction: Transaction,
  { newBodies, changedBodies, newTies }: BodySteps,
): Promise<Change[]> {
  const { organisationId } = requester;
  const saved = await findBodies(transaction, organisationId);
  const added = newBodies.map((body): TiedBody => {
    return { ...body, id: randomUUID(), endedOn: null, version: 1, tiedTo: [] };
  });
  const idOf = new Map([...saved, ...added].map(({ name, id }) => [folded(name), id]));
  const ties = newTies.flatMap(({ board, administration }) => {
    const [boardId, administrationId] = [idOf.get(board), idOf.get(administration)];
    return boardId && administrationId ? [{ boardId, administrationId }] : [];
  });
  await insertBodies(transaction, organisationId, added);
  await insertTies(transaction, organisationId, ties);

  const tiedTo = new Map<string, string[]>();
  const tie = (id: string, other: string) => tiedTo.set(id, [...(tiedTo.get(id) ?? []), other]);
  for (const { boardId, administrationId } of ties) {
    tie(boardId, administrationId);
    tie(administrationId, boardId);
  }
  const newAliases = new Map(changedBodies.map(({ after }) => [after.id, after.aliases]));
  const after = (body: TiedBody): TiedBody => ({
    ...body,
    aliases: newAliases.get(body.id) ?? body.aliases,
    tiedTo: [...body.tiedTo, ...(tiedTo.get(body.id) ?? [])].sort(),
  });
  const changes = saved.flatMap((body) => {
    const changed = differences(body, after(body));
    return changed ? [{ body, changed }] : [];
  });
  await updateBodies(
    transaction,
    organisationId,
    changes.map(({ body }) => ({ ...after(body), version: body.version + 1 })),
  );
  return [
    ...added.map((body): Change => {
      const { id, version: _, ...told } = after(body);
      return { noun: 'body', nounId: id, verb: 'add', before: null, after: told };
    }),
    ...changes.map(({ body, changed }): Change => {
      return { noun: 'body', nounId: body.id, verb: 'change', ...changed };
    }),
  ];
}
