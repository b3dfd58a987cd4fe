import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSigningIn, password, type SigningIn, sent } from '../../test/builders/signing-in.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { processorTime } from '../../test/processor-time.ts';
import { openLibraryConnection } from '../database/index.ts';
import { findRequester } from './find-requester.ts';
import { openSignIn } from './sign-in.ts';
import { signInLimits } from './sign-in-attempts.rules.ts';
import { countAttempt } from './sign-in-attempts.store.ts';
import { signInByPassword } from './sign-in-by-password.ts';

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

let places = 0;
/** An address that nothing has been counted for. */
const newPlace = () => `192.0.2.${(places += 1)}`;

const attempt = (email: string, given = password, address = newPlace()) =>
  signInByPassword(world, { email, password: given, address, headers: sent([]) });

/** Counts guesses as signing in does, without the work of looking at a password. */
async function count(email: string, place: string, times: number): Promise<void> {
  const limits = signInLimits(email, place);
  for (let time = 0; time < times; time += 1) {
    await world.signIn.inTransaction((transaction) =>
      countAttempt(transaction, limits, world.now().getTime()),
    );
  }
}

describe('a session', () => {
  test('is begun by the right password, holds who it is for, and ends by signing out', async () => {
    const person = await world.person('registrar');
    await world.withPassword(person);
    const result = await attempt(person.email);
    const headers = sent(result.ok ? result.cookies : []);
    expect(await world.session(headers)).toMatchObject({
      personId: person.id,
      organisationId: db.organisationId,
    });
    await world.signIn.end(headers);
    expect((await world.signIn.findSession(headers)).session).toBeNull();
  });

  test('is always a new one: what somebody else put into the browser before is not it', async () => {
    const [attacker, person] = [await world.person('employee'), await world.person('employee')];
    const planted = await world.withPassword(attacker);
    await world.withPassword(person);
    const invented = sent(['stadga.session_token=valt-av-en-annan.AAAA; Path=/']);
    for (const headers of [planted, invented]) {
      const begun = await world.signIn.byPassword(person.email, password, headers);
      const own = sent(begun?.cookies ?? []);
      expect(own.get('cookie')).not.toBe(headers.get('cookie'));
      expect(await world.session(own)).toMatchObject({ personId: person.id });
    }
    expect(await world.session(planted)).toMatchObject({ personId: attacker.id });
    expect((await world.signIn.findSession(invented)).session).toBeNull();
  });

  test('is kept in a cookie that no script reads and no other site sends', async () => {
    const cookies = await world.signIn.begin((await world.person('employee')).userId, sent([]));
    expect(cookies).toEqual([
      expect.stringMatching(/^stadga\.session_token=.+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
  });

  test('goes over https only where users see an https address', async () => {
    const signIn = await openSignIn({
      ...openLibraryConnection(db.address.app, () => {}),
      secret: 's'.repeat(32),
      publicOrigin: 'https://stadga.example',
      onFault: () => {},
    });
    const cookies = await signIn.begin((await world.person('employee')).userId, sent([]));
    expect(cookies).toEqual([
      expect.stringMatching(/^__Secure-stadga\.session_token=.+; HttpOnly; Secure; SameSite=Lax$/),
    ]);
    await signIn.close();
  });

  test('is over after twelve hours without use, and cannot be woken', async () => {
    const headers = await world.withPassword(await world.person('employee'));
    const { id } = await world.session(headers);
    await db.asOwner("update sign_in.session set expires_at = now() - interval '1 second' where id = $1", [
      id,
    ]);
    expect((await world.signIn.findSession(headers)).session).toBeNull();
  });

  test('that is used is moved on, at most every quarter', async () => {
    const headers = await world.withPassword(await world.person('employee'));
    const { id } = await world.session(headers);
    expect((await world.signIn.findSession(headers)).cookies).toEqual([]);
    await db.asOwner(
      "update sign_in.session set expires_at = now() + interval '11 hours 44 minutes' where id = $1",
      [id],
    );
    expect((await world.signIn.findSession(headers)).cookies).toHaveLength(1);
    const [moved] = await db.asOwner<{ left: boolean }>(
      "select expires_at > now() + interval '11 hours 59 minutes' as left from sign_in.session where id = $1",
      [id],
    );
    expect(moved?.left).toBe(true);
  });

  test.each([
    ['a cookie that was made up', 'stadga.session_token=abc.def'],
    ['a cookie without its signature', null],
    ['no cookie', ''],
    ['another cookie', 'language=sv'],
  ])('%s is none', async (_what, text) => {
    const headers = await world.withPassword(await world.person('employee'));
    const token = decodeURIComponent(headers.get('cookie') ?? '')
      .split('=')[1]
      ?.split('.')[0];
    const cookie = text ?? `stadga.session_token=${token}`;
    expect((await world.signIn.findSession(new Headers({ cookie }))).session).toBeNull();
  });
});

describe('an outsider', () => {
  test.each([
    ['a wrong password', (email: string) => attempt(email, 'något helt annat')],
    ['an e-mail that nobody has', () => attempt('ingen@lindviken.example')],
    ['an empty password', (email: string) => attempt(email, '')],
    ['a password longer than any', (email: string) => attempt(email, 'x'.repeat(1_000))],
    ['an e-mail that is none', () => attempt('"ingen" <x@y>', password)],
  ])('with %s gets the same answer', async (_what, trying) => {
    const person = await world.person('employee');
    await world.withPassword(person);
    expect(await trying(person.email)).toEqual({ ok: false, refusal: 'wrong' });
  });

  test('cannot tell from the time whether an e-mail is somebody’s', async () => {
    const person = await world.person('employee');
    await world.withPassword(person);
    const times: Record<string, number[]> = { [person.email]: [], 'ingen@lindviken.example': [] };
    for (let round = 0; round < 7; round += 1) {
      for (const [email, taken] of Object.entries(times)) {
        const worked = processorTime();
        await attempt(email, 'fel lösenord, verkligen');
        taken.push(worked());
      }
    }
    const [known = 0, unknown = 0] = Object.values(times).map(
      (taken) => taken.toSorted((a, b) => a - b)[3] ?? 0,
    );
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(2);
  });

  test('who has ended is not let in with the right password, and is out at once where they were in', async () => {
    const person = await world.person('employee');
    const headers = await world.withPassword(person);
    await db.asOwner('update person set ended_on = current_date where id = $1', [person.id]);
    const { organisationId, personId } = await world.session(headers);
    expect(await findRequester(world, organisationId, personId)).toBeNull();
    expect(await attempt(person.email)).toEqual({ ok: false, refusal: 'wrong' });
    expect((await world.signIn.findSession(headers)).session).toBeNull();
  });

  test('with a session of another municipality finds nobody and nothing here', async () => {
    const headers = await world.withPassword(await world.person('administrator'));
    const { personId } = await world.session(headers);
    const [other] = await db.asOwner<{ id: string }>(
      'insert into organisation (name) values ($1) returning id',
      ['X'],
    );
    expect(await findRequester(world, other?.id ?? '', personId)).toBeNull();
  });
});

describe('guessing', () => {
  test('is stopped after ten guesses at one e-mail from one place, also with the right password', async () => {
    const person = await world.person('employee');
    await world.withPassword(person);
    const place = newPlace();
    for (let guess = 0; guess < 10; guess += 1) await attempt(person.email, `gissning ${guess}`, place);
    expect(await attempt(person.email, password, place)).toEqual({
      ok: false,
      refusal: 'tooMany',
      minutes: 15,
    });
    expect(await attempt(person.email, password)).toMatchObject({ ok: true });
  });

  test('on and on from one place does not lock the person out elsewhere', async () => {
    const person = await world.person('employee');
    await world.withPassword(person);
    await count(person.email, newPlace(), 200);
    expect(await attempt(person.email)).toMatchObject({ ok: true });
  });

  test('is stopped for the e-mail when many places together have guessed too often', async () => {
    const person = await world.person('employee');
    await world.withPassword(person);
    for (let place = 0; place < 5; place += 1) await count(person.email, newPlace(), 10);
    expect(await attempt(person.email)).toMatchObject({ refusal: 'tooMany' });
  });

  test('is stopped the same for an e-mail that nobody has', async () => {
    const place = newPlace();
    await count('x@lindviken.example', place, 10);
    expect(await attempt('x@lindviken.example', password, place)).toMatchObject({ refusal: 'tooMany' });
  });

  test('all at once is counted as one after the other', async () => {
    const person = await world.person('employee');
    const place = newPlace();
    const results = await Promise.all(
      Array.from({ length: 30 }, () => attempt(person.email, 'gissning nu', place)),
    );
    const refusals = results.map((result) => (result.ok ? 'in' : result.refusal));
    expect(refusals.filter((refusal) => refusal === 'wrong')).toHaveLength(10);
    expect(refusals.filter((refusal) => refusal === 'tooMany')).toHaveLength(20);
  });

  test('may go on when the time is over', async () => {
    const place = newPlace();
    await count('y@lindviken.example', place, 11);
    expect(await attempt('y@lindviken.example', 'gissning nu', place)).toMatchObject({ refusal: 'tooMany' });
    const before = world.now();
    world.setNow(new Date(before.getTime() + 15 * 60_000));
    expect(await attempt('y@lindviken.example', 'gissning nu', place)).toMatchObject({ refusal: 'wrong' });
    world.setNow(before);
  });

  test('is counted in the database, where every server sees it, without e-mails or addresses', async () => {
    await attempt('z@lindviken.example', 'gissning nu', '203.0.113.77');
    const rows = await db.asOwner<{ key: string }>('select key from sign_in.rate_limit');
    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).not.toMatch(/lindviken|203\.0/);
  });

  test('those who sign in are not counted', async () => {
    const person = await world.person('employee');
    await world.withPassword(person);
    await db.asOwner('delete from sign_in.rate_limit');
    expect(await attempt(person.email)).toMatchObject({ ok: true });
    const rows = await db.asOwner<{ count: number }>('select count from sign_in.rate_limit');
    expect(rows).toEqual([{ count: 0 }, { count: 0 }, { count: 0 }]);
  });

  test('what counts no more is cleared away', async () => {
    const person = await world.person('employee');
    await world.withPassword(person);
    await db.asOwner(
      "insert into sign_in.rate_limit (id, key, count, last_request) values ('old', 'old', 3, 0)",
    );
    await attempt(person.email);
    expect(await db.asOwner("select from sign_in.rate_limit where key = 'old'")).toEqual([]);
  });
});
