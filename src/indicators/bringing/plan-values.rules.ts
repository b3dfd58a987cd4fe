import type { Requester } from '../../identity/requester.model.ts';
import type { Body } from '../../organisation/body.model.ts';
import { dayNamed } from '../../shared/day-named.ts';
import { folded } from '../../shared/folded.ts';
import type { Indicator, IndicatorValue } from '../indicator.model.ts';
import { mayEnterFor } from '../indicator.policy.ts';
import { mostCounted } from '../indicator-input.model.ts';
import { isSameValue, takenValue } from '../value.rules.ts';
import type {
  PlannedValue,
  ValueColumn,
  ValueFault,
  ValueLine,
  ValuePlan,
  ValueProblem,
} from './bringing.model.ts';

/** What the rows are held against. */
export interface KnownValues {
  readonly requester: Requester;
  /** Those in use that the requester may know of. */
  readonly indicators: readonly Indicator[];
  readonly bodies: readonly Pick<Body, 'id' | 'name' | 'aliases'>[];
  readonly values: readonly Pick<
    IndicatorValue,
    'indicatorId' | 'bodyId' | 'onDay' | 'value' | 'numerator' | 'denominator' | 'note'
  >[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Which measurement a row is about, as far as that can be told. */
export interface PointTold {
  readonly indicator: Indicator | undefined;
  readonly body: Pick<Body, 'id' | 'name'> | null | undefined;
  readonly onDay: string | null;
}

/** Undefined for a name that nothing bears; null for no body. */
export function pointTold(
  { cells }: ValueLine,
  { indicators, bodies }: Pick<KnownValues, 'indicators' | 'bodies'>,
): PointTold {
  const same = (one: string, other: string) => folded(one) === folded(other);
  return {
    indicator: indicators.find(({ name }) => same(name, cells.indicator)),
    body:
      cells.body === ''
        ? null
        : bodies.find(({ name, aliases }) => [name, ...aliases].some((each) => same(each, cells.body))),
    onDay: dayNamed(cells.onDay) ?? null,
  };
}

const longestNote = 2_000;
const keyOf = (value: Pick<IndicatorValue, 'indicatorId' | 'bodyId' | 'onDay'>) =>
  `${value.indicatorId} ${value.bodyId} ${value.onDay}`;

/** What a list comes to: new measurements, corrections of those that there are, and rows that cannot be taken. */
export function planValues(lines: readonly ValueLine[], known: KnownValues): ValuePlan {
  const there = new Map(known.values.map((value) => [keyOf(value), value]));
  const firstOf = new Map<string, number>();
  const entries: PlannedValue[] = [];
  const problems: ValueProblem[] = [];
  for (const line of lines) {
    const read = readLine(line, known);
    if ('code' in read) {
      problems.push({ line: line.line, ...read });
      continue;
    }
    const key = keyOf(read);
    const first = firstOf.get(key);
    if (first !== undefined) {
      problems.push({ line: line.line, column: null, code: 'repeated', found: String(first) });
      continue;
    }
    firstOf.set(key, line.line);
    const before = there.get(key) ?? null;
    const outcome = before === null ? 'new' : isSameValue(before, read) ? 'unchanged' : 'correction';
    entries.push({ ...read, line: line.line, outcome, before });
  }
  return { entries, problems };
}

type Fault = Omit<ValueProblem, 'line'>;

function readLine(
  line: ValueLine,
  known: KnownValues,
): Omit<PlannedValue, 'line' | 'outcome' | 'before'> | Fault {
  const { cells } = line;
  const no = (column: ValueColumn | null, code: ValueFault): Fault => ({
    column,
    code,
    found: column === null ? '' : cells[column],
  });
  const { indicator, body, onDay } = pointTold(line, known);
  if (cells.indicator === '') return no('indicator', 'missing');
  if (!indicator) return no('indicator', 'unknownIndicator');
  if (body === undefined) return no('body', 'unknownBody');
  if (cells.onDay === '') return no('onDay', 'missing');
  if (onDay === null) return no('onDay', 'notADate');
  if (cells.note.length > longestNote) return no('note', 'tooLong');
  const bodyId = body?.id ?? null;
  if (indicator.source === 'entered' && !mayEnterFor(known.requester, indicator, bodyId)) {
    return no(body ? 'body' : 'indicator', 'notYours');
  }
  const told = {
    indicatorId: indicator.id,
    indicatorName: indicator.name,
    unit: indicator.unit,
    bodyId,
    bodyName: body?.name ?? null,
    onDay,
  };
  const numbers = {
    value: numberIn(cells.value),
    numerator: numberIn(cells.numerator),
    denominator: numberIn(cells.denominator),
  };
  const unread = (['value', 'numerator', 'denominator'] as const).find((column) =>
    Number.isNaN(numbers[column]),
  );
  if (unread) return no(unread, 'notANumber');
  if (![numbers.numerator, numbers.denominator].every(isCount)) {
    return no('numerator', 'indicatorShare');
  }
  const note = cells.note || null;
  if (indicator.source !== 'entered') {
    // What was taken out comes back as it was; nothing else is written of what the system counts.
    const same = known.values.find(
      (value) =>
        keyOf(value) === keyOf({ indicatorId: indicator.id, bodyId, onDay }) &&
        (['value', 'numerator', 'denominator'] as const).every((name) => value[name] === numbers[name]),
    );
    if (!same) return no('indicator', 'indicatorComputed');
    return { ...told, ...numbers, note: same.note };
  }
  const result = takenValue(indicator, { bodyId, onDay, ...numbers, note }, known.today);
  if (!result.ok) {
    const { field, code } = result.fault;
    return no(field === 'bodyId' ? 'body' : field, code as ValueFault);
  }
  return { ...told, ...result.taken, note };
}

const isCount = (number: number | null): boolean =>
  number === null || (Number.isInteger(number) && number <= mostCounted);

/** A number as people and programs write it; null where there is none, NaN where it is none. */
function numberIn(cell: string): number | null {
  const text = cell.replaceAll(/[\s\u00A0\u202F%]/g, '').replace(',', '.');
  if (text === '') return null;
  return /^\d{1,12}(\.\d{1,12})?$/.test(text) ? Number(text) : Number.NaN;
}
