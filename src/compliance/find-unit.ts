import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { type ChapterStep, findChapterSteps } from './assessment.store.ts';
import { type ChapterName, chaptersOf, countsInChapter } from './chapters.rules.ts';
import type { Maturity } from './compliance.model.ts';
import { answersForUnit, samplesUnit } from './compliance.policy.ts';
import type { InForce } from './guideline-in-force.ts';
import { type Asking, findReadUnit } from './held-unit.ts';
import { medianStep } from './ladder.rules.ts';
import { byPhase, type PhaseShare } from './phases.rules.ts';
import { nextDue } from './self-assessment.rules.ts';
import { type DoneAssessment, findSelfAssessments } from './self-assessment.store.ts';
import { type Counts, countsOf } from './standing.rules.ts';
import { findSystemsOf, type SystemShare } from './systems-of-unit.ts';
import type { FoundUnit } from './unit.store.ts';
import { type AnsweredBy, loadUnitStanding, type UnitStanding } from './unit-standing.ts';

/** A chapter as a unit stands in it. */
export interface ChapterShare extends ChapterName {
  readonly own: Counts;
  readonly inherited: Counts;
  readonly step: ChapterStep | null;
}

/** What of the guideline is met for a unit by one of the levels above. */
export interface InheritedShare extends AnsweredBy {
  readonly counts: Counts;
}

/** What the guideline asks of a unit, how it stands, and what may be done about it. */
export interface UnitPage extends UnitStanding {
  readonly unit: FoundUnit;
  readonly guideline: InForce;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly mayAnswer: boolean;
  readonly maySample: boolean;
  /** How many measures the whole guideline has. */
  readonly measures: number;
  readonly counts: Counts;
  readonly inheritedFrom: readonly InheritedShare[];
  readonly chapters: readonly ChapterShare[];
  readonly phases: readonly PhaseShare[];
  /** The one under way first, then those that are finished, the latest first. */
  readonly selfAssessments: readonly DoneAssessment[];
  /** When the next is due; null at once. */
  readonly dueOn: string | null;
  /** Those of an administration or a company. */
  readonly systems: { readonly first: readonly SystemShare[]; readonly total: number };
  readonly medianStep: Maturity | null;
}

/** A unit's own page; undefined where there is none that the requester may read. Thirteen statements at most. */
export function findUnitPage(context: RequestContext, key: string): Promise<UnitPage | undefined> {
  return inRequest(context, async (transaction) => {
    const { requester } = context;
    const { organisationId } = requester;
    const asking: Asking = { transaction, organisationId, requester };
    const found = await findReadUnit(asking, key);
    if (!found) return undefined;
    const { guideline, unit } = found;
    const today = swedishDay(context.now());
    const standing = await loadUnitStanding(transaction, organisationId, { guideline, unit, today });
    const steps = await findChapterSteps(transaction, organisationId, { ...unit, guidelineId: guideline.id });
    const stepOf = new Map(steps.map((each) => [each.chapter, each]));
    const selfAssessments = await findSelfAssessments(transaction, organisationId, {
      ...unit,
      guidelineId: guideline.id,
    });
    const lastFinished = selfAssessments.find(({ finishedAt }) => finishedAt !== null)?.finishedAt ?? null;
    const { requirements, own, inherited } = standing;
    return {
      ...found,
      ...standing,
      today,
      mayAnswer: mayWrite(requester) && answersForUnit(requester, unit),
      maySample: mayWrite(requester) && samplesUnit(requester, unit),
      measures: requirements.filter(({ kind }) => kind === 'measure').length,
      counts: countsOf(own.map(({ figure }) => figure)),
      inheritedFrom: bySource(inherited),
      chapters: chaptersOf(requirements).map((chapter) => ({
        ...chapter,
        own: countsInChapter(chapter.chapter, own),
        inherited: countsInChapter(chapter.chapter, inherited),
        step: stepOf.get(chapter.chapter) ?? null,
      })),
      phases: byPhase(own.map(({ requirement, figure }) => ({ phase: requirement.phase, figure }))),
      selfAssessments,
      dueOn: nextDue(lastFinished && swedishDay(lastFinished)),
      systems:
        unit.level === 'administration'
          ? await findSystemsOf(asking, guideline, { unit, requirements, today })
          : { first: [], total: 0 },
      medianStep: medianStep(steps.map(({ maturity }) => maturity)),
    };
  });
}

function bySource(inherited: UnitStanding['inherited']): InheritedShare[] {
  const groups = Map.groupBy(inherited, ({ answeredBy: { level } }) => level);
  return [...groups.values()].flatMap((rows) =>
    rows[0] ? [{ ...rows[0].answeredBy, counts: countsOf(rows.map(({ figure }) => figure)) }] : [],
  );
}
