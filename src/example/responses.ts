import { randomUUID } from 'node:crypto';
import type { Change } from '../change-log/index.ts';
import type { Transaction } from '../database/index.ts';
import type { Commitment, Referral, ResponseItem } from '../responses/response.model.ts';
import type { BodyKey } from './bodies.ts';
import type { Calendar } from './calendar.ts';
import type { ExampleEvent } from './history.ts';
import type { Ids } from './people-and-bodies.ts';
import {
  type BuiltResponse,
  findKnown,
  insertPromises,
  insertReferrals,
  insertWritten,
  type Known,
} from './responses.store.ts';
import {
  type ExampleItem,
  type ExamplePromise,
  type ExampleWritten,
  marked,
  referrals,
  written,
} from './responses.tables.ts';

interface World {
  readonly ids: Ids;
  readonly calendar: Calendar;
  readonly known: Known;
}

/** Puts in what the boards have answered, promised and referred to each other. @returns how that came about */
export async function insertResponses(
  transaction: Transaction,
  organisationId: string,
  ids: Ids,
  calendar: Calendar,
): Promise<readonly ExampleEvent[]> {
  const world = { ids, calendar, known: await findKnown(transaction, organisationId) };
  const asked = referrals.map((each) => referralOf(each, world));
  await insertReferrals(transaction, organisationId, asked);
  const idOf = new Map(written.map(({ key }) => [key, randomUUID()]));
  const built = written.map((each) => ({ each, made: responseOf(each, idOf, asked, world) }));
  for (const { made } of built) await insertWritten(transaction, organisationId, made);
  await insertPromises(
    transaction,
    organisationId,
    marked.map((each) => markedOf(each, world)),
  );
  return built.flatMap(({ each, made }) => eventsOf(each, made.response.id, calendar));
}

