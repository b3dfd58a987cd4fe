import type { Change } from '../change-log/index.ts';
import type { Changing } from '../identity/index.ts';
import type { SystemDependency } from './asset.model.ts';
import { factsOf, type HoldingKind, holdingNoun } from './holding.model.ts';
import { insertDependencies, insertHoldings, insertTies, type NewHolding } from './holding.store.ts';

/** An entry of the change log has 8 values, and PostgreSQL takes 65,535 in a statement. */
const changesAtATime = 5_000;

/** Writes many changes into the change log. */
export async function recordMany(change: Changing, changes: readonly Change[]): Promise<void> {
  for (let start = 0; start < changes.length; start += changesAtATime) {
    await change.record(...changes.slice(start, start + changesAtATime));
  }
}

/** What is entered at once. */
export interface EnteredAtOnce {
  readonly assets?: readonly NewHolding[];
  readonly systems?: readonly NewHolding[];
  readonly ties?: readonly { readonly assetId: string; readonly systemId: string }[];
  readonly dependencies?: readonly SystemDependency[];
}

/**
 * Enters many assets or systems at once, with what ties them, for who has been asked whether they may. A statement for each kind,
 * whatever the number. Each is told of in the change log; ties among what is entered belong to it.
 * @throws where an id or a number has been taken since it was looked at
 */
export async function enterHoldings(change: Changing, entered: EnteredAtOnce): Promise<void> {
  const { transaction, organisationId } = change;
  const { assets = [], systems = [], ties = [], dependencies = [] } = entered;
  const added = [
    ...(await insertHoldings(transaction, organisationId, 'asset', assets)),
    ...(await insertHoldings(transaction, organisationId, 'system', systems)),
  ];
  // Somebody gave another one of these numbers just now: all is taken back, and can be tried again.
  if (added.length < assets.length + systems.length) throw new Error('A number was taken meanwhile');
  await insertTies(transaction, organisationId, ties);
  await insertDependencies(transaction, organisationId, dependencies);
  await recordMany(change, [
    ...assets.map((each) => addedTold('asset', each)),
    ...systems.map((each) => addedTold('system', each)),
  ]);
}

/** What the change log tells of a new one: what is said of it. */
function addedTold(of: HoldingKind, holding: NewHolding): Change {
  const said = factsOf(of).filter((name) => holding[name] !== null);
  const after = Object.fromEntries(said.map((name) => [name, holding[name]]));
  return { noun: holdingNoun[of], nounId: holding.id, verb: 'add', before: null, after };
}
