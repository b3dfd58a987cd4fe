import type { FileStore } from '../files/index.ts';
import { changing, type RequestContext } from '../identity/index.ts';
import { forgetFile } from '../readings/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { Changed } from './adopt-guideline.ts';
import { blockersOf, faultOfInForce } from './draft.rules.ts';
import { deleteDraft, findVersions, insertDraft, updateGuideline, updateVersion } from './guideline.store.ts';
import { faults } from './guideline-faults.model.ts';
import { type IntoForce, intoForce, rowAct } from './guideline-input.model.ts';
import { holdDraft, holdGuideline } from './hold-guideline.ts';
import { copyWordings, findRequirements } from './requirement.store.ts';

const noun = 'guideline';

/** Begins a new version: a draft that says what the version in force says, for changing. */
export function beginDraft(
  context: RequestContext,
  guidelineId: string,
): Promise<Changed<{ readonly number: number }>> {
  return changing(context, async (change) => {
    const held = await holdGuideline(change, guidelineId);
    if (!held.ok) return held;
    const { inForce, draft } = held.guideline;
    if (draft !== null) return refuseField('draft', 'draftThere');
    const { transaction, organisationId, requester } = change;
    const versions = await findVersions(transaction, organisationId, guidelineId);
    const number = (versions[0]?.number ?? 0) + 1;
    await insertDraft(transaction, organisationId, {
      guidelineId,
      number,
      madeBy: requester.personId,
      madeAt: change.now(),
    });
    if (inForce !== null) {
      await copyWordings(transaction, organisationId, guidelineId, { from: inForce, to: number });
    }
    await change.record({ noun, nounId: guidelineId, verb: 'beginDraft', before: null, after: { number } });
    return { ok: true, number };
  });
}

/** Puts the draft in force in the place of the version before it. From then on nothing in it is altered. */
export function putInForce(context: RequestContext, guidelineId: string, input: IntoForce): Promise<Changed> {
  return changing(context, async (change) => {
    const held = await holdDraft(change, guidelineId);
    if (!held.ok) return held;
    const parsed = parseChange(intoForce, input, faults);
    if (!parsed.ok) return parsed;
    const { inForceFrom, note, version } = parsed.value;
    const { guideline, draft } = held;
    const { transaction, organisationId } = change;
    const versions = await findVersions(transaction, organisationId, guidelineId);
    const saved = versions.find(({ number }) => number === draft.number);
    if (saved?.version !== version) return refuse('stale');
    const rows = await findRequirements(transaction, organisationId, guidelineId, draft.number);
    const fault = faultOfInForce(blockersOf(rows, saved.reading), {
      day: inForceFrom,
      today: swedishDay(change.now()),
      previous: guideline.inForceFrom,
    });
    if (fault) return refuseField('inForceFrom', fault);
    if (guideline.inForce !== null) {
      await updateVersion(transaction, organisationId, guidelineId, guideline.inForce, {
        state: 'superseded',
      });
    }
    await updateVersion(transaction, organisationId, guidelineId, draft.number, {
      state: 'inForce',
      inForceFrom,
      note,
    });
    await change.record({
      noun,
      nounId: guidelineId,
      verb: 'putInForce',
      before: guideline.inForce === null ? null : { number: guideline.inForce },
      after: { number: draft.number, inForceFrom, note, requirements: rows.length },
    });
    return { ok: true };
  });
}

/** Throws the draft away with the file that it was read from. A guideline that has never been in force goes with it. */
export function discardDraft(
  context: RequestContext & { readonly files: FileStore },
  guidelineId: string,
  input: { readonly version: number },
): Promise<Changed<{ readonly isGone: boolean }>> {
  return changing(context, async (change) => {
    const held = await holdDraft(change, guidelineId);
    if (!held.ok) return held;
    const parsed = parseChange(rowAct, input, faults);
    if (!parsed.ok) return parsed;
    const { guideline, draft } = held;
    const { transaction, organisationId } = change;
    const versions = await findVersions(transaction, organisationId, guidelineId);
    const thrown = versions.find(({ number }) => number === draft.number);
    if (thrown?.version !== parsed.value.version) return refuse('stale');
    const rows = await findRequirements(transaction, organisationId, guidelineId, draft.number);
    await deleteDraft(transaction, organisationId, guidelineId, draft.number);
    const isGone = guideline.inForce === null && versions.length === 1;
    if (isGone)
      await updateGuideline(transaction, organisationId, guidelineId, { withdrawnAt: change.now() });
    await change.record({
      noun,
      nounId: guidelineId,
      verb: 'discardDraft',
      before: { number: draft.number, requirements: rows.length },
      after: null,
    });
    if (thrown.sha256) await forgetFile(transaction, organisationId, context.files, thrown.sha256);
    return { ok: true, isGone };
  });
}
