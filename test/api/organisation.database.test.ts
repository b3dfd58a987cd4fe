import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../server.ts';
import { apiAs, type PersonClient, tokenOf } from './client.ts';

let server: TestServer;
let administrator: PersonClient;
let coordinator: PersonClient;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await apiAs(server, 'administrator');
  coordinator = await apiAs(server, 'auditCoordinator');
});
afterAll(() => server.stop());

const newBody = (over = {}) => ({ kind: 'board', name: `Nämnd ${randomUUID()}`, ...over });
const newPerson = (over = {}) => ({
  name: 'Karin Ekmarker',
  email: `${randomUUID()}@lindviken.example`,
  ...over,
});

/** What the change log holds of a thing. */
const changesOf = (id: string) =>
  server.database.asOwner(
    'select verb, actor, person_id as by from change_log where noun_id = $1 order by id',
    [id],
  );

test('the municipality and its bodies are read by everyone with a token', async () => {
  const employee = await apiAs(server, 'employee', { scope: 'read' });
  expect((await employee.get('/organisation')).body).toEqual({
    id: server.municipality.organisationId,
    name: 'Lindvikens kommun',
    organisationNumber: expect.stringMatching(/^\d{6}-\d{4}$/),
  });
  const { items, total } = (await employee.get('/bodies')).body;
  expect(total).toBe(items.length);
  const social = items.find(({ name }: { name: string }) => name === 'Socialnämnden');
  expect(social).toMatchObject({
    kind: 'board',
    tiedTo: [server.municipality.bodies['Socialförvaltningen']],
  });
  expect((await employee.get(`/bodies/${social.id}`)).body).toEqual(social);
});

describe('bodies', () => {
  test('an administrator adds one and changes it; the change log tells that a token did', async () => {
    const added = await administrator.post('/bodies', newBody({ name: 'Kulturnämnden', aliases: ['KUN'] }));
    expect(added.status).toBe(201);
    const { id } = added.body;
    expect(added.headers.get('location')).toBe(`/api/v1/bodies/${id}`);
    expect((await administrator.get(`/bodies/${id}`)).body).toMatchObject({
      name: 'Kulturnämnden',
      version: 1,
    });

    const changed = await administrator.patch(`/bodies/${id}`, { version: 1, endedOn: '2026-12-31' });
    expect([changed.status, changed.body]).toEqual([
      200,
      { ...added.body, endedOn: '2026-12-31', version: 2 },
    ]);
    const by = administrator.somebody.person.id;
    expect(await changesOf(id)).toEqual([
      { verb: 'add', actor: 'token', by },
      { verb: 'change', actor: 'token', by },
    ]);
  });

  test('a change made from an old version is refused, and shows what is saved', async () => {
    const { body } = await administrator.post('/bodies', newBody());
    await administrator.patch(`/bodies/${body.id}`, { version: 1, aliases: ['A'] });
    const stale = await administrator.patch(`/bodies/${body.id}`, { version: 1, aliases: ['B'] });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale']);
    expect(stale.body.current).toEqual({ ...body, aliases: ['A'], version: 2 });
  });

  test.each([
    ['a kind that there is not', { kind: 'church' }, '/kind', 'missing'],
    ['no name', { name: '' }, '/name', 'missing'],
    ['a long name', { name: 'x'.repeat(201) }, '/name', 'tooLong'],
    ['a day that there is not', { endedOn: '2026-02-30' }, '/endedOn', 'notADate'],
    ['an id that is none', { tiedTo: ['x'] }, '/tiedTo/0', 'malformed'],
    ['a body that there is not', { tiedTo: [randomUUID()] }, '/tiedTo', 'unknownBody'],
    ['a name that is taken', { name: 'socialnämnden' }, '/name', 'nameTaken'],
    ['a field that there is not', { colour: 'red' }, '/colour', 'unknownField'],
    ['a number for a name', { name: 7 }, '/name', 'wrongType'],
  ])('%s: the field and why', async (_, wrong, pointer, code) => {
    const { status, body } = await administrator.post('/bodies', newBody(wrong));
    expect([status, body.code]).toEqual([422, 'invalid']);
    expect(body.errors).toEqual([
      { in: 'body', pointer, code, detail: expect.stringMatching(/^[A-ZÅÄÖ].+\.$/) },
    ]);
  });
});

