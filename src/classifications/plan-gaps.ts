import { addActionIn } from '../actions/index.ts';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { type Changed, faults } from './classification-faults.model.ts';
import { type GapPlanInput, gapPlanInput } from './classification-input.model.ts';
import { showClassification } from './show-classification.ts';

/** Characters that the title of an action may have. */
const longestTitle = 300;

/** Why an action was not added: what the plan has wrong, or what the slice of actions says. */
type PlanChanged = Changed<{ readonly ids: readonly string[] }> | Extract<Added, { ok: false }>;

/** Makes an action of each chosen gap of a system, which serves the system and the requirement: of all of them, or of none. */
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
  const actions = chosen.map(({ ref, text, requirementId }) => ({
    ...facts,
    bodyId: shown.subject.bodyId,
    title: titleOf(`${ref} ${text}`),
    of: [
      { noun: 'system' as const, nounId: systemId },
      { noun: 'requirement' as const, nounId: requirementId },
    ],
  }));
  try {
    return await changing(context, (change) => addAll(change, actions));
  } catch (error) {
    if (error instanceof PlanRefused) return error.refused;
    throw error;
  }
}

type Added = Awaited<ReturnType<typeof addActionIn>>;

/** Takes back what the plan has added before the action that was refused. */
class PlanRefused extends Error {
  readonly refused: Extract<Added, { ok: false }>;
  constructor(refused: Extract<Added, { ok: false }>) {
    super('An action of the plan was refused');
    this.refused = refused;
  }
}

async function addAll(
  change: Changing,
  actions: readonly Parameters<typeof addActionIn>[1][],
): Promise<Changed<{ readonly ids: readonly string[] }>> {
  const ids: string[] = [];
  for (const action of actions) {
    const added = await addActionIn(change, action);
    if (!added.ok) throw new PlanRefused(added);
    ids.push(added.id);
  }
  return { ok: true, ids };
}

const titleOf = (text: string) =>
  text.length <= longestTitle ? text : `${text.slice(0, longestTitle - 1).trimEnd()}…`;