/** @throws where the tables name what is not there: a mistake in them */
function needed<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The example has no ${what}`);
  return value;
}

const recommendationOf = ({ recommendations }: Known, words: string) =>
  needed(
    recommendations.find(({ text }) => text.includes(words)),
    words,
  );

function referralOf(
  { on, from, to, state, reason, by, at, answer }: (typeof referrals)[number],
  { ids, calendar, known }: World,
): Omit<Referral, 'version'> {
  return {
    id: randomUUID(),
    recommendationId: recommendationOf(known, on).id,
    fromBodyId: ids.bodies[from],
    toBodyId: ids.bodies[to],
    state,
    reason,
    answer: answer?.text ?? null,
    proposedBy: ids.people[by],
    proposedAt: calendar.momentOf(at, 30),
    answeredBy: answer ? ids.people[answer.by] : null,
    answeredAt: answer ? calendar.momentOf(answer.at, 90) : null,
  };
}

function responseOf(
  each: ExampleWritten,
  idOf: ReadonlyMap<string, string>,
  asked: readonly Omit<Referral, 'version'>[],
  world: World,
): BuiltResponse {
  const { ids, calendar, known } = world;
  const id = needed(idOf.get(each.key), each.key);
  const bodies = Object.entries(each.bodies) as [BodyKey, ExampleWritten['bodies'][BodyKey]][];
  const items = each.items.map((item, index) => ({ item, made: itemOf(item, id, index, asked, world) }));
  return {
    response: {
      id,
      leadBodyId: ids.bodies[each.lead],
      title: each.title,
      // A decided response bears the number of its own board's matter.
      registryNumber: each.registryNumber ? (numberOfLead(each, world) ?? each.registryNumber) : null,
      text: each.text,
      state: each.state,
      dispatchedOn: calendar.dateIfAny(each.dispatchedOn),
      receivedOn: calendar.dateIfAny(each.receivedOn),
      supersedesId: each.supersedes ? needed(idOf.get(each.supersedes), each.supersedes) : null,
      madeAt: calendar.momentOf(each.begunOn, 20),
    },
    matters: bodies.map(([body, decision]) => {
      const isIts = ({ bodyId, about }: Known['matters'][number]) =>
        bodyId === ids.bodies[body] && about.toLowerCase().includes(each.about.toLowerCase());
      return {
        responseId: id,
        matterId: needed(known.matters.find(isIts), `matter of ${body}`).id,
        bodyId: ids.bodies[body],
        decidedOn: decision ? calendar.dateOf(decision.on) : null,
        minuteItem: decision?.minuteItem ?? null,
      };
    }),
    items: items.map(({ made }) => made),
    commitments: items.flatMap(({ item, made }) =>
      (item.promises ?? []).map((promise, index) => ({
        ...promiseOf(promise, index, world),
        itemId: made.id,
        readResponseId: null,
        bodyId: made.bodyId,
        recommendationId: made.recommendationId,
      })),
    ),
  };
}

const numberOfLead = ({ lead, about }: ExampleWritten, { ids, known }: World) =>
  known.matters.find(
    (matter) =>
      matter.bodyId === ids.bodies[lead] && matter.about.toLowerCase().includes(about.toLowerCase()),
  )?.registryNumber;

function itemOf(
  { body, on, audit, stance, text, referredTo }: ExampleItem,
  responseId: string,
  index: number,
  asked: readonly Omit<Referral, 'version'>[],
  { ids, known }: World,
): ResponseItem {
  const recommendation = recommendationOf(known, on ?? audit ?? '');
  const bodyId = ids.bodies[body];
  const toBodyId = referredTo && ids.bodies[referredTo];
  const referral = asked.find(
    (each) =>
      each.recommendationId === recommendation.id && each.fromBodyId === bodyId && each.toBodyId === toBodyId,
  );
  return {
    id: randomUUID(),
    responseId,
    bodyId,
    target: 'recommendation',
    auditId: recommendation.auditId,
    recommendationId: recommendation.id,
    question: null,
    stance,
    text,
    referralId: referral?.id ?? null,
    secrecy: null,
    position: index + 1,
  };
}

type Promised = Omit<Commitment, 'itemId' | 'readResponseId' | 'bodyId' | 'recommendationId'>;

const promiseOf = (
  { what, role, person, due, entersControlPlan = false }: ExamplePromise,
  index: number,
  { ids, calendar }: World,
): Promised => ({
  id: randomUUID(),
  what,
  ownerRole: role,
  ownerPersonId: person ? ids.people[person] : null,
  dueOn: calendar.dateOf(due),
  entersControlPlan,
  controlPoint: null,
  position: index + 1,
  withdrawnAt: null,
});

function markedOf(each: (typeof marked)[number], world: World): Commitment {
  const answer = needed(
    world.known.answers.find(({ text }) => text.includes(each.in)),
    each.in,
  );
  return {
    ...promiseOf(each, 0, world),
    itemId: null,
    readResponseId: answer.id,
    bodyId: world.ids.bodies[each.body],
    recommendationId: answer.recommendationId,
  };
}

/** What has happened to a response, as its page tells it. */
function eventsOf(each: ExampleWritten, nounId: string, calendar: Calendar): ExampleEvent[] {
  const decision = each.bodies[each.lead];
  const event = (verb: string, at: Date, after: object): ExampleEvent => {
    const change: Change = { noun: 'response', nounId, verb, before: null, after };
    return { at, by: each.by, changes: [change] };
  };
  const happened: (ExampleEvent | false | null | undefined)[] = [
    event('start', calendar.momentOf(each.begunOn, 20), { title: each.title }),
    ...each.items.map((item, index) =>
      event('addItem', calendar.momentOf(each.begunOn, 40 + index * 7), { text: item.text }),
    ),
    each.state !== 'draft' && event('makeReady', calendar.momentOf(each.begunOn, 300), { state: 'ready' }),
    decision &&
      event('decide', calendar.momentOf(decision.on, 200), {
        state: 'decided',
        minuteItem: decision.minuteItem,
      }),
    each.dispatchedOn !== undefined &&
      event('dispatch', calendar.momentOf(each.dispatchedOn, 60), { state: 'dispatched' }),
    each.receivedOn !== undefined &&
      event('receive', calendar.momentOf(each.receivedOn, 60), { state: 'received' }),
  ];
  return happened.filter((one) => one !== false && one !== null && one !== undefined);
}
