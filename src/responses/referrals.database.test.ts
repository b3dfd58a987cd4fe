import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson } from '../../test/builders/municipality.ts';
import { openedWith } from '../actions/action.view.ts';
import { addAction, findActionForm } from '../actions/index.ts';
import { anAuditInRegister, openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import { findRecommendation, listRecommendations } from '../audits/index.ts';
import { wholeRegister } from '../audits/register/register-filter.model.ts';
import type { RequestContext } from '../identity/index.ts';
import { findToDo } from '../to-do/index.ts';
import { answerReferral, findAnswers, proposeReferral } from './index.ts';
import { done } from './responses.fixture.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

async function aProposal() {
  const { recommendationId } = await anAuditInRegister(register);
  const asks = register.as(['boardSecretary', 'Socialnämnden']);
  const asked = register.as(['director', 'Tekniska förvaltningen']);
  const proposal = {
    recommendationId,
    fromBodyId: register.body('Socialnämnden'),
    toBodyId: register.body('Tekniska förvaltningen'),
    reason: 'Systemet förvaltas av er.',
  };
  const { id } = done(await proposeReferral(asks, proposal));
  return { id, recommendationId, asks, asked, proposal };
}

const sees = async (context: RequestContext, id: string) =>
  (await findRecommendation(context, id)) !== undefined;
const lists = async (context: RequestContext, id: string) =>
  (await listRecommendations(context, wholeRegister)).rows.some((row) => row.id === id);

test('the body that is asked sees the recommendation from then on, and no longer once it has returned it', async () => {
  const { id, recommendationId, asked } = await aProposal();
  expect([await sees(asked, recommendationId), await lists(asked, recommendationId)]).toEqual([true, true]);
  expect(await answerReferral(asked, id, { version: 1, command: 'return' })).toMatchObject({
    refusal: { invalid: [{ field: 'answer', code: 'missing' }] },
  });
  done(await answerReferral(asked, id, { version: 1, command: 'return', answer: 'Nämnden äger frågan.' }));
  expect([await sees(asked, recommendationId), await lists(asked, recommendationId)]).toEqual([false, false]);
});

test('a body that has accepted keeps seeing it; others that nobody has asked never do', async () => {
  const { id, recommendationId, asked } = await aProposal();
  const stranger = register.as(['director', 'Barn- och utbildningsförvaltningen']);
  expect(await sees(stranger, recommendationId)).toBe(false);
  done(await answerReferral(asked, id, { version: 1, command: 'accept' }));
  expect([await sees(asked, recommendationId), await sees(stranger, recommendationId)]).toEqual([
    true,
    false,
  ]);
  expect(await answerReferral(stranger, id, { version: 2, command: 'accept' })).toEqual({
    ok: false,
    refusal: 'notFound',
  });
});

test('the body that asks cannot accept for the other, and may withdraw until it is answered', async () => {
  const { id, asks, asked, recommendationId } = await aProposal();
  expect(await answerReferral(asks, id, { version: 1, command: 'accept' })).toEqual({
    ok: false,
    refusal: 'forbidden',
  });
  done(await answerReferral(asks, id, { version: 1, command: 'withdraw' }));
  expect(await sees(asked, recommendationId)).toBe(false);
  expect(await answerReferral(asked, id, { version: 2, command: 'accept' })).toMatchObject({
    refusal: { invalid: [{ code: 'notInThisStep' }] },
  });
});

test('one body is asked once at a time, and nobody asks itself or for another', async () => {
  const { asks, asked, proposal } = await aProposal();
  expect(await proposeReferral(asks, proposal)).toMatchObject({
    refusal: { invalid: [{ code: 'referredAlready' }] },
  });
  expect(await proposeReferral(asks, { ...proposal, toBodyId: proposal.fromBodyId })).toMatchObject({
    refusal: { invalid: [{ code: 'unknownBody' }] },
  });
  expect(await proposeReferral(asked, proposal)).toEqual({ ok: false, refusal: 'notFound' });
  expect(await proposeReferral(register.as('auditCoordinator'), proposal)).toEqual({
    ok: false,
    refusal: 'notFound',
  });
});

test('who has accepted is told that the other board’s answer is not theirs to see, and of no third board', async () => {
  const { id, recommendationId, asked, asks } = await aProposal();
  done(await answerReferral(asked, id, { version: 1, command: 'accept' }));
  expect((await findAnswers(asked, recommendationId))?.hiddenFor).toEqual(['Socialnämnden']);
  expect((await findAnswers(asks, recommendationId))?.hiddenFor).not.toContain('Socialnämnden');
  expect((await findAnswers(register.as('auditCoordinator'), recommendationId))?.hiddenFor).toEqual([]);
});

test('what a body has accepted waits for its plan, which opens as that body’s own with who accepted it, until it has one', async () => {
  const { id, recommendationId, asks, asked: director, proposal } = await aProposal();
  const { id: personId } = await addPerson(register.db.database, register.municipality, 'director');
  const asked = { ...director, requester: { ...director.requester, personId } };
  const accepted = async (context: RequestContext) =>
    (await findToDo(context)).groups
      .flatMap(({ first }) => first)
      .filter(({ kind, to }) => kind === 'referralAccepted' && to.endsWith(id));
  expect(await accepted(asked)).toEqual([]);
  done(await answerReferral(asked, id, { version: 1, command: 'accept' }));
  expect(await accepted(asked)).toMatchObject([{ id: recommendationId, to: `/actions/new?referral=${id}` }]);
  expect(await accepted(asks)).toEqual([]);

  // Somebody who writes for the executive board as well, which comes first.
  const more = register.as(['boardSecretary', 'Kommunstyrelsen']).requester.roles;
  const requester = { ...asked.requester, roles: [...more, ...asked.requester.roles] };
  const form = await findActionForm({ ...asked, requester }, { referralId: id });
  if (!form) throw new Error('No form');
  const { toBodyId: bodyId, fromBodyId } = proposal;
  expect(openedWith(form, { recommendationId: undefined, bodyId: undefined })).toEqual({
    bodyId,
    ownerPersonId: personId,
    serves: [`${recommendationId}:${fromBodyId}`],
    back: `/referrals/${id}`,
  });
  expect((await findActionForm(asks, { referralId: id }))?.referral).toBeNull();

  const serves = [{ recommendationId, bodyId: fromBodyId }];
  expect(await addAction(asked, { bodyId, title: 'Bygg loggstöd', serves })).toMatchObject({ ok: true });
  expect(await accepted(asked)).toEqual([]);
});
