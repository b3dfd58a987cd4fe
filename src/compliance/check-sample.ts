import { randomUUID } from 'node:crypto';
import { changing, inRequest, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { assessed } from './add-assessment.ts';
import { holdAnswers, insertAssessments } from './assessment.store.ts';
import { type ChapterName, chaptersOf } from './chapters.rules.ts';
import type { ComplianceAssessment } from './compliance.model.ts';
import { answersForUnit, samples, samplesUnit } from './compliance.policy.ts';
import {
  type Changed,
  faults,
  faultsOfAnswer,
  type SampleInput,
  sampleInput,
} from './compliance-input.model.ts';
import { findGuidelineInForce } from './guideline-in-force.ts';
import { findReadUnits } from './held-unit.ts';
import { concernOf, dividedFor } from './inheritance.rules.ts';
import { type Asked, findAsked, findAskedById } from './requirement-in-force.store.ts';
import { type CheckableAnswer, findLatest, findToCheck } from './sample.store.ts';
import { type FoundUnit, findUnits } from './unit.store.ts';

/** What a sample is drawn of. */
export interface SampleChoice {
  readonly units: readonly string[];
  readonly chapter: string | null;
  readonly count: number | null;
  readonly seed: string;
}

/** An answer of a unit that was drawn. */
export interface Drawn {
  readonly unit: FoundUnit;
  readonly requirement: Asked;
  readonly answer: CheckableAnswer;
}

export interface Sample {
  /** What can be chosen among; without the units that the requester answers for. */
  readonly units: readonly FoundUnit[];
  readonly chapters: readonly ChapterName[];
  readonly drawn: readonly Drawn[];
}

/** The answers to check; undefined for somebody who checks none, or where no guideline is in force. */
export function drawSample(context: RequestContext, choice: SampleChoice): Promise<Sample | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  if (!samples(requester)) return Promise.resolve(undefined);
  return inRequest(context, async (transaction) => {
    const guideline = await findGuidelineInForce(transaction, organisationId);
    if (!guideline) return undefined;
    const all = await findUnits(transaction, organisationId, guideline, {
      levels: ['municipality', 'centralIt', 'administration', 'system'],
      bodyIds: null,
      personId: null,
      limit: 1_000,
    });
    const units = all.units.filter((unit) => !answersForUnit(requester, unit));
    const requirements = await findAsked(transaction, organisationId, guideline);
    const chosen = units.filter(({ key }) => choice.units.includes(key));
    const isOf = (answer: CheckableAnswer) => (unit: FoundUnit) =>
      unit.unitId === answer.unitId && unit.level === answer.level;
    const answers =
      chosen.length > 0 && (choice.chapter !== null || choice.count !== null)
        ? await findToCheck(
            transaction,
            organisationId,
            guideline,
            { ...choice, unitIds: chosen.map(({ unitId }) => unitId) },
            swedishDay(context.now()),
          )
        : [];
    return {
      units,
      chapters: chaptersOf(requirements.filter(({ kind }) => kind === 'measure')),
      drawn: answers.flatMap((answer) => {
        const unit = chosen.find(isOf(answer));
        const requirement = requirements.find(({ id }) => id === answer.requirementId);
        const isAsked = unit && requirement && concernOf(unit, requirement) === 'own';
        return isAsked ? [{ unit, requirement, answer }] : [];
      }),
    };
  });
}

/**
 * Records the security officer's own judgements beside the units' answers. Nobody checks a unit that they answer for.
 * Seven statements, however many there are.
 */
export function saveSample(
  context: RequestContext,
  input: SampleInput,
): Promise<Changed<{ readonly ids: readonly string[] }>> {
  return changing(context, async (change): Promise<Changed<{ ids: string[] }>> => {
    const { transaction, organisationId, requester } = change;
    if (!samples(requester)) return refuse('forbidden');
    const parsed = parseChange(sampleInput, input, faults);
    if (!parsed.ok) return parsed;
    const { checks } = parsed.value;
    const found = await findReadUnits(change, [...new Set(checks.map(({ unit }) => unit))]);
    if (!found) return refuse('notFound');
    const { guideline, units } = found;
    const requirementIds = [...new Set(checks.map(({ requirementId }) => requirementId))];
    const asked = await findAskedById(transaction, organisationId, guideline, requirementIds);
    await holdAnswers(transaction, organisationId, units);
    const unitIds = units.map(({ unitId }) => unitId);
    const latest = await findLatest(transaction, organisationId, unitIds, requirementIds);
    const today = swedishDay(change.now());
    const rows: { row: ComplianceAssessment; was: CheckableAnswer | undefined }[] = [];
    for (const [index, check] of checks.entries()) {
      const at = `checks.${index}`;
      const unit = units.find(({ key }) => key === check.unit);
      if (!unit) return refuseField(`${at}.unit`, 'unknownUnit');
      if (!samplesUnit(requester, unit)) return refuseField(`${at}.unit`, 'ownUnit');
      const { requirementId, result, reason } = check;
      const own = dividedFor(unit, asked).own.some(({ id }) => id === requirementId);
      if (!own) return refuseField(`${at}.requirementId`, 'notAskedOfUnit');
      const [wrong] = faultsOfAnswer({ result, reason, validTo: null }, today);
      if (wrong) return refuseField(`${at}.${wrong.field}`, wrong.code);
      const was = latest.find(
        (each) =>
          each.unitId === unit.unitId && each.level === unit.level && each.requirementId === requirementId,
      );
      if ((was?.assessmentId ?? null) !== check.seen) return refuse('stale');
      const { level, bodyId, systemId } = unit;
      const row = {
        id: randomUUID(),
        requirementId,
        number: guideline.number,
        level,
        bodyId,
        systemId,
        result,
        reason,
        basis: 'sampleCheck' as const,
        onDay: today,
        validTo: null,
        assessedBy: requester.personId,
        assessedAt: change.now(),
        selfAssessmentId: null,
      };
      rows.push({ row, was });
    }
    await insertAssessments(
      transaction,
      organisationId,
      rows.map(({ row }) => row),
    );
    await change.record(...rows.map(({ row, was }) => assessed(row, was)));
    return { ok: true, ids: rows.map(({ row }) => row.id) };
  });
}
