import { type Change, recordEverybodys } from '../change-log/index.ts';
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
  const inOrder = events.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const told = inOrder.flatMap(({ at, by, changes }) =>
    changes.map((change) => ({
      organisationId,
      at,
      actor: 'person' as const,
      personId: ids.people[by],
      ...change,
    })),
  );
  await recordEverybodys(transaction, told);
}
