import type {
  ListedUnit,
  Sample,
  SittingChapterShown,
  SittingShown,
  UnitPage,
  UnitRequirement,
} from '../compliance/index.ts';
import {
  listedUnitSchema,
  selfAssessmentSchema,
  unitDetailSchema,
  unitRequirementSchema,
  unitSchema,
} from './compliance.schema.ts';
import { only, sent } from './sent.ts';

/** What the API tells of units, requirements and self-assessments. */

type Standing = { readonly [Field in 'result' | 'basis' | 'onDay' | 'validTo']: unknown };
const standingOf = <Row extends Standing>(standing: Row | null) =>
  standing && {
    result: standing.result as Row['result'],
    basis: standing.basis as Row['basis'],
    onDay: standing.onDay as Row['onDay'],
    validTo: standing.validTo as Row['validTo'],
  };

export const listedTold = ({ unit, counts, latestOn, open, finishedOn, dueOn }: ListedUnit) =>
  sent(
    only(listedUnitSchema, {
      unit: only(unitSchema, unit),
      counts,
      latestOn,
      openSelfAssessmentId: open?.id ?? null,
      finishedOn,
      dueOn,
    }),
  );

const rowOf = ({
  requirement,
  figure,
  standing,
}: UnitPage['own'][number] | UnitPage['inherited'][number]) => ({
  id: requirement.id,
  ref: requirement.ref,
  chapter: requirement.chapter,
  phase: requirement.phase,
  text: requirement.text,
  level: requirement.level,
  figure,
  standing: standingOf(standing),
});

export const unitTold = ({ unit, guideline, own, inherited, chapters, selfAssessments, ...page }: UnitPage) =>
  sent(
    only(unitDetailSchema, {
      ...page,
      unit: only(unitSchema, unit),
      guidelineId: guideline.id,
      guidelineVersion: guideline.number,
      chapters: chapters.map(({ step, ...chapter }) => ({ ...chapter, step: step?.maturity ?? null })),
      own: own.map((row) => ({
        ...rowOf(row),
        evidence: row.evidence,
        actions: row.actions,
        openActions: row.openActions,
      })),
      inherited: inherited.map((row) => ({ ...rowOf(row), answeredBy: row.answeredBy.name })),
      selfAssessments: selfAssessments.map(({ id, year, startedAt, finishedAt }) => ({
        id,
        year,
        startedAt,
        finishedAt,
      })),
    }),
  );

export const unitRequirementTold = ({ unit, requirement, isOwn, figure, history }: UnitRequirement) =>
  sent(
    only(unitRequirementSchema, {
      unit: only(unitSchema, unit),
      id: requirement.id,
      ref: requirement.ref,
      text: requirement.text,
      isOwn,
      figure,
      history: history.map((each) => only(unitRequirementSchema.shape.history.element, each)),
    }),
  );

export const selfAssessmentTold = ({ selfAssessment, unit, state, chapters, left }: SittingShown) =>
  sent(
    only(selfAssessmentSchema, {
      id: selfAssessment.id,
      unit: only(unitSchema, unit),
      year: selfAssessment.year,
      state,
      chapters: chapters.map((each) => only(selfAssessmentSchema.shape.chapters.element, each)),
      left: left.map(({ id }) => id),
      version: selfAssessment.version,
    }),
  );

export const chapterTold = ({ name, stamp, step, rows }: SittingChapterShown) =>
  sent({
    ...name,
    seen: stamp,
    step: step?.maturity ?? null,
    note: step?.note ?? null,
    rows: rows.map(({ requirement, draft, standing }) => ({
      requirementId: requirement.id,
      ref: requirement.ref,
      text: requirement.text,
      result: draft?.result ?? null,
      reason: draft?.reason ?? null,
      validTo: draft?.validTo ?? null,
      lastTime: standingOf(standing),
    })),
  });

export const sampleTold = ({ drawn }: Sample) =>
  sent(
    drawn.map(({ unit, requirement, answer }) => ({
      unit: unit.key,
      requirementId: requirement.id,
      ref: requirement.ref,
      text: requirement.text,
      result: answer.result,
      reason: answer.reason,
      onDay: answer.onDay,
      seen: answer.assessmentId,
    })),
  );
