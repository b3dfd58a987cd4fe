import type { RequestContext } from '../../identity/index.ts';
import type { Maturity } from '../compliance.model.ts';
import { medianStep } from '../ladder.rules.ts';
import { frameOf, inOverview, type OverviewFrame } from './asking-overview.ts';
import type { UnitRow } from './overview.model.ts';
import { findChapterNames, findSteps, type UnitStep } from './steps.store.ts';

export type ShownStep = Pick<UnitStep, 'step' | 'onDay' | 'before'>;

export interface MaturityRow {
  readonly unit: UnitRow;
  /** In the order of the chapters; null where no step has been set. */
  readonly steps: readonly (ShownStep | null)[];
  readonly median: Maturity | null;
}

export interface MaturityShown extends OverviewFrame {
  readonly chapters: readonly { readonly chapter: string; readonly title: string }[];
  readonly rows: readonly MaturityRow[];
  /** The median over the units, chapter by chapter. */
  readonly medians: readonly (Maturity | null)[];
  readonly systems: string | null;
}

const stepsOf = (steps: readonly (ShownStep | null | undefined)[]): Maturity[] =>
  steps.flatMap((each) => (each?.step === null || each?.step === undefined ? [] : [each.step]));

/** How mature the units are, chapter by chapter; undefined where there is nothing for the requester here. Three statements. */
export function findMaturity(
  context: RequestContext,
  { day, systems }: { day: string | null; systems: string | null },
): Promise<MaturityShown | undefined> {
  return inOverview(context, day, async (asking) => {
    const { transaction, organisationId, asked, whose } = asking;
    const chapters = await findChapterNames(transaction, organisationId, asked);
    const found = await findSteps(transaction, organisationId, asked, whose, systems);
    const rows = [...Map.groupBy(found, ({ level, unitId }) => `${level} ${unitId}`).values()].flatMap(
      (of) => {
        const [unit] = of;
        if (!unit) return [];
        const steps = chapters.map(({ chapter }) => of.find((each) => each.chapter === chapter) ?? null);
        return [{ unit, steps, median: medianStep(stepsOf(steps)) }];
      },
    );
    const medians = chapters.map((_, index) => medianStep(stepsOf(rows.map(({ steps }) => steps[index]))));
    return { ...frameOf(asking), chapters, rows, medians, systems };
  });
}
