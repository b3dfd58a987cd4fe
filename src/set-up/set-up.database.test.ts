import { beforeEach, describe, expect, test } from 'vitest';
import { password, sent, twice } from '../../test/builders/signing-in.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { openLibraryConnection } from '../database/index.ts';
import { findRequester, openSignIn } from '../identity/index.ts';
import { actAs, listPeopleToActAs } from './act-as.ts';
import { beginOrganisation } from './begin-organisation.ts';
import type { SetUpContext } from './set-up-context.ts';
import type { SetUpEntry } from './set-up-entry.model.ts';
import { setUpMunicipality } from './set-up-municipality.ts';
import { standardBodies } from './standard-bodies.model.ts';

let db: TestDatabase;
let context: SetUpContext;
beforeEach(async () => {
  db = await createTestDatabase();
  const connection = openLibraryConnection(db.address.app, () => {});
  const settings = { secret: 's'.repeat(32), publicOrigin: undefined, onFault: () => {} };
  const signIn = await openSignIn({ ...connection, ...settings });
  context = { database: db.database, signIn, now: () => new Date() };
  return async () => {
    await signIn.close();
    await db.remove();
  };
});

const entry: SetUpEntry = {
  name: 'Lindvikens kommun',
  organisationNumber: '2120009911',
  bodies: [...standardBodies],
  personName: 'Asta Lundmark',
  email: 'Asta.Lundmark@lindviken.example',
  coordinates: true,
};
const setUp = (changes: Partial<SetUpEntry> = {}, wanted = password) =>
  setUpMunicipality(context, { ...entry, ...changes }, twice(wanted), sent([]));
const count = async (table: string) => (await db.asOwner(`select from ${table}`)).length;

