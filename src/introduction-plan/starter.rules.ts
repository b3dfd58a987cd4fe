import { dayAfter } from '../shared/day-after.ts';
import { type Language, texts } from '../texts/index.ts';
import type { Benefit } from './benefit.model.ts';
import type { Phase } from './phase.model.ts';

/** The same day so many months later; the last of the month where there is no such day. Both YYYY-MM-DD. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

type StarterPhase = Pick<Phase, 'number' | 'name' | 'goal' | 'fromOn' | 'toOn'> & {
  readonly goals: readonly string[];
};

/** The five phases that a plan begins with, one after another; the organisation makes them its own. */
export function starterPhases(
  { fromOn, months }: { fromOn: string; months: number },
  language: Language = 'sv',
): StarterPhase[] {
  return texts[language].introductionPlan.starter.phases.map(({ name, goal, goals }, index) => ({
    number: index + 1,
    name,
    goal,
    goals,
    fromOn: monthsAfter(fromOn, index * months),
    toOn: dayAfter(monthsAfter(fromOn, (index + 1) * months), -1),
  }));
}

type StarterBenefit = Pick<Benefit, 'name' | 'measure' | 'target' | 'ownerRole'>;

/** The ten benefits to begin with, nine of which can be measured. Where one stands today is for the organisation to say. */
export const starterBenefits = (language: Language = 'sv'): readonly StarterBenefit[] =>
  texts[language].introductionPlan.starter.benefits;

/** The first day of a plan that is laid today, unless another is chosen: that of next month. */
export const starterDay = (today: string): string => `${monthsAfter(today, 1).slice(0, 8)}01`;
