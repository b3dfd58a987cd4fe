import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../src/people/role.model.ts';
import type { BodyName } from '../builders/municipality.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
/** Those with most steps shown by evidence, those most assessed, and those that were referred to another body. */
let recommendations: readonly string[];
beforeAll(async () => {
  server = await startTestServer({ example: true });
  const { asOwner, organisationId } = server.database;
  const told = await asOwner<{ id: string }>(`
    (select e.recommendation_id as id from work_event e join work_event_evidence seen on seen.work_event_id = e.id
      group by 1 order by count(*) desc, 1 limit 4)
    union (select recommendation_id from assessment group by 1 order by count(*) desc, 1 limit 4)`);
  // Central IT is asked to see to each of them, and so sees of other boards' work what one who is asked sees.
  await asOwner(
    `insert into referral (organisation_id, id, recommendation_id, from_body_id, to_body_id, state, reason, proposed_by, proposed_at)
      select $1, gen_random_uuid(), a.recommendation_id, min(a.body_id::text)::uuid, it.id, 'accepted', 'Ni sköter det.', it.id, now()
      from addressee a join body it on it.name = 'Centrala it-enheten'
      where a.recommendation_id = any($2) group by a.recommendation_id, it.id`,
    [organisationId, told.map(({ id }) => id)],
  );
  // The executive board does something for the social board's recommendations, without having been asked to.
  await asOwner(
    `with added as (
        insert into action (organisation_id, body_id, title, state, state_at, made_at)
        select $1, id, 'Upphandla loggstöd', 'planned', now(), now() from body where name = 'Kommunstyrelsen' returning id)
      insert into action_recommendation (organisation_id, action_id, recommendation_id, body_id)
      select $1, added.id, a.recommendation_id, a.body_id from added, addressee a
        join body b on b.id = a.body_id and b.name = 'Socialnämnden'`,
    [organisationId],
  );
  const all = await asOwner<{ id: string }>(
    "select distinct recommendation_id as id from referral where state in ('proposed', 'accepted')",
  );
  recommendations = all.map(({ id }) => id);
}, 60_000);
afterAll(() => server.stop());

const readers: readonly { readonly role: Role; readonly body?: string }[] = [
  { role: 'director', body: 'Centrala it-enheten' },
  { role: 'boardSecretary', body: 'Socialnämnden' },
  { role: 'boardSecretary', body: 'Tekniska nämnden' },
  { role: 'actionOwner', body: 'Kommunledningsförvaltningen' },
  { role: 'boardMember', body: 'Kommunstyrelsen' },
  { role: 'layAuditor', body: 'Lindvikens Bostäder AB' },
  { role: 'electedAuditor' },
  { role: 'controller' },
  { role: 'registrar' },
  { role: 'securityOfficer' },
];

/** Links to other pages in what an answer says. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );

test.each(readers)(
  'a link on the page of a recommendation is shown only where it opens: to $role $body',
  { timeout: 180_000 },
  async ({ role, body }) => {
    const { cookie } = await server.as(role, body ? { body: body as BodyName } : {});
    const ask = (address: string) => server.web.request(address, { headers: { cookie } });
    const shut: string[] = [];
    const tried = new Set<string>();
    for (const id of recommendations) {
      const page = await ask(`/recommendations/${id}`);
      if (page.status !== 200) continue;
      for (const address of linksIn(await page.text())) {
        if (tried.has(address)) continue;
        tried.add(address);
        const { status } = await ask(address);
        if (status >= 400) shut.push(`${status} ${address} from /recommendations/${id}`);
      }
    }
    expect(shut).toEqual([]);
  },
);

test.each(readers)(
  'a link to what an action serves is shown only where it opens: to $role $body',
  { timeout: 180_000 },
  async ({ role, body }) => {
    const { cookie } = await server.as(role, body ? { body: body as BodyName } : {});
    const ask = (address: string) => server.web.request(address, { headers: { cookie } });
    const isServed = (address: string) => /^\/(recommendations|audits)\/[0-9a-f-]{36}$/.test(address);
    const list = await (await ask('/actions?state=every&size=200')).text();
    const actions = linksIn(list).filter((address) => /^\/actions\/[0-9a-f-]{36}$/.test(address));
    const pages = await Promise.all(actions.slice(0, 12).map(async (each) => (await ask(each)).text()));
    const served = new Set([list, ...pages].flatMap(linksIn).filter(isServed));
    const shut: string[] = [];
    for (const address of served) {
      const { status } = await ask(address);
      if (status >= 400) shut.push(`${status} ${address}`);
    }
    expect(shut).toEqual([]);
  },
);
