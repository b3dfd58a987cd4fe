// Creating 1,000 recommendations over the API, one by one and in one call, against inserting the same rows with SQL alone.
import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { App } from '../src/compose.ts';
import { createHttp, listen } from '../src/http-api/index.ts';
import { makeApiToken } from '../src/identity/make-api-token.ts';
import { createLog } from '../src/logging.ts';
import { swedishDay } from '../src/shared/swedish-day.ts';
import { measure, report } from './measure.ts';
import { openRegisters, type Registers } from './registers.ts';

const count = 1_000;

/** Somebody who keeps the register, with a token; and a board. */
async function keeper({ asOwner, database, municipality }: Registers) {
  const { requester, now } = await municipality(100);
  const { organisationId } = requester;
  const id = async (text: string, ...values: unknown[]) =>
    (await asOwner<{ id: string }>(text, [organisationId, ...values]))[0]?.id ?? '';
  const personId = await id(
    `insert into person (organisation_id, name, email) values ($1, 'Asta Prov', 'asta@lindviken.example') returning id`,
  );
  await id(
    `insert into role_assignment (organisation_id, person_id, role, from_date)
     values ($1, $2, 'auditCoordinator', '2020-01-01') returning id`,
    personId,
  );
  const bodyId = await id(
    `select id from body where organisation_id = $1 and kind = 'board' order by name limit 1`,
  );
  const made = await makeApiToken(
    { database, now, requester: { ...requester, personId } },
    { id: randomUUID(), name: 'bench', scope: 'write', lastDay: swedishDay(now()) },
  );
  if (!made.ok) throw new Error(made.refusal);
  return { organisationId, personId, bodyId, token: made.text };
}

const texts = Array.from(
  { length: count },
  (_, index) => `Att nämnden ser över rutin ${index + 1} för avtal och inköp`,
);

const registers = await openRegisters();
const { organisationId, personId, bodyId, token } = await keeper(registers);
const app = { ...registers, log: createLog('error'), now: () => new Date() } as unknown as App;
const listener = await listen(createHttp(app, new Hono()), '127.0.0.1', 0);

/** Posts over the one connection that fetch keeps. */
async function post(path: string, body: unknown): Promise<{ id: string }> {
  const response = await fetch(`${listener.origin}/api/v1${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.status !== 201)
    throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as { id: string };
}

const newAudit = async () => (await post('/audits', { title: 'Granskning av mycket', bodyIds: [bodyId] })).id;
const addByApi = (auditId: string, some: readonly string[]) =>
  post(`/audits/${auditId}/recommendations`, {
    recommendations: some.map((text, index) => ({ number: String(index + 1), text, bodyIds: [bodyId] })),
  });

/** What the product writes of each recommendation: itself, its addressee, its entry in the change log. */
const inserted = `
  with wanted as (
    select gen_random_uuid() as id, text, number::int as number from unnest($3::text[]) with ordinality as t(text, number)
  ), added as (
    insert into recommendation (organisation_id, id, audit_id, position, number, text)
    select $1, id, $2, number, number::text, text from wanted returning id, text
  ), addressed as (
    insert into addressee (organisation_id, recommendation_id, body_id) select $1, id, $4 from added
  )
  insert into change_log (organisation_id, at, actor, person_id, noun, noun_id, verb, after)
  select $1, now(), 'token', $5, 'recommendation', id, 'add', jsonb_build_object('text', text) from added`;
const addBySql = (auditId: string, some: readonly string[]) =>
  registers.asOwner(inserted, [organisationId, auditId, some, bodyId, personId]);

async function oneByOne(add: (auditId: string, some: readonly string[]) => Promise<unknown>) {
  const auditId = await newAudit();
  for (const text of texts) await add(auditId, [text]);
}

try {
  const alone = 'SQL alone, a statement for each';
  const each = await measure(
    [
      { name: 'API, a request for each, kept connection', run: () => oneByOne(addByApi) },
      { name: alone, run: () => oneByOne(addBySql) },
    ],
    5,
  );
  report(`Creating ${count} recommendations one by one`, each, alone);

  const together = 'SQL alone, one statement';
  const all = await measure(
    [
      { name: 'API, one request', run: async () => addByApi(await newAudit(), texts) },
      { name: together, run: async () => addBySql(await newAudit(), texts) },
    ],
    15,
    3,
  );
  report(`Creating ${count} recommendations at once`, all, together);

  const [kept] = await registers.asOwner<{ addressees: number; entries: number; texts: number }>(
    `select (select count(*)::int from addressee) as addressees,
       (select count(*)::int from recommendation where text like 'Att nämnden ser över rutin%') as texts,
       (select count(*)::int from change_log where noun = 'recommendation' and verb = 'add') as entries`,
  );
  console.log(`  kept: ${kept?.texts} recommendations, ${kept?.entries} entries in the change log`);
} finally {
  await listener.stop(1_000);
  await registers.close();
}
