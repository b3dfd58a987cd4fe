import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCalendarFeed } from '../../src/reminders/index.ts';
import { dayAfter } from '../../src/shared/day-after.ts';
import { swedishDay } from '../../src/shared/swedish-day.ts';
import { startTestServer, type TestServer } from '../server.ts';
import { apiAs, tokenOf } from './client.ts';

/** Auditors come and go: their roles are dated. Before the first day and after the last nothing opens, in whatever way they ask. */

let server: TestServer;
let made: { audit: string; recommendation: string; request: string; body: string };
const today = swedishDay(new Date());
beforeAll(async () => {
  server = await startTestServer();
  const coordinator = await apiAs(server, 'auditCoordinator');
  const body = server.municipality.bodies['Socialnämnden'];
  const audit = (await coordinator.post('/audits', { title: 'Granskning av avtal', year: 2025 })).body.id;
  const { ids } = (
    await coordinator.post(`/audits/${audit}/recommendations`, {
      recommendations: [{ text: 'Att nämnden ser över avtal', bodyIds: [body] }],
    })
  ).body;
  const elected = await apiAs(server, 'electedAuditor');
  const asked = await elected.post('/auditor-requests', {
    bodyId: body,
    kind: 'question',
    text: 'Hur går det?',
  });
  made = { audit, recommendation: ids[0], request: asked.body.id, body };
});
afterAll(() => server.stop());

const roles = ['electedAuditor', 'auditExpert', 'layAuditor'] as const;

/** Somebody who audits from one day to another, with every way in that they could have kept. */
async function dated(role: (typeof roles)[number], fromDate: string, toDate: string | null) {
  const somebody = await server.as(role, { body: 'Socialnämnden' });
  const token = await tokenOf(somebody.app, 'write');
  const feed = await makeCalendarFeed(somebody.app);
  if (!feed.ok) throw new Error('no feed');
  await server.database.asOwner(
    'update role_assignment set from_date = $2, to_date = $3 where person_id = $1',
    [somebody.person.id, fromDate, toDate],
  );
  const cookie = { headers: { cookie: somebody.cookie } };
  const bearer = { headers: { authorization: `Bearer ${token}` } };
  const ask = async (path: string, init: RequestInit) =>
    (await fetch(`${server.origin}${path}`, init)).status;
  const post = {
    ...bearer,
    method: 'POST',
    headers: { ...bearer.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ bodyId: made.body, kind: 'question', text: 'En till?' }),
  };
  return {
    audit: await ask(`/audits/${made.audit}`, cookie),
    recommendation: await ask(`/recommendations/${made.recommendation}`, cookie),
    handovers: await ask('/handovers', cookie),
    request: await ask(`/handovers/requests/${made.request}`, cookie),
    newRound: await ask('/follow-ups/new', cookie),
    export: await ask('/handovers/export.zip', cookie),
    apiAudit: await ask(`/api/v1/audits/${made.audit}`, bearer),
    apiRequest: await ask(`/api/v1/auditor-requests/${made.request}`, bearer),
    apiAsk: await ask('/api/v1/auditor-requests', post),
    calendar: await ask(feed.path, {}),
  };
}

describe.each(roles)('%s', (role) => {
  test.each([
    ['that ended yesterday', '2020-01-01', dayAfter(today, -1)],
    ['that begins tomorrow', dayAfter(today, 1), null],
  ] as const)('whose access is one %s opens nothing', async (_when, from, to) => {
    const { calendar, ...answers } = await dated(role, from, to);
    expect(Object.entries(answers).filter(([, status]) => status !== 403 && status !== 404)).toEqual([]);
    expect(calendar).toBe(404);
  });

  test('opens all of it on the first day and the last', async () => {
    const answers = await dated(role, today, today);
    expect(Object.entries(answers).filter(([, status]) => status >= 400)).toEqual([]);
  });
});
