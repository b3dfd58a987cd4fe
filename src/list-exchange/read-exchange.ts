import { open } from 'node:fs/promises';
import type { RowsRead } from '../reading/rows/rows.model.ts';
import { type ExchangeKind, mostExchanged } from './exchange.model.ts';
import { type ExchangeContext, pathOfKept } from './kept-file.ts';
import { type ExchangeTable, isOtherList, rowsAboveHeadings, tableOf } from './table.rules.ts';

export type Unreadable = Extract<RowsRead, { ok: false }>['refusal'] | 'no-ids' | 'no-rows' | 'other-list';

export type ExchangeRefused =
  | { readonly ok: false; readonly refusal: 'notFound' }
  | { readonly ok: false; readonly refusal: 'unreadable'; readonly why: Unreadable };

/** The rows of a file that comes back. It is read in a process of its own, with limits. */
export async function readExchange(
  context: ExchangeContext,
  kind: ExchangeKind,
  sha256: string,
): Promise<{ readonly ok: true; readonly table: ExchangeTable } | ExchangeRefused> {
  const path = await pathOfKept(context, sha256);
  if (path === null) return { ok: false, refusal: 'notFound' };
  const unreadable = (why: Unreadable) => ({ ok: false, refusal: 'unreadable', why }) as const;
  // Loaded when first needed: the reader is large.
  const { readRows } = await import('../reading/index.ts');
  const read = await readRows(path, mostExchanged + rowsAboveHeadings);
  if (!read.ok) return unreadable(read.refusal);
  if (isOtherList(kind, read.rows)) return unreadable('other-list');
  const table = tableOf(kind, read.rows, !(await isZip(path)));
  if (!table) return unreadable('no-ids');
  return table.lines.length === 0 ? unreadable('no-rows') : { ok: true, table };
}

/** Whether it is a spreadsheet, which says itself what is a text; in CSV an apostrophe does. */
async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1') === 'PK';
  } finally {
    await file.close();
  }
}
