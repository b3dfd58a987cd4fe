import { daysBetween } from '../shared/day-after.ts';
import type { Phase, PhaseState } from './phase.model.ts';

type Dated = Pick<Phase, 'number' | 'fromOn' | 'toOn' | 'doneOn'> & { readonly state: PhaseState };

/** From where to where on the line, as shares of its length, 0–1. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface TimelineRow {
  readonly number: number;
  /** From the first day to the last as planned; null where there are no days. */
  readonly planned: Stretch | null;
  /** From the first day to the day that it was done. */
  readonly done: Stretch | null;
  /** From the last day to today, or to the day that it was done. */
  readonly late: Stretch | null;
}

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  /** Where today is; always within the line. */
  readonly today: number;
  /** Firsts of months, YYYY-MM-DD, with where they are. */
  readonly ticks: readonly { readonly day: string; readonly at: number; readonly isNamed: boolean }[];
}

/** Between marks, a share of the line: the words of those named have room on the narrowest screen. */
const leastBetween = { named: 0.19, drawn: 0.07 };
const steps = [1, 3, 6, 12, 24, 60, 120];

/** The phases on a line from the first day of any to the last, with today on it; null where none has a day. */
export function timelineOf(phases: readonly Dated[], today: string): Timeline | null {
  const days = phases
    .flatMap(({ fromOn, toOn, doneOn }) => [fromOn, toOn, doneOn])
    .filter((day) => day !== null);
  if (days.length === 0) return null;
  const all = [...days, today].sort();
  const [first, last] = [all[0] ?? today, all.at(-1) ?? today];
  // The last day is wholly on the line.
  const length = daysBetween(first, last) + 1;
  const at = (day: string, isEnd = false) => (daysBetween(first, day) + Number(isEnd)) / length;
  const stretch = (from: string, to: string): Stretch => ({ from: at(from), to: at(to, true) });
  const rows = phases.map(({ number, fromOn, toOn, doneOn, state }): TimelineRow => {
    const [from, to] = [fromOn ?? toOn, toOn ?? fromOn];
    const isOver = state === 'late' || (doneOn !== null && toOn !== null && doneOn > toOn);
    return {
      number,
      planned: from !== null && to !== null ? stretch(from, to) : null,
      done: doneOn === null ? null : stretch(from !== null && from <= doneOn ? from : doneOn, doneOn),
      late: isOver && toOn !== null ? { from: at(toOn, true), to: at(doneOn ?? today, true) } : null,
    };
  });
  const [named, drawn] = ticksOf(first, last);
  const ticks = drawn.map((day) => ({ day, at: at(day), isNamed: named.includes(day) }));
  return { rows, today: at(today), ticks };
}

/** Firsts of months with so many months between that they have room: those that are named, and all that are drawn. */
function ticksOf(first: string, last: string): readonly [named: string[], drawn: string[]] {
  const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const begin = first.endsWith('-01') ? month(first) : month(first) + 1;
  const between = (step: number) => {
    const from = Math.ceil(begin / step) * step;
    const count = Math.max(0, Math.floor((month(last) - from) / step) + 1);
    return Array.from({ length: count }, (_, index) => firstOf(from + index * step));
  };
  const months = (daysBetween(first, last) + 1) / 30.44;
  const stepOf = (least: number) => steps.find((each) => each / months >= least) ?? 240;
  return [between(stepOf(leastBetween.named)), between(stepOf(leastBetween.drawn))];
}

/** @param months since the year 0 */
const firstOf = (months: number): string =>
  `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
