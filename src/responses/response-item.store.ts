import { and, eq, inArray, isNull, notInArray, type SQL, sql } from 'drizzle-orm';
import { controlPointCommitments } from '../control-plans/control-plan.table.ts';
import type { Transaction } from '../database/index.ts';
import type { Commitment, ResponseItem } from './response.model.ts';
import { commitments, responseItems } from './response.table.ts';

const isItem = (organisationId: string, id: string) =>
  and(eq(responseItems.organisationId, organisationId), eq(responseItems.id, id));

function itemOf(row: typeof responseItems.$inferSelect): ResponseItem {
  const { organisationId: _, ...item } = row;
  return item;
}

/** `firstId`: the first wording of the promise, where this one repeats it. */
type KeptCommitment = Commitment & { readonly firstId: string | null };

function commitmentOf(row: typeof commitments.$inferSelect): KeptCommitment {
  const { organisationId: _, ...commitment } = row;
  return commitment;
}

/** The parts of a response, in their order. */
export async function findItems(
  transaction: Transaction,
  organisationId: string,
  responseId: string,
): Promise<ResponseItem[]> {
  const rows = await transaction
    .select()
    .from(responseItems)
    .where(and(eq(responseItems.organisationId, organisationId), eq(responseItems.responseId, responseId)))
    .orderBy(responseItems.position, responseItems.id);
  return rows.map(itemOf);
}

/** The promises of these parts, in their order. */
export async function findCommitmentsOf(
  transaction: Transaction,
  organisationId: string,
  itemIds: readonly string[],
): Promise<KeptCommitment[]> {
  const rows = await transaction
    .select()
    .from(commitments)
    .where(
      and(
        eq(commitments.organisationId, organisationId),
        inArray(commitments.itemId, [...itemIds]),
        isNull(commitments.withdrawnAt),
      ),
    )
    .orderBy(commitments.position, commitments.id);
  return rows.map(commitmentOf);
}

export async function insertItem(
  transaction: Transaction,
  organisationId: string,
  item: Omit<ResponseItem, 'position' | 'secrecy'>,
): Promise<void> {
  const next = sql<number>`(select coalesce(max(position), 0) + 1 from response_item
    where organisation_id = ${organisationId} and response_id = ${item.responseId})`;
  await transaction.insert(responseItems).values({ organisationId, ...item, position: next });
}

export async function updateItem(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Pick<ResponseItem, 'stance' | 'text' | 'referralId'>,
): Promise<void> {
  await transaction.update(responseItems).set(facts).where(isItem(organisationId, id));
}

/** Takes parts away with what they promise. Only drafts lose any: the database refuses it of a decided response. */
export async function deleteItems(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await deleteCommitments(transaction, organisationId, inArray(commitments.itemId, [...ids]));
  await transaction
    .delete(responseItems)
    .where(and(eq(responseItems.organisationId, organisationId), inArray(responseItems.id, [...ids])));
}

export async function deleteItemsOfBodies(
  transaction: Transaction,
  organisationId: string,
  responseId: string,
  bodyIds: readonly string[],
): Promise<void> {
  const items = await findItems(transaction, organisationId, responseId);
  const own = items.filter(({ bodyId }) => bodyIds.includes(bodyId)).map(({ id }) => id);
  await deleteItems(transaction, organisationId, own);
}

/** `continuesId`: the promise of a superseded response that it repeats; `firstId`: the first of those. */
type NewCommitment = Omit<Commitment, 'withdrawnAt'> & {
  readonly continuesId?: string;
  readonly firstId?: string;
};

export async function insertCommitments(
  transaction: Transaction,
  organisationId: string,
  rows: readonly NewCommitment[],
): Promise<void> {
  if (rows.length === 0) return;
  await transaction.insert(commitments).values(rows.map((row) => ({ organisationId, ...row })));
}

type Promised = Pick<
  Commitment,
  'what' | 'ownerRole' | 'ownerPersonId' | 'dueOn' | 'entersControlPlan' | 'position'
>;

export async function updateCommitment(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Promised & Pick<Commitment, 'controlPoint' | 'withdrawnAt'>>,
): Promise<void> {
  await transaction
    .update(commitments)
    .set(facts)
    .where(and(eq(commitments.organisationId, organisationId), eq(commitments.id, id)));
}

/** Takes away the promises of a part that are no longer among these. */
export async function deleteOtherCommitments(
  transaction: Transaction,
  organisationId: string,
  itemId: string,
  kept: readonly string[],
): Promise<void> {
  const others = kept.length > 0 ? notInArray(commitments.id, [...kept]) : undefined;
  await deleteCommitments(transaction, organisationId, and(eq(commitments.itemId, itemId), others));
}

/** A promise that is not made leaves the control points that it was linked to. */
async function deleteCommitments(
  transaction: Transaction,
  organisationId: string,
  which: SQL | undefined,
): Promise<void> {
  const gone = and(eq(commitments.organisationId, organisationId), which);
  const ids = transaction.select({ id: commitments.id }).from(commitments).where(gone);
  await transaction
    .delete(controlPointCommitments)
    .where(
      and(
        eq(controlPointCommitments.organisationId, organisationId),
        inArray(controlPointCommitments.commitmentId, ids),
      ),
    );
  await transaction.delete(commitments).where(gone);
}
