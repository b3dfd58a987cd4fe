import { type Changing, changing, inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findControlPoint, holdPromise } from '../responses/index.ts';
import { type Changed as ChangedWith, parseChange, refuse, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { mayReadPlan } from './control-plan.policy.ts';
import { lockPlan } from './control-plan.store.ts';
import { type Changed, type Fault, faults, nouns } from './control-plan-faults.model.ts';
import { type PromiseLink, promiseLink } from './control-plan-input.model.ts';
import { findPlanOfPoint, findPoints } from './control-point.store.ts';
import {
  deleteLink,
  findPointChoices,
  findPointOf,
  insertLink,
  type PointChoice,
  sharesPlan,
} from './promise-link.store.ts';
import { pointsNoted } from './promise-log.ts';

/** `leadsTo`: the address of the page where the promise stands. */
type Linked = Changed<{ readonly leadsTo: string; readonly planId: string }>;

/** The point and its plan, as far as the requester may read it and the promise's body may be in it. */
async function holdPointFor(
  { transaction, organisationId, requester }: Changing,
  pointId: string,
  bodyId: string,
) {
  const planId = await findPlanOfPoint(transaction, organisationId, pointId);
  const plan = planId && (await lockPlan(transaction, organisationId, planId));
  if (!plan) return undefined;
  const points = await findPoints(transaction, organisationId, plan.id);
  const isNamed = points.some((each) => each.responsiblePersonId === requester.personId);
  if (!mayReadPlan(requester, plan, isNamed)) return undefined;
  if (!(await sharesPlan(transaction, organisationId, { bodyId, planBodyId: plan.bodyId }))) return undefined;
  const point = points.find(({ id }) => id === pointId);
  return point && { plan, point };
}

const link =
  (verb: 'linkPromise' | 'unlinkPromise') =>
  (context: RequestContext, commitmentId: string, input: PromiseLink): Promise<Linked> =>
    changing(context, async (change): Promise<Linked> => {
      const { transaction, organisationId } = change;
      const held = await holdPromise(change, commitmentId);
      if (!held.ok) return held;
      const parsed = parseChange(promiseLink, input, faults);
      if (!parsed.ok) return parsed;
      const { promise, leadsTo } = held;
      if (!promise.entersControlPlan) return refuseField('controlPointId', 'promisesNothing');
      const found = await holdPointFor(change, parsed.value.controlPointId, promise.bodyId);
      if (!found) return refuseField('controlPointId', 'unknownControlPoint');
      const { plan, point } = found;
      const told = async () => [
        { commitmentId, controlPoint: await findPointOf(transaction, organisationId, commitmentId) },
      ];
      const before = await told();
      const keys = { commitmentId, pointId: point.id };
      const isChanged =
        verb === 'linkPromise'
          ? await insertLink(transaction, organisationId, keys)
          : await deleteLink(transaction, organisationId, keys);
      if (isChanged) {
        const facts = { pointId: point.id, control: point.control, commitmentId, what: promise.what };
        const [was, is] = verb === 'linkPromise' ? [null, facts] : [facts, null];
        await change.record(
          { noun: nouns.plan, nounId: plan.id, verb, before: was, after: is },
          ...pointsNoted(before, await told()),
        );
      }
      return { ok: true, leadsTo, planId: plan.id };
    });

/**
 * Links a promise to enter the internal control plan to the control point that it has become. It is kept once the board
 * has decided the plan.
 */
export const linkPromise = link('linkPromise');
/** Takes the link away: the promise is not in that plan. */
export const unlinkPromise = link('unlinkPromise');

export interface PromiseForm {
  readonly id: string;
  readonly what: string;
  /** The point of a decided plan that it is in; null where it is in none. */
  readonly controlPoint: string | null;
  readonly leadsTo: string;
  readonly points: readonly PointChoice[];
}

type FoundForm = ChangedWith<PromiseForm, Fault>;

/** A promise with the points that it may be linked to, those of decided plans and of drafts that the requester may read. */
export async function findPromiseForm(context: RequestContext, commitmentId: string): Promise<FoundForm> {
  const { requester } = context;
  if (!isId(commitmentId)) return refuse('notFound');
  const found = await findControlPoint(context, commitmentId);
  if (!found.ok) return refuse(found.refusal === 'forbidden' ? 'forbidden' : 'notFound');
  if (!mayWrite(requester)) return refuse('forbidden');
  const { id, what, controlPoint, leadsTo, bodyId } = found;
  const choices = await inRequest(context, (transaction) =>
    findPointChoices(transaction, requester.organisationId, { bodyId, commitmentId }),
  );
  const points = choices.filter((each) =>
    mayReadPlan(requester, { bodyId: each.planBodyId, state: each.isDecided ? 'decided' : 'draft' }, false),
  );
  return { ok: true, id, what, controlPoint, leadsTo, points };
}
