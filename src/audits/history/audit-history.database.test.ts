import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestContext } from '../../identity/index.ts';
import { anAuditInRegister, at, done, openTestRegister, type TestRegister } from '../audits.fixture.ts';
import { findAudit } from '../find-audit.ts';
import { addMatter } from '../matters/add-matter.ts';
import { addRecommendations } from '../recommendations/add-recommendations.ts';
import { withdrawRecommendation } from '../recommendations/withdraw-recommendation.ts';

let register: TestRegister;
let keeper: RequestContext;
beforeAll(async () => {
  register = await openTestRegister();
  keeper = register.as('auditCoordinator');
});
afterAll(() => register.remove());

const on = (day: string): RequestContext => ({ ...keeper, now: () => at(day) });
const historyFor = async (who: RequestContext, auditId: string) =>
  (await findAudit(who, auditId))?.history.map(({ verb, after }) => [
    verb,
    after['count'],
    after['recommendation'],
  ]);

test('an audit tells when its recommendations came and went, as far as one may see them', async () => {
  const { auditId } = await anAuditInRegister(register, { to: [['Socialnämnden'], ['Tekniska nämnden']] });
  const later = on('2026-11-23');
  const one = { number: '3', text: 'Att nämnden följer upp', bodyIds: [register.body('Tekniska nämnden')] };
  const { ids } = done(await addRecommendations(later, auditId, [one]));
  const atLast = on('2026-11-24');
  done(await withdrawRecommendation(atLast, ids[0] ?? '', { version: 1, reason: 'Dubblett' }));

  const [latest] = (await findAudit(keeper, auditId))?.history ?? [];
  expect(latest).toMatchObject({ at: at('2026-11-24'), after: { reason: 'Dubblett' } });
  const matters = [
    ['addMatter', undefined, undefined],
    ['addMatter', undefined, undefined],
  ];
  const first = ['add', undefined, undefined];
  expect(await historyFor(keeper, auditId)).toEqual([
    ['withdrawRecommendations', 1, '3'],
    ['addRecommendations', 1, '3'],
    ...matters,
    ['addRecommendations', 2, null],
    first,
  ]);
  // What was entered by mistake is told to those who can put it back.
  expect(await historyFor(register.as('electedAuditor'), auditId)).toEqual([
    ...matters,
    ['addRecommendations', 2, null],
    first,
  ]);
  expect(await historyFor(register.as(['boardSecretary', 'Socialnämnden']), auditId)).toEqual([
    ['addMatter', undefined, undefined],
    ['addRecommendations', 1, '1'],
    first,
  ]);
});

test('an audit names the bodies that it is about, and not who got the letter for information', async () => {
  const { auditId } = await anAuditInRegister(register, { to: [['Socialnämnden'], ['Tekniska nämnden']] });
  done(
    await addMatter(keeper, auditId, { bodyId: register.body('Kommunstyrelsen'), recipient: 'information' }),
  );
  const shown = await findAudit(keeper, auditId);
  expect(shown?.auditedBodies).toEqual(['Socialnämnden', 'Tekniska nämnden']);
  expect(shown?.matters.length).toBe(3);
});
