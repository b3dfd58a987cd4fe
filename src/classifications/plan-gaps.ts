import { addAction } from '../actions/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { type Changed, faults } from './classification-faults.model.ts';
import { type GapPlanInput, gapPlanInput } from './classification-input.model.ts';
import { showClassification } from './show-classification.ts';

/** Characters that the title of an action may have. */
const longestTitle = 300;

/** Why an action was not added: what the plan has wrong, or what the slice of actions says. */
type PlanChanged =
  | Changed<{ readonly ids: readonly string[] }>
  | Extract<Awaited<ReturnType<typeof addAction>>, { ok: false }>;

/** Makes an action of each chosen gap of a system, which serves the system and the requirement. */
export async function planGaps(
  context: RequestContext,
  systemId: string,
  input: GapPlanInput,
): Promise<PlanChanged> {
  const shown = await showClassification(context, { noun: 'system', id: systemId });
  if (!shown) return refuse('notFound');
  if (!shown.mayPlan) return refuse('forbidden');
  const parsed = parseChange(gapPlanInput, input, faults);
  if (!parsed.ok) return parsed;
  const { requirementIds, ...facts } = parsed.value;
  const chosen = shown.demanded.filter(
    ({ isGap, requirementId }) => isGap && requirementIds.includes(requirementId),
  );
  if (chosen.length < new Set(requirementIds).size) return refuseField('requirementIds', 'nothingToPlan');
  const ids: string[] = [];
  // One by one: whatever is wrong with the plan is wrong with the first of them, before anything has been added.
  for (const { ref, text, requirementId } of chosen) {
    const added = await addAction(context, {
      ...facts,
      bodyId: shown.subject.bodyId,
      title: titleOf(`${ref} ${text}`),
      of: [
        { noun: 'system', nounId: systemId },
        { noun: 'requirement', nounId: requirementId },
      ],
    });
    if (!added.ok) return added;
    ids.push(added.id);
  }
  return { ok: true, ids };
}

const titleOf = (text: string) =>
  text.length <= longestTitle ? text : `${text.slice(0, longestTitle - 1).trimEnd()}…`;
