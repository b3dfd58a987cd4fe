import { findChanges, type LoggedChange } from '../change-log/index.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findPeopleNames } from '../people/index.ts';
import { isId } from '../shared/entry.ts';
import { handOf } from './duty.policy.ts';
import { comesBack, commandsFor, type DutyCommand } from './duty.rules.ts';
import { dutyNoun } from './duty-faults.model.ts';
import type { ListedDuty, ShownEvent } from './duty-list.model.ts';
import { findDutiesOf, findDutyEvents } from './duty-list.store.ts';
import { dutyQuestion, withStanding } from './list-duties.ts';

/** Everything about a duty that the requester may know, and what they may do with it. */
export interface DutyFile extends ListedDuty {
  readonly commands: readonly DutyCommand[];
  /** The newest first. */
  readonly events: readonly ShownEvent[];
  /** When it comes back if it is done today, and how many times between have passed. */
  readonly comesBack: { readonly day: string; readonly passed: number };
  /** The newest first. */
  readonly changes: readonly LoggedChange[];
  readonly names: ReadonlyMap<string, string>;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** One duty; undefined where there is none that the requester may know of. Four statements. */
export function findDuty(context: RequestContext, id: string): Promise<DutyFile | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  if (!isId(id)) return Promise.resolve(undefined);
  return inRequest(context, async (transaction) => {
    const question = dutyQuestion(context);
    const [found] = await findDutiesOf(transaction, question, [id]);
    if (!found) return undefined;
    const { today } = question;
    const events = await findDutyEvents(transaction, organisationId, id);
    const changes = await findChanges(transaction, organisationId, { noun: dutyNoun, nounId: id });
    const people = changes.flatMap(({ personId, before, after }) => [personId, ...ownersIn(before, after)]);
    return {
      ...withStanding(found, today),
      commands: mayWrite(requester) ? commandsFor(found, handOf(requester, found)) : [],
      events,
      comesBack: comesBack(found, today),
      changes,
      names: await findPeopleNames(transaction, organisationId, people),
      today,
    };
  });
}

/** Ids of owners that a change tells of. */
function ownersIn(...told: unknown[]): string[] {
  return told.flatMap((each) => {
    const owner = typeof each === 'object' && each !== null ? Reflect.get(each, 'ownerPersonId') : null;
    return typeof owner === 'string' ? [owner] : [];
  });
}
