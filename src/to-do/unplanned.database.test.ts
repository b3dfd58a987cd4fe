import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepRandomRegister } from '../../test/builders/keep-random-register.ts';
import { type RandomRegister, randomRegister } from '../../test/builders/random-register.ts';
import { bodyCount, randomBody, randomPerson, randomToday } from '../../test/builders/random-values.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import type { Transaction } from '../database/index.ts';
import { lacksPlan, standingOf } from '../responses/commitment.rules.ts';
import { findPromisesOfAnswers, findPromisesOfItems } from '../responses/shown-commitment.store.ts';
import { findDated } from './dated.store.ts';
import { nobody } from './part.fixture.ts';
import { findWaitingForBodies } from './waiting-bodies.store.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.remove());

const isDecided = ({ state }: { readonly state: string }) => !['draft', 'ready'].includes(state);

/** The promises that stand: of what is in the register, in the answers in force. By loops, as plain as can be. */
function standing(register: RandomRegister): RandomRegister['commitment'] {
  const find = <T extends { id: string }>(rows: readonly T[], id: string | null | undefined) =>
    rows.find((row) => row.id === id);
  const isReplaced = (id: string): boolean =>
    register.response.some(
      (each) => each.supersedes_id === id && !each.withdrawn_at && (isDecided(each) || isReplaced(each.id)),
    );
  return register.commitment.filter((promise) => {
    const item = find(register.response_item, promise.item_id);
    const response = find(register.response, item?.response_id);
    const read = find(register.read_response, promise.read_response_id);
    const recommendation = find(
      register.recommendation,
      promise.recommendation_id ?? item?.recommendation_id ?? read?.recommendation_id,
    );
    const audit = find(register.audit, recommendation?.audit_id ?? item?.audit_id);
    const isGone = [promise, response, read, recommendation, audit].some((each) => each?.withdrawn_at);
    return !isGone && (!response || (isDecided(response) && !isReplaced(response.id)));
  });
}

const everyBody = Array.from({ length: bodyCount }, (_, nth) => randomBody(nth));

/** The promises that stand as pages show them, by who is told of bodies' work. */
async function shownOf(transaction: Transaction, organisationId: string, register: RandomRegister) {
  const stands = new Set(standing(register).map(({ id }) => id));
  const inside = { inside: true };
  const items = register.response_item.map(({ id }) => id);
  const read = register.read_response.map(({ id }) => id);
  const shown = [
    ...(await findPromisesOfItems(transaction, organisationId, inside, items)),
    ...(await findPromisesOfAnswers(transaction, organisationId, inside, read)),
  ];
  return shown.filter(({ id }) => stands.has(id));
}

test('what is told to be planned is what the pages say lacks a plan, whatever stands in the register', async () => {
  await fc.assert(
    fc.asyncProperty(randomRegister, async (register) => {
      const organisationId = await keepRandomRegister(db.asOwner, register);
      const part = { ...nobody, personId: randomPerson(0), doesFor: everyBody, decidesFor: everyBody };
      const last = '2999-12-31';
      const question = {
        organisationId,
        part,
        today: randomToday,
        edges: { week: last, month: last, last },
        newSince: randomToday,
        quietSince: randomToday,
        most: 100,
      };
      const [told, shown] = await db.database.inOrganisation(organisationId, async (transaction) => {
        const waiting = await findWaitingForBodies(transaction, question);
        const shown = await shownOf(transaction, organisationId, register);
        return [waiting, shown];
      });
      const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();
      const lacking = shown.filter((promise) => lacksPlan(promise, promise));
      const promises = told.filter(({ kind }) => kind === 'commitment' || kind === 'ownCommitment');
      expect(idsOf(promises)).toEqual(idsOf(lacking.filter(({ entersControlPlan }) => !entersControlPlan)));
      const toPlan = shown.filter(
        ({ entersControlPlan, controlPoint, outcome, work }) =>
          entersControlPlan && !controlPoint && outcome !== 'kept' && work !== 'notToAct',
      );
      expect(idsOf(told.filter(({ kind }) => kind === 'promiseToPlan'))).toEqual(idsOf(toPlan));
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('the year tells of the promises that stand, done where the pages say that they are kept or carried out', async () => {
  await fc.assert(
    fc.asyncProperty(randomRegister, async (register) => {
      const organisationId = await keepRandomRegister(db.asOwner, register);
      const days = { today: randomToday, from: '0001-01-01', to: '2999-12-31' };
      const chosen = { body: null, kinds: ['commitmentDue'] as const, mine: false };
      const question = { organisationId, part: { ...nobody, seesAll: true }, ...days, ...chosen };
      const [told, shown] = await db.database.inOrganisation(organisationId, async (transaction) => [
        await findDated(transaction, question, 1000),
        await shownOf(transaction, organisationId, register),
      ]);
      const isDone = (promise: (typeof shown)[number]) =>
        ['kept', 'carriedOut'].includes(standingOf(promise, promise, randomToday));
      const expected = shown.filter(({ dueOn }) => dueOn).map((each) => [each.id, isDone(each)]);
      expect(told.map((each) => [each.id, each.isDone]).sort()).toEqual(expected.sort());
    }),
    { numRuns: 40 },
  );
}, 120_000);
