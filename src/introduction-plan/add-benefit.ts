import { randomUUID } from 'node:crypto';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { holdOrganisation } from '../organisation/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { findBenefits, insertBenefits, nextPosition } from './benefit.store.ts';
import { checkBenefit } from './check-benefit.ts';
import { keepsPlan, readsPlan } from './plan.policy.ts';
import { benefitNoun, type Changed, faults } from './plan-faults.model.ts';
import { type NewBenefitInput, newBenefitInput } from './plan-input.model.ts';
import { starterBenefits } from './starter.rules.ts';

const nothing = {
  measure: null,
  indicatorId: null,
  baseline: null,
  baselineOn: null,
  target: null,
  ownerRole: null,
};

const refusalFor = ({ requester }: Changing) => {
  if (!readsPlan(requester)) return refuse('notFound');
  return keepsPlan(requester) ? null : refuse('forbidden');
};

/** Adds a benefit, after the others. */
export function addBenefit(
  context: RequestContext,
  input: NewBenefitInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change): Promise<Changed<{ readonly id: string }>> => {
    const { transaction, organisationId } = change;
    const refused = refusalFor(change);
    if (refused) return refused;
    const parsed = parseChange(newBenefitInput, input, faults);
    if (!parsed.ok) return parsed;
    const { id = randomUUID(), ...facts } = parsed.value;
    const checked = await checkBenefit(change, facts);
    if (!checked.ok) return checked;
    await holdOrganisation(transaction, organisationId);
    const position = await nextPosition(transaction, organisationId);
    const row = { id, position, ...facts };
    if (!(await insertBenefits(transaction, organisationId, [row]))) return refuseField('name', 'idTaken');
    await change.record({ noun: benefitNoun, nounId: id, verb: 'add', before: null, after: facts });
    return { ok: true, id };
  });
}

/** Adds the ten benefits to begin with, where there are none. */
export function addStarterBenefits(context: RequestContext): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId } = change;
    const refused = refusalFor(change);
    if (refused) return refused;
    await holdOrganisation(transaction, organisationId);
    const there = await findBenefits(transaction, organisationId);
    if (there.length > 0) return refuseField('name', 'benefitsThere');
    const made = starterBenefits().map((benefit, index) => ({
      benefit,
      row: { ...nothing, ...benefit, id: randomUUID(), position: index + 1 },
    }));
    await insertBenefits(
      transaction,
      organisationId,
      made.map(({ row }) => row),
    );
    await change.record(
      ...made.map(({ row, benefit: after }) => ({
        noun: benefitNoun,
        nounId: row.id,
        verb: 'add' as const,
        before: null,
        after,
      })),
    );
    return { ok: true };
  });
}
