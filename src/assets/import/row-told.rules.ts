import { parseEntry } from '../../shared/entry.ts';
import { folded } from '../../shared/folded.ts';
import { mayReadHolding } from '../asset.policy.ts';
import { faults as changeFaults } from '../asset-faults.model.ts';
import { assetChange, systemChange } from '../asset-input.model.ts';
import { factsOf, type Holding, type HoldingFacts, type HoldingKind } from '../holding.model.ts';
import type { ImportColumn, ImportFault, RowFault, TableLine } from './import.model.ts';
import type { Known } from './known.model.ts';
import { choiceNamed, isChoice } from './words.rules.ts';

/** What a row says, with everything that is wrong with it by itself. */
export interface ToldRow {
  readonly line: TableLine;
  /** The one that it is about; null where that is new. */
  readonly saved: Holding | null;
  /** Known by its number or id, or only by its name. */
  readonly isSure: boolean;
  /** What it says: cells that are empty say nothing, and a dash says that there is nothing. */
  readonly facts: Partial<HoldingFacts>;
  readonly faults: readonly RowFault[];
}

type Fault = (column: ImportColumn, code: ImportFault, found?: string) => undefined;

const isDash = (text: string) => /^[-–—]$/.test(text);

/** Reads a row by itself. */
export function rowTold(of: HoldingKind, line: TableLine, known: Known): ToldRow {
  const faults: RowFault[] = [];
  const fault: Fault = (column, code, found = line.cells[column] ?? '') => {
    if (!faults.some((told) => told.column === column)) faults.push({ column, code, found });
    return undefined;
  };
  const said: Record<string, unknown> = {};
  for (const column of factsOf(of)) {
    const text = line.cells[column] ?? '';
    if (text === '') continue;
    const value = isDash(text) ? null : valueIn(column, text, { known, fault });
    if (value !== undefined) said[column] = value;
  }
  const parsed = parseEntry(
    of === 'asset' ? assetChange : systemChange,
    { ...said, version: 1 },
    changeFaults,
  );
  for (const { field, code } of parsed.ok ? [] : parsed.fields) fault(field as ImportColumn, code);
  const { version: _, ...facts } = parsed.ok
    ? parsed.value
    : { version: 0, ...(said as Partial<HoldingFacts>) };
  const { saved, isSure } = aboutOf(line, facts as Partial<HoldingFacts>, { known, fault });
  const told = withPeopleKept(facts as Partial<HoldingFacts>, saved, line, known, faults);
  if (!saved && !told.facts.name && !told.faults.some(({ column }) => column === 'name')) {
    told.faults.push({ column: 'name', code: 'missing', found: '' });
  }
  if (!saved && !told.facts.bodyId && !told.faults.some(({ column }) => column === 'bodyId')) {
    told.faults.push({ column: 'bodyId', code: 'missing', found: '' });
  }
  return { line, saved, isSure, facts: told.facts, faults: told.faults };
}

interface Reading {
  readonly known: Known;
  readonly fault: Fault;
}

/** What a cell says; undefined where it says nothing that can be taken. */
function valueIn(column: keyof HoldingFacts, text: string, { known, fault }: Reading): string | undefined {
  if (isChoice(column)) return choiceNamed(column, text) ?? fault(column, 'unknownChoice');
  if (column === 'bodyId') {
    const found = known.bodies.filter(
      ({ name, aliases, endedOn, kind }) =>
        kind !== 'council' &&
        (endedOn === null || endedOn > known.today) &&
        [name, ...aliases].some((each) => folded(each) === folded(text)),
    );
    const named = found.filter(({ name }) => folded(name) === folded(text));
    const [body, other] = named.length > 0 ? named : found;
    if (!body) return fault(column, 'unknownBody');
    return other ? fault(column, 'ambiguousBody') : body.id;
  }
  if (column.endsWith('PersonId')) {
    const [person, other] = peopleCalled(text, known).filter(({ isHere }) => isHere);
    if (!person) return fault(column, 'unknownPerson');
    return other ? fault(column, 'ambiguousPerson') : person.id;
  }
  return text;
}

/** By e-mail, alone or in brackets after a name; else by name. */
function peopleCalled(text: string, { people }: Known) {
  const [, address = text] = /<([^<>]+)>/.exec(text) ?? [];
  const wanted = folded(address);
  return people.filter(({ name, email }) =>
    wanted.includes('@') ? email !== null && folded(email) === wanted : folded(name) === wanted,
  );
}

/** Which one the row is about: by its own number, else by its id, else by its name in that body. */
function aboutOf(line: TableLine, facts: Partial<HoldingFacts>, { known, fault }: Reading) {
  const readable = known.saved.filter((each) => mayReadHolding(known.requester, each));
  const { reference, name, bodyId } = facts;
  const id = line.cells.id ?? '';
  const isCalled = (each: Holding) =>
    reference !== undefined && reference !== null && each.reference === reference;
  const byReference = known.saved.find((each) => isCalled(each) && each.withdrawnAt === null);
  const byId = id === '' ? undefined : readable.find((each) => each.id === id.toLowerCase());
  if (id !== '' && !byId) fault('id', 'unknownId');
  if (byReference && (!readable.includes(byReference) || (byId && byId !== byReference))) {
    fault('reference', 'referenceTaken');
  }
  const sure = byReference ?? byId;
  if (sure?.withdrawnAt) fault('id', 'withdrawn');
  if (sure) return { saved: sure, isSure: true };
  const byName = readable.find(
    (each) =>
      name !== undefined &&
      folded(each.name) === folded(name) &&
      each.bodyId === bodyId &&
      each.withdrawnAt === null,
  );
  return { saved: byName ?? null, isSure: false };
}

/** Who has left may stay named, and so may one of several with the same name: such a cell changes nothing. */
function withPeopleKept(
  facts: Partial<HoldingFacts>,
  saved: Holding | null,
  { cells }: TableLine,
  known: Known,
  faults: readonly RowFault[],
) {
  const kept = (['ownerPersonId', 'managerPersonId', 'objectOwnerPersonId'] as const).filter((column) =>
    peopleCalled(cells[column] ?? '', known).some(({ id }) => id === saved?.[column]),
  );
  const left: Record<string, unknown> = { ...facts };
  for (const column of kept) left[column] = saved?.[column];
  return {
    facts: left as Partial<HoldingFacts>,
    faults: faults.filter(({ column }) => !kept.some((each) => each === column)),
  };
}
