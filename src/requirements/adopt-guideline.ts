import { randomUUID } from 'node:crypto';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { findBodies, holdOrganisation } from '../organisation/index.ts';
import { type Changed as ChangedWith, parseChange, refuse, refuseField } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import type { FormFault } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { builtInRequirements } from './built-in/built-in.ts';
import { newRequirementOf } from './built-in-row.rules.ts';
import { keepsGuideline } from './guideline.policy.ts';
import {
  findDocumentChoices,
  findGuidelines,
  insertDraft,
  insertGuideline,
  updateGuideline,
  updateVersion,
} from './guideline.store.ts';
import { type Fault, faults } from './guideline-faults.model.ts';
import {
  type Adoption,
  adoption,
  type GuidelineChange,
  guidelineChange,
  type NewGuideline,
  newGuideline,
} from './guideline-input.model.ts';
import type { GuidelineStanding, NewRequirement } from './guideline-list.model.ts';
import { holdGuideline } from './hold-guideline.ts';
import { insertRequirements } from './requirement.store.ts';

export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault | FormFault>;

const noun = 'guideline';

/** Takes the built-in guideline for the organisation's own, as it is, in force from a day that has come. */
export function adoptGuideline(
  context: RequestContext,
  input: Adoption,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change) => {
    if (!keepsGuideline(change.requester)) return refuse('forbidden');
    const parsed = parseChange(adoption, input, faults);
    if (!parsed.ok) return parsed;
    const { inForceFrom, ...facts } = parsed.value;
    if (inForceFrom > swedishDay(change.now())) return refuseField('inForceFrom', 'inFuture');
    const fault = await faultOfFacts(change, facts);
    if (fault) return fault;
    const rows = builtInRequirements.map((each) => newRequirementOf(each, randomUUID()));
    const id = await insertWith(change, { ...facts, source: 'builtIn' }, rows);
    const { transaction, organisationId } = change;
    await updateVersion(transaction, organisationId, id, 1, { state: 'inForce', inForceFrom });
    await change.record({
      noun,
      nounId: id,
      verb: 'adopt',
      before: null,
      after: { ...facts, inForceFrom, requirements: rows.length },
    });
    return { ok: true, id };
  });
}

/** Begins a guideline of the organisation's own, with an empty draft to write in. */
export function startGuideline(
  context: RequestContext,
  input: NewGuideline,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change) => {
    if (!keepsGuideline(change.requester)) return refuse('forbidden');
    const parsed = parseChange(newGuideline, input, faults);
    if (!parsed.ok) return parsed;
    const fault = await faultOfFacts(change, parsed.value);
    if (fault) return fault;
    const id = await insertWith(change, { ...parsed.value, source: 'own' }, []);
    await change.record({ noun, nounId: id, verb: 'start', before: null, after: parsed.value });
    return { ok: true, id };
  });
}

/** Changes what is said of the guideline itself: its title, who answers for it, the document that it stands in. */
export function changeGuideline(
  context: RequestContext,
  id: string,
  input: GuidelineChange,
): Promise<Changed> {
  return changing(context, async (change) => {
    const held = await holdGuideline(change, id);
    if (!held.ok) return held;
    const { guideline } = held;
    const parsed = parseChange(guidelineChange, input, faults);
    if (!parsed.ok) return parsed;
    const { version, ...facts } = parsed.value;
    if (version !== guideline.version) return refuse('stale');
    const fault = await faultOfFacts(change, facts, guideline);
    if (fault) return fault;
    const { title, municipalityBodyId, centralItBodyId, documentId } = guideline;
    const changed = differences({ title, municipalityBodyId, centralItBodyId, documentId }, facts);
    if (!changed) return { ok: true };
    await updateGuideline(change.transaction, change.organisationId, id, facts);
    await change.record({ noun, nounId: id, verb: 'change', ...changed });
    return { ok: true };
  });
}

/** What cannot be said of a guideline: two with one title are not told apart, and bodies have to be there. */
async function faultOfFacts(
  { transaction, organisationId }: Changing,
  facts: Pick<GuidelineChange, 'title'> & {
    municipalityBodyId: string | null;
    centralItBodyId: string | null;
    documentId?: string | null;
  },
  own?: GuidelineStanding,
) {
  await holdOrganisation(transaction, organisationId);
  const all = await findGuidelines(transaction, organisationId);
  if (all.some(({ id, title }) => id !== own?.id && title === facts.title))
    return refuseField('title', 'guidelineThere');
  const bodies = await findBodies(transaction, organisationId);
  for (const field of ['municipalityBodyId', 'centralItBodyId'] as const) {
    const bodyId = facts[field];
    const isKept = bodyId === null || bodyId === own?.[field];
    if (!isKept && !bodies.some((body) => body.id === bodyId && body.endedOn === null)) {
      return refuseField(field, 'unknownBody');
    }
  }
  if (!facts.documentId || facts.documentId === own?.documentId) return null;
  const documents = await findDocumentChoices(transaction, organisationId);
  return documents.some(({ id }) => id === facts.documentId)
    ? null
    : refuseField('documentId', 'unknownDocument');
}

interface Facts {
  readonly title: string;
  readonly source: 'builtIn' | 'own';
  readonly municipalityBodyId: string | null;
  readonly centralItBodyId: string | null;
}

/** Puts in a guideline whose first version is a draft with these requirements. */
export async function insertWith(
  {
    transaction,
    organisationId,
    requester,
    now,
  }: Pick<Changing, 'transaction' | 'organisationId' | 'requester' | 'now'>,
  facts: Facts,
  rows: readonly NewRequirement[],
  file: { readonly fileName?: string } = {},
): Promise<string> {
  const id = randomUUID();
  const { title, source, municipalityBodyId, centralItBodyId } = facts;
  await insertGuideline(transaction, organisationId, {
    id,
    title,
    source,
    municipalityBodyId,
    centralItBodyId,
  });
  await insertDraft(transaction, organisationId, {
    guidelineId: id,
    number: 1,
    madeBy: requester.personId,
    madeAt: now(),
    ...file,
  });
  await insertRequirements(transaction, organisationId, { guidelineId: id, number: 1 }, rows);
  return id;
}
