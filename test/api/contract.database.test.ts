import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/people/role.model.ts';
import { startTestServer, type TestServer } from '../server.ts';
import { type ApiClient, apiWith } from './client.ts';
import { answerChecker, type Description, fetchDescription, operationsOf } from './described.ts';
import { tokenOfRole } from './of-role.ts';

let server: TestServer;
let description: Description;
let coordinator: ApiClient;
let faultsOf: ReturnType<typeof answerChecker>;

beforeAll(async () => {
  server = await startTestServer({ example: true });
  description = await fetchDescription(server.origin);
  faultsOf = answerChecker(description);
  coordinator = await somebody('auditCoordinator');
});
afterAll(() => server.stop());

/** Somebody of the example municipality with this role. */
async function somebody(role: Role): Promise<ApiClient> {
  return apiWith(server, await tokenOfRole(server, role, scopeOf[role] ?? 'read'));
}

/** Matters are told by themselves only to those who may change them. */
const scopeOf: Partial<Record<Role, 'write'>> = { auditCoordinator: 'write', boardSecretary: 'write' };

/** Told of in their own tests: files that come in, and what the example has none of, as an audit's report that was received. */
const toldElsewhere = /imports|exchanges|handovers\/\{id\}\/files|audits\/\{id\}\/papers\/package/;
/** What is asked for here. */
const isAsked = ({ method, path }: { method: string; path: string }) =>
  method === 'get' && !toldElsewhere.test(path);

/** An id of the kind that the address asks for. */
const firstOf = async (list: string): Promise<string> => (await coordinator.get(list)).body.items[0].id;

/** An id that no list of the API tells. */
const idOf = async (sql: string): Promise<string> =>
  (await server.database.asOwner<{ id: string }>(sql))[0]?.id ?? 'none';

/** What to put in the place of the names in an address. */
const values: Record<string, () => Promise<string>> = {
  // The one whose secretary asks.
  '/api/v1/bodies/{id}/handover-choices': () =>
    idOf(`select a.body_id as id from role_assignment a join person p on p.id = a.person_id join body b on b.id = a.body_id
      where a.role = 'boardSecretary' and a.to_date is null order by b.name, p.name limit 1`),
  '/api/v1/bodies/{id}': () => firstOf('/bodies'),
  '/api/v1/people/{id}': () => firstOf('/people'),
  '/api/v1/audits/{id}': () => firstOf('/audits'),
  '/api/v1/matters/{id}': async () =>
    (await coordinator.get(`/audits/${await firstOf('/audits')}`)).body.matters[0].id,
  '/api/v1/assessments/{id}': async () => {
    const id = (await coordinator.get('/recommendations?unknown=undecided')).body.items[0].id;
    return (await coordinator.get(`/recommendations/${id}`)).body.assessments[0].id;
  },
  '/api/v1/recommendations/{id}': () => firstOf('/recommendations'),
  '/api/v1/responses/{id}': () =>
    idOf("select id from response where state = 'received' order by title limit 1"),
  '/api/v1/follow-ups/{id}': () =>
    idOf('select id from follow_up where closed_at is not null order by dated, title limit 1'),
  '/api/v1/handovers/{id}': () => idOf('select id from handover order by handed_at limit 1'),
  '/api/v1/auditor-requests/{id}': () =>
    idOf('select id from auditor_request order by asked_at, text limit 1'),
  '/api/v1/actions/{id}': () => firstOf('/actions'),
  '/api/v1/evidence/{id}': () =>
    idOf(
      'select evidence_id as id from evidence_version where sha256 is not null order by file_name, added_at limit 1',
    ),
  '/api/v1/meetings/{id}': () =>
    idOf('select id from board_meeting where withdrawn_at is null order by meets_on limit 1'),
  '/api/v1/yearly-reports/{id}': () => firstOf('/yearly-reports'),
  '/api/v1/guidelines/{id}': () =>
    idOf("select guideline_id as id from guideline_version where state = 'superseded' limit 1"),
  '/api/v1/requirements/{id}': () =>
    idOf(`select w.requirement_id as id from requirement_wording w
    join guideline_version v on v.guideline_id = w.guideline_id and v.number = w.number and v.state = 'inForce' limit 1`),
  // The first version came as a file.
  '/api/v1/documents/{id}': () =>
    idOf(
      'select document_id as id from document_version where sha256 is not null order by file_name limit 1',
    ),
  '/api/v1/readings/{id}': () => firstOf('/readings'),
  '/api/v1/assets/{id}': () =>
    idOf('select asset_id as id from classification where asset_id is not null order by assessed_at limit 1'),
  '/api/v1/systems/{id}': () =>
    idOf(
      'select system_id as id from classification where system_id is not null order by assessed_at limit 1',
    ),
  '/api/v1/compliance/self-assessments/{id}': () =>
    idOf("select id from self_assessment where level = 'municipality' and finished_at is null limit 1"),
  '/api/v1/compliance/units/{unit}': async () => 'municipality',
  '/api/v1/compliance/cells/{unit}': async () => 'municipality',
  '/api/v1/classifications/{id}': () => idOf('select id from classification order by assessed_at limit 1'),
  '/api/v1/risks/{id}': () => idOf('select id from risk where withdrawn_at is null order by title limit 1'),
  '/api/v1/management-reports/{id}': () =>
    idOf("select id from management_report where state = 'issued' order by 1 limit 1"),
  '/api/v1/duties/{id}': () => idOf('select duty_id as id from duty_event order by 1 limit 1'),
  '/api/v1/phases/{id}': () => idOf('select id from phase where number = 3'),
  '/api/v1/phase-goals/{id}': () => idOf('select id from phase_goal order by 1 limit 1'),
  '/api/v1/benefits/{id}': () => idOf('select benefit_id as id from benefit_outcome order by 1 limit 1'),
  '/api/v1/forum-meetings/{id}': () =>
    idOf("select id from forum_meeting where state = 'closed' order by on_day desc limit 1"),
  '/api/v1/agenda-items/{id}': () => idOf('select id from agenda_item order by 1 limit 1'),
  '/api/v1/exceptions/{id}': () => idOf('select id from exception order by title limit 1'),
  '/api/v1/control-plans/{id}': () => idOf("select id from control_plan where state = 'decided' limit 1"),
  '/api/v1/control-points/{id}': () =>
    idOf(
      "select cp.id from control_point cp join control_plan p on p.id = cp.plan_id and p.state = 'decided' limit 1",
    ),
  '/api/v1/indicators/{id}': () => idOf('select indicator_id as id from indicator_value order by 1 limit 1'),
  '/api/v1/problems/{code}': async () => 'stale',
};

