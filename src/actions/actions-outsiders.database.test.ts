import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAuditInRegister, openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { fault, listed, plannedBy, refused, shownTo } from './actions.fixture.ts';
import {
  addAction,
  addNote,
  changeAction,
  changeActionState,
  dependOn,
  findAction,
  findActionForm,
  moveAction,
  stopDepending,
  withdrawAction,
} from './index.ts';

let register: TestRegister;
let secretary: RequestContext;
let social: string;
let technical: string;
beforeAll(async () => {
  register = await openTestRegister();
  secretary = register.as(['boardSecretary', 'Socialnämnden']);
  social = register.body('Socialnämnden');
  technical = register.body('Tekniska nämnden');
});
afterAll(() => register.remove());

const planned = (input: Partial<Parameters<typeof plannedBy>[1]> = {}, by = secretary) =>
  plannedBy(by, { bodyId: social, ...input });
const shown = (id: string, by = secretary) => shownTo(by, id);

describe('an outsider tries', () => {
  const outsiders: [string, () => RequestContext, boolean][] = [
    ["another board's secretary", () => register.as(['boardSecretary', 'Tekniska nämnden']), false],
    ['an auditor', () => register.as('electedAuditor'), false],
    ["the auditors' expert", () => register.as('auditExpert'), false],
    ['the security officer, of another audit', () => register.as('securityOfficer'), false],
    ['nobody in particular', () => register.as(), false],
    ['the coordinator', () => register.as('auditCoordinator'), true],
    ['a controller', () => register.as('controller'), true],
    ['a member of the board', () => register.as(['boardMember', 'Socialnämnden']), true],
    [
      'a secretary with a token for reading',
      () => ({ ...secretary, requester: { ...secretary.requester, tokenScope: 'read' } }),
      true,
    ],
  ];
  test.each(outsiders)('%s changes nothing, and sees only what is for them', async (_who, as, maySee) => {
    const { recommendationId } = await anAuditInRegister(register);
    const id = await planned({ serves: [{ recommendationId, bodyId: social }], dueOn: '2027-01-01' });
    const other = await planned();
    const context = as();
    const refusal = maySee || context.requester.tokenScope === 'read' ? 'forbidden' : 'notFound';
    const version = 1;
    const tries = [
      changeAction(context, id, { version, title: 'x' }),
      moveAction(context, id, { version, dueOn: '2028-01-01', reason: 'x' }),
      changeActionState(context, id, { version, command: 'start' }),
      addNote(context, id, { text: 'x' }),
      dependOn(context, id, { version, dependsOnId: other }),
      stopDepending(context, id, { version, dependsOnId: other }),
      withdrawAction(context, id, { version, reason: 'x' }),
    ];
    for (const tried of tries) expect(await tried).toEqual(refused(refusal));
    expect(await addAction(context, { bodyId: social, title: 'x' })).toEqual(refused('forbidden'));
    expect(Boolean(await findAction(context, id))).toBe(maySee);
    expect((await listed(context)).includes(id)).toBe(maySee);
    expect(await register.history(id)).toHaveLength(1);
  });

  test('the security officer sees actions of audits about security', async () => {
    const { recommendationId } = await anAuditInRegister(register, { isSecurity: true });
    const id = await planned({ serves: [{ recommendationId, bodyId: social }] });
    const officer = register.as('securityOfficer');
    expect(await listed(officer)).toEqual([id]);
    expect(await findAction(officer, id)).toMatchObject({ id, mayChange: false });
  });

  test('an action that is waited for and not for them to know of is told of without its title', async () => {
    const tech = register.as(['boardSecretary', 'Tekniska nämnden']);
    const theirs = await planned({ bodyId: technical, title: 'Hemligt arbete' }, tech);
    const mine = await planned();
    await register.db.asOwner('insert into action_dependency values ($1, $2, $3)', [
      register.municipality.organisationId,
      mine,
      theirs,
    ]);
    expect((await shown(mine)).ties).toMatchObject([{ title: null, bodyName: 'Tekniska nämnden' }]);
    expect(await dependOn(secretary, mine, { version: 1, dependsOnId: theirs })).toEqual(
      fault('dependsOnId', 'unknownAction'),
    );
  });

  test('nobody who writes for no body gets the form', async () => {
    expect(await findActionForm(register.as('auditCoordinator'), {})).toBeNull();
    expect((await findActionForm(secretary, {}))?.bodies.map(({ name }) => name)).toEqual([
      'Socialnämnden',
      'Socialförvaltningen',
    ]);
  });
});
