import { findChanges, type LoggedChange } from '../change-log/index.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { findPeopleNames } from '../people/index.ts';
import { isId } from '../shared/entry.ts';
import { keepsHoldingsOf, mayChangeHolding } from './asset.policy.ts';
import { type HoldingKind, holdingNoun } from './holding.model.ts';
import { type ListedHolding, parseHoldingFilter } from './holding-list.model.ts';
import { findListedHolding } from './holding-list.store.ts';
import {
  type AssetNamed,
  type DependencyShown,
  findAssetsIn,
  findDependenciesOf,
  findSystemsOf,
  type SystemNamed,
} from './holding-ties.store.ts';
import { holdingQuestion } from './list-holdings.ts';

/** Everything about an asset or a system that the requester may know, and what they may do with it. */
export interface HoldingFile extends ListedHolding {
  /** The systems that handle an asset. */
  readonly systems: readonly SystemNamed[];
  /** The assets that a system handles. */
  readonly assets: readonly AssetNamed[];
  /** What a system depends on, and what depends on it. */
  readonly dependencies: readonly DependencyShown[];
  readonly mayChange: boolean;
  /** Takes it out of use and into use again. */
  readonly keeps: boolean;
  /** The newest first. */
  readonly changes: readonly LoggedChange[];
  /** Of people and bodies. */
  readonly names: ReadonlyMap<string, string>;
}

/** One asset or system; undefined where there is none that the requester may know of. Six statements at most. */
export function findHolding(
  context: RequestContext,
  of: HoldingKind,
  id: string,
): Promise<HoldingFile | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  if (!isId(id)) return Promise.resolve(undefined);
  return inRequest(context, async (transaction) => {
    const question = holdingQuestion(context, of, parseHoldingFilter({}));
    const holding = await findListedHolding(transaction, question, id);
    if (!holding) return undefined;
    const isAsset = of === 'asset';
    const changes = await findChanges(transaction, organisationId, { noun: holdingNoun[of], nounId: id });
    const told = changes.flatMap(({ before, after }) => [before, after]);
    const people = [...changes.map(({ personId }) => personId), ...idsIn(told, peopleNamed)];
    const names = new Map(await findPeopleNames(transaction, organisationId, people));
    if (idsIn(told, ['bodyId']).length > 0) {
      for (const body of await findBodies(transaction, organisationId)) names.set(body.id, body.name);
    }
    const writes = mayWrite(requester);
    return {
      ...holding,
      systems: isAsset ? await findSystemsOf(transaction, question, id) : [],
      assets: isAsset ? [] : await findAssetsIn(transaction, question, id),
      dependencies: isAsset ? [] : await findDependenciesOf(transaction, question, id),
      mayChange: writes && !holding.isWithdrawn && mayChangeHolding(requester, holding),
      keeps: writes && keepsHoldingsOf(requester, holding.bodyId),
      changes,
      names,
    };
  });
}

const peopleNamed = ['ownerPersonId', 'managerPersonId', 'objectOwnerPersonId'];

/** The ids that a history tells of under these names. */
const idsIn = (told: readonly unknown[], names: readonly string[]): string[] =>
  told.flatMap((each) =>
    typeof each === 'object' && each !== null
      ? names.flatMap((name) => {
          const value: unknown = Reflect.get(each, name);
          return typeof value === 'string' ? [value] : [];
        })
      : [],
  );
