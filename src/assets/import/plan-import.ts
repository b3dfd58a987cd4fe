import { createHash } from 'node:crypto';
import type { Transaction } from '../../database/index.ts';
import type { FileStore } from '../../files/index.ts';
import { inRequest, mayWrite, type RequestContext } from '../../identity/index.ts';
import { pathOfKept } from '../../list-exchange/index.ts';
import { findBodies } from '../../organisation/index.ts';
import { isId } from '../../shared/entry.ts';
import { folded } from '../../shared/folded.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { keepsSomeHoldings } from '../asset.policy.ts';
import type { HoldingKind } from '../holding.model.ts';
import { type ImportPlan, mostImportRows, type ShownPlan, type TableLine } from './import.model.ts';
import type { Known } from './known.model.ts';
import { findCalled, findPeopleCalled, findSystemsCalled, findTiesOf } from './known.store.ts';
import { planImport } from './plan-import.rules.ts';
import { isOtherList, rowsAboveHeadings, type Table, tableOf } from './table.rules.ts';

/** What bringing a list in needs of the world. */
export interface ImportContext extends RequestContext {
  readonly files: FileStore;
}

export type ListRefused =
  | { readonly ok: false; readonly refusal: 'forbidden' | 'notFound' }
  /** `why`: a code of the reader, or `no-headings`, `no-rows`, `too-many-rows`, `other-list`. */
  | {
      readonly ok: false;
      readonly refusal: 'unreadable';
      readonly why: string;
      readonly found: string | null;
    };

export type PlanResult = { readonly ok: true; readonly plan: ShownPlan } | ListRefused;

/** Which list, and of what. */
export interface ListAsked {
  readonly of: HoldingKind;
  readonly sha256: string;
}

/** Brings lists in: who keeps some register. */
export const mayImport = ({ requester }: Pick<RequestContext, 'requester'>): boolean =>
  mayWrite(requester) && keepsSomeHoldings(requester);

/** What a list that was received would change. Nothing is changed. */
export async function planHoldingImport(context: ImportContext, asked: ListAsked): Promise<PlanResult> {
  const list = await readList(context, asked);
  if (!list.ok) return list;
  const plan = await inRequest(context, (transaction) => planOf(context, transaction, asked.of, list.table));
  return { ok: true, plan: shownPlan(asked.of, plan, list.table) };
}

/** The rows of a list, for those who may bring one in. */
export async function readList(
  context: ImportContext,
  { of, sha256 }: ListAsked,
): Promise<{ readonly ok: true; readonly table: Table } | ListRefused> {
  if (!mayImport(context)) return { ok: false, refusal: 'forbidden' };
  const path = await pathOfKept(context, sha256);
  if (path === null) return { ok: false, refusal: 'notFound' };
  // Loaded when first needed: the reader is large.
  const { readRows } = await import('../../reading/index.ts');
  const read = await readRows(path, mostImportRows + rowsAboveHeadings);
  const unreadable = (why: string, found: string | null = null) =>
    ({ ok: false, refusal: 'unreadable', why, found }) as const;
  if (!read.ok) return unreadable(read.refusal, read.found);
  if (isOtherList(of, read.rows)) return unreadable('other-list');
  const table = tableOf(of, read.rows);
  if (!table) return unreadable('no-headings');
  if (table.lines.length === 0) return unreadable('no-rows');
  if (table.lines.length > mostImportRows) return unreadable('too-many-rows');
  return { ok: true, table };
}

/** What the rows come to as things are in this transaction. Five statements, whatever their number. */
export async function planOf(
  context: ImportContext,
  transaction: Transaction,
  of: HoldingKind,
  { lines }: Table,
): Promise<ImportPlan> {
  return planImport(of, lines, await findKnown(context, transaction, of, lines));
}

const cellsIn = (lines: readonly TableLine[], ...columns: (keyof TableLine['cells'])[]): string[] => [
  ...new Set(lines.flatMap(({ cells }) => columns.flatMap((column) => cells[column] || []))),
];

async function findKnown(
  { requester, now }: ImportContext,
  transaction: Transaction,
  of: HoldingKind,
  lines: readonly TableLine[],
): Promise<Known> {
  const { organisationId } = requester;
  const today = swedishDay(now());
  const saved = await findCalled(transaction, organisationId, of, {
    ids: cellsIn(lines, 'id').filter(isId),
    references: cellsIn(lines, 'reference'),
    names: cellsIn(lines, 'name').map(folded),
  });
  const people = cellsIn(lines, 'ownerPersonId', 'managerPersonId', 'objectOwnerPersonId');
  const systems = cellsIn(lines, 'systems', 'needs').flatMap((cell) => cell.split(/[;|\r\n]+/));
  const ids = saved.map(({ id }) => id);
  return {
    requester,
    today,
    saved,
    bodies: await findBodies(transaction, organisationId),
    people: await findPeopleCalled(transaction, organisationId, {
      words: people.flatMap((text) => [folded(text), folded(/<([^<>]+)>/.exec(text)?.[1] ?? text)]),
      ids: saved.flatMap((each) =>
        [each.ownerPersonId, each.managerPersonId, each.objectOwnerPersonId].filter((id) => id !== null),
      ),
      today,
    }),
    systems: await findSystemsCalled(transaction, organisationId, [...new Set(systems.map(folded))]),
    ties: await findTiesOf(transaction, organisationId, of, ids),
  };
}

/** A plan for its page. Its fingerprint covers everything that will be saved, and everything that is left out. */
export function shownPlan(of: HoldingKind, plan: ImportPlan, { ignored }: Table): ShownPlan {
  const { entries, problems, steps } = plan;
  const fingerprint = createHash('sha256').update(JSON.stringify({ of, problems, steps })).digest('hex');
  return { of, entries, problems, ignored, fingerprint };
}
