import {
  approveException,
  askException,
  becomeRisk,
  declineException,
  endException,
  findException,
  findExceptionForm,
  renewException,
  takeBackException,
} from '../exceptions/index.ts';
import { findRequester, type RequestContext } from '../identity/index.ts';
import type { Calendar } from './calendar.ts';
import { done } from './done.ts';
import { type ExampleException, exceptions } from './exceptions.tables.ts';
import type { TimedStep } from './in-order.ts';
import type { PersonKey } from './people.ts';
import type { Ids } from './people-and-bodies.ts';

type World = Omit<RequestContext, 'requester'> & { readonly organisationId: string };

/** Exceptions in every state, through the use cases; the first has become a risk. */
export async function stepsOfExceptions(world: World, ids: Ids, calendar: Calendar): Promise<TimedStep[]> {
  const as = new Map<PersonKey, RequestContext>();
  for (const key of new Set(exceptions.flatMap(({ askedBy, owner }) => [askedBy, owner]))) {
    const found = await findRequester(world, world.organisationId, ids.people[key]);
    if (found) as.set(key, { ...world, requester: found.requester });
  }
  return exceptions.flatMap((exception, index) => stepsOf({ as, ids, calendar }, exception, index));
}

interface Making {
  readonly as: ReadonlyMap<PersonKey, RequestContext>;
  readonly ids: Ids;
  readonly calendar: Calendar;
}

function stepsOf({ as, ids, calendar }: Making, exception: ExampleException, index: number): TimedStep[] {
  const { askedBy, owner, approved, declined, takenBack, ended, renewed } = exception;
  let id = '';
  const step = (
    day: number,
    by: PersonKey,
    work: (context: RequestContext, version: number) => Promise<unknown>,
  ): TimedStep => {
    const at = calendar.momentOf(day, 240 + index * 4);
    return {
      at,
      take: async () => {
        const context = as.get(by);
        if (!context) throw new Error(`The example has nobody called ${by} who works there`);
        const then = { ...context, now: () => at };
        await work(then, (id && (await findException(then, id))?.version) || 1);
      },
    };
  };
  const request = async (
    context: RequestContext,
    days: { from: number; until: number; riskReason: string },
  ) => ({
    ...(await thingsOf(context, exception)),
    title: exception.title,
    what: exception.what,
    riskReason: days.riskReason,
    likelihood: exception.judged[0],
    consequence: exception.judged[1],
    insteadMeasures: exception.instead ?? null,
    ownerPersonId: ids.people[owner],
    fromOn: calendar.dateOf(days.from),
    untilOn: calendar.dateOf(days.until),
  });
  const steps = [
    step(exception.asked, askedBy, async (context) => {
      const input = await request(context, exception);
      id = done(await askException(context, { ...input, bodyId: ids.bodies[exception.body] })).id;
      return id;
    }),
  ];
  const decide = (
    by: PersonKey,
    told: readonly [day: number, reason?: string] | undefined,
    command: typeof approveException,
  ) => {
    if (!told) return;
    const [day, reason = null] = told;
    steps.push(
      step(day, by, async (context, version) => done(await command(context, id, { version, reason }))),
    );
  };
  decide(owner, approved, approveException);
  decide(owner, declined, declineException);
  decide(askedBy, takenBack, takeBackException);
  decide(askedBy, ended, endException);
  if (index === 0) {
    steps.push(step(-100, askedBy, async (context) => done(await becomeRisk(context, id))));
  }
  if (renewed) {
    steps.push(
      step(renewed.asked, askedBy, async (context) => {
        id = done(await renewException(context, id, await request(context, renewed))).id;
      }),
    );
    if (renewed.approved !== undefined) decide(owner, [renewed.approved], approveException);
  }
  return steps;
}

/** The system and the requirement, as far as whoever asks knows of them; something has to be excepted. */
async function thingsOf(context: RequestContext, exception: ExampleException) {
  const form = await findExceptionForm(context, {});
  const { systems = [], requirements = [] } = form ?? {};
  const system = systems.find(({ text }) => text === exception.system);
  const numbered = requirements.find(({ text }) => text.startsWith(`${exception.requirement}.`));
  const requirement = numbered ?? (system ? undefined : requirements[0]);
  return { systemId: system?.id ?? null, requirementId: requirement?.id ?? null, assetId: null };
}
