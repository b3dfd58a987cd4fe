import { z } from 'zod';
import { searchWords } from '../shared/entry.ts';
import type { ControlPlan } from './control-plan.model.ts';
import type { ControlPlanScope } from './control-plan.policy.ts';

export const controlPlanViews = ['all', 'draft', 'decided', 'late', 'deviations', 'reported'] as const;
export type ControlPlanView = (typeof controlPlanViews)[number];
export const controlPlansOnPage = 25;

const controlPlanFilter = z.object({
  /** `late`: has controls whose day has passed. `deviations`: some control has shown a deviation. */
  view: z.enum(controlPlanViews).catch('all'),
  body: z.guid().nullable().catch(null),
  year: z.coerce.number().int().min(2000).max(2100).nullable().catch(null),
  q: searchWords,
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  size: z.coerce.number().int().min(1).max(200).catch(controlPlansOnPage),
});
/** Which plans to see, and which page of them. Null leaves a choice out. */
export type ControlPlanFilter = z.output<typeof controlPlanFilter>;

/** Reads the filter from an address. What is not understood is left out, never an error: an old bookmark still opens. */
export function parseControlPlanFilter(
  query: Readonly<Record<string, string | undefined>>,
): ControlPlanFilter {
  const given = Object.entries(query).filter(([, value]) => value !== '' && value !== undefined);
  return controlPlanFilter.parse({ body: null, year: null, ...Object.fromEntries(given) });
}

export interface ControlPlanQuestion {
  readonly organisationId: string;
  readonly scope: ControlPlanScope;
  readonly personId: string;
  readonly seesOwn: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly filter: ControlPlanFilter;
}

/** A plan as lists and reports tell of it. */
export interface ListedControlPlan extends ControlPlan {
  readonly bodyName: string;
  readonly points: number;
  /** Controls of the year, those done (left out with a reason among them), and those that are neither. */
  readonly controls: number;
  readonly done: number;
  readonly left: number;
  readonly deviations: number;
  /** Points with a control whose day has passed. */
  readonly latePoints: number;
}

export type ControlPlanTotals = Readonly<Record<ControlPlanView, number>>;

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ControlPlanPage {
  readonly rows: readonly ListedControlPlan[];
  readonly totals: ControlPlanTotals;
  readonly matching: number;
  readonly page: number;
  readonly pages: number;
  /** The year that is looked at: the chosen one, else this one; and the boards that have no plan of it. */
  readonly year: number;
  readonly without: readonly Named[];
}
