import { findChanges, type LoggedChange } from '../change-log/index.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findPeopleNames } from '../people/index.ts';
import type { RiskLevel, RiskScale } from '../risks/index.ts';
import { levelOf, scaleIn } from '../risks/index.ts';
import { mayAddRisk } from '../risks/risk.policy.ts';
import { isId } from '../shared/entry.ts';
import { handOf } from './exception.policy.ts';
import { type ExceptionCommand, exceptionCommandsFor } from './exception.rules.ts';
import { exceptionNoun } from './exception-faults.model.ts';
import { type ListedException, parseExceptionFilter } from './exception-list.model.ts';
import { findOneListed } from './exception-list.store.ts';
import { exceptionQuestion, withStanding } from './list-exceptions.ts';

/** Everything about an exception that the requester may know, and what they may do with it. */
export interface ExceptionFile extends ListedException {
  readonly scale: RiskScale;
  readonly level: RiskLevel;
  readonly commands: readonly ExceptionCommand[];
  /** Whether it could be put into the body's register of risks by the requester. */
  readonly mayBecomeRisk: boolean;
  /** Whether it is the requester's to decide, and nobody has. */
  readonly isMineToDecide: boolean;
  /** The newest first. */
  readonly changes: readonly LoggedChange[];
  readonly names: ReadonlyMap<string, string>;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** One exception; undefined where there is none that the requester may know of. Four statements. */
export function findException(context: RequestContext, id: string): Promise<ExceptionFile | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  if (!isId(id)) return Promise.resolve(undefined);
  return inRequest(context, async (transaction) => {
    const question = exceptionQuestion(context, parseExceptionFilter({}));
    const found = await findOneListed(transaction, question, id);
    if (!found) return undefined;
    const { today } = question;
    const hand = handOf(requester, found);
    const writes = mayWrite(requester);
    const commands = writes ? exceptionCommandsFor({ exception: found, hand, today }) : [];
    const scale = await scaleIn(transaction, organisationId);
    const changes = await findChanges(transaction, organisationId, { noun: exceptionNoun, nounId: id });
    const people = changes.flatMap(({ personId, before, after }) => [personId, ...ownersIn(before, after)]);
    return {
      ...withStanding(found, today),
      scale,
      level: levelOf(found, scale),
      commands: commands.filter((command) => command !== 'renew' || found.renewedById === null),
      mayBecomeRisk: writes && mayAddRisk(requester, found.bodyId),
      isMineToDecide: commands.includes('approve') || commands.includes('decline'),
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
