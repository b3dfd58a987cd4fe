import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BodyName } from '../../test/builders/municipality.ts';
import { addAudit } from './add-audit.ts';
import { done, openTestRegister, type TestRegister } from './audits.fixture.ts';
import { findRecommendationChoices } from './find-form-choices.ts';
import { addRecommendations } from './recommendations/add-recommendations.ts';
import { withdrawRecommendation } from './recommendations/withdraw-recommendation.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

const keeper = () => register.as('auditCoordinator');

async function anAudit(...audited: BodyName[]): Promise<string> {
  const input = { title: 'Granskning av avtal', bodyIds: audited.map(register.body) };
  return done(await addAudit(keeper(), input)).id;
}

async function choicesOf(auditId: string) {
  const { bodies, usualBodies, nextNumber } = done(await findRecommendationChoices(keeper(), auditId));
  const named = (id: string) => bodies.find((body) => body.id === id)?.name;
  return { ticked: usualBodies.map(named), nextNumber, bodies };
}

async function add(auditId: string, number: string | null, ...to: BodyName[]): Promise<string> {
  const input = [{ number, text: 'Att nämnden följer upp', bodyIds: to.map(register.body) }];
  return done(await addRecommendations(keeper(), auditId, input)).ids[0] ?? '';
}

test('the one audited body is ticked for each recommendation, and numbers are suggested one by one', async () => {
  const auditId = await anAudit('Socialnämnden');
  expect(await choicesOf(auditId)).toMatchObject({ ticked: ['Socialnämnden'], nextNumber: '1' });
  await add(auditId, '1', 'Socialnämnden');
  const second = await add(auditId, '2', 'Socialnämnden');
  expect(await choicesOf(auditId)).toMatchObject({ ticked: ['Socialnämnden'], nextNumber: '3' });
  done(await withdrawRecommendation(keeper(), second, { version: 1, reason: 'Dubblett' }));
  expect(await choicesOf(auditId)).toMatchObject({ nextNumber: '2' });
  await add(auditId, null, 'Socialnämnden');
  expect(await choicesOf(auditId)).toMatchObject({ nextNumber: null });
});

test('of several audited bodies none is ticked, whomever the last one was for, and they come first', async () => {
  const auditId = await anAudit('Tekniska nämnden', 'Socialförvaltningen');
  await add(auditId, '1', 'Tekniska nämnden');
  const { ticked, bodies } = await choicesOf(auditId);
  expect(ticked).toEqual([]);
  const audited = bodies.filter(({ isAudited }) => isAudited).map(({ name }) => name);
  expect(audited.toSorted()).toEqual(['Socialförvaltningen', 'Tekniska nämnden']);
  expect(bodies.slice(0, 2).every(({ isAudited }) => isAudited)).toBe(true);
  expect(bodies.length).toBeGreaterThan(4);
});
