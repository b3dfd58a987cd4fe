import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSigningIn, password, type SigningIn, sent, twice } from '../../test/builders/signing-in.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { acceptInvitation, findInvited } from './accept-invitation.ts';
import { authenticateToken } from './authenticate-token.ts';
import { inviteToSignIn } from './invite-to-sign-in.ts';
import { makeApiToken } from './make-api-token.ts';
import type { Requester } from './requester.model.ts';

let db: TestDatabase;
let world: SigningIn;
let administrator: Requester;
beforeAll(async () => {
  db = await createTestDatabase();
  world = await openSigningIn(db);
  administrator = await world.requester(await world.person('administrator'));
});
afterAll(async () => {
  await world.close();
  await db.remove();
});

const invite = (personId: string, requester = administrator) => {
  const { database, now } = world;
  return inviteToSignIn({ database, now, requester }, personId);
};
async function linkFor(personId: string): Promise<string> {
  const invited = await invite(personId);
  return invited.ok ? (invited.path.split('/').at(-1) ?? '') : invited.refusal;
}
const accept = (link: string, wanted = password) => acceptInvitation(world, link, twice(wanted), sent([]));
const notUsable = { ok: false, refusal: 'notUsable' };

describe('an invitation', () => {
  test('lets the person it is for choose a password and in', async () => {
    const person = await world.person('boardSecretary');
    const link = await linkFor(person.id);
    expect(await findInvited(world, link)).toMatchObject({ personId: person.id, email: person.email });
    const accepted = await accept(link);
    const headers = sent(accepted.ok ? accepted.cookies : []);
    expect(await world.session(headers)).toMatchObject({ personId: person.id });
  });

  test('works once', async () => {
    const link = await linkFor((await world.person('employee')).id);
    expect(await accept(link)).toMatchObject({ ok: true });
    expect(await findInvited(world, link)).toBeNull();
    expect(await accept(link)).toEqual(notUsable);
  });

  test('that two use at once lets one of them in', async () => {
    const link = await linkFor((await world.person('employee')).id);
    const results = await Promise.all([accept(link), accept(link), accept(link)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('is over after seven days', async () => {
    const link = await linkFor((await world.person('employee')).id);
    const before = world.now();
    world.setNow(new Date(before.getTime() + 7 * 24 * 60 * 60_000));
    expect(await accept(link)).toEqual(notUsable);
    world.setNow(before);
    expect(await accept(link)).toMatchObject({ ok: true });
  });

  test('is replaced by a newer one', async () => {
    const person = await world.person('employee');
    const older = await linkFor(person.id);
    world.setNow(new Date(world.now().getTime() + 1_000));
    const newer = await linkFor(person.id);
    expect(await findInvited(world, older)).toBeNull();
    expect(await findInvited(world, newer)).toMatchObject({ personId: person.id });
  });

  test('takes a forgotten password’s place, and ends the sessions begun with it', async () => {
    const person = await world.person('employee');
    const old = await world.withPassword(person);
    expect(await accept(await linkFor(person.id), 'ett annat långt lösenord')).toMatchObject({ ok: true });
    expect((await world.signIn.findSession(old)).session).toBeNull();
    const { signIn } = world;
    expect(await signIn.byPassword(person.email, password, sent([]))).toBeNull();
    expect(await signIn.byPassword(person.email, 'ett annat långt lösenord', sent([]))).toMatchObject({
      personId: person.id,
    });
  });

  test('takes the tokens made with the forgotten password out of force, and tells so in the change log', async () => {
    const person = await world.person('employee');
    const { database, now } = world;
    const context = { database, now, requester: await world.requester(person) };
    const lastDay = swedishDay(new Date(now().getTime() + 30 * 24 * 60 * 60_000));
    const wanted = { id: randomUUID(), name: 'månadsrapport', scope: 'write' as const, lastDay };
    const made = await makeApiToken(context, wanted);
    const text = made.ok ? made.text : made.refusal;
    expect(await authenticateToken(context, text)).toMatchObject({ ok: true });
    expect(await accept(await linkFor(person.id))).toMatchObject({ ok: true });
    expect(await authenticateToken(context, text)).toMatchObject({ ok: false, refusal: 'revoked' });
    expect(
      await db.asOwner(
        "select person_id from change_log where noun = 'apiToken' and verb = 'revoke' and noun_id = $1",
        [wanted.id],
      ),
    ).toEqual([{ person_id: person.id }]);
  });

  test('keeps no secret, neither of the link nor of the password, in the database or the change log', async () => {
    const person = await world.person('employee');
    const link = await linkFor(person.id);
    await accept(link);
    const kept = JSON.stringify([
      await db.asOwner('select * from invitation'),
      await db.asOwner('select * from change_log'),
      await db.asOwner('select * from sign_in.account'),
    ]);
    expect(kept).not.toContain(link.slice(-43));
    expect(kept).not.toContain(password);
    const told = await db.asOwner(
      'select verb, actor, person_id from change_log where noun_id = $1 order by id',
      [person.id],
    );
    expect(told).toEqual([
      { verb: 'invite', actor: 'person', person_id: administrator.personId },
      { verb: 'choosePassword', actor: 'person', person_id: person.id },
    ]);
  });

  test('with a poor password is not used up', async () => {
    const link = await linkFor((await world.person('employee')).id);
    expect(await accept(link, 'kort')).toEqual({ ok: false, refusal: 'password', faults: ['tooShort'] });
    expect(await accept(link)).toMatchObject({ ok: true });
  });

  test('to an e-mail that somebody else signs in with is refused, and changes nothing', async () => {
    const [first, second] = [await world.person('employee'), await world.person('employee')];
    await world.withPassword(first);
    await db.asOwner('update person set email = $1 where id = $2', [`x.${first.email}`, first.id]);
    await db.asOwner('update person set email = $1 where id = $2', [first.email, second.id]);
    expect(await accept(await linkFor(second.id))).toEqual({ ok: false, refusal: 'emailTaken' });
    expect(await world.signIn.byPassword(first.email, password, sent([]))).toMatchObject({
      personId: first.id,
    });
  });
});

describe('an outsider', () => {
  test.each(['auditCoordinator', 'securityOfficer', 'director', 'electedAuditor'] as const)(
    'who is %s invites nobody',
    async (role) => {
      const requester = await world.requester(await world.person(role));
      expect(await invite(administrator.personId, requester)).toEqual({ ok: false, refusal: 'forbidden' });
    },
  );

  test('with an administrator’s token invites nobody', async () => {
    const token: Requester = { ...administrator, tokenScope: 'write' };
    expect(await invite(administrator.personId, token)).toEqual({ ok: false, refusal: 'forbidden' });
  });

  test('cannot invite a person of another municipality', async () => {
    const [other] = await db.asOwner<{ id: string }>(
      'insert into organisation (name) values ($1) returning id',
      ['X'],
    );
    const [stranger] = await db.asOwner<{ id: string }>(
      'insert into person (organisation_id, name, email) values ($1, $2, $3) returning id',
      [other?.id, 'Främling', 'x@x.example'],
    );
    expect(await invite(stranger?.id ?? '')).toEqual({ ok: false, refusal: 'notFound' });
  });

  test('who has ended is not invited, and an open invitation does not let them in', async () => {
    const person = await world.person('employee');
    const link = await linkFor(person.id);
    await db.asOwner('update person set ended_on = current_date where id = $1', [person.id]);
    expect(await accept(link)).toEqual(notUsable);
    expect(await invite(person.id)).toEqual({ ok: false, refusal: 'ended' });
  });

  test('nobody is invited into the example, where anyone may be its administrator', async () => {
    const person = await world.person('employee');
    await db.asOwner('update organisation set is_example = true where id = $1', [db.organisationId]);
    expect(await invite(person.id)).toEqual({ ok: false, refusal: 'example' });
    await db.asOwner('update organisation set is_example = false where id = $1', [db.organisationId]);
  });

  test('who guesses a secret, or takes it to another invitation, gets nowhere', async () => {
    const [mine, theirs] = [
      await linkFor((await world.person('employee')).id),
      await linkFor((await world.person('administrator')).id),
    ];
    expect(await accept(theirs.slice(0, 64) + mine.slice(64))).toEqual(notUsable);
    expect(await accept(theirs.slice(0, 64) + 'A'.repeat(43))).toEqual(notUsable);
    expect(await accept(theirs.toUpperCase())).toEqual(notUsable);
  });
});
