import type { Matter } from '../audit.model.ts';

type Asked = Pick<Matter, 'recipient' | 'answerBy' | 'extension' | 'extendedTo' | 'receivedOn'>;

/** The kinds of standing that an answer can be asked for by. */
export const answerStandings = ['overdue', 'due', 'late', 'inTime', 'noDate', 'forInformation'] as const;

/** How an answer to the auditors stands against the date in force. Days are whole calendar days. */
export type AnswerStanding =
  | { readonly kind: 'forInformation' | 'noDate' | 'inTime' }
  /** Received after the date. */
  | { readonly kind: 'late'; readonly days: number }
  /** Not received, and the date is today (0) or ahead. */
  | { readonly kind: 'due'; readonly days: number }
  /** Not received, and the date has passed. */
  | { readonly kind: 'overdue'; readonly days: number };

/** When the answer has to be in the auditors' hands: a granted extension moves it, one that is only asked for does not. */
export function dateInForce(matter: Pick<Matter, 'answerBy' | 'extension' | 'extendedTo'>): string | null {
  return (matter.extension === 'granted' ? matter.extendedTo : null) ?? matter.answerBy;
}

/** In time is judged on the day the auditors had the answer, never on when it was decided or sent. @param today YYYY-MM-DD */
export function answerStanding(matter: Asked, today: string): AnswerStanding {
  if (matter.recipient === 'information') return { kind: 'forInformation' };
  const date = dateInForce(matter);
  if (date === null) return { kind: 'noDate' };
  if (matter.receivedOn !== null) {
    const days = daysBetween(date, matter.receivedOn);
    return days > 0 ? { kind: 'late', days } : { kind: 'inTime' };
  }
  const days = daysBetween(today, date);
  return days < 0 ? { kind: 'overdue', days: -days } : { kind: 'due', days };
}

/**
 * Whether the answer has been handed over to the auditors: sent, or in their hands, on that day or before.
 * `isMatterSent` in handed-over.table.ts says the same in SQL.
 */
export const isSent = (
  { dispatchedOn, receivedOn }: Pick<Matter, 'dispatchedOn' | 'receivedOn'>,
  today: string,
): boolean => [dispatchedOn, receivedOn].some((day) => day !== null && day <= today);

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** From one day to another, both YYYY-MM-DD; negative backwards. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMilliseconds);
}
