import { addAction } from '../actions/index.ts';
import { findRequester, type RequestContext } from '../identity/index.ts';
import {
  acceptRisk,
  addRisk,
  assessRisk,
  closeRisk,
  findRisk,
  findThingsToLink,
  linkRisk,
} from '../risks/index.ts';
import type { Calendar } from './calendar.ts';
import { done } from './done.ts';
import { type ExampleRisk, keepers } from './example-risk.ts';
import type { TimedStep } from './in-order.ts';
import type { PersonKey } from './people.ts';
import type { Ids } from './people-and-bodies.ts';
import { risks } from './risks.tables.ts';

type World = Omit<RequestContext, 'requester'> & { readonly organisationId: string };

/** The registers of risks of the administrations over three years, through the use cases. */
export async function stepsOfRisks(world: World, ids: Ids, calendar: Calendar): Promise<TimedStep[]> {
  const keys = new Set<PersonKey>([
    'tervaniemi',
    ...Object.values(keepers),
    ...risks.flatMap(({ owner }) => owner ?? []),
  ]);
  const as = new Map<PersonKey, RequestContext>();
  for (const key of keys) {
    const found = await findRequester(world, world.organisationId, ids.people[key]);
    if (found) as.set(key, { ...world, requester: found.requester });
  }
  return risks.flatMap((risk, index) => stepsOf({ as, ids, calendar }, risk, index));
}

interface Making {
  readonly as: ReadonlyMap<PersonKey, RequestContext>;
  readonly ids: Ids;
  readonly calendar: Calendar;
}

/** When a risk that nobody has assessed was told of, and when it was tied to its system. */
const [toldOn, tiedOn] = [-8, -6];

function stepsOf({ as, ids, calendar }: Making, risk: ExampleRisk, index: number): TimedStep[] {
  const { body, judged, owner, accepted, closed, system, action, target } = risk;
  const keeper = keepers[body] ?? 'tervaniemi';
  let id = '';
  /** The risk as it is then, for its version and its days. */
  const step = (
    day: number,
    by: PersonKey,
    work: (
      context: RequestContext,
      now: { version: number; nextReviewOn: string | null },
    ) => Promise<unknown>,
  ): TimedStep => {
    const at = calendar.momentOf(day, 100 + index * 3);
    return {
      at,
      take: async () => {
        const context = as.get(by);
        if (!context) throw new Error(`The example has nobody called ${by} who works there`);
        const then = { ...context, now: () => at };
        const found = id === '' ? undefined : await findRisk(then, id);
        await work(then, { version: found?.version ?? 1, nextReviewOn: found?.nextReviewOn ?? null });
      },
    };
  };
  const [first, ...later] = judged;
  const aims = { targetLikelihood: target?.[0] ?? null, targetConsequence: target?.[1] ?? null };
  const steps = [
    step(first?.[0] ?? toldOn, keeper, async (context) => {
      const added = await addRisk(context, {
        bodyId: ids.bodies[body],
        title: risk.title,
        scenario: risk.scenario,
        source: risk.source,
        aspects: [...risk.aspects],
        existingMeasures: risk.existing ?? null,
        treatment: risk.treatment ?? null,
        ownerPersonId: owner ? ids.people[owner] : null,
        ownerRole: risk.role ?? null,
        assessment: first ? { likelihood: first[1], consequence: first[2], reason: first[3], ...aims } : null,
      });
      id = done(added).id;
    }),
    ...later.map(([day, likelihood, consequence, reason]) =>
      step(day, keeper, async (context, { version }) => {
        const input = { version, likelihood, consequence, reason, ...aims };
        done(await assessRisk(context, id, input));
      }),
    ),
  ];
  if (accepted && owner) {
    steps.push(
      step(accepted[0], owner, async (context, { version, nextReviewOn }) => {
        done(await acceptRisk(context, id, { version, untilOn: nextReviewOn ?? '', reason: accepted[1] }));
      }),
    );
  }
  if (closed) {
    steps.push(
      step(closed[0], keeper, async (context, { version }) => {
        done(await closeRisk(context, id, { version, reason: closed[1] }));
      }),
    );
  }
  if (action) {
    steps.push(
      step(tiedOn, keeper, async (context) => {
        const isLate = action[1] < tiedOn;
        const of = [{ noun: 'risk' as const, nounId: id }];
        const input = { bodyId: ids.bodies[body], title: action[0], dueOn: calendar.dateOf(action[1]), of };
        done(await addAction(context, { ...input, isEnteredAfterwards: isLate }));
      }),
    );
  }
  if (system && !closed) {
    // Who leads the work ties them: they know of every system, whichever body it belongs to.
    steps.push(
      step(tiedOn, 'tervaniemi', async (context) => {
        const found = await findThingsToLink(context, { riskId: id, noun: 'system', q: system });
        const [thing] = found.filter(({ words }) => words === system);
        if (thing) done(await linkRisk(context, id, { add: [{ noun: 'system', nounId: thing.nounId }] }));
      }),
    );
  }
  return steps;
}
