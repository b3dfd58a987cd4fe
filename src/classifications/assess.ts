import { randomUUID } from 'node:crypto';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { faultOfProposed, type Proposed } from './assessment.rules.ts';
import type { ClassScale, SubjectAsked } from './classification.model.ts';
import { mayAssess } from './classification.policy.ts';
import { findClassifications, insertClassification, updateClassification } from './classification.store.ts';
import { type Changed, faults, noun } from './classification-faults.model.ts';
import {
  type ClassificationChange,
  classificationChange,
  judgedOf,
  type NewClassificationInput,
  newClassificationInput,
} from './classification-input.model.ts';
import { mayDo, stateOf } from './classification-state.rules.ts';
import { holdClassification, holdSubject } from './held.ts';
import { saysTopClass } from './protective-security.rules.ts';
import { findSettings } from './settings.store.ts';
import type { Subject } from './subject.model.ts';

/**
 * Proposes a class of an asset or a system: a draft until the information owner decides. Where anything in it says the top
 * class it goes no further than here: nothing of it is kept, logged or told.
 */
export function assess(
  context: RequestContext,
  asked: SubjectAsked,
  input: NewClassificationInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change): Promise<Changed<{ id: string }>> => {
    const held = await holdSubject(change, asked);
    if (!held.ok) return held;
    if (saysTopClass(input)) return refuseField('', 'protectiveSecurity');
    const parsed = parseChange(newClassificationInput, input, faults);
    if (!parsed.ok) return parsed;
    const { reason, ...levels } = parsed.value;
    return propose(change, held.subject, { ...levels, harms: judgedOf(levels.harms), reason });
  });
}

/** What is proposed, with the moment when it was assessed, where that was not now. */
export type Proposal = Proposed & { readonly reason: string; readonly assessedAt?: Date };

/** A draft that may be made. */
export interface Prepared {
  readonly subject: Subject;
  readonly facts: ReturnType<typeof factsOf>;
  readonly assessedAt: Date;
}

/** Makes the draft of a subject that is held and may be assessed. */
async function propose(
  change: Changing,
  subject: Subject,
  proposal: Proposal,
): Promise<Changed<{ readonly id: string }>> {
  const prepared = await prepareProposal(change, subject, proposal);
  return prepared.ok ? { ok: true, id: await insertProposal(change, prepared) } : prepared;
}

/** Whether a draft can be made of a subject that is held and may be assessed. Nothing is kept yet. */
export async function prepareProposal(
  { transaction, organisationId, now }: Changing,
  subject: Subject,
  { assessedAt = now(), reason, ...proposed }: Proposal,
): Promise<Changed<Prepared>> {
  if (subject.isWithdrawn) return refuseField('', 'subjectWithdrawn');
  const earlier = await findClassifications(transaction, organisationId, subject);
  if (earlier.some((each) => stateOf(each) === 'draft')) return refuseField('', 'classDraftThere');
  const { scale } = await findSettings(transaction, organisationId);
  const fault = faultOfProposed(proposed, scale, subject.environment);
  return fault ?? { ok: true, subject, assessedAt, facts: factsOf(proposed, reason, scale) };
}

/** Keeps a draft that may be made. @returns its id */
export async function insertProposal(
  { transaction, organisationId, requester, record }: Changing,
  { subject, facts, assessedAt }: Prepared,
): Promise<string> {
  const of = {
    assetId: subject.noun === 'asset' ? subject.id : null,
    systemId: subject.noun === 'system' ? subject.id : null,
  };
  const id = randomUUID();
  const undecided = { decidedBy: null, decidedOn: null, nextReviewOn: null, withdrawnAt: null };
  await insertClassification(transaction, organisationId, {
    id,
    ...of,
    ...facts,
    ...undecided,
    assessedBy: requester.personId,
    assessedAt,
  });
  await record({ noun, nounId: id, verb: 'add', before: null, after: { ...of, ...facts } });
  return id;
}

const factsOf = ({ harms, ...levels }: Proposed, reason: string, scale: ClassScale) => ({
  scale,
  confidentiality: levels.confidentiality,
  integrity: levels.integrity,
  availability: levels.availability,
  traceability: levels.traceability,
  harms,
  reason,
});

/** Assesses a draft anew, on the scale of today. */
export function changeClassification(
  context: RequestContext,
  id: string,
  input: ClassificationChange,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdClassification(change, id);
    if (!held.ok) return held;
    const { classification, subject } = held;
    if (!mayAssess(change.requester, subject)) return refuse('forbidden');
    if (saysTopClass(input)) return refuseField('', 'protectiveSecurity');
    const parsed = parseChange(classificationChange, input, faults);
    if (!parsed.ok) return parsed;
    const { version, reason, ...levels } = parsed.value;
    if (version !== classification.version) return refuse('stale');
    if (!mayDo(stateOf(classification), 'change')) return refuseField('', 'notClassDraft');
    if (subject.isWithdrawn) return refuseField('', 'subjectWithdrawn');
    const { transaction, organisationId, requester, now } = change;
    const { scale } = await findSettings(transaction, organisationId);
    const proposed = { ...levels, harms: judgedOf(levels.harms) };
    const fault = faultOfProposed(proposed, scale, subject.environment);
    if (fault) return fault;
    const facts = factsOf(proposed, reason, scale);
    const changed = differences(factsOf(classification, classification.reason, classification.scale), facts);
    if (!changed) return { ok: true };
    const by = { assessedBy: requester.personId, assessedAt: now() };
    await updateClassification(transaction, organisationId, id, { ...facts, ...by });
    await change.record({ noun, nounId: id, verb: 'change', ...changed });
    return { ok: true };
  });
}
