import { mayWriteForBody, registerScope } from '../audits/register/register.policy.ts';
import { findChanges, type LoggedChange } from '../change-log/index.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { readsManagementOf } from '../identity/management.policy.ts';
import type { Requester } from '../identity/requester.model.ts';
import { findPeopleNames } from '../people/index.ts';
import { isId } from '../shared/entry.ts';
import { handOf } from './control-plan.policy.ts';
import { type ControlPlanCommand, commandFault, controlPlanCommandsFor } from './control-plan.rules.ts';
import { nouns } from './control-plan-faults.model.ts';
import type { ShownControlPlan, ShownPoint } from './control-plan-file.model.ts';
import { findPromisesOfPlan, findShownPoints } from './control-plan-file.store.ts';
import { parseControlPlanFilter } from './control-plan-list.model.ts';
import { findOneListed } from './control-plan-list.store.ts';
import { findPlanOfPoint } from './control-point.store.ts';
import { controlPlanQuestion } from './list-control-plans.ts';

/** Everything about a plan that the requester may know, and what they may do with it. */
export interface ControlPlanFile extends ShownControlPlan {
  readonly commands: readonly ControlPlanCommand[];
  /** The newest first. */
  readonly changes: readonly LoggedChange[];
  readonly names: ReadonlyMap<string, string>;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Promises, and actions, are told to the body's own people and to insiders who may know of every body's work. */
function seesWork(requester: Requester, bodyId: string): boolean {
  const { all, bodyWork, bodies } = registerScope(requester);
  return (all && bodyWork === 'always') || bodies.includes(bodyId);
}

/** One plan; undefined where there is none that the requester may know of. Five statements. */
export function findControlPlan(context: RequestContext, id: string): Promise<ControlPlanFile | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  if (!isId(id)) return Promise.resolve(undefined);
  return inRequest(context, async (transaction) => {
    const question = controlPlanQuestion(context, parseControlPlanFilter({}));
    const found = await findOneListed(transaction, question, id);
    if (!found) return undefined;
    const { today } = question;
    const points = await findShownPoints(transaction, organisationId, id, today);
    const tellsWork = seesWork(requester, found.bodyId);
    const promises = tellsWork ? await findPromisesOfPlan(transaction, organisationId, found) : null;
    const logged = await findChanges(transaction, organisationId, { noun: nouns.plan, nounId: id });
    const known = new Set(promises?.map((promise) => promise.id));
    const changes = logged.map((change) => withoutUnknown(change, known));
    const writes = mayWrite(requester);
    const { state, bodyId } = found;
    const isNamed = (point: ShownPoint) => point.responsiblePersonId === requester.personId;
    const handFor = (named: boolean) => handOf(requester, bodyId, named);
    return {
      ...found,
      rows: points.map((point) => ({
        ...point,
        actions: tellsWork ? point.actions : [],
        riskTitle:
          point.riskBodyId && readsManagementOf(requester, point.riskBodyId) ? point.riskTitle : null,
        mayNote: writes && commandFault('note', { state, hand: handFor(isNamed(point)) }) === null,
        mayAct: writes && state !== 'draft' && mayWriteForBody(requester, bodyId),
      })),
      promises:
        promises?.map((promise) => ({
          ...promise,
          mayLink: writes && mayWriteForBody(requester, promise.bodyId),
        })) ?? null,
      commands: writes ? controlPlanCommandsFor({ state, hand: handFor(points.some(isNamed)) }) : [],
      changes,
      names: await findPeopleNames(
        transaction,
        organisationId,
        changes.flatMap(({ personId, before, after }) => [personId, ...peopleIn(before, after)]),
      ),
      today,
    };
  });
}

/** The plan that a point is in, as the requester may know of it. */
export async function findPlanOf(
  context: RequestContext,
  pointId: string,
): Promise<ControlPlanFile | undefined> {
  const { organisationId } = context.requester;
  if (!isId(pointId)) return undefined;
  const planId = await inRequest(context, (transaction) =>
    findPlanOfPoint(transaction, organisationId, pointId),
  );
  return planId ? findControlPlan(context, planId) : undefined;
}

/** What a linked promise says is told of those that are told on the page: no drafts, and nothing to who sees no work. */
function withoutUnknown(change: LoggedChange, known: ReadonlySet<string>): LoggedChange {
  const told = (each: unknown) => {
    if (typeof each !== 'object' || each === null || !('commitmentId' in each)) return each;
    return known.has(String(each.commitmentId)) ? each : { ...each, what: undefined };
  };
  return { ...change, before: told(change.before), after: told(change.after) };
}

/** Ids of people that a change tells of. */
const peopleIn = (...told: unknown[]): string[] =>
  told.flatMap((each) => {
    const id = typeof each === 'object' && each !== null ? Reflect.get(each, 'responsiblePersonId') : null;
    return typeof id === 'string' ? [id] : [];
  });
