import { daysBetween } from '../shared/day-after.ts';
import type { Texts } from '../texts/index.ts';
import type { ToDo } from './to-do.model.ts';

/** By when, or since when, in words beside the day. @param today YYYY-MM-DD */
export function whenInWords(
  { day, since }: Pick<ToDo, 'day' | 'since'>,
  today: string,
  texts: Texts,
): string {
  const { when } = texts.toDo;
  if (day === null) return since === null ? '' : when.since(daysBetween(since, today));
  const days = daysBetween(today, day);
  if (days < 0) return when.late(-days);
  if (days === 0) return when.today;
  return days === 1 ? when.tomorrow : when.inDays(days);
}

/** What it is about, where there is only a number to tell. */
export function numberInWords({ kind, count }: Pick<ToDo, 'kind' | 'count'>, texts: Texts): string | null {
  if (count === null) return null;
  if (
    kind === 'undecided' ||
    kind === 'noSignIn' ||
    kind === 'assetGaps' ||
    kind === 'systemGaps' ||
    kind === 'benefitsDue' ||
    kind === 'risksDue'
  ) {
    return texts.toDo.numbers[kind](count);
  }
  return null;
}

/** A number that stands beside what it is about. */
export function besideInWords({ kind, count }: Pick<ToDo, 'kind' | 'count'>, texts: Texts): string | null {
  if (count === null) return null;
  const { beside } = texts.toDo;
  return kind === 'unmapped' ||
    kind === 'review' ||
    kind === 'guidelineRead' ||
    kind === 'handover' ||
    kind === 'answersEnd' ||
    kind === 'indicatorDue' ||
    kind === 'sampleChecked'
    ? beside[kind](count)
    : null;
}
