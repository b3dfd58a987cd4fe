import { differences } from '../../shared/differences.ts';
import { folded } from '../../shared/folded.ts';
import { keepsHoldingsOf, mayChangeHolding, mayMoveHolding } from '../asset.policy.ts';
import { type HoldingFacts, type HoldingKind, noFacts } from '../holding.model.ts';
import type { ImportPlan, ImportProblem, PlannedCell, RowFault, TableLine } from './import.model.ts';
import type { Known } from './known.model.ts';
import { rowTold, type ToldRow } from './row-told.rules.ts';
import { systemsNamed, type TiesTold, tiesTold } from './ties-told.rules.ts';

/** A row that can be taken so far. */
interface Draft extends ToldRow {
  readonly id: string;
  readonly changed: { readonly before: Partial<HoldingFacts>; readonly after: Partial<HoldingFacts> } | null;
}

/**
 * What a list comes to. Nothing goes away because it is absent, an empty cell changes nothing, and ties are only added. A row
 * with anything wrong is left out whole, with all that is wrong told; every other row is taken.
 */
export function planImport(of: HoldingKind, lines: readonly TableLine[], known: Known): ImportPlan {
  const drafts = lines.map((line) => draftOf(rowTold(of, line, known)));
  const faulty = new Map<number, RowFault[]>();
  const leaveOut = ({ line }: Draft, ...faults: readonly RowFault[]) => {
    const told = faulty.get(line.line) ?? [];
    const news = faults.filter(
      (fault) => !told.some(({ column, found }) => column === fault.column && found === fault.found),
    );
    if (news.length > 0) faulty.set(line.line, [...told, ...news]);
  };
  for (const draft of drafts) leaveOut(draft, ...draft.faults, ...notTheirs(draft, known), ...unsure(draft));
  for (const { draft, first } of repeated(of, drafts)) {
    leaveOut(draft, { column: null, code: 'contradicts', found: String(first) });
  }
  const column = of === 'asset' ? 'systems' : 'needs';
  const isTaken = ({ line }: Draft) => !faulty.has(line.line);
  // A row may name a system whose own row is left out: until nothing more has to be left out.
  let ties: readonly TiesTold[] = [];
  for (let before = -1; before !== faulty.size; ) {
    before = faulty.size;
    const named = systemsNamed(of, known, drafts, isTaken);
    ties = drafts.map((draft) => tiesTold(draft, column, named, known));
    for (const { draft, faults } of ties) leaveOut(draft as Draft, ...faults);
  }
  const taken = drafts.filter(isTaken);
  ties = ties.filter(({ draft }) => isTaken(draft as Draft));
  const added = new Map(ties.map(({ draft, added: names }) => [draft.id, names]));
  return {
    entries: taken.map((draft) => {
      const cells = [...cellsOf(draft, known), ...tieCell(column, added.get(draft.id) ?? [])];
      return {
        line: draft.line.line,
        name: draft.facts.name ?? draft.saved?.name ?? '',
        bodyName: bodyName(draft.facts.bodyId ?? draft.saved?.bodyId, known),
        outcome: draft.saved ? (cells.length > 0 ? 'changed' : 'unchanged') : 'new',
        cells,
      };
    }),
    problems: problemsOf(faulty),
    steps: {
      added: taken.flatMap(({ saved, id, facts }) =>
        saved ? [] : [{ id, facts: { ...blank(of), ...facts } as HoldingFacts }],
      ),
      changed: taken.flatMap(({ saved, changed }) =>
        saved && changed ? [{ id: saved.id, version: saved.version, ...changed }] : [],
      ),
      ties: ties.flatMap(({ draft, added: systems }) =>
        systems.map(({ id: systemId, name: systemName }) => ({
          id: draft.id,
          systemId,
          name: draft.facts.name ?? draft.saved?.name ?? '',
          systemName,
        })),
      ),
    },
  };
}

const blank = (of: HoldingKind) =>
  of === 'asset' ? noFacts : { ...noFacts, kind: 'information', environment: 'production' };

function draftOf(told: ToldRow): Draft {
  const { saved, facts, line } = told;
  const changed = saved ? differences<Partial<HoldingFacts>>(saved, facts) : null;
  return { ...told, id: saved?.id ?? `row:${line.line}`, changed };
}

function notTheirs({ saved, facts, changed, line }: Draft, { requester }: Known): RowFault[] {
  const found = line.cells.bodyId ?? '';
  if (!saved) {
    const isTheirs = facts.bodyId === undefined || keepsHoldingsOf(requester, facts.bodyId);
    return isTheirs ? [] : [{ column: 'bodyId', code: 'notYours', found }];
  }
  if (!changed) return [];
  if (!mayChangeHolding(requester, saved)) return [{ column: null, code: 'notYours', found: '' }];
  const { bodyId } = changed.after;
  const moves = bodyId !== undefined && !mayMoveHolding(requester, saved.bodyId, bodyId);
  return moves ? [{ column: 'bodyId', code: 'bodyNotYours', found }] : [];
}

/** What is known by its name alone is not changed, and neither is what somebody else has changed meanwhile. */
function unsure({ saved, isSure, changed, line }: Draft): RowFault[] {
  if (!saved || !changed) return [];
  if (!isSure) return [{ column: 'name', code: 'nameThere', found: line.cells.name ?? '' }];
  const version = line.cells.version ?? '';
  const isOld = version !== '' && version !== String(saved.version);
  return isOld ? [{ column: null, code: 'changedSince', found: '' }] : [];
}

/** Rows about what an earlier row is about, each with that one's number. */
function repeated(of: HoldingKind, drafts: readonly Draft[]) {
  const first = new Map<string, number>();
  return drafts.flatMap((draft) => {
    const { saved, facts, line, id } = draft;
    const keys = saved
      ? [id]
      : [
          ...(facts.reference ? [`reference ${facts.reference}`] : []),
          ...(facts.name && facts.bodyId ? [`${of} ${facts.bodyId} ${folded(facts.name)}`] : []),
        ];
    const known = keys.flatMap((key) => first.get(key) ?? [])[0];
    for (const key of keys) if (!first.has(key)) first.set(key, line.line);
    return known === undefined ? [] : [{ draft, first: known }];
  });
}

const bodyName = (id: string | undefined, { bodies }: Known) =>
  bodies.find((body) => body.id === id)?.name ?? '';

function cellsOf({ saved, facts, changed }: Draft, known: Known): PlannedCell[] {
  const after = saved ? changed?.after : facts;
  return Object.entries(after ?? {}).flatMap(([name, value]) => {
    const column = name as keyof HoldingFacts;
    const before = saved ? shownValue(column, saved[column], known) : null;
    const now = shownValue(column, value, known);
    return before === now ? [] : [{ column, before, after: now }];
  });
}

function shownValue(column: keyof HoldingFacts, value: unknown, known: Known): string | null {
  if (typeof value !== 'string') return null;
  if (column === 'bodyId') return bodyName(value, known);
  if (column.endsWith('PersonId')) return known.people.find(({ id }) => id === value)?.name ?? value;
  return value;
}

const tieCell = (column: 'systems' | 'needs', added: readonly { readonly name: string }[]): PlannedCell[] =>
  added.length === 0 ? [] : [{ column, before: null, after: added.map(({ name }) => name).join('; ') }];

/** In the order of the rows. */
const problemsOf = (faulty: ReadonlyMap<number, readonly RowFault[]>): ImportProblem[] =>
  [...faulty]
    .sort(([one], [other]) => one - other)
    .flatMap(([line, faults]) => faults.map((fault) => ({ line, ...fault })));