describe('people and roles', () => {
  test('an administrator adds a person, gives them a role, ends it', async () => {
    const added = await administrator.post(
      '/people',
      newPerson({ email: 'Karin.Ekmarker@Lindviken.example' }),
    );
    expect([added.status, added.body]).toEqual([
      201,
      expect.objectContaining({
        name: 'Karin Ekmarker',
        email: 'karin.ekmarker@lindviken.example',
        version: 1,
      }),
    ]);
    const address = added.headers.get('location')?.replace('/api/v1', '') ?? '';
    const bodyId = server.municipality.bodies['Socialnämnden'];
    const given = await administrator.post(`${address}/roles`, {
      role: 'boardSecretary',
      bodyId,
      fromDate: '2020-01-01',
    });
    expect(given.status).toBe(201);
    expect((await administrator.get(address)).body.roles).toEqual([given.body]);
    const listed = await coordinator.get(`/people?role=boardSecretary&bodyId=${bodyId}`);
    expect(listed.body.items.map(({ id }: { id: string }) => id)).toContain(added.body.id);

    const ended = await administrator.post(`${address}/roles/${given.body.id}/end`, {
      lastDay: '2021-06-30',
      seen: null,
    });
    expect([ended.status, ended.body]).toEqual([200, { ...given.body, toDate: '2021-06-30' }]);
    expect((await administrator.get(address)).body.roles[0].toDate).toBe('2021-06-30');
  });

  test('a person is not added twice', async () => {
    const person = newPerson();
    expect((await administrator.post('/people', person)).status).toBe(201);
    const again = await administrator.post('/people', person);
    expect(again.body.errors).toEqual([expect.objectContaining({ pointer: '/email', code: 'emailTaken' })]);
  });

  test('a person who has ended has no way in with their tokens', async () => {
    const secretary = await apiAs(server, 'boardSecretary');
    const { person } = secretary.somebody;
    const changed = await administrator.patch(`/people/${person.id}`, { version: 1, endedOn: '2020-01-01' });
    expect(changed.status).toBe(200);
    expect((await secretary.get('/organisation')).body.code).toBe('personEnded');
  });

  test('pages: links that keep the filter, and none beyond the last', async () => {
    const { status, body } = await coordinator.get('/people?search=asta&page=1');
    expect(status).toBe(200);
    expect(body.total).toBe(body.items.length);
    expect(body.links).toEqual({
      self: '/api/v1/people?search=asta&page=1',
      first: '/api/v1/people?search=asta&page=1',
      previous: null,
      next: null,
      last: '/api/v1/people?search=asta&page=1',
    });
  });

  test.each(['page=0', 'page=x', 'role=king', 'bodyId=1', 'unknown=1', 'role='])(
    '%s is refused rather than ignored',
    async (query) => {
      const { status, body } = await coordinator.get(`/people?${query}`);
      expect([status, body.code, body.errors[0].in]).toEqual([422, 'invalid', 'query']);
    },
  );
});

describe('an outsider tries', () => {
  const writes = (): [string, string, object][] => [
    ['POST', '/bodies', newBody()],
    ['PATCH', `/bodies/${server.municipality.bodies['Socialnämnden']}`, { version: 1, name: 'Vår nämnd' }],
    ['POST', '/people', newPerson()],
    ['PATCH', `/people/${coordinator.somebody.person.id}`, { version: 1, name: 'Någon annan' }],
    [
      'POST',
      `/people/${coordinator.somebody.person.id}/roles`,
      { role: 'administrator', fromDate: '2020-01-01' },
    ],
  ];
  const kept = () =>
    server.database.asOwner(
      'select (select count(*) from body) as bodies, (select count(*) from person) as people, (select count(*) from role_assignment) as roles, (select count(*) from change_log) as changes',
    );

  test('who is no administrator changes nothing of the municipality', async () => {
    const before = await kept();
    for (const [method, path, body] of writes()) {
      const answer = await coordinator.send(method, path, body);
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'forbidden']);
    }
    expect(await kept()).toEqual(before);
  });

  test('an administrator’s token for reading changes nothing either', async () => {
    const reader = await apiAs(server, 'administrator', { scope: 'read' });
    const before = await kept();
    for (const [method, path, body] of writes()) {
      const answer = await reader.send(method, path, body);
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'tokenReadsOnly']);
    }
    expect(await kept()).toEqual(before);
  });

  test('with ids of another municipality: they do not exist', async () => {
    const [other] = await server.database.asOwner<{ id: string }>(
      `insert into organisation (name) values ('Sjöviks kommun') returning id`,
    );
    const [body] = await server.database.asOwner<{ id: string }>(
      `insert into body (organisation_id, kind, name) values ($1, 'board', 'Sjöviks nämnd') returning id`,
      [other?.id],
    );
    expect((await administrator.get(`/bodies/${body?.id}`)).status).toBe(404);
    const change = await administrator.patch(`/bodies/${body?.id}`, { version: 1, name: 'Vår' });
    expect([change.status, change.body.code]).toEqual([404, 'notFound']);
    expect(
      (await administrator.get('/bodies')).body.items.map(({ name }: { name: string }) => name),
    ).not.toContain('Sjöviks nämnd');
  });

  test.each(['x', '7d1c0c1e-3a54-4f5b-9b35-0d7f0f3c9a11', '%00', '..%2f..%2forganisation', "1'--"])(
    'with the id %s: it does not exist',
    async (id) => {
      expect((await administrator.get(`/people/${id}`)).status).toBe(404);
      expect((await administrator.patch(`/people/${id}`, { version: 1 })).status).toBe(404);
    },
  );

  test('an auditor sees office holders only, and no addresses', async () => {
    const auditor = await apiAs(server, 'electedAuditor');
    const employee = await server.as('employee');
    const { body } = await auditor.get('/people');
    expect(body.items.length).toBeGreaterThan(0);
    expect(body.items.filter(({ email }: { email: string | null }) => email !== null)).toEqual([]);
    expect((await auditor.get(`/people/${employee.person.id}`)).status).toBe(404);
    expect((await coordinator.get(`/people/${employee.person.id}`)).status).toBe(200);
  });

  test('a role taken away is gone with the next request', async () => {
    const temporary = await apiAs(server, 'administrator');
    expect((await temporary.post('/bodies', newBody())).status).toBe(201);
    await server.database.asOwner(`update role_assignment set to_date = '2020-12-31' where person_id = $1`, [
      temporary.somebody.person.id,
    ]);
    expect((await temporary.post('/bodies', newBody())).status).toBe(403);
    expect(await tokenOf(temporary.somebody.app, 'read')).toMatch(/^stadga_/);
  });
});
