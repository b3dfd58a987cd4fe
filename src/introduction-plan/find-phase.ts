import { findChanges, type LoggedChange } from '../change-log/index.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { findPeopleNames } from '../people/index.ts';
import { findIntroductionPlan, type IntroductionPlan } from './find-plan.ts';
import type { PhaseName, PhaseShown } from './phase.model.ts';
import { commandsOf, type PhaseCommand } from './phase.rules.ts';
import { phaseNoun } from './plan-faults.model.ts';

/** One phase with what may be done with it, and what has happened to it. */
export interface PhaseFile extends PhaseShown {
  readonly guideline: NonNullable<IntroductionPlan['guideline']>;
  /** The others of the plan. */
  readonly others: readonly PhaseName[];
  readonly commands: readonly PhaseCommand[];
  readonly isWhole: boolean;
  /** The newest first. */
  readonly changes: readonly LoggedChange[];
  readonly names: ReadonlyMap<string, string>;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** A phase of the plan in force; undefined where there is none that the requester may know of. */
export async function findPhase(context: RequestContext, id: string): Promise<PhaseFile | undefined> {
  const plan = await findIntroductionPlan(context);
  const phase = plan?.phases.find((each) => each.id === id);
  if (!plan?.guideline || !phase) return undefined;
  const { organisationId } = context.requester;
  const { guideline, isWhole, mayKeep, today } = plan;
  return inRequest(context, async (transaction) => {
    const changes = await findChanges(transaction, organisationId, { noun: phaseNoun, nounId: id });
    const people = changes.flatMap(({ personId }) => personId ?? []);
    return {
      ...phase,
      guideline,
      others: plan.phases.flatMap((each) =>
        each.id === id ? [] : [{ id: each.id, number: each.number, name: each.name }],
      ),
      commands: mayKeep ? commandsOf(phase) : [],
      isWhole,
      changes,
      names: await findPeopleNames(transaction, organisationId, people),
      today,
    };
  });
}
