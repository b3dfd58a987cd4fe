import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let example: TestServer;
const ids: Record<string, string> = {};
const oneOf = async (name: string, statement: string) => {
  const [row] = await example.database.asOwner<{ id: string }>(statement);
  ids[name] = row?.id ?? '';
};
beforeAll(async () => {
  example = await startTestServer({ example: true });
  await oneOf(
    'matter',
    // An answered matter is told of by its response: its days are changed there.
    `select m.id from matter m where m.recipient = 'answer'
      and not exists (select from response_matter r where r.matter_id = m.id) order by m.id limit 1`,
  );
  await oneOf('audit', "select id from audit where questions <> '[]' order by title limit 1");
  await oneOf('recommendation', 'select id from recommendation order by text limit 1');
  await oneOf(
    'assessment',
    // What was written here is changed only as long as its round is a draft.
    `select a.id from assessment a join follow_up f on f.id = a.follow_up_id
      where f.closed_at is null and f.made_by = 'auditors' order by 1 limit 1`,
  );
  await oneOf('body', "select id from body where kind = 'company' order by name limit 1");
  await oneOf('person', 'select id from person order by name limit 1');
});
afterAll(() => example.stop());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Where, who, what only the other changes, what both change, and what only I change. */
test.each([
  ['matters', 'matter', 'edit', 'auditCoordinator', 'Expedierat', 'Diarienummer', 'Paragraf'],
  ['audits', 'audit', 'edit', 'auditCoordinator', 'Revisorernas diarienummer', 'Syfte', 'Byrå'],
  [
    'recommendations',
    'recommendation',
    'edit',
    'auditCoordinator',
    'Nummer',
    'Rekommendation',
    'Rubrik som den står under',
  ],
  [
    'assessments',
    'assessment',
    'edit',
    'electedAuditor',
    'Vad har åtgärdats?',
    'Vad kvarstår att åtgärda?',
    'Kommentar',
  ],
  ['organisation/bodies', 'body', 'change', 'administrator', 'Upphör', 'Namn', 'Andra namn i rapporter'],
  ['people', 'person', 'change', 'administrator', 'Titel', 'Namn', 'Slutar'],
] as const)(
  'what the other saved in %s is not overwritten by fields that one never touched',
  async (folder, id, form, role, theirs, both, mine) => {
    const address = `${example.origin}/${folder}/${ids[id]}/${form}`;
    const open = async () => {
      const page = await openPage({ javaScriptEnabled: false });
      page.setDefaultTimeout(5_000);
      await example.signIn(page, role);
      await page.goto(address);
      return page;
    };
    const [other, own] = [await open(), await open()];
    const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });
    const isDay = (label: string) => ['Expedierat', 'Upphör', 'Slutar'].includes(label);
    const typed = (label: string, who: string) => (isDay(label) ? '2099-01-01' : `${label} av ${who}`);
    const save = async (page: Page) => {
      const reason = page.getByLabel('Skäl till rättelsen');
      if (await reason.count()) await reason.fill('Avskrivet fel');
      await press(page, 'Spara');
    };
    for (const label of [theirs, both]) await field(other, label).fill(typed(label, 'den andra'));
    await save(other);
    for (const label of [both, mine]) await field(own, label).fill(typed(label, 'mig'));
    await save(own);

    await own.getByText('Någon annan har sparat.').waitFor();
    expect(await own.getByText('Det här behöver rättas').count()).toBe(0);
    expect(await field(own, theirs).inputValue()).toBe(typed(theirs, 'den andra'));
    expect(await field(own, both).inputValue()).toBe(typed(both, 'mig'));
    const shown = await own.locator('.saved-now, .stale').allInnerTexts();
    expect(shown.filter((text) => text.includes(typed(both, 'den andra')))).toHaveLength(1);
    expect(shown).toHaveLength(1);
    expect(await field(own, mine).inputValue()).toBe(typed(mine, 'mig'));

    await save(own);
    await own.goto(address);
    expect(await field(own, theirs).inputValue()).toBe(typed(theirs, 'den andra'));
    expect(await field(own, both).inputValue()).toBe(typed(both, 'mig'));
    expect(await field(own, mine).inputValue()).toBe(typed(mine, 'mig'));
    await Promise.all([other, own].map((page) => page.context().close()));
  },
);

test('who has something to put right is told that somebody else saved meanwhile as well', async () => {
  const address = `${example.origin}/matters/${ids['matter']}/edit`;
  const [other, own] = [await openPage(), await openPage({ javaScriptEnabled: false })];
  for (const page of [other, own]) {
    await example.signIn(page, 'auditCoordinator');
    await page.goto(address);
  }
  await other.getByLabel('Diarienummer').fill('LK 2026/77');
  await press(other, 'Spara');
  await other.getByRole('cell', { name: 'LK 2026/77' }).waitFor();
  await own.getByLabel('Expedierat').fill('i morgon');
  await press(own, 'Spara');
  await own.getByText('Det här behöver rättas').waitFor();
  await own.getByLabel('Expedierat').fill('2026-10-01');
  await press(own, 'Spara');
  await own.getByText('Någon annan har sparat.').waitFor();
  expect(await own.getByLabel('Diarienummer').inputValue()).toBe('LK 2026/77');
  await Promise.all([other, own].map((page) => page.context().close()));
});
