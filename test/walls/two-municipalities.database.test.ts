import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/people/role.model.ts';
import { tokenOf } from '../api/client.ts';
import { type Description, fetchDescription, operationsOf } from '../api/described.ts';
import { addPerson, type Municipality, setUpMunicipality } from '../builders/municipality.ts';
import { startTestServer, type TestServer } from '../server.ts';
import { addressesOf } from './addresses.ts';
import { bodyLike } from './sent-bodies.ts';

/** An id as it stands in a page, an answer or a row. */
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Tables by the part of an address, or of a field's name, that says whose id it is. */
const tableOf: Readonly<Record<string, string>> = {
  actions: 'action',
  assessments: 'assessment',
  audits: 'audit',
  bodies: 'body',
  commitments: 'commitment',
  evidence: 'evidence',
  'follow-ups': 'follow_up',
  handovers: 'handover',
  items: 'response_item',
  matters: 'matter',
  meetings: 'board_meeting',
  papers: 'kept_paper',
  people: 'person',
  readings: 'reading_draft',
  recommendations: 'recommendation',
  referrals: 'referral',
  requests: 'auditor_request',
  responses: 'response',
  roles: 'role_assignment',
  tokens: 'api_token',
  'yearly-reports': 'yearly_report',
};
const fieldsOf: Readonly<Record<string, string>> = {
  action: 'actions',
  audit: 'audits',
  body: 'bodies',
  fromBody: 'bodies',
  leadBody: 'bodies',
  matter: 'matters',
  ownerPerson: 'people',
  person: 'people',
  recommendation: 'recommendations',
  request: 'requests',
};

let server: TestServer;
let description: Description;
/** The tables of a municipality. */
let tables: readonly string[];
/** Addresses of the first municipality's things. */
let addresses: readonly string[];
/** Every id of the first municipality, and those of each table. */
let theirIds: ReadonlySet<string>;
let idOf: Readonly<Record<string, string>>;
/** People of the other one who may do most there: of the administration, and of the auditors. */
let strangers: readonly { readonly cookie: string; readonly token: string }[];
let other: Municipality;

/** Every row of a municipality as text, by its table. */
const rowsOf = async (organisationId: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      tables.map(async (table) => {
        const rows = await server.database.asOwner<{ row: string }>(
          `select row_to_json(each)::text as row from "${table}" each where organisation_id = $1 order by 1`,
          [organisationId],
        );
        return [table, rows.map(({ row }) => row).join('\n')] as const;
      }),
    ),
  );

async function aStranger(role: Role, ...also: Role[]) {
  const { app } = server;
  const person = await addPerson(app.database, other, role, { also });
  const cookies = await app.signIn.begin(person.userId, new Headers());
  const { organisationId } = other;
  const asking = { organisationId, personId: person.id, name: person.name, roles: [], tokenScope: null };
  const token = await tokenOf({ ...app, requester: asking }, 'write');
  return { cookie: cookies.map((text) => text.split(';')[0]).join('; '), token };
}

beforeAll(async () => {
  server = await startTestServer({ example: true });
  const { asOwner, database } = server.database;
  description = await fetchDescription(server.origin);
  const withIds = await asOwner<{ table: string }>(
    `select table_name as table from information_schema.columns
     where column_name = 'organisation_id' and table_schema = 'public'`,
  );
  tables = withIds.map(({ table }) => table);
  const rows = await rowsOf(server.municipality.organisationId);
  theirIds = new Set(Object.values(rows).join('\n').match(uuid));
  idOf = Object.fromEntries(
    Object.entries(tableOf).map(([noun, table]) => {
      const [, id] = /"id":"([0-9a-f-]{36})"/.exec(rows[table] ?? '') ?? [];
      return [noun, id ?? crypto.randomUUID()];
    }),
  );
  const { pages, api } = await addressesOf(server, description);
  addresses = [...pages, ...api];
  const [made] = await asOwner<{ id: string }>('insert into organisation default values returning id');
  other = await setUpMunicipality(database, made?.id ?? '');
  strangers = [
    await aStranger('boardSecretary', 'auditCoordinator', 'administrator', 'securityOfficer', 'controller'),
    await aStranger('electedAuditor', 'auditExpert'),
  ];
});
afterAll(() => server.stop());

