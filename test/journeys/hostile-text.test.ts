import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { storeDraft } from '../builders/draft.ts';
import { aDocument, anAudit, aReading, aRecommendation } from '../builders/reading.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const script = '<script>document.title = "taken"</script><img src="x" onerror="document.title = \'taken\'">';
const turned = 'Att \u202Edemåtgnamen\u202C och \u2067hel';

test('words of a file are shown as words, whatever they try', async () => {
  const hostile = {
    text: `${script} ${turned}`,
    comment: script,
    addressees: [script, '" onmouseover="x'],
    number: '<b>1</b>',
  };
  const reading = aReading(
    [
      aDocument({
        title: script,
        firm: script,
        audits: [anAudit({ title: script, recommendations: [aRecommendation(hostile)] })],
      }),
    ],
    {
      issues: [
        { code: 'x', severity: 'warning', message: script, place: null, expected: script, found: script },
      ],
    },
  );
  const id = await storeDraft(server.app, {
    state: 'read',
    reading,
    fileName: '<i>rapport</i>.txt',
    content: script,
  });
  const page = await openPage();
  await server.signIn(page, 'auditCoordinator');
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const response = await page.goto(`${server.origin}/readings/${id}?show=row-1-1-1&q=%22%3E%3Cscript%3E`);
  await page.goto(`${server.origin}/readings/${id}?show=row-1-1-1`);

  expect(await page.title()).toContain('<script>');
  expect(await page.locator('main script, main img, main i, article b').count()).toBe(0);
  expect(await page.locator('.row-text').textContent()).toBe(`${script} ${turned}`);
  expect(await page.locator('.row-text bdi').count()).toBe(1);
  expect(faults).toEqual([]);
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|data:|https?:/);
  await page.context().close();
});

test('an uploaded file is never answered as a page', async () => {
  const id = await storeDraft(server.app, {
    state: 'read',
    reading: aReading([aDocument()]),
    fileName: 'sida"\r\nX: y.html',
    content: script,
  });
  const { cookie } = await server.as('auditCoordinator');
  const response = await fetch(`${server.origin}/readings/${id}/original`, { headers: { cookie } });
  expect(response.headers.get('content-type')).toBe('application/octet-stream');
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="[^"\r\n]+"; filename\*=UTF-8''/,
  );
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await response.text()).toBe(script);
});
