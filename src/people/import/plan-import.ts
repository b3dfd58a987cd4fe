import { createHash } from 'node:crypto';
import type { Transaction } from '../../database/index.ts';
import { inRequest } from '../../identity/index.ts';
import { findBodies } from '../../organisation/index.ts';
import type { RowsRead } from '../../reading/rows/rows.model.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { mayManageOrganisation } from '../people.policy.ts';
import {
  type BodySteps,
  type ImportKind,
  type ImportPlan,
  mostImportRows,
  type PeopleSteps,
  type ShownPlan,
} from './import.model.ts';
import type { ImportContext } from './import-context.ts';
import { findKnownPeople } from './known.ts';
import { pathOfList } from './pending-file.ts';
import { planBodies } from './plan-bodies.rules.ts';
import { planPeople } from './plan-people.rules.ts';
import { isOtherList, rowsAboveHeadings, type Table, tableOf } from './table.rules.ts';

/** Why a list cannot be read at all. */
export type UnreadableList =
  | Extract<RowsRead, { ok: false }>['refusal']
  | 'no-headings'
  | 'no-rows'
  | 'other-list';

export type ListRefused =
  | { readonly ok: false; readonly refusal: 'forbidden' | 'notFound' }
  | {
      readonly ok: false;
      readonly refusal: 'unreadable';
      readonly why: UnreadableList;
      readonly found: string | null;
    };

export type PlanImportResult = { readonly ok: true; readonly plan: ShownPlan } | ListRefused;

/** Which list, and of what. */
export interface ListAsked {
  readonly kind: ImportKind;
  readonly sha256: string;
}

/** What a list that was received would change. Nothing is changed. */
export async function planImport(context: ImportContext, asked: ListAsked): Promise<PlanImportResult> {
  const list = await readList(context, asked);
  if (!list.ok) return list;
  const planned = await inRequest(context, (transaction) =>
    planOf(context, transaction, asked.kind, list.table),
  );
  return { ok: true, plan: shownPlan(planned, list.table) };
}

/** The rows of a list, for those who may bring one in. */
export async function readList(
  context: ImportContext,
  { kind, sha256 }: ListAsked,
): Promise<{ readonly ok: true; readonly table: Table } | ListRefused> {
  if (!mayManageOrganisation(context.requester)) return { ok: false, refusal: 'forbidden' };
  const path = await pathOfList(context, sha256);
  if (path === null) return { ok: false, refusal: 'notFound' };
  // Loaded when first needed: the reader is large.
  const { readRows } = await import('../../reading/index.ts');
  const read = await readRows(path, mostImportRows + rowsAboveHeadings);
  const unreadable = (why: UnreadableList, found: string | null = null) =>
    ({ ok: false, refusal: 'unreadable', why, found }) as const;
  if (!read.ok) return unreadable(read.refusal, read.found);
  const table = tableOf(kind, read.rows);
  if (isOtherList(kind, read.rows)) return unreadable('other-list');
  if (!table) return unreadable('no-headings');
  if (table.lines.length === 0) return unreadable('no-rows');
  if (table.lines.length > mostImportRows) return unreadable('too-many-rows');
  return { ok: true, table };
}

export type Planned =
  | { readonly kind: 'people'; readonly plan: ImportPlan<PeopleSteps> }
  | { readonly kind: 'bodies'; readonly plan: ImportPlan<BodySteps> };

/** What the rows come to as things are in this transaction. */
export async function planOf(
  { requester, now }: ImportContext,
  transaction: Transaction,
  kind: ImportKind,
  { lines }: Table,
): Promise<Planned> {
  const today = swedishDay(now());
  if (kind === 'people') {
    const known = await findKnownPeople(transaction, requester.organisationId, lines, today);
    return { kind, plan: planPeople(lines, known) };
  }
  const bodies = await findBodies(transaction, requester.organisationId);
  return { kind, plan: planBodies(lines, { bodies, today }) };
}

/** A plan for its page. Its fingerprint covers everything that will be saved, and everything that is left out. */
export function shownPlan({ kind, plan }: Planned, { ignored }: Table): ShownPlan {
  const { entries, problems, steps } = plan;
  const fingerprint = createHash('sha256').update(JSON.stringify({ kind, problems, steps })).digest('hex');
  return { kind, entries, problems, ignored, fingerprint };
}
