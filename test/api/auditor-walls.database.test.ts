import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../server.ts';
import { type ApiClient, apiAs } from './client.ts';

/** What a board and the municipality have noted, and not yet handed over: no other words on a page are these. */
const kept = [
  '§ 4711',
  '2031-05-11',
  'Vår egen samlade syn',
  'Egen uppföljning av avtalen',
  '4712 rekommendationer',
];

let server: TestServer;
let auditor: ApiClient;
let coordinator: ApiClient;
let cookies: Record<'auditor' | 'coordinator', string>;
const made = { audit: '', recommendation: '', round: '', matter: '' };

beforeAll(async () => {
  server = await startTestServer();
  coordinator = await apiAs(server, 'auditCoordinator');
  auditor = await apiAs(server, 'electedAuditor', { scope: 'read' });
  cookies = {
    auditor: (await server.as('electedAuditor')).cookie,
    coordinator: (await server.as('auditCoordinator')).cookie,
  };
  const bodyId = server.municipality.bodies['Tekniska nämnden'];
  made.audit = (await coordinator.post('/audits', { title: 'Granskning av avtal', year: 2025 })).body.id;
  const added = await coordinator.post(`/audits/${made.audit}/recommendations`, {
    recommendations: [{ text: 'Att nämnden ser över avtal', bodyIds: [bodyId] }],
  });
  made.recommendation = added.body.ids[0];
  const [matter] = (await coordinator.get(`/audits/${made.audit}`)).body.matters;
  made.matter = matter.id;
  const noted = { version: 1, boardMeeting: '2031-05-11', minuteItem: '§ 4711' };
  await coordinator.patch(`/matters/${matter.id}`, noted);
  const round = await coordinator.post('/follow-ups', {
    madeBy: 'municipality',
    title: 'Egen uppföljning av avtalen',
    dated: '2026-03-01',
    auditIds: [made.audit],
  });
  made.round = round.body.id;
  await server.database.asOwner(
    `update follow_up_audit set assessment = '{"verdict": "notMet", "text": "Vår egen samlade syn"}',
      stated_totals = '{"recommendations": 4712, "green": 0, "yellow": 0, "red": 4712, "derived": false}' where follow_up_id = $1`,
    [made.round],
  );
  // Closed, it is seen as the register is: what keeps it from the auditors now is that the board has not handed it over.
  const closed = await coordinator.post(`/follow-ups/${made.round}/close`, { version: 1, leftOut: 1 });
  if (closed.status !== 200) throw new Error('The round could not be closed');
});
afterAll(() => server.stop());

const pages = [
  '/',
  '/overview',
  '/year',
  '/audits',
  '/audits/:audit',
  '/audits/:audit/edit',
  '/audits/:audit/withdraw',
  '/follow-ups/:round',
  '/follow-ups/:round/withdraw',
  '/follow-ups/:round/question',
  '/matters/:matter/edit',
  '/recommendations',
  '/recommendations?view=wide',
  '/recommendations/:recommendation',
  '/recommendations/undecided',
];
const addresses = [
  '/audits',
  '/audits/:audit',
  '/recommendations',
  '/recommendations/:recommendation',
  '/overview',
  '/to-do',
  '/year',
];

const addressOf = (pattern: string) =>
  pattern.replace(/:(\w+)/, (_, name: string) => made[name as keyof typeof made]);
const page = async (who: keyof typeof cookies, pattern: string) =>
  (await fetch(`${server.origin}${addressOf(pattern)}`, { headers: { cookie: cookies[who] } })).text();
const leaked = (words: string) => kept.filter((each) => words.includes(each));

describe('an auditor who tries finds nothing of what a board keeps to itself', () => {
  test.each(pages)('on the page %s', async (pattern) => {
    expect(leaked(await page('auditor', pattern))).toEqual([]);
  });

  test.each(addresses)('over the API, at %s', async (pattern) => {
    const answer = await auditor.get(addressOf(pattern));
    expect(answer.status).toBe(200);
    expect(leaked(JSON.stringify(answer.body))).toEqual([]);
    expect(JSON.stringify(answer.body)).not.toContain(made.round);
  });

  test('in the register as a file', async () => {
    const file = await fetch(`${server.origin}/api/v1/recommendations/register.csv`, {
      headers: { authorization: `Bearer ${auditor.token}` },
    });
    const words = await file.text();
    expect(words).toContain('Att nämnden ser över avtal');
    expect(leaked(words)).toEqual([]);
  });

  test('the version of a matter does not tell that it has been worked on', async () => {
    const versions = async (client: ApiClient) => {
      const audit = (await client.get(`/audits/${made.audit}`)).body;
      const one = (await client.get(`/recommendations/${made.recommendation}`)).body;
      return [audit.matters[0].version, one.matters[0].version];
    };
    expect(await versions(coordinator)).toEqual([2, 2]);
    expect(await versions(auditor)).toEqual([1, 1]);
  });
});

test('who keeps the register sees all of it, so that the words looked for are the right ones', async () => {
  const seen = new Set<string>();
  for (const pattern of pages) for (const each of leaked(await page('coordinator', pattern))) seen.add(each);
  expect([...seen].toSorted()).toEqual(kept.toSorted());
});

test('once the board has answered and handed it over, the auditors see it too', async () => {
  const sent = await coordinator.patch(`/matters/${made.matter}`, { version: 2, dispatchedOn: '2026-02-01' });
  expect(sent.status).toBeLessThan(300);
  const words = (await page('auditor', '/audits/:audit')) + (await page('auditor', '/follow-ups/:round'));
  expect(leaked(words).toSorted()).toEqual(kept.toSorted());
  const { body } = await auditor.get(`/audits/${made.audit}`);
  expect(body.followUps[0]).toMatchObject({ id: made.round, statedTotals: { red: 4712 } });
});
