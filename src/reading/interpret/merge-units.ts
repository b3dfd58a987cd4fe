import type { DraftRecommendation } from './draft.model.ts';
import { similarity } from './similarity.ts';
import type { Unit } from './units.ts';

/**
 * The units of one audit as one list. The list that issues a recommendation keeps its words; a table that follows it up
 * gives the rest. The same recommendation in a summary and in a chapter is one.
 */
export function mergeUnits(units: Unit[]): DraftRecommendation[] {
  const tables = units.filter((unit) => unit.from === 'table').flatMap((unit) => unit.recommendations);
  const lists = units.filter((unit) => unit.from === 'text').map((unit) => unit.recommendations);
  const merged = [...tables];
  for (const list of lists) {
    const pairs = list.map((row) => ({
      row,
      same: closest(merged, row, list.length === tables.length && merged.length === tables.length),
    }));
    for (const { row, same } of pairs) {
      if (!same) merged.push(row);
      else if (tables.includes(same) && row.text !== '') {
        same.text = row.text;
        same.number ??= row.number;
        if (same.addressees.length === 0) same.addressees = row.addressees;
      } else {
        same.number ??= row.number;
        if (same.addressees.length === 0) same.addressees = row.addressees;
        for (const role of ['done', 'remaining', 'comment', 'response'] as const)
          if (same[role] === null) Object.assign(same, { [role]: row[role] });
        if (same.status === 'unknown')
          Object.assign(same, { status: row.status, statusFrom: row.statusFrom });
      }
    }
  }
  return merged.filter((row) => row.text !== '');
}

function closest(
  known: DraftRecommendation[],
  row: DraftRecommendation,
  sameLength: boolean,
): DraftRecommendation | null {
  const scored = known
    .map((each) => ({
      each,
      score:
        similarity(each.text, row.text) + (each.number !== null && each.number === row.number ? 0.15 : 0),
    }))
    .sort((one, other) => other.score - one.score);
  const best = scored[0];
  return best && best.score >= (sameLength ? 0.45 : 0.7) ? best.each : null;
}
