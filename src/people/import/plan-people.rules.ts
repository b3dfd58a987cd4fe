import type { TiedBody } from '../../organisation/body.model.ts';
import { parseEntry } from '../../shared/entry.ts';
import { folded } from '../../shared/folded.ts';
import type { Person, RoleAssignment } from '../person.model.ts';
import { newPersonEntry, personFaults } from '../person-entry.model.ts';
import { FaultyRows } from './faulty-rows.rules.ts';
import type { ImportPlan, PeopleSteps, PlannedEntry, TableLine } from './import.model.ts';
import { rowsEndingAdministration } from './keep-administrator.rules.ts';
import { entryOf, stepsOf } from './people-steps.rules.ts';
import { cellFaults, personTold, tellPersonFaults } from './person-told.rules.ts';
import { type Held, takeRole } from './plan-roles.rules.ts';
import { repeatsAmong } from './repeated-rows.rules.ts';
import { type BodiesNamed, bodiesByName } from './words.rules.ts';

/** What is here already, as far as the list concerns it. */
export interface KnownPeople {
  /** Those whose e-mail stands in the list. */
  readonly people: readonly Person[];
  /** All roles of theirs. */
  readonly roles: readonly RoleAssignment[];
  readonly bodies: readonly TiedBody[];
  /** Those who have a name that stands in the list. */
  readonly namesakes: readonly Pick<Person, 'name' | 'email'>[];
  /** Whoever administers today or later. */
  readonly administrators: readonly (RoleAssignment & { readonly endedOn: string | null })[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** One person of the list: as saved, as they will be, and with the roles that they will have had. */
export interface PersonDraft {
  /** The rows that are taken. */
  readonly lines: readonly [number, ...number[]];
  readonly repeats: PlannedEntry['repeats'];
  readonly saved: Person | null;
  readonly person: Pick<Person, 'name' | 'email' | 'title'>;
  readonly held: readonly Held[];
}

/**
 * What a list of people comes to: a row is a person and perhaps one role, and several rows may be about the same
 * person. Nothing goes away because it is absent, and an empty cell changes nothing. A row with anything wrong is left
 * out whole, with all that is wrong told, and every other row is taken.
 */
export function planPeople(lines: readonly TableLine[], known: KnownPeople): ImportPlan<PeopleSteps> {
  const faulty = new FaultyRows();
  const bodiesNamed = bodiesByName(known.bodies);
  const people = rowsByPerson(lines, known, bodiesNamed, faulty);
  for (const { group, saved } of people) tellPersonFaults(group, saved, known.today, faulty);
  const drafts = (told: ReadonlySet<number>) =>
    people
      .flatMap((rows) => draftOf(rows, bodiesNamed, known.today, faulty, told) ?? [])
      .sort((one, other) => one.lines[0] - other.lines[0]);
  let taken = drafts(new Set());
  // What the other rows come to is judged anew without the rows that are left out.
  for (let ending = rowsEndingAdministration(taken, known); ending.length > 0; ) {
    for (const { line, ...fault } of ending) faulty.add(line, fault);
    taken = drafts(faulty.lines());
    ending = rowsEndingAdministration(taken, known);
  }
  const namesakes = Map.groupBy(known.namesakes, ({ name }) => folded(name));
  return {
    entries: taken.map((draft) => entryOf(draft, namesakes)),
    problems: faulty.problems(),
    steps: stepsOf(taken),
  };
}

/** The rows about one person, and what is saved. */
interface PersonRows {
  readonly email: string;
  readonly group: readonly TableLine[];
  readonly saved: Person | null;
  readonly roles: readonly RoleAssignment[];
}

/** The rows of each person, by e-mail. Rows whose e-mail cannot be taken belong to nobody. */
function rowsByPerson(
  lines: readonly TableLine[],
  { people, roles, today }: KnownPeople,
  bodiesNamed: BodiesNamed<TiedBody>,
  faulty: FaultyRows,
): PersonRows[] {
  const groups = new Map<string, TableLine[]>();
  for (const line of lines) {
    const parsed = parseEntry(newPersonEntry.shape.email, line.cells.email ?? '', personFaults);
    if (parsed.ok) {
      const group = groups.get(parsed.value);
      if (group) group.push(line);
      else groups.set(parsed.value, [line]);
      continue;
    }
    const found = line.cells.email ?? '';
    faulty.add(line.line, ...parsed.fields.map(({ code }) => ({ column: 'email' as const, code, found })));
    const role = takeRole(line, { endedOn: null }, [], bodiesNamed, today);
    faulty.add(line.line, ...cellFaults(line), ...(role.ok ? [] : role.faults));
  }
  const savedByEmail = new Map(people.map((person) => [person.email, person]));
  const rolesByPerson = Map.groupBy(roles, ({ personId }) => personId);
  return [...groups].map(([email, group]) => {
    const saved = savedByEmail.get(email) ?? null;
    return { email, group, saved, roles: rolesByPerson.get(saved?.id ?? '') ?? [] };
  });
}

/** What the rows come to. @param told rows that are left out already, of whose roles all has been told */
function draftOf(
  { email, group, saved, roles }: PersonRows,
  bodiesNamed: BodiesNamed<TiedBody>,
  today: string,
  faulty: FaultyRows,
  told: ReadonlySet<number>,
): PersonDraft | null {
  let held: readonly Held[] = roles.map((role) => ({ ...role, saved: role, lines: [] }));
  const taken: TableLine[] = [];
  for (const line of clearestFirst(group)) {
    if (told.has(line.line)) continue;
    const role = takeRole(line, { endedOn: null }, held, bodiesNamed, today);
    if (!role.ok) faulty.add(line.line, ...role.faults);
    if (!role.ok || faulty.has(line.line)) continue;
    held = role.held;
    taken.push(line);
  }
  taken.sort((one, other) => one.line - other.line);
  const [first, ...others] = taken;
  if (!first) return null;
  const person = personTold(email, taken, saved);
  if (person) {
    const lines = [first.line, ...others.map(({ line }) => line)] as const;
    return { lines: [...lines], repeats: repeatsAmong(taken), saved, person, held };
  }
  const named = group.find(({ cells }) => cells.name)?.line ?? first.line;
  for (const { line } of taken)
    faulty.add(line, { column: 'email', code: 'leftOutToo', found: String(named) });
  return null;
}

/**
 * Rows that tell a first day before those that do not: which role the latter speak of is known by the days of the
 * others, wherever they stand, so that the list comes to the same when it is brought in once more.
 */
const clearestFirst = (group: readonly TableLine[]): TableLine[] =>
  group.toSorted((one, other) => Number(!one.cells.from) - Number(!other.cells.from));
