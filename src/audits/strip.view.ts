import type { Status } from '../reading/reading.model.ts';
import type { Strip, StripMark } from './strip.model.ts';

/** Every year from the first in which something happened to the last: a year without anything is seen too. */
export function yearsOfStrips(strips: readonly Strip[]): number[] {
  const years = strips.flatMap(({ marks }) => marks.map(({ year }) => year));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const last = Math.max(...years);
  // A year misread out of a report must not make a table of a thousand columns.
  if (last - first > 30) return [...new Set(years)].sort((one, other) => one - other);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const ofState = {
  received: 'unknown',
  answered: 'unknown',
  planned: 'yellow',
  reportedDone: 'green',
  confirmed: 'green',
  notToAct: 'red',
  reopened: 'yellow',
} as const satisfies Record<Extract<StripMark, { track: 'work' }>['value'], Status>;
const ofVerification = {
  notExamined: 'unknown',
  sentBack: 'red',
  confirmed: 'green',
} as const satisfies Record<Extract<StripMark, { track: 'verification' }>['value'], Status>;

/** The shape and colour that a mark is drawn with; its own word always stands beside. */
export function shapeOf(mark: StripMark): Status {
  if (mark.track === 'work') return ofState[mark.value];
  if (mark.track === 'verification') return ofVerification[mark.value];
  return mark.value;
}
