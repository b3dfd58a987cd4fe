import type { InvalidField } from '../shared/entry.ts';
import { folded } from '../shared/folded.ts';
import { organisationNumber } from './organisation-number.rules.ts';
import type { InvalidSetUp, SetUpFacts, SetUpFault } from './set-up-entry.model.ts';
import { council } from './standard-bodies.model.ts';

/** The bodies of a municipality as they will be made; a tie names a board and an administration by their places. */
export interface BodyPlan {
  readonly boards: readonly string[];
  readonly administrations: readonly string[];
  readonly ties: readonly { readonly board: number; readonly administration: number }[];
}

/**
 * The boards once each, and the administrations once each however many boards they work for. A row without a board
 * and an administration says nothing.
 */
export function planBodies(rows: SetUpFacts['bodies']): BodyPlan {
  const boards: string[] = [];
  const administrations = new Map<string, string>();
  const ties: { board: number; administration: number }[] = [];
  for (const { board, administration } of rows) {
    if (!board) continue;
    boards.push(board);
    if (!administration) continue;
    const key = folded(administration);
    if (!administrations.has(key)) administrations.set(key, administration);
    ties.push({ board: boards.length - 1, administration: [...administrations.keys()].indexOf(key) });
  }
  return { boards, administrations: [...administrations.values()], ties };
}

/** What stands in the way of the municipality being set up like this; fields are named as in the entry. */
export function faultsOfSetUp({ organisationNumber: number, bodies }: SetUpFacts): InvalidSetUp {
  const faults: InvalidField<SetUpFault>[] = [];
  if (organisationNumber(number) === null) {
    faults.push({ field: 'organisationNumber', code: 'notAnOrganisationNumber' });
  }
  if (bodies.every(({ board }) => !board)) faults.push({ field: 'bodies', code: 'noBoard' });
  const seen = new Set([folded(council)]);
  const administrations = new Set(bodies.map(({ administration }) => folded(administration)));
  for (const [index, { board, administration }] of bodies.entries()) {
    const code = faultOfBoard(board, administration, seen, administrations);
    if (code) faults.push({ field: `bodies.${index}.board`, code });
    seen.add(folded(board));
  }
  return faults;
}

function faultOfBoard(
  board: string,
  administration: string,
  seen: ReadonlySet<string>,
  administrations: ReadonlySet<string>,
): SetUpFault | null {
  if (!board) return administration ? 'boardMissing' : null;
  if (seen.has(folded(board)) || folded(administration) === folded(council)) return 'sameBoard';
  return administrations.has(folded(board)) ? 'boardAndAdministration' : null;
}
