import { randomUUID } from 'node:crypto';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { isBodyThere } from '../organisation/index.ts';
import { worksOn } from '../people/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { checkAssessment, keepAssessment } from './assess-risk.ts';
import { areKnown } from './known-links.ts';
import { mayAddRisk } from './risk.policy.ts';
import { insertRisk } from './risk.store.ts';
import { type Changed, faults, riskNoun } from './risk-faults.model.ts';
import { type NewRiskInput, newRiskInput } from './risk-input.model.ts';
import { insertLinks } from './risk-links.store.ts';

/** Puts a risk into a body's register, with its first assessment where it has one; else it is due for review at once. */
export function addRisk(
  context: RequestContext,
  input: NewRiskInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change): Promise<Changed<{ id: string }>> => {
    const { transaction, organisationId, requester } = change;
    const parsed = parseChange(newRiskInput, input, faults);
    if (!parsed.ok) return inOneForm(parsed);
    const { id = randomUUID(), assessment, links, ...facts } = parsed.value;
    if (!mayAddRisk(requester, facts.bodyId)) return refuse('forbidden');
    const today = swedishDay(change.now());
    if (!(await isBodyThere(transaction, organisationId, facts.bodyId, today))) {
      return refuseField('bodyId', 'unknownBody');
    }
    if (!(await isOwnerThere(change, facts.ownerPersonId)))
      return refuseField('ownerPersonId', 'unknownPerson');
    const checked = assessment ? await checkAssessment(change, assessment, null) : null;
    if (checked && !checked.ok) return checked;
    if (!(await areKnown(change, links))) return refuseField('links', 'unknownLink');
    const nextReviewOn = checked?.facts.nextReviewOn ?? today;
    const row = { id, ...facts, nextReviewOn, madeAt: change.now() };
    if (!(await insertRisk(transaction, organisationId, row))) return refuseField('id', 'idTaken');
    await insertLinks(transaction, organisationId, id, links);
    if (checked) {
      const { nextReviewOn: _, ...judged } = checked.facts;
      await keepAssessment(change, id, judged);
    }
    await change.record(
      { noun: riskNoun, nounId: id, verb: 'add', before: null, after: { ...facts, nextReviewOn, links } },
      ...(checked
        ? [{ noun: riskNoun, nounId: id, verb: 'assess', before: null, after: checked.facts }]
        : []),
    );
    return { ok: true, id };
  });
}

/** Whether somebody may be named as the owner: nobody, or one who works here now. */
export async function isOwnerThere(
  { transaction, organisationId, now }: Changing,
  ownerPersonId: string | null | undefined,
): Promise<boolean> {
  if (!ownerPersonId) return true;
  return worksOn(transaction, organisationId, ownerPersonId, swedishDay(now()));
}

/** The assessment stands in the same form as the risk: its fields go by their own names there. */
function inOneForm<R extends { refusal: unknown }>(refused: R): R {
  const { refusal } = refused;
  if (typeof refusal !== 'object' || refusal === null || !('invalid' in refusal)) return refused;
  const invalid = (refusal.invalid as { field: string }[]).map((each) => ({
    ...each,
    field: each.field.replace(/^assessment\./, ''),
  }));
  return { ...refused, refusal: { invalid } };
}
