import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import type { Changed } from './adopt-guideline.ts';
import { differencesOf } from './draft.rules.ts';
import { faults } from './guideline-faults.model.ts';
import {
  mostRequirements,
  type RequirementChange,
  type RequirementInput,
  requirementChange,
  requirementInput,
  rowAct,
} from './guideline-input.model.ts';
import { wordingOf } from './guideline-list.model.ts';
import { holdDraft, holdRow } from './hold-guideline.ts';
import {
  deleteWording,
  findInVersion,
  findRequirements,
  insertRequirements,
  makeRoom,
  reviewAll,
  updateWording,
} from './requirement.store.ts';

const noun = 'requirement';

/** Writes a requirement more into the draft, after another or first. */
export function addRequirement(
  context: RequestContext,
  guidelineId: string,
  input: RequirementInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change) => {
    const held = await holdDraft(change, guidelineId);
    if (!held.ok) return held;
    const parsed = parseChange(requirementInput, input, faults);
    if (!parsed.ok) return parsed;
    const { after, ...wording } = parsed.value;
    const { transaction, organisationId } = change;
    const rows = await findRequirements(transaction, organisationId, guidelineId, held.draft.number);
    if (rows.length >= mostRequirements) return refuseField('text', 'tooManyRequirements');
    const before = after === null ? null : rows.find(({ id }) => id === after);
    if (before === undefined) return refuseField('after', 'unknownRequirement');
    const id = randomUUID();
    const position = before?.position ?? 0;
    await makeRoom(transaction, organisationId, held.draft, position, 1);
    await insertRequirements(transaction, organisationId, { ...held.draft, from: position + 1 }, [
      { id, ...wording },
    ]);
    await change.record({ noun, nounId: id, verb: 'add', before: null, after: { guidelineId, ...wording } });
    return { ok: true, id };
  });
}

/** Writes a requirement of the draft anew, whole; says too that what was doubtful has been looked at. */
export function changeRequirement(
  context: RequestContext,
  guidelineId: string,
  id: string,
  input: RequirementChange,
): Promise<Changed> {
  return changing(context, async (change) => {
    const held = await holdRow(change, guidelineId, id);
    if (!held.ok) return held;
    const parsed = parseChange(requirementChange, input, faults);
    if (!parsed.ok) return parsed;
    const { version, isReviewed, ...wording } = parsed.value;
    const { row, draft } = held;
    if (version !== row.version) return refuse('stale');
    const differences = differencesOf(row, wording);
    const isNews = isReviewed && row.doubts.length > 0 && row.reviewedAt === null;
    if (differences.length === 0 && !isNews) return { ok: true };
    await updateWording(change.transaction, change.organisationId, draft, id, {
      ...wording,
      ...(isNews ? { reviewedAt: change.now() } : {}),
    });
    await change.record({
      noun,
      nounId: id,
      verb: differences.length === 0 ? 'review' : 'change',
      before: Object.fromEntries(differences.map(({ field, before }) => [field, before])),
      after: Object.fromEntries(differences.map(({ field, after }) => [field, after])),
    });
    return { ok: true };
  });
}

/** Says that a person has looked at what is doubtful in a row. */
export function reviewRequirement(
  context: RequestContext,
  guidelineId: string,
  id: string,
  input: { readonly version: number },
): Promise<Changed> {
  return changing(context, async (change) => {
    const parsed = parseChange(rowAct, input, faults);
    if (!parsed.ok) return parsed;
    const held = await holdRow(change, guidelineId, id, parsed.value.version);
    if (!held.ok) return held;
    if (held.row.reviewedAt !== null) return { ok: true };
    const { transaction, organisationId } = change;
    await updateWording(transaction, organisationId, held.draft, id, { reviewedAt: change.now() });
    await change.record({
      noun,
      nounId: id,
      verb: 'review',
      before: null,
      after: { doubts: held.row.doubts },
    });
    return { ok: true };
  });
}

/** Says it of every doubtful row of a chapter at once. */
export function reviewChapter(
  context: RequestContext,
  guidelineId: string,
  chapter: string,
): Promise<Changed> {
  return changing(context, async (change) => {
    const held = await holdDraft(change, guidelineId);
    if (!held.ok) return held;
    const { transaction, organisationId } = change;
    const rows = await reviewAll(transaction, organisationId, held.draft, chapter, change.now());
    if (rows > 0) {
      await change.record({
        noun: 'guideline',
        nounId: guidelineId,
        verb: 'reviewChapter',
        before: null,
        after: { chapter, rows },
      });
    }
    return { ok: true };
  });
}

/** Leaves a requirement out of the draft. What earlier versions say of it stays, and so do its assessments. */
export function leaveOutRequirement(
  context: RequestContext,
  guidelineId: string,
  id: string,
  input: { readonly version: number },
): Promise<Changed> {
  return changing(context, async (change) => {
    const parsed = parseChange(rowAct, input, faults);
    if (!parsed.ok) return parsed;
    const held = await holdRow(change, guidelineId, id, parsed.value.version);
    if (!held.ok) return held;
    await deleteWording(change.transaction, change.organisationId, held.draft, id);
    await change.record({ noun, nounId: id, verb: 'leaveOut', before: wordingOf(held.row), after: null });
    return { ok: true };
  });
}

/** Takes back what the draft does with a requirement: its words and its place are again those of the version in force. */
export function takeBackRequirement(
  context: RequestContext,
  guidelineId: string,
  id: string,
): Promise<Changed> {
  return changing(context, async (change) => {
    const held = await holdDraft(change, guidelineId);
    if (!held.ok) return held;
    const { guideline, draft } = held;
    const { transaction, organisationId } = change;
    if (guideline.inForce === null || !isId(id)) return refuse('notFound');
    const before = await findRequirements(transaction, organisationId, guidelineId, guideline.inForce);
    const index = before.findIndex((row) => row.id === id);
    const saved = before[index];
    if (!saved) return refuse('notFound');
    const now = await findInVersion(transaction, organisationId, draft, id);
    if (now) await deleteWording(transaction, organisationId, draft, id);
    const rows = await findRequirements(transaction, organisationId, guidelineId, draft.number);
    const there = new Map(rows.map((row) => [row.id, row.position]));
    // After the nearest of those before it in the version in force that the draft still has.
    const position =
      before
        .slice(0, index)
        .flatMap((row) => there.get(row.id) ?? [])
        .at(-1) ?? 0;
    await makeRoom(transaction, organisationId, draft, position, 1);
    await insertRequirements(transaction, organisationId, { ...draft, from: position + 1 }, [
      { id, ...wordingOf(saved) },
    ]);
    await change.record({
      noun,
      nounId: id,
      verb: 'takeBack',
      before: now ? wordingOf(now) : null,
      after: wordingOf(saved),
    });
    return { ok: true };
  });
}
