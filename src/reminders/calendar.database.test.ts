import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/server.ts';
import { dayAfter } from '../shared/day-after.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { writeAddress } from './calendar-address.rules.ts';

const today = swedishDay(new Date());
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

type Somebody = Awaited<ReturnType<TestServer['as']>>;

async function action({ person }: Somebody, title: string, dueOn: string, secrecy: object | null = null) {
  const { asOwner, organisationId } = server.database;
  const [made] = await asOwner<{ id: string }>(
    `insert into action (organisation_id, body_id, title, owner_person_id, due_on, secrecy, made_at)
     select $1, body_id, $3, $2, $4, $5, '2026-01-02T03:04:05Z' from role_assignment
     where organisation_id = $1 and person_id = $2 limit 1 returning id`,
    [organisationId, person.id, title, dueOn, secrecy && JSON.stringify(secrecy)],
  );
  return made?.id ?? '';
}

const post = (path: string, { cookie }: Somebody, fields: Record<string, string> = {}) =>
  fetch(`${server.origin}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { cookie, origin: server.origin, 'content-type': 'application/x-www-form-urlencoded' },
    redirect: 'manual',
  });

/** The address that the page shows once. */
async function makeAddress(somebody: Somebody): Promise<string> {
  const answer = await post('/account/calendar', somebody);
  expect(answer.status).toBe(201);
  return /<code>(http[^<]+\.ics)</.exec(await answer.text())?.[1] ?? '';
}

/** What a calendar program reads there: the engine of Mozilla Thunderbird. */
async function eventsAt(address: string) {
  const answer = await fetch(address);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

test('a calendar program reads whole days, with a link back, under the same names each time', async () => {
  const owner = await server.as('actionOwner');
  const due = dayAfter(today, 3);
  const id = await action(owner, 'Ta fram en rutin; för "konton",\når efter år', due);
  const address = await makeAddress(owner);
  const [event, ...others] = await eventsAt(address);
  expect(others).toEqual([]);
  expect(event?.startDate.isDate).toBe(true);
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([due, dayAfter(due, 1)]);
  expect(event?.summary).toBe('Åtgärd klar: Ta fram en rutin; för "konton", år efter år');
  expect(event?.component.getFirstPropertyValue('url')).toBe(`${server.origin}/actions/${id}`);
  expect(String(event?.component.getFirstPropertyValue('last-modified'))).toBe('2026-01-02T03:04:05Z');
  const [again] = await eventsAt(address);
  expect(again?.uid).toBe(event?.uid);
  expect(event?.uid).toContain(id);
});

test('it shows the own dates and nobody else’s, and nothing that is done', async () => {
  const [one, other] = [await server.as('actionOwner'), await server.as('actionOwner')];
  await action(one, 'Min egen', dayAfter(today, 2));
  const done = await action(one, 'Redan klar', dayAfter(today, 2));
  await server.database.asOwner("update action set state = 'done' where id = $1", [done]);
  await action(other, 'Någon annans', dayAfter(today, 2));
  const summaries = (await eventsAt(await makeAddress(one))).map(({ summary }) => summary);
  expect(summaries).toEqual(['Åtgärd klar: Min egen']);
});

test('it speaks the language that its owner has chosen, also where the address was made before', async () => {
  const owner = await server.as('actionOwner');
  await action(owner, 'Min egen', dayAfter(today, 2));
  const address = await makeAddress(owner);
  const chosen = await post('/account/mail', owner, { rhythm: 'weekly', language: 'en' });
  expect(chosen.headers.get('location')).toBe('/account?saved=mail#reminders');
  expect((await eventsAt(address)).map(({ summary }) => summary)).toEqual(['Action due: Min egen']);
  expect(await (await fetch(address)).text()).toMatch(/^PRODID:.*\/EN\r$/m);
  const page = await fetch(`${server.origin}/account`, { headers: { cookie: owner.cookie } });
  expect(await page.text()).toMatch(/name="language" value="en" checked/);
  const entries = await server.database.asOwner<{ after: object }>(
    `select after from change_log where noun = 'mailChoice' and noun_id = $1`,
    [owner.person.id],
  );
  expect(entries).toEqual([{ after: { rhythm: 'weekly', language: 'en' } }]);
});

test('content that is marked as secret is not in it', async () => {
  const owner = await server.as('actionOwner');
  await action(owner, 'Brandväggen i källaren', today, { provision: '18:8', on: today, by: owner.person.id });
  const address = await makeAddress(owner);
  expect(await (await fetch(address)).text()).not.toContain('Brandv');
  expect((await eventsAt(address))[0]?.summary).toContain('sekretessmarkering');
});

test('an address that is made anew or taken away opens nothing more, nor does one whose person has ended or has no role', async () => {
  const { asOwner } = server.database;
  const opens = async (address: string) => (await fetch(address)).status;
  const [one, ended, former] = [
    await server.as('actionOwner'),
    await server.as('actionOwner'),
    await server.as('actionOwner'),
  ];
  const first = await makeAddress(one);
  const second = await makeAddress(one);
  expect([await opens(first), await opens(second)]).toEqual([404, 200]);
  expect((await post('/account/calendar/revoke', one)).status).toBe(303);
  expect(await opens(second)).toBe(404);

  const addresses = [await makeAddress(ended), await makeAddress(former)];
  await asOwner('update person set ended_on = $2 where id = $1', [ended.person.id, today]);
  await asOwner('update role_assignment set to_date = $2 where person_id = $1', [
    former.person.id,
    dayAfter(today, -1),
  ]);
  expect(await Promise.all(addresses.map(opens))).toEqual([404, 404]);
});

test('it shows what the roles of today let be seen, not those of the day when it was made', async () => {
  const director = await server.as('director');
  const address = await makeAddress(director);
  await server.database.asOwner(
    `insert into board_meeting (organisation_id, body_id, meets_on)
     select organisation_id, id, $1 from body where name = 'Socialnämnden'`,
    [dayAfter(today, 5)],
  );
  expect((await eventsAt(address)).map(({ summary }) => summary)).toEqual(['Sammanträde: Socialnämnden']);
  await server.database.asOwner(
    `update role_assignment set body_id = (select id from body where name = 'Tekniska förvaltningen') where person_id = $1`,
    [director.person.id],
  );
  expect(await eventsAt(address)).toEqual([]);
});

test('the secret is kept nowhere, and what is made up is refused, at length with a pause', async () => {
  const owner = await server.as('actionOwner');
  const address = await makeAddress(owner);
  const secret = address.slice(-47, -4);
  const [kept] = await server.database.asOwner<{ secret_hash: string }>(
    'select secret_hash from calendar_feed where person_id = $1',
    [owner.person.id],
  );
  expect(kept?.secret_hash).toMatch(/^[0-9a-f]{64}$/);
  const entries = await server.database.asOwner<{ all: string }>(
    'select change_log::text as all from change_log',
  );
  expect(entries.some(({ all }) => all.includes(secret))).toBe(false);

  const { organisationId } = server.database;
  const wrong = `${server.origin}/calendar/${writeAddress(organisationId, 'x'.repeat(43))}`;
  const statuses = new Set<number>();
  for (let tries = 0; tries < 310; tries += 1) statuses.add((await fetch(wrong)).status);
  expect([...statuses]).toEqual([404, 429]);
  expect((await fetch(wrong)).headers.get('retry-after')).toMatch(/^\d+$/);
});