const addresses = new Map<string, Promise<string>>();
/** Where a path of the description is asked for. Nothing is changed here, so that each is looked up once. */
function addressOf(path: string): Promise<string> {
  const address = addresses.get(path) ?? lookUpAddress(path);
  addresses.set(path, address);
  return address;
}

async function lookUpAddress(path: string): Promise<string> {
  const known = Object.keys(values).find((begin) => path.startsWith(begin));
  const value = known ? await values[known]?.() : undefined;
  const address = path.replace('/api/v1', '').replace(/\{\w+\}/, value ?? '');
  if (path === '/api/v1/papers/{of}/{id}/{kind}/texts') return '/papers/register/board/statusReport/texts';
  if (path === '/api/v1/papers/statusReport/{id}/package') return '/papers/statusReport/board/package';
  if (path === '/api/v1/audits/same') return '/audits/same?title=Granskning';
  if (path === '/api/v1/measures/rows') return '/measures/rows?of=confirmed';
  if (path.endsWith('/requirements/{requirement}')) {
    const sql =
      "select requirement_id as id from compliance_standing where level = 'municipality' order by 1 limit 1";
    return address.replace('{requirement}', await idOf(sql));
  }
  if (path === '/api/v1/compliance/sample') return `${address}?unit=centralIt&count=2`;
  // Evidence is listed for a thing, and its versions are counted from 1.
  if (path === '/api/v1/evidence') return `${address}?noun=action&nounId=${await firstOf('/actions')}`;
  if (path === '/api/v1/documents/{id}/comparison') return `${address}?from=1&to=1`;
  // The municipality answers something of the last chapter itself.
  const chapter = path.includes('/self-assessments/') ? '19' : '4';
  return address.replace('{number}', '1').replace('{chapter}', chapter).replace('{scheme}', 'iso27001');
}

test('a wrong answer would be found', () => {
  const answer = { status: 200, headers: new Headers({ 'content-type': 'application/json' }) };
  const faults = (body: unknown) => faultsOf('get', '/api/v1/organisation', { ...answer, body });
  const right = { id: '7d1c0c1e-3a54-4f5b-9b35-0d7f0f3c9a11', name: null, organisationNumber: null };
  expect(faults(right)).toEqual([]);
  expect(faults({ ...right, id: 'x' })).not.toEqual([]);
  expect(faults({ ...right, secret: 1 })).not.toEqual([]);
  expect(faults({ id: right.id })).not.toEqual([]);
});

test('every GET answers with the example municipality as it is described', async () => {
  await expect
    .poll(
      async () =>
        (await coordinator.get('/readings')).body.items.map(({ state }: { state: string }) => state),
      {
        timeout: 30_000,
      },
    )
    .not.toContain('reading');
  const gets = operationsOf(description).filter(isAsked);
  const auditor = await somebody('electedAuditor');
  const secretary = await somebody('boardSecretary');
  const officer = await somebody('securityOfficer');
  const faults: Record<string, string[]> = {};
  for (const { path } of gets) {
    // What was handed over is not for the coordinator to read, nor what a board could hand over.
    const client = /handovers\/(\{id\}|export)/.test(path)
      ? auditor
      : /handover-choices/.test(path)
        ? secretary
        : /\/(assets|systems|classifications|compliance|guidelines|risks|exceptions|introduction-plan|phases|phase-goals|benefits|duties|indicators|management-reports|forum-meetings|agenda-items)/.test(
              path,
            )
          ? officer
          : coordinator;
    const answer = await client.get(await addressOf(path));
    const found = [
      ...(answer.status === 200 ? [] : [`status ${answer.status}`]),
      ...faultsOf('get', path, answer),
    ];
    if (found.length > 0) faults[path] = found;
  }
  expect(faults).toEqual({});
  expect(gets.length).toBeGreaterThan(15);
}, 120_000);

describe.each(['administrator', 'boardSecretary', 'electedAuditor', 'controller'] as const)(
  'as %s',
  (role) => {
    test('what is answered, or refused, is as described', async () => {
      const client = await somebody(role);
      const gets = operationsOf(description).filter(({ method }) => method === 'get');
      const faults: Record<string, string[]> = {};
      for (const { path } of gets) {
        const answer = await client.get(await addressOf(path));
        const found = faultsOf('get', path, answer);
        if (found.length > 0 || answer.status >= 500) faults[path] = [String(answer.status), ...found];
      }
      expect(faults).toEqual({});
    }, 120_000);
  },
);
