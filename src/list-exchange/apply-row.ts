import { actionStates } from '../actions/action.model.ts';
import { actionWorkflow, addAction, changeAction, changeActionState, moveAction } from '../actions/index.ts';
import { addRecommendations, changeRecommendation } from '../audits/index.ts';
import type { RequestContext } from '../identity/index.ts';
import type { Refusal } from '../shared/changed.ts';
import {
  type CellChange,
  type ColumnName,
  columnsOf,
  type ExchangeFault,
  type ExchangeKind,
  exchangeFaults,
  type PlannedRow,
  type RowProblem,
} from './exchange.model.ts';

import { newRisk, stepsOfRisk } from './risk-rows.ts';

type Result = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal<string> };

export interface Applying {
  readonly context: RequestContext;
  readonly kind: ExchangeKind;
  /** Ids of bodies by name in lower case. */
  readonly bodies: ReadonlyMap<string, string>;
}

/**
 * Carries out what a row comes to through the use cases that pages go through, each of which asks who may do it.
 * @param changes what is to be changed, conflicts that were decided included
 */
export async function applyRow(
  applying: Applying,
  row: PlannedRow,
  changes: readonly CellChange[],
): Promise<RowProblem[]> {
  if (changes.length === 0) return [];
  const steps = row.id === null ? newOf(applying, row) : stepsOf(applying, row.id, row, changes);
  if (!Array.isArray(steps)) return [{ line: row.line, ...steps }];
  for (const step of steps) {
    const result = await step();
    if (!result.ok) return problemsOf(applying.kind, row.line, result.refusal);
  }
  return [];
}

type Step = () => Promise<Result>;
type Fault = Omit<RowProblem, 'line'>;

function stepsOf(
  { context, kind }: Applying,
  id: string,
  { version, told }: PlannedRow,
  changes: readonly CellChange[],
): Step[] | Fault {
  const to = Object.fromEntries(changes.map(({ column, after }) => [column, after])) as Partial<
    Record<ColumnName, string>
  >;
  const orNull = (column: ColumnName) => (to[column] === undefined ? {} : { [column]: to[column] || null });
  if (kind === 'recommendations') {
    const input = {
      version,
      ...(to.text === undefined ? {} : { text: to.text }),
      ...orNull('number'),
      ...orNull('group'),
    };
    return [() => changeRecommendation(context, id, input)];
  }
  if (kind === 'risks') return stepsOfRisk(context, { id, version, told }, changes);
  const before = (column: ColumnName) => changes.find((each) => each.column === column)?.before ?? '';
  const steps: Step[] = [];
  let next = version;
  const reason = told.reason ?? '';
  const isMoved = to.dueOn !== undefined && before('dueOn') !== '';
  const facts = {
    ...(to.title === undefined ? {} : { title: to.title }),
    ...orNull('description'),
    ...orNull('ownerRole'),
    ...orNull('followUpOn'),
    ...(isMoved ? {} : orNull('dueOn')),
    ...(to.costSek === undefined ? {} : { costSek: to.costSek === '' ? null : Number(to.costSek) }),
  };
  if (Object.keys(facts).length > 0) {
    const at = next++;
    steps.push(() => changeAction(context, id, { version: at, ...facts }));
  }
  if (isMoved) {
    const at = next++;
    steps.push(() => moveAction(context, id, { version: at, dueOn: to.dueOn ?? '', reason }));
  }
  if (to.state !== undefined) {
    const [from, state] = [before('state'), to.state].map((each) =>
      actionStates.find((known) => known === each),
    );
    const way = Object.entries(actionWorkflow[from ?? 'planned']).find(([, step]) => step.to === state);
    if (!way) return { column: 'state', code: 'noWayThere', found: to.state };
    const command = way[0] as keyof (typeof actionWorkflow)['planned'];
    const at = next++;
    steps.push(() =>
      changeActionState(context, id, {
        version: at,
        command,
        completedOn: told.completedOn || null,
        reason: reason || null,
      }),
    );
  }
  return steps;
}

/** The one step that a new row is. */
function newOf({ context, kind, bodies }: Applying, { told }: PlannedRow): Step[] | Fault {
  const named = (text: string) => bodies.get(text.toLowerCase().trim());
  const orNull = (column: ColumnName) => told[column] || null;
  if (kind === 'recommendations') {
    const names = (told.bodies ?? '').split(/[;|]/).filter((name) => name.trim() !== '');
    const bodyIds = names.map(named);
    const unknown = names[bodyIds.indexOf(undefined)];
    if (unknown !== undefined) return { column: 'bodies', code: 'unknownBody', found: unknown.trim() };
    const input = {
      number: orNull('number'),
      text: told.text ?? '',
      group: orNull('group'),
      bodyIds: bodyIds.filter((id) => id !== undefined),
    };
    return [() => addRecommendations(context, told.auditId ?? '', [input])];
  }
  if (kind === 'risks') {
    const ofBody = named(told.register ?? '');
    if (!ofBody) return { column: 'register', code: 'unknownBody', found: told.register ?? '' };
    return [newRisk(context, ofBody, told)];
  }
  const bodyId = named(told.body ?? '');
  if (!bodyId) return { column: 'body', code: 'unknownBody', found: told.body ?? '' };
  const recommendations = (told.serves ?? '').split(/[\s;,]+/).filter(Boolean);
  return [
    () =>
      addAction(context, {
        bodyId,
        title: told.title ?? '',
        description: orNull('description'),
        ownerRole: orNull('ownerRole'),
        dueOn: orNull('dueOn'),
        followUpOn: orNull('followUpOn'),
        costSek: told.costSek ? Number(told.costSek) : null,
        serves: recommendations.map((recommendationId) => ({ recommendationId, bodyId })),
        // A list from before may hold days that have passed.
        isEnteredAfterwards: true,
      }),
  ];
}

/** A use case's refusal, told of the row and column that it is about. */
function problemsOf(kind: ExchangeKind, line: number, refusal: Refusal<string>): RowProblem[] {
  if (typeof refusal === 'string') return [{ line, column: null, code: refusal, found: '' }];
  return refusal.invalid.map(({ field, code }) => {
    const name = field
      .replace(/^\d+\./, '')
      .replace(/\..*$/, '')
      .replace('bodyIds', 'bodies')
      .replace('bodyId', kind === 'risks' ? 'register' : 'body')
      .replace('title', kind === 'risks' ? 'risk' : 'title')
      .replace('reason', kind === 'risks' ? 'because' : 'reason')
      .replace('ownerRole', kind === 'risks' ? 'riskOwnerRole' : 'ownerRole');
    const column = columnsOf(kind).find((known) => known === name) ?? null;
    const known = exchangeFaults.find((each): each is ExchangeFault => each === code);
    return known ? { line, column, code: known, found: '' } : { line, column, code: 'refused', found: code };
  });
}
