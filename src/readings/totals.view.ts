import type {
  ReadDocument,
  Reading,
  ReadRecommendation,
  StatedTotals,
  Status,
} from '../reading/reading.model.ts';
import { partKey } from './places.view.ts';

export type Counts = Record<Status, number>;

/** How what was read stands against what the report itself states. */
export type Comparison =
  | { outcome: 'noRecommendations' }
  | { outcome: 'nothingStated'; found: Counts }
  | {
      /** `coloursMissing`: the number is right, and each difference is a colour that the file no longer has. */
      outcome: 'agrees' | 'coloursMissing' | 'disagrees';
      stated: StatedTotals;
      found: Counts;
      /** Key of the place where the totals stand, null when it is not known. */
      statedAt: string | null;
    };

/** Every recommendation of the reading, in the order of the report. */
export function allRows(reading: Reading): ReadRecommendation[] {
  return reading.documents.flatMap((document) => document.audits.flatMap((audit) => audit.recommendations));
}

export function countStatuses(rows: readonly { readonly status: Status }[]): Counts {
  const counts: Counts = { green: 0, yellow: 0, red: 0, unknown: 0 };
  for (const row of rows) counts[row.status] += 1;
  return counts;
}

/** Compares totals with what was read. A statement without any colour is only about the number. */
export function compareTotals(
  stated: StatedTotals,
  found: Counts,
): 'agrees' | 'coloursMissing' | 'disagrees' {
  const all = found.green + found.yellow + found.red + found.unknown;
  if (stated.recommendations !== all) return 'disagrees';
  const statesColours = stated.green + stated.yellow + stated.red > 0;
  const differences = [stated.green - found.green, stated.yellow - found.yellow, stated.red - found.red];
  if (!statesColours || differences.every((difference) => difference === 0)) return 'agrees';
  return differences.every((difference) => difference >= 0) ? 'coloursMissing' : 'disagrees';
}

/**
 * Compares the totals of the report with its own rows. Totals stated in the document that holds the rows go first,
 * then those that another document of the packet (the letter) states about them.
 */
export function compareReading(reading: Reading): Comparison {
  const rows = allRows(reading);
  if (rows.length === 0) return { outcome: 'noRecommendations' };
  const found = countStatuses(rows);
  const order = reading.documents.map((document, index) => ({ document, index }));
  const withTotals = [
    ...order.filter(({ document }) => hasRows(document)),
    ...order.filter(({ document }) => !hasRows(document)),
  ].find(({ document }) => document.statedTotals !== null);
  const stated = withTotals?.document.statedTotals;
  if (!withTotals || !stated) return { outcome: 'nothingStated', found };
  const own = hasRows(withTotals.document)
    ? countStatuses(withTotals.document.audits.flatMap((audit) => audit.recommendations))
    : found;
  const statedAt = stated.place ? partKey('totals', withTotals.index, 0) : null;
  return { outcome: compareTotals(stated, own), stated, found: own, statedAt };
}

function hasRows(document: ReadDocument): boolean {
  return document.audits.some((audit) => audit.recommendations.length > 0);
}
