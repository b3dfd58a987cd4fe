import { folded } from '../../shared/folded.ts';
import type { HoldingKind } from '../holding.model.ts';
import type { RowFault } from './import.model.ts';
import type { Known, KnownSystem } from './known.model.ts';
import type { ToldRow } from './row-told.rules.ts';

type Drafted = ToldRow & { readonly id: string };

/** What a row ties to what it is about, besides what is tied already. */
export interface TiesTold {
  readonly draft: Drafted;
  readonly added: readonly KnownSystem[];
  readonly faults: readonly RowFault[];
}

/** Finds systems by number or name: those that are here, and in a list of systems those of its rows. */
export interface SystemsNamed {
  readonly taken: ReadonlyMap<string, readonly KnownSystem[]>;
  /** Systems of rows that are left out, with the number of the row. */
  readonly leftOut: ReadonlyMap<string, number>;
}

const keysOf = ({ name, reference }: Pick<KnownSystem, 'name' | 'reference'>) => [
  ...new Set([folded(name), ...(reference ? [folded(reference)] : [])]),
];

export function systemsNamed<Row extends Drafted>(
  of: HoldingKind,
  known: Known,
  drafts: readonly Row[],
  isTaken: (draft: Row) => boolean,
): SystemsNamed {
  const taken = new Map<string, KnownSystem[]>();
  const leftOut = new Map<string, number>();
  const note = (system: KnownSystem) => {
    for (const key of keysOf(system)) taken.set(key, [...(taken.get(key) ?? []), system]);
  };
  for (const system of known.systems) note(system);
  for (const draft of of === 'system' ? drafts : []) {
    const { name, reference = null } = draft.facts;
    if (draft.saved || name === undefined) continue;
    if (isTaken(draft)) note({ id: draft.id, name, reference });
    else for (const key of keysOf({ name, reference })) leftOut.set(key, draft.line.line);
  }
  return { taken, leftOut };
}

/** The names of a cell that holds several: divided by semicolons, line ends or bars, since names may hold commas. */
const namesIn = (text: string): string[] =>
  text
    .split(/[;|\r\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^[-–—]$/.test(name));

/** What the row's cell names, each system once. */
export function tiesTold(
  draft: Drafted,
  column: 'systems' | 'needs',
  { taken, leftOut }: SystemsNamed,
  { ties }: Known,
): TiesTold {
  const faults: RowFault[] = [];
  const added = new Map<string, KnownSystem>();
  for (const name of namesIn(draft.line.cells[column] ?? '')) {
    const [system, other] = taken.get(folded(name)) ?? [];
    const row = leftOut.get(folded(name));
    if (!system && row !== undefined) faults.push({ column, code: 'leftOutToo', found: String(row) });
    else if (!system) faults.push({ column, code: 'unknownSystem', found: name });
    else if (other) faults.push({ column, code: 'ambiguousSystem', found: name });
    else if (system.id === draft.id) faults.push({ column, code: 'needsItself', found: name });
    else if (!ties.has(`${draft.id} ${system.id}`)) added.set(system.id, system);
  }
  return { draft, added: [...added.values()], faults };
}
