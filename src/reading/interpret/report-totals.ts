import type { ReadDocument, StatedTotals } from '../reading.model.ts';
import type { AuditPart } from './audit-parts.ts';
import type { DraftAudit } from './draft.model.ts';
import type { Spot } from './outline.ts';
import { coverage } from './similarity.ts';
import { totalsInText, totalsTable } from './totals.ts';

export function totalsIn(range: Spot[], scale: ReadDocument['scale']): StatedTotals | null {
  for (const { block } of range) {
    const rows = block.kind === 'table' ? totalsTable(block, scale) : null;
    const row = rows && (rows.length === 1 ? rows[0] : rows.find((each) => each.isSum));
    if (row) return row.totals;
  }
  return totalsInText(range.map(({ block }) => block));
}

/** A table with a row per audit gives each its own totals. */
export function spreadTotals(audits: DraftAudit[], spots: Spot[], scale: ReadDocument['scale']): void {
  for (const { block } of spots) {
    const rows = (block.kind === 'table' ? (totalsTable(block, scale) ?? []) : []).filter(
      (row) => !row.isSum && row.label !== '',
    );
    if (rows.length < 2) continue;
    for (const row of rows) {
      const best = audits
        .map((audit) => ({
          audit,
          score: Math.max(coverage(row.label, audit.title), coverage(audit.title, row.label)),
        }))
        .sort((one, other) => other.score - one.score)[0];
      if (best && best.score >= 0.6 && best.audit.statedTotals === null) best.audit.statedTotals = row.totals;
    }
  }
}

/** The report's own totals: stated outside the audits' chapters, in text or as the sum row of a table. */
export function reportTotals(
  audits: DraftAudit[],
  parts: AuditPart[],
  spots: Spot[],
  scale: ReadDocument['scale'],
): StatedTotals | null {
  const outside =
    parts.length === 1
      ? spots
      : spots.filter(
          // A chapter that several audits share is the report's, as is what stands in none.
          ({ index }) => parts.filter((part) => index >= part.from && index < part.to).length !== 1,
        );
  const text = totalsInText(outside.map(({ block }) => block));
  if (text) return text;
  for (const { block } of spots) {
    const rows = block.kind === 'table' ? totalsTable(block, scale) : null;
    const total = rows?.find((row) => row.isSum);
    if (
      total &&
      (audits.length < 2 || (rows && rows.length > 1) || outside.some((spot) => spot.block === block))
    )
      return total.totals;
  }
  return null;
}
