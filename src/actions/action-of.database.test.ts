import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import { addressOfThing, thingsIn, thingsNamed } from './action.view.ts';
import { fault, listed, plannedBy, shownTo } from './actions.fixture.ts';
import { addAction, findAction } from './index.ts';

let register: TestRegister;
let system: string;
let social: string;
beforeAll(async () => {
  register = await openTestRegister();
  social = register.body('Socialförvaltningen');
  const [row] = await register.db.asOwner<{ id: string }>(
    `insert into "system" (organisation_id, name, body_id) values ($1, 'Omsorgen', $2) returning id`,
    [register.db.organisationId, social],
  );
  system = row?.id ?? '';
});
afterAll(() => register.remove());

describe('an action of the management system', () => {
  test('tells what it serves, and is followed by the security officer', async () => {
    const of = [{ noun: 'system' as const, nounId: system }];
    const by = register.as(['securityCoordinator', 'Socialförvaltningen']);
    const id = await plannedBy(by, { bodyId: social, of });
    const officer = register.as('securityOfficer');
    expect((await shownTo(by, id)).of).toMatchObject([{ noun: 'system', words: 'Omsorgen' }]);
    expect((await shownTo(officer, id)).of).toHaveLength(1);
    expect(await listed(officer)).toContain(id);
    expect(await findAction(register.as('electedAuditor'), id)).toBeUndefined();
  });

  test('serves nothing that its planner may not know of', async () => {
    const of = [{ noun: 'system' as const, nounId: system }];
    const input = { bodyId: register.body('Tekniska förvaltningen'), title: 'Något', of };
    const by = register.as(['securityCoordinator', 'Tekniska förvaltningen']);
    expect(await addAction(by, input)).toEqual(fault('of', 'unknownThing'));
  });
});

test('what an action serves is named in one line and read back', () => {
  const [requirement, of] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
  const things = [
    { noun: 'requirement' as const, nounId: requirement },
    { noun: 'system' as const, nounId: of },
  ];
  expect(thingsIn(`${thingsNamed(things)} nonsense risk:1`)).toEqual(things);
  expect(addressOfThing(things, 'b')).toBe(`/compliance/requirements/${requirement}?system=${of}`);
  expect(addressOfThing([{ noun: 'risk', nounId: of }], 'b')).toBe(`/risks/${of}`);
});
