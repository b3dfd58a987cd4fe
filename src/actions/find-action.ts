import { mayWriteForBody } from '../audits/register/register.policy.ts';
import { findChanges, type LoggedChange } from '../change-log/index.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findPeopleNames } from '../people/index.ts';
import { isId } from '../shared/entry.ts';
import { mayAddToWork, mayReadWork } from './action.policy.ts';
import { type ActionCommand, actionCommandsFor } from './action.rules.ts';
import { type ActionTies, findActionTies, findWaitable, type TiedAction } from './action-detail.store.ts';
import { actionNoun } from './action-faults.model.ts';
import type { ListedAction } from './action-list.model.ts';
import { parseActionFilter } from './action-list.model.ts';
import { findOneListed } from './action-list.store.ts';
import { type FoundThing, findThingsOf } from './action-of.store.ts';
import { knowsThing } from './known-things.ts';
import { actionQuestion } from './list-actions.ts';

/** Another action, as far as the requester may know of it: of one that is not theirs only whose it is and how it stands. */
export interface ShownTie extends Pick<TiedAction, 'id' | 'bodyName' | 'state' | 'dueOn' | 'waits'> {
  readonly title: string | null;
}

/** Everything about an action that the requester may know, and what they may do with it. */
export interface ActionFile extends ListedAction, Omit<ActionTies, 'ties'> {
  readonly ties: readonly ShownTie[];
  /** What of the management system it serves, as far as the requester may know of it. */
  readonly of: readonly FoundThing[];
  readonly commands: readonly ActionCommand[];
  readonly mayChange: boolean;
  /** Notes, evidence. */
  readonly mayAdd: boolean;
  /** What it could be made to wait for; empty where the requester may not say so. */
  readonly waitable: Awaited<ReturnType<typeof findWaitable>>;
  /** The newest first. */
  readonly changes: readonly LoggedChange[];
  readonly names: ReadonlyMap<string, string>;
}

/** One action; undefined where there is none that the requester may know of. A bounded number of statements. */
export function findAction(context: RequestContext, id: string): Promise<ActionFile | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  if (!isId(id)) return Promise.resolve(undefined);
  return inRequest(context, async (transaction) => {
    const question = actionQuestion(context, parseActionFilter({ state: 'every' }));
    const action = await findOneListed(transaction, question, id);
    const more = action && (await findActionTies(transaction, organisationId, id));
    if (!action || !more) return undefined;
    const writes = mayWrite(requester) && more.withdrawnAt === null;
    const about = {
      bodyIds: [action.bodyId],
      isSecurity: false,
      ownerIds: action.ownerPersonId ? [action.ownerPersonId] : [],
    };
    const mayAdd = writes && mayAddToWork(requester, action.bodyId, about);
    const mayChange = writes && mayWriteForBody(requester, action.bodyId);
    const hand = { writesForBody: mayChange, owns: mayAdd && about.ownerIds.includes(requester.personId) };
    // What is done or cancelled waits for nothing.
    const isSettled = action.state === 'done' || action.state === 'cancelled';
    const changes = await findChanges(transaction, organisationId, { noun: actionNoun, nounId: id });
    const people = changes.flatMap(({ personId, before, after }) => [personId, ...ownersIn(before, after)]);
    return {
      ...action,
      ...more,
      ties: more.ties.map((tie) => ({
        ...tie,
        title: mayReadWork(requester, aboutTie(tie)) ? tie.title : null,
      })),
      of: (await findThingsOf(transaction, organisationId, id)).filter((thing) =>
        knowsThing(requester, thing),
      ),
      commands: mayAdd ? actionCommandsFor(action.state, hand) : [],
      mayChange,
      mayAdd,
      waitable: mayChange && !isSettled ? await findWaitable(transaction, organisationId, action) : [],
      changes,
      names: await findPeopleNames(transaction, organisationId, [
        ...people,
        action.secrecy?.markedBy ?? null,
      ]),
    };
  });
}

const aboutTie = ({ bodyId, servedBodyIds, isSecurity, ownerPersonId }: TiedAction) => ({
  bodyIds: [bodyId, ...servedBodyIds],
  isSecurity,
  ownerIds: ownerPersonId ? [ownerPersonId] : [],
});

/** Ids of owners that a change tells of. */
function ownersIn(...told: unknown[]): string[] {
  return told.flatMap((each) => {
    const owner = typeof each === 'object' && each !== null ? Reflect.get(each, 'ownerPersonId') : null;
    return typeof owner === 'string' ? [owner] : [];
  });
}
