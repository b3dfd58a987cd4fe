import type { Transaction } from '../database/index.ts';
import { type ExampleEvent, recordHistory } from './history.ts';
import type { Ids } from './people-and-bodies.ts';

/** Something that somebody does through the use cases, as everybody does. */
export interface TimedStep {
  readonly at: Date;
  take(): Promise<void>;
}

interface World {
  readonly database: {
    inOrganisation(id: string, work: (transaction: Transaction) => Promise<void>): Promise<void>;
  };
  readonly organisationId: string;
}

/** Lets everything happen in the order of its time: the change log is told in the order that it was written. */
export async function takeInOrder(
  { database, organisationId }: World,
  ids: Ids,
  events: readonly ExampleEvent[],
  steps: readonly TimedStep[],
): Promise<void> {
  const write = (some: readonly ExampleEvent[]) =>
    some.length === 0
      ? undefined
      : database.inOrganisation(organisationId, (transaction) =>
          recordHistory(transaction, organisationId, ids, some),
        );
  let left = events;
  for (const step of inTime(steps)) {
    const isBefore = ({ at }: ExampleEvent) => at <= step.at;
    await write(left.filter(isBefore));
    left = left.filter((event) => !isBefore(event));
    await step.take();
  }
  await write(left);
}

const inTime = <Timed extends { readonly at: Date }>(all: readonly Timed[]): Timed[] =>
  all.toSorted((one, other) => one.at.getTime() - other.at.getTime());
