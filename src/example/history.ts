import { type Change, recordChanges } from '../change-log/index.ts';
import type { Transaction } from '../database/index.ts';
import type { PersonKey } from './people.ts';
import type { Ids } from './people-and-bodies.ts';

/** What one of the example's people did at once. */
export interface ExampleEvent {
  readonly at: Date;
  readonly by: PersonKey;
  readonly changes: readonly Change[];
}

/** Writes what everybody did into the change log, in the order that it happened. */
export async function recordHistory(
  transaction: Transaction,
  organisationId: string,
  ids: Ids,
  events: readonly ExampleEvent[],
): Promise<void> {
  for (const { at, by, changes } of events.toSorted((one, other) => one.at.getTime() - other.at.getTime())) {
    const author = { organisationId, at, actor: 'person', personId: ids.people[by] } as const;
    await recordChanges(transaction, author, changes);
  }
}
