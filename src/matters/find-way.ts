import { mayKnowOf } from '../audits/change.policy.ts';
import { contradictionsOf, findAnswerOfMatter } from '../audits/index.ts';
import type { AnswerOfMatter, Contradiction } from '../audits/matters/matter-answer.model.ts';
import { mayKeepMatter, registerScope } from '../audits/register/register.policy.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findNotedSteps } from './matter-event.store.ts';
import type { ListedMatter } from './matter-list.model.ts';
import { findListedMatter } from './matter-list.store.ts';
import { type MatterStep, matterSteps, type NotedStep } from './matter-way.model.ts';
import type { WayPlan } from './plan.model.ts';
import { planMatters } from './plan-matters.ts';
import { seenMatter, seenWay, seesStep } from './seen-matter.rules.ts';
import { stepFault } from './step-order.rules.ts';
import { soFar } from './taken-steps.rules.ts';
import { undoneStep } from './undone-step.ts';

/** A matter's way as the requester sees it. */
export interface MatterWay {
  readonly matter: ListedMatter;
  readonly plan: WayPlan | null;
  /** By their days, those that were taken back too. */
  readonly steps: readonly NotedStep[];
  /** May note steps, take them back and change the letter's facts. */
  readonly mayKeep: boolean;
  /** The response that says what has happened; null where there is none, or it is not the requester's to see. */
  readonly answer: Pick<AnswerOfMatter, 'responseId' | 'state'> | null;
  /** Steps that may be noted now, as far as the requester sees what stands in their way. */
  readonly mayNote: readonly MatterStep[];
  /** Ids of the steps that the response says: they are not taken back here. */
  readonly heldSteps: readonly string[];
  /** Where the matter and its decided response say different things. */
  readonly contradictions: readonly Contradiction[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** A matter with its plan and everything that was noted; null where there is none, or the requester may not know of it. */
export function findWay(context: RequestContext, id: string): Promise<MatterWay | null> {
  const { requester } = context;
  const { organisationId } = requester;
  const scope = registerScope(requester);
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction) => {
    const matter = isId(id) ? await findListedMatter(transaction, organisationId, id) : undefined;
    if (!matter || !mayKnowOf(requester, matter, [matter.bodyId])) return null;
    const seen = seenWay(requester, scope, matter, today);
    const planned = await planMatters(transaction, organisationId, [matter], today);
    const steps = await findNotedSteps(transaction, organisationId, id);
    const answer = await findAnswerOfMatter(transaction, organisationId, id);
    const seesAnswer =
      answer !== undefined &&
      (scope.bodies.includes(matter.bodyId) || (seen === 'all' && isDecidedState(answer.state)));
    const sees = ({ step, withdrawnAt }: NotedStep) =>
      seesStep(seen, step) && (seen === 'all' || withdrawnAt === null);
    const shown = steps.filter(sees);
    const standing = steps
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .toSorted((one, other) => one.at.getTime() - other.at.getTime());
    const isHeld = (step: NotedStep) => undoneStep(matter, step, standing, answer).fault === 'heldByResponse';
    return {
      matter: seenMatter(seen, matter),
      plan: seen === 'all' ? (planned.get(id)?.plan ?? null) : null,
      // A note is the body's own working note.
      steps: seen === 'all' ? shown : shown.map((step) => ({ ...step, note: null })),
      mayKeep: mayWrite(requester) && !matter.isWithdrawn && mayKeepMatter(requester, matter, matter.bodyId),
      answer: seesAnswer ? { responseId: answer.responseId, state: answer.state } : null,
      mayNote: matterSteps.filter(
        (step) =>
          stepFault(
            step,
            today,
            soFar(matter, planned.get(id)?.events ?? []),
            seesAnswer ? answer : undefined,
          )?.field !== 'step',
      ),
      heldSteps: seesAnswer ? standing.filter(isHeld).map(({ id }) => id) : [],
      contradictions: seesAnswer ? contradictionsOf(matter, answer) : [],
      today,
    };
  });
}

/** As `isDecided` in responses/response.rules.ts, which is not this slice's to use. */
const isDecidedState = (state: AnswerOfMatter['state']) => state !== 'draft' && state !== 'ready';