/** Ids of the first municipality that the answer tells, beside those that were sent. */
const told = (answer: string, sent: string) => {
  const known = new Set(sent.match(uuid));
  return [...new Set(answer.match(uuid))].filter((id) => theirIds.has(id) && !known.has(id));
};

describe('whoever is at home in another municipality', { timeout: 180_000 }, () => {
  test('is told nothing of this one by any address, and not even that a thing is there', async () => {
    const wrong: string[] = [];
    for (const { cookie, token } of strangers)
      for (const address of addresses) {
        const answer = address.startsWith('/api/')
          ? await fetch(`${server.origin}${address}`, { headers: { authorization: `Bearer ${token}` } })
          : await server.web.request(address, { headers: { cookie } });
        const leaks = told(await answer.text(), address).length;
        // What somebody has no role for is refused before anything is looked up: the same for any id.
        const isKept = address.match(uuid) ? [403, 404].includes(answer.status) : answer.status < 500;
        if (leaks > 0 || !isKept) wrong.push(`${answer.status} ${address}: ${leaks} ids`);
      }
    expect(wrong).toEqual([]);
  });

  test('changes nothing here and ties nothing of theirs to it, whatever they send', async () => {
    const home = server.municipality.organisationId;
    const before = await rowsOf(home);
    const wrong: string[] = [];
    const [body = ''] = Object.values(other.bodies);
    for (const { token } of strangers)
      for (const { method, path, operation } of operationsOf(description)) {
        if (method === 'get') continue;
        const address = path.replaceAll(/([\w-]+)\/\{(\w+)\}/g, (_all, noun: string, name: string) => {
          const named = fieldsOf[name.replace(/Id$/, '')];
          return `${noun}/${idOf[named ?? noun] ?? crypto.randomUUID()}`;
        });
        // All ids from here, and all but those of bodies: what is refused for one of them may be taken for another.
        for (const own of [null, body]) {
          const sent = bodyLike(
            description,
            operation.requestBody?.content['application/json']?.schema,
            (field) => {
              const noun = fieldsOf[field.replace(/Ids?$/, '')] ?? '';
              // A new thing may be given any name; it is another thing here and there.
              return (noun === 'bodies' && own) || (idOf[noun] ?? crypto.randomUUID());
            },
          );
          const text = JSON.stringify(sent);
          const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
          const answer = await fetch(`${server.origin}${address}`, {
            method: method.toUpperCase(),
            headers,
            body: text,
          });
          const leaks = told(await answer.text(), `${address} ${text}`).length;
          const isKept = address.match(uuid)
            ? answer.status >= 400 && answer.status < 500
            : answer.status < 500;
          if (leaks > 0 || !isKept) wrong.push(`${answer.status} ${method} ${address} ${text}: ${leaks} ids`);
        }
      }
    expect(wrong).toEqual([]);
    expect(await rowsOf(home)).toEqual(before);
    const tied = Object.values(await rowsOf(other.organisationId))
      .flatMap((rows) => rows.match(uuid) ?? [])
      .filter((id) => theirIds.has(id));
    expect(tied).toEqual([]);
  });

  test.each(['/evidence', '/handovers/documents', '/evidence/:id/versions'])(
    'hands nothing in here: %s',
    async (path) => {
      const home = server.municipality.organisationId;
      const before = await rowsOf(home);
      for (const { token } of strangers) {
        const form = new FormData();
        const fields = { bodyId: idOf['bodies'], noun: 'recommendation', nounId: idOf['recommendations'] };
        for (const [name, value] of Object.entries({ ...fields, title: 'Rutin', version: '1' }))
          form.set(name, value ?? '');
        form.set('file', new Blob(['Rutinen finns.']), 'rutin.txt');
        const address = `${server.origin}/api/v1${path.replace(':id', idOf['evidence'] ?? '')}`;
        const headers = { authorization: `Bearer ${token}` };
        const answer = await fetch(address, { method: 'POST', headers, body: form });
        expect([403, 404, 422]).toContain(answer.status);
      }
      expect(await rowsOf(home)).toEqual(before);
    },
  );
});
