import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSigningIn, password, type SigningIn, sent, twice } from '../../test/builders/signing-in.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import type { AccountContext } from './account-context.ts';
import { changePassword } from './change-password.ts';
import { endOwnSession } from './end-session.ts';
import { endSessionsOf, renameSignIn } from './follow-person.ts';
import { showAccount } from './show-account.ts';

let db: TestDatabase;
let world: SigningIn;
beforeAll(async () => {
  db = await createTestDatabase();
  world = await openSigningIn(db);
});
afterAll(async () => {
  await world.close();
  await db.remove();
});

const wanted = 'ett annat långt lösenord';

/** Somebody signed in in two browsers; the first is the one they use now. */
async function somebody() {
  const person = await world.person('boardSecretary', { also: ['registrar'] });
  const here = await world.withPassword(person);
  const there = sent(
    (await world.signIn.byPassword(person.email, password, new Headers({ 'user-agent': 'Safari/1' })))
      ?.cookies ?? [],
  );
  const session = await world.session(here);
  const { database, signIn, now } = world;
  const context: AccountContext = {
    database,
    signIn,
    now,
    session,
    requester: await world.requester(person),
  };
  const isIn = async (headers: Headers) => (await world.signIn.findSession(headers)).session !== null;
  return { person, here, there, context, isIn };
}

test('people see themselves, their roles with their bodies, and where they are signed in', async () => {
  const { person, context } = await somebody();
  expect(await showAccount(context)).toMatchObject({
    name: person.name,
    email: person.email,
    roles: expect.arrayContaining([
      { role: 'boardSecretary', body: 'Socialnämnden' },
      { role: 'registrar', body: null },
    ]),
    sessions: expect.arrayContaining([
      expect.objectContaining({ isThis: true }),
      expect.objectContaining({ isThis: false, browser: 'Safari/1' }),
    ]),
    hasPassword: true,
  });
});

describe('changing the password', () => {
  test('takes the old one, ends sessions elsewhere, and is told in the change log without either', async () => {
    const { person, here, there, context, isIn } = await somebody();
    expect(await changePassword(context, { old: password, ...twice(wanted) })).toEqual({ ok: true });
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    expect(await world.signIn.byPassword(person.email, password, sent([]))).toBeNull();
    expect(await world.signIn.byPassword(person.email, wanted, sent([]))).not.toBeNull();
    const told = await db.asOwner('select * from change_log where noun_id = $1 order by id desc limit 1', [
      person.id,
    ]);
    expect(told).toMatchObject([{ verb: 'changePassword', person_id: person.id, before: null, after: null }]);
  });

  test.each([
    ['a wrong old one', 'fel, helt fel', wanted, { refusal: 'oldIsWrong' }],
    ['a poor new one', password, 'kort', { refusal: 'password', faults: ['tooShort'] }],
  ])('with %s changes nothing', async (_what, old, next, refusal) => {
    const { there, context, isIn } = await somebody();
    expect(await changePassword(context, { old, ...twice(next) })).toEqual({ ok: false, ...refusal });
    expect(await isIn(there)).toBe(true);
  });

  test('cannot be used to guess the old one: ten times, then not even the right one is looked at', async () => {
    const { context } = await somebody();
    for (let guess = 0; guess < 10; guess += 1)
      await changePassword(context, { old: 'gissning nu', ...twice(wanted) });
    expect(await changePassword(context, { old: password, ...twice(wanted) })).toMatchObject({
      refusal: 'tooMany',
    });
  });

  test('is nothing for somebody who has none', async () => {
    const person = await world.person('employee');
    const session = await world.session(sent(await world.signIn.begin(person.userId, sent([]))));
    const context = { ...world, session, requester: await world.requester(person) };
    expect(await changePassword(context, { old: '', ...twice(wanted) })).toEqual({
      ok: false,
      refusal: 'noPassword',
    });
  });
});

describe('signing out elsewhere', () => {
  test('ends that session and no other', async () => {
    const { here, there, context, isIn } = await somebody();
    const { id } = await world.session(there);
    expect(await endOwnSession(context, id)).toEqual({ ok: true });
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
  });

  test('cannot end what is somebody else’s', async () => {
    const [mine, theirs] = [await somebody(), await somebody()];
    const refused = { ok: false, refusal: 'notFound' };
    expect(await endOwnSession(mine.context, theirs.context.session.id)).toEqual(refused);
    expect(await endOwnSession(mine.context, "'; drop table")).toEqual(refused);
    expect(await theirs.isIn(theirs.here)).toBe(true);
  });
});

describe('when a person is changed by the administrator', () => {
  const at = new Date();

  test('they sign in with the new e-mail', async () => {
    const { person, context } = await somebody();
    const email = `ny.${person.email}`;
    const name = { organisationId: db.organisationId, personId: person.id, name: person.name, email };
    const saved = await world.database.inOrganisation(db.organisationId, (tx) => renameSignIn(tx, name, at));
    expect(saved).toBe(true);
    expect(await world.signIn.byPassword(person.email, password, sent([]))).toBeNull();
    expect(await world.signIn.byPassword(email, password, sent([]))).toMatchObject({
      userId: context.session.userId,
    });
  });

  test('the e-mail that another signs in with is refused', async () => {
    const [first, second] = [await somebody(), await somebody()];
    const name = {
      organisationId: db.organisationId,
      personId: second.person.id,
      name: 'X',
      email: first.person.email,
    };
    const saved = await world.database.inOrganisation(db.organisationId, (tx) => renameSignIn(tx, name, at));
    expect(saved).toBe(false);
  });

  test('somebody without a password, as in the example, takes no e-mail from anybody', async () => {
    const person = await world.person('employee');
    const email = 'verklig@lindviken.example';
    const name = { organisationId: db.organisationId, personId: person.id, name: 'X', email };
    expect(await world.database.inOrganisation(db.organisationId, (tx) => renameSignIn(tx, name, at))).toBe(
      true,
    );
    expect(await db.asOwner('select from sign_in."user" where email = $1', [email])).toEqual([]);
  });

  test('who has ended is signed out everywhere', async () => {
    const { person, here, there, isIn } = await somebody();
    const whose = { organisationId: db.organisationId, personId: person.id };
    await world.database.inOrganisation(db.organisationId, (tx) => endSessionsOf(tx, whose));
    expect([await isIn(here), await isIn(there)]).toEqual([false, false]);
  });
});
