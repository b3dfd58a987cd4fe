import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Changing } from '../identity/index.ts';
import type { Commitment } from './response.model.ts';
import type { itemInput } from './response-input.model.ts';
import { deleteOtherCommitments, insertCommitments, updateCommitment } from './response-item.store.ts';

type Given = z.output<typeof itemInput>['commitments'][number];

/** Makes a part's promises what is given: those that keep their id stay the same promise. */
export async function keepPromises(
  { transaction, organisationId }: Changing,
  of: Pick<Commitment, 'bodyId' | 'recommendationId'> & { readonly itemId: string },
  before: readonly Commitment[],
  given: readonly Given[],
): Promise<readonly (Given & { readonly id: string })[]> {
  const kept = given.map((each, index) => {
    const isThere = before.some(({ id }) => id === each.id);
    return { ...each, id: isThere && each.id ? each.id : randomUUID(), isThere, position: index + 1 };
  });
  const staying = kept.filter(({ isThere }) => isThere);
  await deleteOtherCommitments(
    transaction,
    organisationId,
    of.itemId,
    staying.map(({ id }) => id),
  );
  for (const { id, isThere: _, ...facts } of staying) {
    await updateCommitment(transaction, organisationId, id, facts);
  }
  const added = kept.filter(({ isThere }) => !isThere);
  await insertCommitments(
    transaction,
    organisationId,
    added.map(({ id, what, ownerRole, ownerPersonId, dueOn, entersControlPlan, position }) => ({
      id,
      what,
      ownerRole,
      ownerPersonId,
      dueOn,
      entersControlPlan,
      position,
      ...of,
      readResponseId: null,
      controlPoint: null,
    })),
  );
  return kept.map((each) => ({
    id: each.id,
    what: each.what,
    ownerRole: each.ownerRole,
    ownerPersonId: each.ownerPersonId,
    dueOn: each.dueOn,
    entersControlPlan: each.entersControlPlan,
  }));
}
