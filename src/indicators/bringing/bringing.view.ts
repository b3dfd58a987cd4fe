import type { ShownValuePlan } from './bringing.model.ts';

/** What a plan is shown in: what would be written first. */
export const partsOfPlan = ['new', 'correction', 'unchanged', 'problems'] as const;
export type PlanPart = (typeof partsOfPlan)[number];

const onPage = 100;

/** The part of a plan that is looked at: the one asked for, or the first that has anything. */
export function partOf({ entries, problems }: ShownValuePlan, asked: string | undefined, page: number) {
  const count = (outcome: PlanPart) => entries.filter((entry) => entry.outcome === outcome).length;
  const counts: Readonly<Record<PlanPart, number>> = {
    new: count('new'),
    correction: count('correction'),
    unchanged: count('unchanged'),
    problems: problems.length,
  };
  const first = partsOfPlan.find((each) => counts[each] > 0) ?? 'new';
  const part = partsOfPlan.find((each) => each === asked) ?? first;
  const pages = Math.max(1, Math.ceil(counts[part] / onPage));
  const at = Math.min(Math.max(1, page), pages);
  const slice = <Row>(rows: readonly Row[]) => rows.slice((at - 1) * onPage, at * onPage);
  return {
    counts,
    part,
    page: at,
    pages,
    entries: slice(entries.filter(({ outcome }) => outcome === part)),
    problems: slice(problems),
  };
}
