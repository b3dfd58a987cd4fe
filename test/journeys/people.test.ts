import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertBodies } from '../../src/organisation/index.ts';
import { insertPeople, insertRoleAssignments } from '../../src/people/index.ts';
import { createWeb } from '../../src/web/web.tsx';
import { openPage } from '../browser.ts';
import { statementsOf } from '../query-count.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** A page of somebody with the role, without scripts unless asked for. */
async function openAs(
  role: 'administrator' | 'boardSecretary',
  path: string,
  javaScriptEnabled = false,
): Promise<Page> {
  const page = await openPage({ javaScriptEnabled });
  await server.signIn(page, role);
  await page.goto(server.origin + path);
  return page;
}

const alertOf = async (page: Page) => (await page.getByRole('alert').textContent()) ?? '';

test('without scripts: add a person, put a mistake right, give a role, hand over a link', async () => {
  const page = await openAs('administrator', '/people');
  await page.getByRole('link', { name: 'Lägg till person' }).click();
  await page.getByLabel('Namn').fill('Vera Lindås');
  await page.getByLabel('E-post').fill('vera.lindas');
  await page.getByRole('button', { name: 'Lägg till' }).click();
  expect(await page.title()).toMatch(/^Fel:/);
  expect(await alertOf(page)).toContain('hel e-postadress');
  expect(await page.getByLabel('Namn').inputValue()).toBe('Vera Lindås');

  await page.getByLabel('E-post').fill('Vera.Lindas@lindviken.example');
  await page.getByRole('button', { name: 'Lägg till' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Vera Lindås');

  await page.getByLabel('Roll', { exact: true }).selectOption('Nämndsekreterare');
  await page.getByRole('button', { name: 'Ge rollen' }).click();
  expect(await alertOf(page)).toContain('Välj vilken');
  await page.getByLabel('Gäller för').selectOption('Socialnämnden');
  await page.getByRole('button', { name: 'Ge rollen' }).click();
  expect(await page.getByRole('row', { name: /Nämndsekreterare.*Socialnämnden.*tills vidare/ }).count()).toBe(
    1,
  );
  expect(await page.locator('.events').textContent()).toContain('Gäller: Socialnämnden');

  await page.getByRole('button', { name: 'Ny länk för att välja lösenord' }).click();
  const link = (await page.locator('.token').textContent()) ?? '';
  expect(link).toMatch(new RegExp(`^${server.origin}/invitation/`));
  await page.goto(link);
  expect(await page.getByLabel(/lösenord/i).count()).toBeGreaterThan(0);
  await page.context().close();
});

test('a list is chosen, looked at, confirmed, and nobody is added twice', async () => {
  const page = await openAs('administrator', '/people/import', true);
  const list =
    'Namn;E-post;Roll;Nämnd\nNils Torphed;nils.torphed@lindviken.example;Ledamot;Tekniska nämnden\nFel Rad;fel;;\n';
  const buffer = Buffer.from(list, 'latin1');
  const choose = async () => {
    await page.goto(`${server.origin}/people/import`);
    await page.getByLabel('Lista').setInputFiles({ name: 'personer.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Visa vad som skulle ändras' }).click();
  };
  await choose();
  expect(await page.getByRole('row', { name: /Nils Torphed.*Ny roll: Ledamot/ }).count()).toBe(1);
  await page.getByRole('link', { name: 'Visa felen' }).click();
  expect(await page.getByRole('row', { name: /Rad 3.*E-post.*fel.*hel e-postadress/ }).count()).toBe(1);
  await page.getByRole('button', { name: 'Spara 1 ändring' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Listan är inläst');
  await page.getByRole('link', { name: 'Till personerna' }).click();
  expect(await page.getByRole('link', { name: 'Nils Torphed' }).count()).toBe(1);
  await choose();
  expect(await page.getByRole('button', { name: /^Spara/ }).count()).toBe(0);
  await page.context().close();
});

test('of two who change a board at once, the later sees what the earlier saved and loses nothing', async () => {
  const path = `/organisation/bodies/${server.municipality.bodies['Tekniska nämnden']}/change`;
  const [early, late] = [await openAs('administrator', path), await openAs('administrator', path)];
  const save = async (page: Page, name: string) => {
    await page.getByLabel('Namn', { exact: true }).fill(name);
    await page.getByRole('button', { name: 'Spara' }).click();
  };
  await save(early, 'Teknik- och fritidsnämnden');
  await late.getByLabel('Andra namn i rapporter').fill('TN\nTekniska');
  await save(late, 'Tekniska utskottet');
  expect(await alertOf(late)).toContain(
    'Namn: du och den andra har båda ändrat. Sparat nu: Teknik- och fritidsnämnden',
  );
  expect(await late.getByLabel('Andra namn i rapporter').inputValue()).toBe('TN\nTekniska');
  await late.getByRole('button', { name: 'Spara' }).click();
  expect(await late.getByRole('heading', { level: 1 }).textContent()).toBe('Tekniska utskottet');
  expect(await late.locator('.events').textContent()).toContain(
    'från Teknik- och fritidsnämnden till Tekniska utskottet',
  );
  await Promise.all([early, late].map((page) => page.context().close()));
});

test('somebody who may not change the organisation sees it without buttons, and is refused the forms', async () => {
  const { cookie } = await server.as('boardSecretary');
  const { bodies } = server.municipality;
  const { person } = await server.as('employee');
  const changes = /action="\/(people|organisation)[^"]*" method="post"/;
  const ask = (path: string, body?: string | FormData) =>
    fetch(server.origin + path, {
      ...(body === undefined ? {} : { method: 'POST', body }),
      headers: {
        cookie,
        origin: server.origin,
        ...(typeof body === 'string' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      redirect: 'manual',
    });
  for (const path of [
    '/organisation',
    '/people',
    `/people/${person.id}`,
    `/organisation/bodies/${bodies.Socialnämnden}`,
  ]) {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).not.toMatch(changes);
    expect(html).not.toContain('/import');
  }
  const { cookie: theirs } = await server.as('administrator');
  const asAdministrator = await fetch(`${server.origin}/people/${person.id}`, {
    headers: { cookie: theirs },
  });
  expect(await asAdministrator.text()).toMatch(changes);
  const form = new FormData();
  form.set('file', new File(['Namn;E-post\nMin;min@l.example'], 'a.csv'));
  const refused = [
    ask('/organisation/new'),
    ask('/people/new'),
    ask('/people/import'),
    ask(`/people/import/${'0'.repeat(64)}`),
    ask(`/people/${person.id}/change`),
    ask('/organisation/bodies', 'kind=board&name=Min'),
    ask(`/organisation/bodies/${bodies.Socialnämnden}`, 'name=Min&version=1'),
    ask('/people', 'name=Min&email=min@l.example'),
    ask(`/people/${person.id}`, 'name=Min&version=1'),
    ask(`/people/${person.id}/roles`, 'role=administrator&fromDate=2026-01-01'),
    ask(`/people/${person.id}/invitation`, ''),
    ask('/people/import', form),
    ask(`/people/import/${'0'.repeat(64)}/confirm`, 'fingerprint=x'),
  ];
  expect((await Promise.all(refused)).map(({ status }) => status)).toEqual(refused.map(() => 403));
});

test.each([
  ['no file', 'a', '', 'Välj en fil först'],
  ['something else than a table', 'a.csv', '%PDF-1.7', 'ingen tabell'],
  ['more than 5 MB', 'a.csv', 'x'.repeat(5_500_000), 'större än 5 MB'],
])('%s is answered with what to do', async (_case, name, content, expected) => {
  const { cookie } = await server.as('administrator');
  const body = new FormData();
  if (content) body.set('file', new File([content], name));
  const headers = { cookie, origin: server.origin };
  const answer = await fetch(`${server.origin}/organisation/import`, { method: 'POST', headers, body });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(expected);
});

describe('a page takes the same number of queries for few people and for many', () => {
  let headers: { cookie: string };
  let person: string;

  /** Asks for a page and gives the queries that it took: the server of the tests runs in this process. */
  const queriesFor = (path: string) =>
    statementsOf(async () => {
      const response = await createWeb(server.app).request(path, { headers });
      expect(response.status).toBe(200);
    });
  const pages = () => ['/organisation', '/people', '/people?search=a&role=employee', `/people/${person}`];
  const counted = async () => {
    const queries: string[][] = [];
    for (const path of pages()) queries.push(await queriesFor(path));
    return queries;
  };

  test('organisation, list and person', async () => {
    const { cookie, person: own } = await server.as('administrator');
    headers = { cookie };
    person = own.id;
    const few = await counted();
    expect(Math.max(...few.map(({ length }) => length))).toBeLessThan(30);
    const { organisationId } = server.database;
    await server.app.database.inOrganisation(organisationId, async (tx) => {
      const numbers = Array.from({ length: 300 }, (_, index) => index);
      const bodies = await insertBodies(
        tx,
        organisationId,
        numbers.map((number) => ({ kind: 'administration', name: `Kontor ${number}` })),
      );
      const people = await insertPeople(
        tx,
        organisationId,
        numbers.map((number) => ({ name: `Person ${number}`, email: `p${number}@l.example` })),
      );
      const held = { role: 'employee', fromDate: '2026-01-01' } as const;
      await insertRoleAssignments(
        tx,
        organisationId,
        people.map(({ id }, index) => ({ ...held, personId: id, bodyId: bodies[index]?.id ?? null })),
      );
    });
    expect(await counted()).toEqual(few);
  });
});
