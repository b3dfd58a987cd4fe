import { dayAfter } from '../shared/day-after.ts';
import { workdayFrom } from '../shared/working-day.ts';
import type { Texts } from '../texts/index.ts';
import type { Duty, DutyKind } from './duty.model.ts';
import { monthsAfter } from './duty.rules.ts';

export type StarterName = keyof Texts['duties']['starter']['duties'];

interface Starter {
  readonly name: StarterName;
  readonly kind: DutyKind;
  readonly rhythmMonths: number;
  /** A day of the year that it falls on, MM-DD. */
  readonly on: string;
}

/**
 * What an administration does over the year besides what follows from other parts (reviews of risks and classes,
 * self-assessments, revisions of documents). From the guideline: 7 (training), 10 (access rights), 16 (suppliers),
 * 17 (incidents), 18 (plans), 19 (reports). Spread so that no two heavy ones meet.
 */
const ofBody: readonly Starter[] = [
  { name: 'training', kind: 'training', rhythmMonths: 12, on: '01-27' },
  { name: 'incidents', kind: 'other', rhythmMonths: 12, on: '01-18' },
  { name: 'leavers', kind: 'accessReview', rhythmMonths: 1, on: '01-05' },
  { name: 'privileged', kind: 'accessReview', rhythmMonths: 3, on: '02-16' },
  { name: 'report', kind: 'report', rhythmMonths: 12, on: '02-26' },
  { name: 'accessRights', kind: 'accessReview', rhythmMonths: 6, on: '03-17' },
  { name: 'restore', kind: 'securityTest', rhythmMonths: 12, on: '04-19' },
  { name: 'suppliers', kind: 'other', rhythmMonths: 12, on: '05-25' },
  { name: 'planTest', kind: 'planTest', rhythmMonths: 12, on: '10-19' },
];

/** The whole municipality's, kept by who leads the work. */
const ofMunicipality: readonly Starter[] = [
  { name: 'leaders', kind: 'training', rhythmMonths: 12, on: '01-27' },
  { name: 'yearlyReport', kind: 'report', rhythmMonths: 12, on: '03-02' },
  { name: 'penetration', kind: 'securityTest', rhythmMonths: 6, on: '04-19' },
  { name: 'riskPicture', kind: 'riskReview', rhythmMonths: 12, on: '09-15' },
  { name: 'managementReview', kind: 'report', rhythmMonths: 12, on: '11-16' },
];

/** Nobody is asked for something at once: the first time is a fortnight ahead at the least. */
const daysAhead = 14;

/** The first working day by the rhythm that is far enough ahead. Both YYYY-MM-DD. */
function firstTime({ on, rhythmMonths }: Starter, today: string): string {
  const earliest = dayAfter(today, daysAhead);
  const start = `${Number(today.slice(0, 4)) - 1}-${on}`;
  let times = 0;
  const day = () => workdayFrom(monthsAfter(start, times * rhythmMonths));
  // Nor does anything begin in July.
  while (day() < earliest || day().slice(5, 7) === '07') times += 1;
  return day();
}

type Proposed = Pick<Duty, 'title' | 'note' | 'kind' | 'rhythmMonths' | 'nextOn'>;

/** The duties that a body, or the whole municipality, may begin with. @param today YYYY-MM-DD */
export function starterSet(of: 'body' | 'municipality', today: string, { duties }: Texts): Proposed[] {
  const set = of === 'body' ? ofBody : ofMunicipality;
  return set.map((each) => ({
    ...duties.starter.duties[each.name],
    kind: each.kind,
    rhythmMonths: each.rhythmMonths,
    nextOn: firstTime(each, today),
  }));
}
