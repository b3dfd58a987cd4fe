import { randomUUID } from 'node:crypto';
import type { Transaction } from '../database/index.ts';
import { findRequester, type RequestContext } from '../identity/index.ts';
import {
  addStarters,
  changeIndicator,
  defineIndicator,
  enterValue,
  findIndicator,
  listIndicators,
  measureDue,
  withdrawIndicator,
} from '../indicators/index.ts';
import { parseIndicatorFilter } from '../indicators/indicator-list.model.ts';
import type { StarterKey } from '../indicators/starters.model.ts';
import { texts } from '../texts/index.ts';
import type { BodyKey } from './bodies.ts';
import type { Calendar } from './calendar.ts';
import { done } from './done.ts';
import type { TimedStep } from './in-order.ts';
import { insertMeasured } from './indicators.store.ts';
import { appointed, type ExampleValue, entered } from './indicators.tables.ts';
import { earlier } from './indicators-counted.tables.ts';
import type { PersonKey } from './people.ts';
import type { Ids } from './people-and-bodies.ts';

type World = Omit<RequestContext, 'requester'> & {
  readonly organisationId: string;
  readonly database: {
    inOrganisation(id: string, work: (transaction: Transaction) => Promise<void>): Promise<void>;
  };
};

/** The built-in indicators with owners, a year of measurements, what was counted lately, one correction, one out of use. */
export async function stepsOfIndicators(world: World, ids: Ids, calendar: Calendar): Promise<TimedStep[]> {
  const as = async (key: PersonKey) => {
    const found = await findRequester(world, world.organisationId, ids.people[key]);
    if (!found) throw new Error(`The example has nobody called ${key} who works there`);
    return { ...world, requester: found.requester };
  };
  const officer = await as('tervaniemi');
  const coordinator = await as('lovhamre');
  const step = (
    day: number,
    by: RequestContext,
    work: (context: RequestContext) => Promise<unknown>,
  ): TimedStep => {
    const at = calendar.momentOf(day, 300);
    return { at, take: async () => void (await work({ ...by, now: () => at })) };
  };
  const idsOf = async (context: RequestContext) => {
    const { rows } = await listIndicators(context, parseIndicatorFilter({ size: '200' }));
    return new Map(rows.map(({ name, id }) => [name, id]));
  };
  const idOf = async (context: RequestContext, key: StarterKey) =>
    (await idsOf(context)).get(texts.sv.indicators.starters[key].name) ?? '';
  return [
    step(-420, officer, async (context) => done(await addStarters(context, 'sv'))),
    step(-418, officer, async (context) => {
      for (const { of, owner, target } of appointed) {
        const found = await findIndicator(context, await idOf(context, of));
        if (!found) throw new Error(`The example has no indicator ${of}`);
        const { name, definition, unit, direction, rhythmMonths, isPerBody, source, ownerRole, version } =
          found;
        const facts = {
          name,
          definition,
          unit,
          direction,
          rhythmMonths,
          isPerBody,
          source,
          ownerRole,
          version,
        };
        const changed = { ...facts, target: target ?? found.target, ownerPersonId: ids.people[owner] };
        done(await changeIndicator(context, found.id, changed));
      }
    }),
    step(-400, officer, async (context) => {
      const known = await idsOf(context);
      const idFor = (key: StarterKey) => known.get(texts.sv.indicators.starters[key].name) ?? '';
      await world.database.inOrganisation(world.organisationId, (transaction) =>
        insertMeasured(transaction, world.organisationId, measuredBefore(idFor, ids, calendar)),
      );
      await defineMore(context, calendar);
    }),
    step(-208, officer, async (context) => {
      const id = (await idsOf(context)).get(clicks.name) ?? '';
      const value = { onDay: calendar.dateOf(-209), numerator: 178, denominator: 2_951 };
      done(await enterValue(context, id, value));
    }),
    step(-194, coordinator, async (context) => {
      const value = { bodyId: ids.bodies.socialServices, onDay: calendar.dateOf(-195) };
      const corrected = { numerator: 298, denominator: 420, note: 'Nio som gått kursen i maj saknades.' };
      done(await enterValue(context, await idOf(context, 'trainingCoverage'), { ...value, ...corrected }));
    }),
    step(-150, officer, async (context) => {
      const id = (await idsOf(context)).get(visits.name) ?? '';
      const reason = 'Säger inget om hur informationen skyddas. Utbildning och övningar mäts i stället.';
      done(await withdrawIndicator(context, id, { version: 1, reason }));
    }),
    step(-12, officer, async (context) => done(await measureDue(context))),
  ];
}

const visits = {
  name: 'Besök på intranätets sidor om informationssäkerhet',
  definition: 'Antal besök på sidorna om informationssäkerhet under månaden.',
  unit: 'count' as const,
  direction: 'higher' as const,
  rhythmMonths: 3,
  isPerBody: false,
};
const clicks = {
  name: 'Klick i övningar mot nätfiske',
  definition:
    'Andel av mottagarna som klickade på länken i kommunens egna övningsbrev. Övningarna görs två gånger om året och gäller alla anställda.',
  unit: 'percent' as const,
  direction: 'lower' as const,
  target: 5,
  rhythmMonths: 6,
  isPerBody: false,
};

/** One that is measured for the whole municipality, with its values, and one that was given up. */
async function defineMore(context: RequestContext, calendar: Calendar): Promise<void> {
  done(await defineIndicator(context, visits));
  const { id } = done(await defineIndicator(context, clicks));
  for (const [day, part, all] of [
    [-700, 402, 2_880],
    [-520, 329, 2_911],
    [-401, 241, 2_934],
  ] as const) {
    const value = { onDay: calendar.dateOf(day), numerator: part, denominator: all };
    done(await enterValue(context, id, value));
  }
}

/** What was measured before there was anybody here to measure it: counted by the system, and entered. */
function measuredBefore(idFor: (key: StarterKey) => string, ids: Ids, calendar: Calendar) {
  const row = (of: StarterKey, body: BodyKey, [day, part, all]: ExampleValue, by: PersonKey | null) => {
    const isCount = of === 'actionsOverdue';
    const known = typeof part === 'number' && all !== undefined;
    const percent = known ? Math.round((part / all) * 1000) / 10 : null;
    return {
      id: randomUUID(),
      indicatorId: idFor(of),
      bodyId: ids.bodies[body],
      onDay: calendar.dateOf(day),
      value: known && isCount ? part : percent,
      numerator: known ? part : null,
      denominator: known ? all : null,
      note: known ? null : String(part),
      by: by && ids.people[by],
      at: calendar.momentOf(day, 200),
    };
  };
  const ofBodies = <Value>(values: Partial<Record<BodyKey, readonly Value[]>>) =>
    Object.entries(values) as [BodyKey, readonly Value[]][];
  return [
    ...earlier.flatMap(({ of, days, values }) =>
      ofBodies(values).flatMap(([body, each]) =>
        each.map(([part, all], nth) => row(of, body, [days[nth] ?? 0, part, all], null)),
      ),
    ),
    ...entered.flatMap(({ of, by, values }) =>
      ofBodies(values).flatMap(([body, each]) => each.map((value) => row(of, body, value, by))),
    ),
  ];
}
