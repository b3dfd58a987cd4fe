import type { BodyKind, TiedBody } from '../../organisation/body.model.ts';
import { distinctNames } from '../../organisation/body-entry.model.ts';
import { folded } from '../../shared/folded.ts';
import { bodyEntryOf, bodyStepsOf } from './body-steps.rules.ts';
import { bodyTold, type ToldBody } from './body-told.rules.ts';
import { FaultyRows } from './faulty-rows.rules.ts';
import type { BodySteps, ImportFault, ImportPlan, RowFault, TableLine } from './import.model.ts';
import { type BodiesNamed, bodiesByName } from './words.rules.ts';

/** One body of the list: as saved, as it will be, and the administrations that will be tied to it besides. */
export interface BodyDraft {
  readonly line: TableLine;
  readonly saved: TiedBody | null;
  readonly body: Pick<TiedBody, 'kind' | 'name' | 'aliases'>;
  /** Names, as they are saved or as the list writes them first. */
  readonly newAdministrations: readonly string[];
}

/**
 * What a list of bodies comes to. Nothing goes away because it is absent: other names and administrations are added
 * to those that are here, and an empty cell changes nothing. A row with anything wrong is left out whole, with all
 * that is wrong told, and every other row is taken.
 */
export function planBodies(
  lines: readonly TableLine[],
  known: { readonly bodies: readonly TiedBody[]; readonly today: string },
): ImportPlan<BodySteps> {
  const faulty = new FaultyRows();
  const told = bodiesTold(lines, known);
  for (const { line, faults } of told) faulty.add(line.line, ...faults);
  tellNamesOfOthers(told, known.bodies, faulty);
  const names = new Map(known.bodies.map(({ id, name }) => [id, name]));
  tellTies(told, told, known.bodies, faulty);
  // A row may name an administration whose own row is left out: until nothing more has to be left out.
  for (let before = -1; before !== faulty.size; ) {
    before = faulty.size;
    tellTies(taken(told, faulty), told, known.bodies, faulty);
  }
  const drafts = draftsOf(taken(told, faulty), known.bodies, names);
  return {
    entries: drafts.map((draft) => bodyEntryOf(draft, names)),
    problems: faulty.problems(),
    steps: bodyStepsOf(drafts),
  };
}

const taken = (told: readonly ToldBody[], faulty: FaultyRows) =>
  told.filter(({ line }) => !faulty.has(line.line));

/** What each row says. Of two rows about the same body the first counts, even if it cannot be taken. */
function bodiesTold(
  lines: readonly TableLine[],
  { bodies, today }: { readonly bodies: readonly TiedBody[]; readonly today: string },
): ToldBody[] {
  const savedNamed = bodiesByName(bodies);
  const firstLine = new Map<string, number>();
  return lines.map((line) => {
    const name = folded(line.cells.name ?? '');
    const told = bodyTold(line, firstLine.get(name), savedNamed, today);
    if (!firstLine.has(name)) firstLine.set(name, line.line);
    return told;
  });
}

/** Tells of the rows where an other name is what another body is called, here or in the list. */
function tellNamesOfOthers(told: readonly ToldBody[], bodies: readonly TiedBody[], faulty: FaultyRows) {
  const listed = told.filter(({ faults }) => !faults.some(({ column }) => column === 'name'));
  const names = new Set([...bodies, ...listed].map(({ name }) => folded(name)));
  for (const { line, saved, aliases } of told) {
    const isOld = (alias: string) => saved?.aliases.includes(alias) ?? false;
    const found = aliases.find((alias) => !isOld(alias) && names.has(folded(alias)));
    if (found !== undefined) faulty.add(line.line, { column: 'aliases', code: 'nameOfAnother', found });
  }
}

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: BodyKind | null;
}

/** Everything that an administration may be called: what is here, and what is new in rows that are taken. */
const namedWith = (bodies: readonly TiedBody[], rows: readonly ToldBody[]): BodiesNamed<Named> =>
  bodiesByName<Named>([...bodies, ...rows.filter(({ saved }) => !saved)]);

/** Tells of those of the rows that name administrations which are none. */
function tellTies(
  rows: readonly ToldBody[],
  all: readonly ToldBody[],
  bodies: readonly TiedBody[],
  faulty: FaultyRows,
) {
  const named = namedWith(bodies, taken(all, faulty));
  const leftOut = bodiesByName(all.filter(({ line }) => faulty.has(line.line)));
  for (const { line, kind, administrations } of rows) {
    const fault = (code: ImportFault, found: string): RowFault => ({
      column: 'administrations',
      code,
      found,
    });
    if (administrations.length > 0 && kind !== null && kind !== 'board') {
      faulty.add(line.line, fault('cannotBeTied', administrations.join('; ')));
      continue;
    }
    for (const text of administrations) {
      const [one, ...others] = named(text);
      const [other] = leftOut(text);
      if (!one && other) faulty.add(line.line, fault('leftOutToo', String(other.line.line)));
      else if (!one) faulty.add(line.line, fault('unknownBody', text));
      else if (others.length > 0) faulty.add(line.line, fault('ambiguousBody', text));
      else if (one.kind !== 'administration') faulty.add(line.line, fault('notAnAdministration', text));
    }
  }
}

/** The rows that are taken, with the administrations that are not tied already. */
function draftsOf(
  rows: readonly ToldBody[],
  bodies: readonly TiedBody[],
  names: ReadonlyMap<string, string>,
): BodyDraft[] {
  const named = namedWith(bodies, rows);
  return rows.flatMap(({ line, saved, kind, name, aliases, administrations }) => {
    if (kind === null) return [];
    const tied = new Set((saved?.tiedTo ?? []).map((id) => folded(names.get(id) ?? '')));
    const added = administrations
      .flatMap((text) => named(text)[0]?.name ?? [])
      .filter((administration) => !tied.has(folded(administration)));
    return [
      { line, saved, body: { kind, name, aliases: [...aliases] }, newAdministrations: distinctNames(added) },
    ];
  });
}
