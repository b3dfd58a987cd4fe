import { type Counted, type Dated, type DatedKind, datedKinds, type MonthCount } from './year.model.ts';

/** All twelve months, also those with nothing in them. */
export function monthsOf(counted: readonly Counted[]): MonthCount[] {
  return Array.from({ length: 12 }, (_, index): MonthCount => {
    const own = counted.filter(({ month }) => month === index + 1);
    const sum = (of: (each: Counted) => number) => own.reduce((total, each) => total + of(each), 0);
    const kinds = Object.fromEntries(
      datedKinds.map((kind) => [
        kind,
        own.reduce((total, each) => total + (each.kind === kind ? each.all : 0), 0),
      ]),
    ) as Record<DatedKind, number>;
    return { month: index + 1, all: sum(({ all }) => all), done: sum(({ done }) => done), kinds };
  });
}

/** Dated things counted one by one, to be put beside what the database has counted. */
export const countEach = (dated: readonly Pick<Dated, 'day' | 'kind' | 'isDone'>[]): Counted[] =>
  dated.map(({ day, kind, isDone }) => ({
    month: Number(day.slice(5, 7)),
    kind,
    all: 1,
    done: isDone ? 1 : 0,
  }));

type InOrder = Pick<Dated, 'day' | 'kind' | 'whose' | 'id'>;
/** By day, as the database orders them. */
export const byDay = (one: InOrder, other: InOrder): number =>
  compare(one.day, other.day) ||
  compare(one.kind, other.kind) ||
  compare(one.whose, other.whose) ||
  compare(one.id, other.id);

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

const padded = (month: number) => String(month).padStart(2, '0');

/** The first and the last day of a month, or of the whole year. Both YYYY-MM-DD. */
export function daysOf(year: number, month: number | null): { readonly from: string; readonly to: string } {
  if (month === null) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${year}-${padded(month)}-01`, to: `${year}-${padded(month)}-${padded(last)}` };
}

/** Whether it needs nobody any more. A meeting that has been held has been held, and stays in the calendar. */
export const isBehind = ({ kind, isDone }: { readonly kind: DatedKind; readonly isDone: boolean }): boolean =>
  isDone && !isMeeting(kind);

const isMeeting = (kind: DatedKind): boolean =>
  ['meeting', 'preparation', 'forumMeeting', 'managementReview'].includes(kind);

interface Placed extends Pick<Dated, 'kind' | 'id' | 'bodyId'> {
  readonly recommendationId?: string | null;
  readonly responseId?: string | null;
  readonly matterId?: string | null;
}

/** The place where one acts on it. */
export function placeOf({ kind, id, bodyId, recommendationId, responseId, matterId }: Placed): string {
  switch (kind) {
    case 'actionDue':
    case 'actionFollowUp':
      return `/actions/${id}`;
    case 'answerDue':
    case 'extensionTo':
    case 'stepReferred':
    case 'stepDrafted':
    case 'stepPrepared':
    case 'stepMeeting':
    case 'stepAdjusted':
    case 'stepDispatched':
    case 'stepReceived':
      return `/matters/${id}`;
    case 'riskReview':
      return `/risks/${id}`;
    case 'exceptionEnd':
      return `/exceptions/${id}`;
    case 'classReview':
      return `/classifications/${id}`;
    case 'selfAssessmentDue':
      return id === bodyId ? `/compliance/units/${id}` : '/compliance';
    case 'forumMeeting':
    case 'managementReview':
      return `/forum/${id}`;
    case 'controlDue':
      return `/control-plans/points/${id}`;
    case 'indicatorDue':
      return `/indicators/${id}`;
    case 'phaseEnd':
      return `/introduction-plan/phases/${id}`;
    case 'dutyDue':
    case 'dutyAhead':
    case 'dutySkipped':
      return `/year-wheel/duties/${id}`;
    case 'documentRevision':
      return `/documents/${id}`;
    case 'requestWanted':
      return `/handovers/requests/${id}`;
    case 'commitmentDue':
      return recommendationId
        ? `/recommendations/${recommendationId}#commitment-${id}`
        : `/responses/${responseId}#commitment-${id}`;
    case 'preparation':
    case 'meeting':
      return matterId ? `/matters/${matterId}` : `/organisation/bodies/${bodyId}/meetings`;
  }
}
