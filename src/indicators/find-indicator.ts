import { findChanges, type LoggedChange } from '../change-log/index.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findPeopleNames } from '../people/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findCounts } from './counted.store.ts';
import { definesIndicators, mayEnterFor, mayMeasure, mayReadValue } from './indicator.policy.ts';
import { valueOf } from './indicator.rules.ts';
import { findBodiesThere } from './indicator-facts.store.ts';
import { indicatorNoun } from './indicator-faults.model.ts';
import type { BodyThere, ListedIndicator } from './indicator-figure.model.ts';
import { type IndicatorFilter, type Named, parseIndicatorFilter } from './indicator-list.model.ts';
import { findMeasured, findOneIndicator, findValues, type ToldValue } from './indicator-list.store.ts';
import { indicatorQuestion, listedFor } from './list-indicators.ts';
import { isExpected } from './listed.rules.ts';
import { mostPoints } from './whole.rules.ts';

/** A measurement, and whether a later one has corrected it. */
export interface PastValue extends ToldValue {
  readonly isCorrected: boolean;
}

/** What the system counts just now; not written down. */
export interface LiveFigure {
  /** Null for the whole municipality. */
  readonly bodyId: string | null;
  readonly part: number;
  readonly all: number;
  /** Null where there is nothing to count. */
  readonly value: number | null;
}

/** Everything about an indicator that the requester may know, and what they may do with it. */
export interface IndicatorFile extends ListedIndicator {
  /** The latest first, corrected ones too; at most so many as `mostPast`. */
  readonly past: readonly PastValue[];
  /** Empty where people enter it. */
  readonly live: readonly LiveFigure[];
  readonly mayDefine: boolean;
  readonly mayMeasure: boolean;
  /** Whom the requester enters values for; one without an id is the whole municipality. */
  readonly entersFor: readonly (Named | null)[];
  readonly changes: readonly LoggedChange[];
  readonly names: ReadonlyMap<string, string>;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** So many measurements a page shows. */
export const mostPast = 400;

/** One indicator; undefined where there is none that the requester may know of. Seven statements. */
export function findIndicator(
  context: RequestContext,
  id: string,
  filter: IndicatorFilter = parseIndicatorFilter({}),
): Promise<IndicatorFile | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  if (!isId(id)) return Promise.resolve(undefined);
  return inRequest(context, async (transaction) => {
    const question = indicatorQuestion(context, filter);
    const found = await findOneIndicator(transaction, question, id);
    if (!found) return undefined;
    const { today } = question;
    const bodies = await findBodiesThere(transaction, organisationId, today);
    const measured = await findMeasured(transaction, question, [id], mostPoints);
    const listed = listedFor(context, found, bodies, measured);
    const past = await findValues(transaction, question, id, mostPast);
    const readsWhole = mayReadValue(requester, found, null);
    const read = bodies.filter((body) => mayReadValue(requester, found, body.id));
    const { source, isPerBody, withdrawnAt } = found;
    const counts =
      source === 'entered' || withdrawnAt !== null
        ? []
        : await findCounts(
            transaction,
            { organisationId, today },
            [source],
            readsWhole ? null : read.map((body) => body.id),
          );
    const logged = await findChanges(transaction, organisationId, { noun: indicatorNoun, nounId: id });
    const changes = logged.filter(({ after }) => {
      const bodyId = bodyTold(after);
      return bodyId === undefined || mayReadValue(requester, found, bodyId);
    });
    const people = changes.flatMap(({ personId, before, after }) => [personId, ...ownersIn(before, after)]);
    const isOpen = mayWrite(requester) && withdrawnAt === null;
    return {
      ...listed,
      past: withCorrections(past),
      live: counts.flatMap(({ bodyId, part, all }) =>
        source === 'entered' || (bodyId === null) === isPerBody
          ? []
          : [{ bodyId, part, all, value: valueOf(source, { part, all }) }],
      ),
      mayDefine: mayWrite(requester) && definesIndicators(requester),
      mayMeasure: isOpen && source !== 'entered' && mayMeasure(requester, found),
      entersFor: isOpen && source === 'entered' ? entersFor(context, found, read) : [],
      changes,
      names: await findPeopleNames(transaction, organisationId, people),
      today: swedishDay(context.now()),
    };
  });
}

/** In the order of reading: the latest of each body and day stands, those after it were corrected. */
function withCorrections(past: readonly ToldValue[]): PastValue[] {
  const seen = new Set<string>();
  return past.map((value) => {
    const key = `${value.bodyId} ${value.onDay}`;
    const isCorrected = seen.has(key);
    seen.add(key);
    return { ...value, isCorrected };
  });
}

/** Administrations and companies first; the others that something can be measured of after them. */
export function entersFor(
  { requester }: Pick<RequestContext, 'requester'>,
  indicator: Parameters<typeof mayEnterFor>[1],
  bodies: readonly BodyThere[],
): (Named | null)[] {
  if (!indicator.isPerBody) return mayEnterFor(requester, indicator, null) ? [null] : [];
  return bodies
    .filter(({ id, kind }) => kind !== 'board' && mayEnterFor(requester, indicator, id))
    .toSorted((a, b) => Number(isExpected('entered', b)) - Number(isExpected('entered', a)))
    .map(({ id, name }) => ({ id, name }));
}

/** The body whose value a change tells of; undefined where it tells of no value. */
function bodyTold(after: unknown): string | null | undefined {
  const told = after as { readonly bodyId?: string | null } | null;
  return told?.bodyId;
}

/** Ids of owners that a change tells of. */
function ownersIn(...told: unknown[]): string[] {
  return told.flatMap((each) => {
    const owner = typeof each === 'object' && each !== null ? Reflect.get(each, 'ownerPersonId') : null;
    return typeof owner === 'string' ? [owner] : [];
  });
}