describe('setting up', () => {
  test('makes the municipality, its bodies and its first administrator, who is signed in', async () => {
    const result = await setUp();
    const { session } = await context.signIn.findSession(sent(result.ok ? result.cookies : []));
    const found = session && (await findRequester(context, session.organisationId, session.personId));
    expect(found).toMatchObject({
      organisation: { name: 'Lindvikens kommun', isExample: false },
      requester: {
        name: 'Asta Lundmark',
        roles: expect.arrayContaining([
          { role: 'administrator', bodyId: null, reaches: [] },
          { role: 'auditCoordinator', bodyId: null, reaches: [] },
        ]),
      },
    });
    const kinds = await db.asOwner('select kind, count(*)::int from body group by kind order by kind');
    expect(kinds).toEqual([
      { kind: 'administration', count: 8 },
      { kind: 'board', count: 9 },
      { kind: 'council', count: 1 },
    ]);
    expect(await count('board_administration')).toBe(9);
    expect(await db.asOwner('select organisation_number from organisation')).toEqual([
      { organisation_number: '212000-9911' },
    ]);
    expect(
      await context.signIn.byPassword('asta.lundmark@lindviken.example', password, sent([])),
    ).not.toBeNull();
  });

  test('is told in the change log as the administrator’s doing, without the password', async () => {
    await setUp();
    const told = await db.asOwner<{ noun: string; verb: string }>('select * from change_log order by id');
    expect(told.map(({ noun, verb }) => `${noun} ${verb}`)).toEqual([
      'organisation setUp',
      ...Array.from({ length: 18 }, () => 'body add'),
      'person add',
      'person assignRole',
      'person assignRole',
    ]);
    expect(
      new Set(told.map((row) => JSON.stringify([row['actor' as 'noun'], row['person_id' as 'noun']]))).size,
    ).toBe(1);
    expect(JSON.stringify(told)).not.toContain(password);
  });

  test('without coordinating leaves the register to others', async () => {
    await setUp({ coordinates: false });
    expect(await db.asOwner('select role from role_assignment')).toEqual([{ role: 'administrator' }]);
  });

  test('by two at once is done by one, and the other is told', async () => {
    const results = await Promise.all([
      setUp(),
      setUp({ name: 'Åvikens kommun', email: 'annan@lindviken.example' }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'alreadySetUp' });
    expect([await count('person'), await count('sign_in."user"')]).toEqual([1, 1]);
  });

  test('is done once', async () => {
    await setUp();
    expect(await setUp({ email: 'annan@lindviken.example' })).toEqual({ ok: false, refusal: 'alreadySetUp' });
  });

  test.each([
    ['an empty name', { name: ' ' }, password, 'name', 'missing'],
    [
      'a wrong number',
      { organisationNumber: '212000-9912' },
      password,
      'organisationNumber',
      'notAnOrganisationNumber',
    ],
    ['no e-mail address', { email: 'asta' }, password, 'email', 'notAnAddress'],
    ['no boards', { bodies: [] }, password, 'bodies', 'noBoard'],
    ['a name that is too long', { personName: 'x'.repeat(201) }, password, 'personName', 'tooLong'],
  ] as const)('with %s changes nothing, and says what', async (_what, changes, wanted, field, code) => {
    expect(await setUp(changes as Partial<SetUpEntry>, wanted)).toMatchObject({
      refusal: 'invalid',
      fields: [{ field, code }],
    });
    expect([await count('body'), await count('person'), await count('change_log')]).toEqual([0, 0, 0]);
  });

  test('tells of a poor password together with the rest', async () => {
    expect(await setUp({ email: 'asta' }, 'kort')).toMatchObject({
      fields: [{ field: 'email', code: 'notAnAddress' }],
      password: ['tooShort'],
    });
  });

  test('tells of a poor password that is not even repeated, and saves nothing', async () => {
    const typed = { wanted: 'kort', repeated: 'kortt' };
    expect(await setUpMunicipality(context, entry, typed, sent([]))).toMatchObject({
      fields: [],
      password: ['tooShort', 'notRepeated'],
    });
    const good = { wanted: password, repeated: `${password}!` };
    expect(await setUpMunicipality(context, entry, good, sent([]))).toMatchObject({
      password: ['notRepeated'],
    });
    expect(await count('person')).toBe(0);
  });
});

/** Makes the newest organisation a made-up one, with one person; gives both ids. */
async function anExample() {
  const { organisationId } = db;
  await db.asOwner("update organisation set name = 'Lindvikens kommun', is_example = true where id = $1", [
    organisationId,
  ]);
  const [person] = await db.asOwner<{ id: string }>(
    "insert into person (organisation_id, name, email) values ($1, 'Britta Söderhjelm', 'b@lindviken.example') returning id",
    [organisationId],
  );
  const personId = person?.id ?? '';
  await db.asOwner(
    "insert into role_assignment (organisation_id, person_id, role, from_date) values ($1, $2, 'auditCoordinator', '2020-01-01')",
    [organisationId, personId],
  );
  return { organisationId, personId };
}
const requesterIn = async (organisationId: string, personId: string) =>
  (await findRequester(context, organisationId, personId))?.requester ?? null;

describe('acting as one of the example’s people', () => {
  test('is open to anybody there, and signs them in', async () => {
    const { personId } = await anExample();
    expect(await listPeopleToActAs(context, null)).toEqual([
      {
        id: personId,
        name: 'Britta Söderhjelm',
        title: null,
        roles: [{ role: 'auditCoordinator', body: null }],
      },
    ]);
    const acting = await actAs(context, null, personId, sent([]));
    const headers = sent(acting.ok ? acting.cookies : []);
    expect((await context.signIn.findSession(headers)).session).toMatchObject({ personId });
  });

  test('ends the session one had as another', async () => {
    const { personId } = await anExample();
    const first = await actAs(context, null, personId, sent([]));
    const headers = sent(first.ok ? first.cookies : []);
    await actAs(context, null, personId, headers);
    expect((await context.signIn.findSession(headers)).session).toBeNull();
  });

  test('takes nobody’s e-mail', async () => {
    const { personId } = await anExample();
    await actAs(context, null, personId, sent([]));
    expect(await db.asOwner('select email from sign_in."user"')).toEqual([
      { email: `${personId}@person.invalid` },
    ]);
  });

  const refused = { ok: false, refusal: 'notFound' };

  test('is not there in a municipality of somebody’s own, signed in or not', async () => {
    await setUp();
    const [person] = await db.asOwner<{ id: string }>('select id from person');
    const personId = person?.id ?? '';
    const requester = await requesterIn(db.organisationId, personId);
    for (const asker of [null, requester]) {
      expect(await actAs(context, asker, personId, sent([]))).toEqual(refused);
      expect(await listPeopleToActAs(context, asker)).toBeNull();
    }
  });

  test('reaches no person of another municipality from the example', async () => {
    const example = await anExample();
    const asker = await requesterIn(example.organisationId, example.personId);
    expect(await beginOrganisation(context, asker)).toEqual({ ok: true });
    await setUp();
    const [real] = await db.asOwner<{ id: string }>("select id from person where name = 'Asta Lundmark'");
    expect(await actAs(context, asker, real?.id ?? '', sent([]))).toEqual(refused);
    expect(await actAs(context, null, example.personId, sent([]))).toEqual(refused);
  });

  test.each(['', 'x', "'; drop table person; --", '00000000-0000-4000-8000-000000000000'])(
    '%j is nobody',
    async (id) => {
      await anExample();
      expect(await actAs(context, null, id, sent([]))).toEqual(refused);
    },
  );
});

describe('beginning with one’s own municipality', () => {
  test('leaves the example as it is and lets visitors set up a new one', async () => {
    const { organisationId, personId } = await anExample();
    expect(await beginOrganisation(context, await requesterIn(organisationId, personId))).toEqual({
      ok: true,
    });
    expect(await setUp()).toMatchObject({ ok: true });
    expect(await requesterIn(organisationId, personId)).not.toBeNull();
    expect(await count('organisation')).toBe(2);
  });

  test('by several at once begins one', async () => {
    await anExample();
    const results = await Promise.all(Array.from({ length: 5 }, () => beginOrganisation(context, null)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await count('organisation')).toBe(2);
  });

  test('again from the example, when another has been begun, is refused', async () => {
    const { organisationId, personId } = await anExample();
    const asker = await requesterIn(organisationId, personId);
    await beginOrganisation(context, asker);
    expect(await beginOrganisation(context, asker)).toEqual({ ok: false, refusal: 'alreadyBegun' });
    expect(await beginOrganisation(context, null)).toEqual({ ok: false, refusal: 'notFound' });
  });

  test('is refused from a municipality of somebody’s own', async () => {
    await setUp();
    expect(await beginOrganisation(context, null)).toEqual({ ok: false, refusal: 'notFound' });
    expect(await count('organisation')).toBe(1);
  });
});
