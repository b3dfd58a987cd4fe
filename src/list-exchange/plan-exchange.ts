import { createHash } from 'node:crypto';
import type { Transaction } from '../database/index.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { type Applying, applyRow } from './apply-row.ts';
import { idsNamed, withoutThose } from './carried.rules.ts';
import {
  type CellChange,
  type Choices,
  choiceOf,
  type ExchangeKind,
  type ExchangePlan,
  mostChangedRows,
  type PlannedRow,
  type RowProblem,
  type ShownExchange,
} from './exchange.model.ts';
import { findAuditTitles, findBodyIds, findIdsAlike } from './exchange.store.ts';
import { findSaved } from './find-saved.ts';
import type { ExchangeContext } from './kept-file.ts';
import { idsIn, nameOf, planExchange } from './plan-exchange.rules.ts';
import { type ExchangeRefused, readExchange } from './read-exchange.ts';
import type { ExchangeTable } from './table.rules.ts';

export interface ExchangeAsked {
  readonly kind: ExchangeKind;
  readonly sha256: string;
}

export type PlanResult =
  | { readonly ok: true; readonly plan: ShownExchange }
  | ExchangeRefused
  /** More rows are changed than are taken at once. */
  | { readonly ok: false; readonly refusal: 'tooManyChanges' };

/** Undoes what a plan has tried. */
class TriedOut extends Error {}

/**
 * What a file that came back would change. It is tried out through the same use cases that confirming goes through, in a
 * transaction that is undone, so that what is shown is what will happen.
 */
export async function planFile(context: ExchangeContext, asked: ExchangeAsked): Promise<PlanResult> {
  const read = await readExchange(context, asked.kind, asked.sha256);
  if (!read.ok) return read;
  let result: PlanResult = { ok: false, refusal: 'tooManyChanges' };
  try {
    await inRequest(context, async (transaction) => {
      const { plan } = await tryOut(context, transaction, asked.kind, read.table, null);
      if (plan) result = { ok: true, plan };
      throw new TriedOut();
    });
  } catch (error) {
    if (!(error instanceof TriedOut)) throw error;
  }
  return result;
}

/** What is to become of a row's cells: what the file alone changed, and of conflicts those decided for the file. */
const changesOf = (row: PlannedRow, choices: Choices | null): CellChange[] => [
  ...row.changes,
  ...row.conflicts.filter(({ column }) => (choices ? choices[choiceOf(row, column)] : 'mine') === 'mine'),
];

/** Use cases run in the transaction that is there, so that all of it is saved or nothing. */
const within = (context: RequestContext, transaction: Transaction): RequestContext => ({
  database: { ...context.database, inOrganisation: (_id, work) => work(transaction) },
  requester: context.requester,
  now: context.now,
});

/**
 * Carries the file out in this transaction, row by row; rows that are refused are left out and told. Null where too
 * many rows are changed.
 * @param choices what was decided of the conflicts; null tries the file's side of each
 */
export async function tryOut(
  context: RequestContext,
  transaction: Transaction,
  kind: ExchangeKind,
  table: ExchangeTable,
  choices: Choices | null,
): Promise<{ readonly plan: ShownExchange | null; readonly refused: readonly RowProblem[] }> {
  const saved = await findSaved(context, transaction, kind, idsIn(table.lines));
  const { organisationId } = context.requester;
  const bodies = await findBodyIds(transaction, organisationId);
  const read = planExchange(kind, table.lines, saved);
  const alike = await findSaved(
    context,
    transaction,
    kind,
    await findIdsAlike(transaction, organisationId, kind, newWords(kind, read.rows)),
  );
  const { rows, problems: there } = withoutThose(kind, read.rows, alike.values(), bodies);
  const planned: ExchangePlan = { ...read, rows, problems: [...read.problems, ...there] };
  const touched = planned.rows.filter(({ changes, conflicts }) => changes.length + conflicts.length > 0);
  if (touched.length > mostChangedRows) return { plan: null, refused: [] };
  const applying: Applying = { context: within(context, transaction), kind, bodies };
  const refused: RowProblem[] = [];
  for (const row of touched) {
    // A row that is refused after its first step is taken back to where it was.
    await transaction
      .transaction(async (savepoint) => {
        const inSavepoint = { ...applying, context: within(context, savepoint) };
        const problems = await applyRow(inSavepoint, row, changesOf(row, choices));
        refused.push(...problems);
        if (problems.length > 0) throw new TriedOut();
      })
      .catch((error: unknown) => {
        if (!(error instanceof TriedOut)) throw error;
      });
  }
  const out = new Set(refused.map(({ line }) => line));
  const plan: ExchangePlan = {
    ...planned,
    rows: planned.rows.filter(({ line }) => !out.has(line)),
    problems: [...planned.problems, ...refused].sort((one, other) => one.line - other.line),
  };
  const names = await findNames(context, transaction, kind, plan.rows);
  return { plan: { ...shown(kind, planned, plan, table), names }, refused };
}

/** What the new rows are called by, in lower case. */
const newWords = (kind: ExchangeKind, rows: readonly PlannedRow[]): string[] =>
  rows.flatMap(({ id, told }) =>
    id === null
      ? [({ actions: told.title, recommendations: told.text, risks: told.risk }[kind] ?? '').toLowerCase()]
      : [],
  );

/** Names of the recommendations that new actions are for, and of the audits of new recommendations, by id. */
async function findNames(
  context: RequestContext,
  transaction: Transaction,
  kind: ExchangeKind,
  rows: readonly PlannedRow[],
): Promise<Record<string, string>> {
  const told = rows.flatMap((row) => (row.id === null ? [row.told] : []));
  if (kind === 'actions') {
    const ids = told.flatMap(({ serves = '' }) => idsNamed(serves));
    const found = await findSaved(context, transaction, 'recommendations', ids);
    return Object.fromEntries([...found].map(([id, { values }]) => [id, nameOf('recommendations', values)]));
  }
  if (kind === 'risks') return {};
  const ids = told.flatMap(({ auditId = '' }) => idsNamed(auditId));
  return findAuditTitles(transaction, context.requester.organisationId, ids);
}

/** The fingerprint covers what the file comes to beside what is saved: everything that a person has looked at. */
function shown(
  kind: ExchangeKind,
  planned: ExchangePlan,
  plan: ExchangePlan,
  table: ExchangeTable,
): Omit<ShownExchange, 'names'> {
  const told = planned.rows.filter(({ changes, conflicts }) => changes.length + conflicts.length > 0);
  const fingerprint = createHash('sha256')
    .update(JSON.stringify({ kind, told, problems: planned.problems }))
    .digest('hex');
  return { ...plan, kind, unread: table.unread, lacking: table.lacking, fingerprint };
}
