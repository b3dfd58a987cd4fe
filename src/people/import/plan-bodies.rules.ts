import type { TiedBody } from '../../organisation/body.model.ts';
import { bodyFaults, distinctNames, newBodyEntry } from '../../organisation/body-entry.model.ts';
import { cleanedLine, parseEntry } from '../../shared/entry.ts';
import { folded } from '../../shared/folded.ts';
import { bodyEntryOf, bodyStepsOf } from './body-steps.rules.ts';
import type {
  BodySteps,
  ImportColumn,
  ImportFault,
  ImportPlan,
  ImportProblem,
  TableLine,
} from './import.model.ts';
import { type BodiesNamed, bodiesByName, kindNamed, namesIn } from './words.rules.ts';

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
 * to those that are here, and an empty cell changes nothing. Rows with a problem are left out.
 */
export function planBodies(
  lines: readonly TableLine[],
  known: { readonly bodies: readonly TiedBody[]; readonly today: string },
): ImportPlan<BodySteps> {
  const problems: ImportProblem[] = [];
  const drafts: BodyDraft[] = [];
  /** The row on which each name first stands: of two rows about the same body the first counts, even if it cannot be taken. */
  const firstLine = new Map<string, number>();
  const savedNamed = bodiesByName(known.bodies);
  for (const line of lines) {
    const name = folded(line.cells.name ?? '');
    const draft = draftOf(line, firstLine.get(name), savedNamed, known.today);
    if (!firstLine.has(name)) firstLine.set(name, line.line);
    if ('code' in draft) problems.push({ line: line.line, ...draft });
    else drafts.push(draft);
  }
  const fitting = withoutNamesOfOthers(drafts, known.bodies, problems);
  const added = fitting.filter(({ saved }) => !saved).map(({ body }) => body);
  const named = bodiesByName<Named>([...known.bodies, ...added]);
  const names = new Map(known.bodies.map(({ id, name }) => [id, name]));
  const tied = fitting.map((draft) => withTies(draft, named, names, problems));
  return {
    entries: tied.map((draft) => bodyEntryOf(draft, names)),
    problems: problems.sort((one, other) => one.line - other.line),
    steps: bodyStepsOf(tied),
  };
}

type Fault = Omit<ImportProblem, 'line'>;

function draftOf(
  line: TableLine,
  again: number | undefined,
  savedNamed: BodiesNamed<TiedBody>,
  today: string,
): BodyDraft | Fault {
  const fault = (column: ImportColumn, code: ImportFault, found = line.cells[column] ?? ''): Fault => ({
    column,
    code,
    found,
  });
  const name = cleanedLine(line.cells.name ?? '');
  if (name && again !== undefined) return fault('name', 'contradicts', String(again));
  const [found] = savedNamed(name);
  const saved = found && folded(found.name) === folded(name) ? found : null;
  if (found && !saved) return fault('name', 'isOtherName', found.name);
  if (saved?.endedOn != null && saved.endedOn <= today) return fault('name', 'bodyHasEnded');
  const word = line.cells.kind ?? '';
  const kind = word ? kindNamed(word) : (saved?.kind ?? null);
  if (word && !kind) return fault('kind', 'unknownKind');
  if (saved && kind !== saved.kind) return fault('kind', 'kindDiffers');
  const added = namesIn(line.cells.aliases ?? '').map(cleanedLine);
  const aliases = distinctNames([...(saved?.aliases ?? []), ...added]).filter(
    (alias) => folded(alias) !== folded(name),
  );
  const parsed = parseEntry(newBodyEntry, { kind, name, aliases }, bodyFaults);
  if (!parsed.ok) {
    const [{ field, code } = { field: 'name', code: 'malformed' as const }] = parsed.fields;
    return fault(columnOf(field), code);
  }
  return {
    line,
    saved,
    body: { kind: parsed.value.kind, name: saved?.name ?? name, aliases },
    newAdministrations: [],
  };
}

const columnOf = (field: string): ImportColumn => {
  if (field.startsWith('aliases')) return 'aliases';
  return field === 'kind' ? 'kind' : 'name';
};

/** The drafts none of whose other names is what another body is called, here or in the list. */
function withoutNamesOfOthers(
  drafts: readonly BodyDraft[],
  bodies: readonly TiedBody[],
  problems: ImportProblem[],
): BodyDraft[] {
  const names = new Set([...bodies, ...drafts.map(({ body }) => body)].map(({ name }) => folded(name)));
  return drafts.filter(({ line, saved, body }) => {
    const isOld = (alias: string) => saved?.aliases.includes(alias) ?? false;
    const taken = body.aliases.find((alias) => !isOld(alias) && names.has(folded(alias)));
    if (taken === undefined) return true;
    problems.push({ line: line.line, column: 'aliases', code: 'nameOfAnother', found: taken });
    return false;
  });
}

type Named = TiedBody | BodyDraft['body'];

/** The draft with the administrations that its row names; a row that names what is none keeps the rest. */
function withTies(
  draft: BodyDraft,
  named: BodiesNamed<Named>,
  names: ReadonlyMap<string, string>,
  problems: ImportProblem[],
): BodyDraft {
  const told = namesIn(draft.line.cells.administrations ?? '');
  const problem = (code: ImportFault, found: string) =>
    problems.push({ line: draft.line.line, column: 'administrations', code, found });
  if (told.length > 0 && draft.body.kind !== 'board') {
    problem('cannotBeTied', told.join('; '));
    return draft;
  }
  const tied = new Set((draft.saved?.tiedTo ?? []).map((id) => folded(names.get(id) ?? '')));
  const added = told.flatMap((text) => {
    const found = named(text);
    const [one] = found;
    if (!one) problem('unknownBody', text);
    else if (found.length > 1) problem('ambiguousBody', text);
    else if (one.kind !== 'administration') problem('notAnAdministration', text);
    else if (!tied.has(folded(one.name))) return [one.name];
    return [];
  });
  return { ...draft, newAdministrations: distinctNames(added) };
}
