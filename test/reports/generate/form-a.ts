import type { OutBlock, OutCell } from './blocks.ts';
import { auditsOf } from './choose.ts';
import type { ModelAudit, ModelRecommendation, Variant } from './model.ts';
import { marker } from './numbering.ts';
import { headerOf, scaleOf } from './words.ts';

/** Whether this variant prints its numbers in a column of their own. */
export function hasNumberColumn(variant: Variant): boolean {
  return variant.seed % 3 === 2 && variant.numbering !== 'none' && variant.numbering !== '•';
}

/** Whether this variant prints group headings inside the table. */
export function hasGroups(variant: Variant): boolean {
  return variant.seed % 2 === 1;
}

/** The comment that the three-column form prints: what is done and what remains in one cell. */
export function commentOf(one: ModelRecommendation): string {
  return `${one.done} ${one.remaining}`;
}

/** Three columns: recommendation, assessment, comment. */
export function formA(variant: Variant): OutBlock[] {
  return auditsOf(variant).flatMap((audit) => [
    { kind: 'heading', level: 2, text: audit.title },
    {
      kind: 'text',
      text: `Granskningen genomfördes ${audit.year} och avsåg ${lower(audit.body)}. I tabellen redovisas hur rekommendationerna har hanterats.`,
    },
    table(variant, audit),
    { kind: 'heading', level: 3, text: 'Bedömning' },
    { kind: 'text', text: `Vi bedömer att ${lower(audit.body)} delvis har hanterat rekommendationerna.` },
  ]);
}

function table(variant: Variant, audit: ModelAudit): OutBlock {
  const own = hasNumberColumn(variant);
  const [first, second, third] = headerOf(variant.seed);
  const starts = new Map<number, string>();
  let at = 0;
  for (const [name, length] of hasGroups(variant) ? audit.groups : []) {
    starts.set(at, name);
    at += length;
  }
  const rows = audit.recommendations.flatMap((one, index) => {
    const group = starts.get(index);
    const row = recommendationRow(variant, one, index, own);
    return group ? [[{ lines: [{ text: group }], wholeRow: true }], row] : [row];
  });
  return {
    kind: 'table',
    widths: own ? [8, 34, 18, 40] : [38, 20, 42],
    header: own ? ['Nr', first, second, third] : [first, second, third],
    rows,
  };
}

function recommendationRow(
  variant: Variant,
  one: ModelRecommendation,
  index: number,
  own: boolean,
): OutCell[] {
  const { printed } = marker(variant.numbering, index);
  const symbol = variant.symbol ?? 'words';
  const status: OutCell =
    symbol === 'words'
      ? { lines: [{ text: scaleOf(variant.seed)[one.status] }] }
      : { lines: [], mark: { status: one.status, kind: symbol } };
  const comment = { lines: [{ text: commentOf(one) }] };
  return own
    ? [{ lines: [{ text: printed }] }, { lines: [{ text: one.text }] }, status, comment]
    : [{ lines: [{ text: `${printed} ${one.text}`.trim() }] }, status, comment];
}

export function lower(body: string): string {
  return body.charAt(0).toLocaleLowerCase('sv') + body.slice(1);
}
