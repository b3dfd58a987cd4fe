import { changing, type RequestContext } from '../../identity/index.ts';
import { differences } from '../../shared/differences.ts';
import { isId } from '../../shared/entry.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { type Changed, nouns } from '../change.model.ts';
import { mayKnowOf } from '../change.policy.ts';
import { type MatterChange, matterChange } from '../change-input.model.ts';
import { parseInput, refuse, refuseField } from '../change-input.rules.ts';
import { mayKeepMatter } from '../register/register.policy.ts';
import { lockMatter, updateMatter } from './change-matter.store.ts';
import { fieldsHeld } from './matter-answer.rules.ts';
import { findAnswerOfMatter } from './matter-answer.store.ts';
import { stepsMeant } from './matter-steps.rules.ts';
import { insertStep, withdrawSteps } from './matter-steps.store.ts';

/**
 * Notes the dates and numbers of a body's matter. What is left out of the input stays as it was. Dates that say
 * against each other are kept as entered (`doubtsOf` tells), and what they say has happened stands among the matter's
 * steps; refused is what cannot have happened yet, and what the response to the matter says otherwise.
 */
export function changeMatter(context: RequestContext, id: string, input: MatterChange): Promise<Changed> {
  return changing(context, async ({ transaction, organisationId, requester, record, now }) => {
    const matter = isId(id) ? await lockMatter(transaction, organisationId, id) : undefined;
    if (!matter || !mayKnowOf(requester, matter, [matter.bodyId])) return refuse('notFound');
    if (!mayKeepMatter(requester, matter, matter.bodyId)) return refuse('forbidden');
    const parsed = parseInput(matterChange, input);
    if (!parsed.ok) return parsed;
    const { version, ...facts } = parsed.value;
    if (matter.isWithdrawn) return refuseField('registryNumber', 'withdrawn');
    if (version !== matter.version) return refuse('stale');
    if (facts.receivedOn && facts.receivedOn > swedishDay(context.now())) {
      return refuseField('receivedOn', 'inFuture');
    }
    const changed = differences<Partial<typeof matter>>(matter, facts as Partial<typeof matter>);
    if (!changed) return { ok: true };
    const after = { ...matter, ...changed.after };
    const answer = await findAnswerOfMatter(transaction, organisationId, id);
    const held = fieldsHeld(matter, after, answer);
    if (held.length > 0) {
      return refuse({ invalid: held.map((field) => ({ field, code: 'heldByResponse' })) });
    }
    await updateMatter(transaction, organisationId, id, changed.after);
    for (const { step, instead } of stepsMeant(matter, after, swedishDay(now()))) {
      await withdrawSteps(transaction, organisationId, id, instead, now());
      const noted = { matterId: id, by: requester.personId, at: now() };
      if (step) await insertStep(transaction, organisationId, { ...step, ...noted });
    }
    const { bodyId } = matter;
    await record({
      noun: matter.auditId ? nouns.audit : nouns.followUp,
      nounId: matter.auditId ?? matter.followUpId ?? '',
      verb: 'changeMatter',
      before: { matterId: id, bodyId, ...changed.before },
      after: { matterId: id, bodyId, ...changed.after },
    });
    return { ok: true };
  });
}
