import type { TiedBody } from '../../organisation/body.model.ts';
import { parseEntry } from '../../shared/entry.ts';
import { folded } from '../../shared/folded.ts';
import type { Person, RoleAssignment } from '../person.model.ts';
import { newPersonEntry, personFaults } from '../person-entry.model.ts';
import type {
  ImportColumn,
  ImportFault,
  ImportPlan,
  ImportProblem,
  PeopleSteps,
  TableLine,
} from './import.model.ts';
import { keepingAdministrator } from './keep-administrator.rules.ts';
import { entryOf, stepsOf } from './people-steps.rules.ts';
import { type Held, takeRole } from './plan-roles.rules.ts';
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
  readonly line: number;
  readonly saved: Person | null;
  readonly person: Pick<Person, 'name' | 'email' | 'title'>;
  readonly held: readonly Held[];
}

/**
 * What a list of people comes to: a row is a person and perhaps one role, and several rows may be about the same
 * person. Nothing goes away because it is absent, and an empty cell changes nothing. Rows with a problem are left out.
 */
export function planPeople(lines: readonly TableLine[], known: KnownPeople): ImportPlan<PeopleSteps> {
  const problems: ImportProblem[] = [];
  const bodiesNamed = bodiesByName(known.bodies);
  const savedByEmail = new Map(known.people.map((person) => [person.email, person]));
  const rolesByPerson = Map.groupBy(known.roles, ({ personId }) => personId);
  const drafts = [...byEmail(lines, problems)].flatMap(([email, group]) => {
    const saved = savedByEmail.get(email) ?? null;
    const roles = rolesByPerson.get(saved?.id ?? '') ?? [];
    return draftOf({ email, group, saved, roles, bodiesNamed, today: known.today }, problems) ?? [];
  });
  const namesakes = Map.groupBy(known.namesakes, ({ name }) => folded(name));
  const kept = keepingAdministrator(drafts, known, problems);
  return {
    entries: kept.map((draft) => entryOf(draft, namesakes)),
    problems: problems.sort((one, other) => one.line - other.line),
    steps: stepsOf(kept),
  };
}

const problemAt = (
  { line, cells }: TableLine,
  column: ImportColumn,
  code: ImportFault,
  found = cells[column] ?? '',
): ImportProblem => ({ line, column, code, found });

/** The rows of each person, by e-mail. Rows whose e-mail cannot be taken are problems. */
function byEmail(lines: readonly TableLine[], problems: ImportProblem[]): Map<string, TableLine[]> {
  const groups = new Map<string, TableLine[]>();
  for (const line of lines) {
    const parsed = parseEntry(newPersonEntry.shape.email, line.cells.email ?? '', personFaults);
    if (!parsed.ok) {
      problems.push(problemAt(line, 'email', parsed.fields[0]?.code ?? 'malformed'));
      continue;
    }
    const group = groups.get(parsed.value);
    if (group) group.push(line);
    else groups.set(parsed.value, [line]);
  }
  return groups;
}

/** The rows about one person, and what is saved. */
interface PersonRows {
  readonly email: string;
  readonly group: readonly TableLine[];
  readonly saved: Person | null;
  readonly roles: readonly RoleAssignment[];
  readonly bodiesNamed: BodiesNamed<TiedBody>;
  readonly today: string;
}

function draftOf(rows: PersonRows, problems: ImportProblem[]): PersonDraft | null {
  const { email, group, saved, roles, bodiesNamed, today } = rows;
  const { agreeing, told } = detailsTold(group, problems);
  const [first, ...others] = agreeing;
  if (!first) return null;
  const entry = { name: told.name ?? saved?.name ?? '', email, title: told.title ?? saved?.title ?? '' };
  const fault = personFault(entry, saved, today);
  if (fault) {
    problems.push(problemAt(first, fault.column, fault.code));
    problems.push(...others.map((line) => problemAt(line, 'email', 'leftOutToo', String(first.line))));
    return null;
  }
  const person = newPersonEntry.parse(entry);
  let held: readonly Held[] = roles.map((role) => ({ ...role, saved: role, line: null }));
  for (const line of agreeing) {
    const taken = takeRole(line, { endedOn: saved?.endedOn ?? null }, held, bodiesNamed, today);
    if (taken.ok) held = taken.held;
    else problems.push(...taken.problems);
  }
  return { line: first.line, saved, person, held };
}

/** What the rows say of name and title, and the rows that agree with those before them; the others are problems. */
function detailsTold(group: readonly TableLine[], problems: ImportProblem[]) {
  const told: { name?: string; title?: string } = {};
  const tellers: Partial<Record<'name' | 'title', TableLine>> = {};
  const agreeing = group.filter((line) => {
    for (const column of ['name', 'title'] as const) {
      const text = line.cells[column];
      const before = told[column];
      if (text && before && folded(before) !== folded(text)) {
        problems.push(problemAt(line, column, 'contradicts', String(tellers[column]?.line)));
        return false;
      }
    }
    for (const column of ['name', 'title'] as const) {
      const text = line.cells[column];
      if (text && told[column] === undefined) {
        told[column] = text;
        tellers[column] = line;
      }
    }
    return true;
  });
  return { agreeing, told };
}

function personFault(
  entry: { readonly name: string; readonly email: string; readonly title: string },
  saved: Person | null,
  today: string,
): { column: ImportColumn; code: ImportFault } | null {
  if (saved?.endedOn != null && saved.endedOn <= today) return { column: 'email', code: 'personHasEnded' };
  const parsed = parseEntry(newPersonEntry, entry, personFaults);
  const [fault] = parsed.ok ? [] : parsed.fields;
  return fault ? { column: fault.field === 'title' ? 'title' : 'name', code: fault.code } : null;
}
