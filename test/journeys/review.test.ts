import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withdrawConfirmation } from '../../src/reviews/index.ts';
import { accessibilityFaults, openPage } from '../browser.ts';
import { storeDraft } from '../builders/draft.ts';
import { aDocument, anAudit, aReading, aRecommendation, totals } from '../builders/reading.ts';
import { storeDoubtful, storeEntered } from '../builders/reviewed.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const original = Array.from({ length: 60 }, (_, index) => `Rad ${index + 1} i uppföljningen.`).join('\n');
const at = (line: number) => ({ page: null, line });

/** A follow-up with something of everything to decide: an unknown colour, a name that nobody has, plain rows. */
const reading = () =>
  aReading([
    aDocument({
      statedTotals: { ...totals(2, 1, 1), place: at(2) },
      audits: [
        anAudit({
          recommendations: [
            aRecommendation({ place: at(10), comment: 'Riktlinjen beslutades i november.' }),
            aRecommendation({
              number: '2',
              text: 'Att styrelsen utser en ägare för varje system',
              status: 'unknown',
              statusFrom: 'none',
              proposed: { status: 'yellow', reason: 'texten säger att arbete pågår', confidence: 0.7 },
              place: at(14),
            }),
            aRecommendation({
              number: '3',
              text: 'Att nämnden dokumenterar hur behörigheter tas bort',
              addressees: ['SN'],
              status: 'red',
              place: at(18),
            }),
            aRecommendation({ number: '4', text: 'Att styrelsen följer upp avtalen', place: at(22) }),
          ],
        }),
      ],
    }),
  ]);

const storeReading = () =>
  storeDraft(server.app, {
    state: 'read',
    reading: reading(),
    content: original,
    fileName: 'uppföljning.txt',
  });

async function openReview(id: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage({ viewport: { width: 1280, height: 800 }, ...options });
  await server.signIn(page, 'auditCoordinator');
  await page.goto(`${server.origin}/readings/${id}`);
  return page;
}

/** The machine may be busy: what is waited for only has to come. */
const soon = <Seen>(see: () => Promise<Seen>) => expect.poll(see, { timeout: 15_000 });
const row = (page: Page, number: string) => page.locator(`#row-1-1-${number}`);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const progress = (page: Page) => page.locator('[data-progress-words]').textContent();

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  let page: Page;
  let id: string;
  beforeEach(async () => {
    id = await storeReading();
    page = await openReview(id, { javaScriptEnabled });
  });
  afterEach(() => page.context().close());

  test('a report is checked, entered in the register, and taken back', async () => {
    await page.getByLabel(/”SN” i 1 rad/).selectOption('Socialnämnden');
    await button(page, 'Använd för ”SN”').click();
    await soon(() => row(page, '3').textContent()).toContain('Riktad till: Socialnämnden');

    await button(page, 'Kontrollera alla som ser rätt ut (3)').click();
    await soon(() => progress(page)).toBe('3 av 4 kontrollerade');
    expect(await row(page, '2').textContent()).not.toContain('Kontrollerad av');
    expect(await page.locator('.remaining').first().textContent()).toContain('1 rad är inte kontrollerad');

    await button(page, 'Godta förslaget: nr 2').click();
    await soon(() => row(page, '2').textContent()).toMatch(/Tolkad som delvis åtgärdad av Asta Prov/);
    await button(page, 'Stämmer: nr 2').click();
    await soon(() => progress(page)).toBe('4 av 4 kontrollerade');
    expect(await page.locator('.settled').isVisible()).toBe(true);

    await page.getByRole('link', { name: 'För in i registret' }).click();
    const summary = page.locator('.summary');
    await summary.waitFor();
    expect(await summary.locator('li').allTextContents()).toEqual([
      '1 ny granskning',
      '4 nya rekommendationer',
      '4 bedömningar, i en uppföljning',
      '1 okänd färg är tolkad av en person. Den räknas inte som revisorernas.',
    ]);
    await button(page, 'För in i registret').click();
    await page.getByText('Infört i registret').waitFor();
    const links = page.getByRole('link', { name: /^Se i registret: nr \d$/ });
    expect(await links.count()).toBe(4);
    expect(await page.getByRole('button', { name: /Stämmer/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Se dem i registret' }).click();
    await page.waitForURL(/\/recommendations\?audit=/);
    await page.goBack();
    const [entered] = await server.database.asOwner<{ text: string }>(
      'select text from recommendation where id = $1',
      [(await links.nth(2).getAttribute('href'))?.split('/').at(-1)],
    );
    expect(entered?.text).toBe('Att nämnden dokumenterar hur behörigheter tas bort');

    await page.getByRole('link', { name: 'Ångra införandet' }).click();
    await button(page, 'Ångra införandet').click();
    await soon(() => progress(page)).toBe('4 av 4 kontrollerade');
  });

  test('a row is corrected after the original, and what is wrong with it is told', async () => {
    await row(page, '1').getByRole('link', { name: 'Ändra nr 1' }).click();
    await page.getByLabel('Rekommendation', { exact: true }).fill('');
    await button(page, 'Spara').click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('Rekommendation: fyll i fältet.');
    expect(await page.title()).toMatch(/^Fel: /);

    await page.getByLabel('Rekommendation', { exact: true }).fill('Att styrelsen\nbeslutar en riktlinje');
    await page.getByLabel('Status i originalet').selectOption('Inte åtgärdad');
    await page.getByLabel('Tekniska nämnden').check();
    await button(page, 'Spara').click();
    await soon(() => row(page, '1').locator('.row-text').textContent()).toContain('beslutar en riktlinje');
    const told = await row(page, '1').textContent();
    expect(told).toContain('Inte åtgärdad');
    expect(told).toContain('avläst i originalet av Asta Prov');
    expect(told).toContain('Kommunstyrelsen, Tekniska nämnden');
    expect(told).toContain('Kontrollerad av Asta Prov');
    expect(new URL(page.url()).searchParams.has('edit')).toBe(false);
    // Counted anew: 1 green became red.
    expect(await page.locator('.banner').first().textContent()).toContain('1 grön');
  });

  test('a row is left out, and found again by the filter', async () => {
    await button(page, 'Ta inte med nr 4').click();
    await soon(() => progress(page)).toBe('0 av 3 kontrollerade');
    await page.getByLabel('Rader').selectOption('Utelämnade');
    await button(page, 'Visa').click();
    await soon(() => page.locator('article.row').count()).toBe(1);
    expect(await row(page, '4').textContent()).toContain('Utelämnad');
    await button(page, 'Ta med nr 4').click();
    await soon(() => progress(page)).toMatch(/av 4 kontrollerade/);
  });

  test('an audit is corrected with its dates, and a date that is none is told where it stands', async () => {
    await page.getByRole('link', { name: 'Ändra uppgifterna om granskningen' }).click();
    await page.getByLabel('År', { exact: true }).fill('2023');
    await page.getByLabel('Svar senast: Kommunstyrelsen').fill('31 januari');
    await button(page, 'Spara').click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /Svar senast: Kommunstyrelsen/ })
      .click();
    await page.getByLabel('Svar senast: Kommunstyrelsen').fill('2027-01-31');
    await button(page, 'Spara').click();
    const head = page.locator('.audit-head').first();
    await soon(() => head.textContent()).toContain('Svar senast 2027-01-31: Kommunstyrelsen');
    expect(await head.textContent()).toContain('Granskning 2023');
  });

  test('what somebody else saved meanwhile stands beside what was written', async () => {
    await row(page, '1').getByRole('link', { name: 'Ändra nr 1' }).click();
    await page.getByLabel('Kommentar').fill('Min kommentar');
    const other = await openReview(id, { javaScriptEnabled: false });
    await row(other, '1').getByRole('link', { name: 'Ändra nr 1' }).click();
    await other.getByLabel('Kommentar').fill('Den andras kommentar');
    await button(other, 'Spara').click();
    await other.context().close();

    await button(page, 'Spara').click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('sparade ändringar medan du skrev');
    expect(await page.getByLabel('Kommentar').inputValue()).toBe('Min kommentar');
    expect(await page.locator('.saved-now').allTextContents()).toEqual(['Nu sparat: Den andras kommentar']);
    await button(page, 'Spara').click();
    await soon(() => page.locator('.edit-form').count()).toBe(0);
    await row(page, '1').getByText('Svar och kommentarer').click();
    expect(await row(page, '1').textContent()).toContain('Min kommentar');
  });

  test('rows need not be checked one by one by whoever says that they have compared them all', async () => {
    await page.getByLabel(/”SN” i 1 rad/).selectOption('Socialnämnden');
    await button(page, 'Använd för ”SN”').click();
    await soon(() => page.getByLabel(/”SN” i 1 rad/).count()).toBe(0);
    await page.getByRole('link', { name: 'För in i registret' }).click();
    await button(page, 'För in i registret').click();
    await page.getByRole('alert').waitFor();
    expect(await page.title()).toMatch(/^Fel: /);
    await page.getByLabel('Jag har jämfört alla rader med originalet.').check();
    await button(page, 'För in i registret').click();
    await page.getByText('Infört i registret').waitFor();
    expect(await withdrawConfirmation((await server.as('auditCoordinator')).app, id)).toEqual({ ok: true });
  });
});

test('a row without a body stops the report, and says where it stands', async () => {
  const page = await openReview(await storeReading());
  await page.getByRole('link', { name: 'För in i registret' }).click();
  await page.getByText('Rapporten går inte att föra in ännu.').waitFor();
  expect(await button(page, 'För in i registret').count()).toBe(0);
  await page.getByRole('link', { name: 'nr 3' }).click();
  await page.waitForURL(/#row-1-1-3$/);
  expect(await row(page, '3').textContent()).toContain('”SN”');
  await page.context().close();
});

test('of two who check the same report each sees what the other does', async () => {
  const id = await storeReading();
  const mine = await openReview(id);
  const theirs = await openReview(id);
  await button(theirs, 'Stämmer: nr 4').click();
  await soon(() => progress(theirs)).toBe('1 av 4 kontrollerade');

  await mine.getByText(/har nyss ändrat 1 rad/).waitFor({ timeout: 15_000 });
  expect(await row(mine, '4').locator('.by-others').textContent()).toContain('Nyss ändrad av Asta Prov');
  await button(mine, 'Stämmer: nr 4').click();
  await mine.getByRole('alert').waitFor();
  expect(await mine.getByRole('alert').textContent()).toContain('ändrade samma uppgifter');
  expect(await row(mine, '4').textContent()).toContain('Kontrollerad av');
  await mine.locator('.others-notice a').click();
  await mine.waitForURL(/state=others/);
  expect(await mine.locator('article.row').count()).toBe(1);
  await Promise.all([mine.context().close(), theirs.context().close()]);
});

test('saving one row keeps the place on the screen and what is being written in another', async () => {
  const page = await openReview(await storeReading());
  await row(page, '2').getByRole('link', { name: 'Ändra nr 2' }).click();
  await page.getByLabel('Kommentar').fill('Halvskriven');
  const top = () => row(page, '1').evaluate((element) => element.getBoundingClientRect().top);
  await row(page, '1').scrollIntoViewIfNeeded();
  const before = await top();
  await button(page, 'Stämmer: nr 1').click();
  await soon(() => progress(page)).toBe('1 av 4 kontrollerade');
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
  expect(await page.getByLabel('Kommentar').inputValue()).toBe('Halvskriven');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-keep-focus'))).toBe('check');
  expect(await page.evaluate(() => document.querySelector('[role=status].sr-only')?.textContent)).toBe(
    '1 av 4 kontrollerade',
  );
  await page.context().close();
});

test('a saved row is put in its place; of the others only those change that somebody else has changed', async () => {
  const id = await storeReading();
  const mine = await openReview(id);
  const theirs = await openReview(id);
  await button(theirs, 'Stämmer: nr 4').click();
  await soon(() => progress(theirs)).toBe('1 av 4 kontrollerade');
  const mark = (element: Element) => element.setAttribute('data-marked', '');
  await row(mine, '3').evaluate(mark);
  await row(mine, '4').evaluate(mark);
  await button(mine, 'Stämmer: nr 1').click();
  await soon(() => progress(mine)).toBe('2 av 4 kontrollerade');
  expect(await row(mine, '4').textContent()).toContain('Kontrollerad av');
  expect(await mine.locator('[data-marked]').getAttribute('id')).toBe(
    await row(mine, '3').getAttribute('id'),
  );
  await Promise.all([mine.context().close(), theirs.context().close()]);
});

test('the keyboard alone checks, corrects and enters a report', async () => {
  const page = await openReview(await storeReading());
  const focusIs = (selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  const tabTo = async (selector: string, key = 'Tab') => {
    for (let times = 0; times < 150 && !(await focusIs(selector)); times += 1) await page.keyboard.press(key);
    expect(await focusIs(selector)).toBe(true);
  };
  await tabTo('.name-choice select');
  await page.keyboard.type('Soc');
  await tabTo('.name-choice button');
  await page.keyboard.press('Enter');
  await soon(() => row(page, '3').textContent()).toContain('Riktad till: Socialnämnden');

  await tabTo('#row-1-1-1 .skip-row');
  await page.keyboard.press('Enter');
  await tabTo('#row-1-1-2 a[data-in-place]');
  await page.keyboard.press('Enter');
  await soon(() => focusIs('#row-1-1-2 textarea')).toBe(true);
  await tabTo('#status');
  await page.keyboard.type('Del');
  await tabTo('.edit-form button');
  await page.keyboard.press('Enter');
  await soon(() => focusIs('#row-1-1-2')).toBe(true);
  expect(await row(page, '2').textContent()).toContain('Delvis åtgärdad');

  await tabTo('.review-bar button', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await soon(() => progress(page)).toBe('4 av 4 kontrollerade');
  await tabTo('.review-bar a.button');
  await page.keyboard.press('Enter');
  await page.locator('.summary').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await tabTo('main form button');
  await page.keyboard.press('Enter');
  await page.getByText('Infört i registret').waitFor();
  await page.context().close();
});

test('a recommendation that the register has is known again, and a like one is asked about', async () => {
  const { app } = await server.as('auditCoordinator');
  await storeEntered(app);
  const second = await storeDoubtful(app);
  const page = await openReview(second);
  expect(await page.locator('.audit-head').textContent()).toContain('Finns i registret: Granskning av krisb');
  expect(await row(page, '1').textContent()).toContain('Samma som i registret: Nr 1 i registret');
  expect(await row(page, '2').textContent()).toMatch(/Liknar en rekommendation .* \(\d+\s% lika\)/);
  expect(await row(page, '2').locator('blockquote').textContent()).toContain('beslutar en plan');
  await button(page, 'Kontrollera alla som ser rätt ut (1)').click();
  await soon(() => progress(page)).toBe('1 av 3 kontrollerade');
  await button(page, 'Samma rekommendation: nr 2').click();
  await soon(() => row(page, '2').textContent()).toContain('Samma som i registret: Nr 2 i registret');
  await page.goto(`${server.origin}/readings/${second}/confirm`);
  expect(await page.locator('.summary').textContent()).toContain('2 rekommendationer känns igen');
  await page.context().close();
});

test.each(['registrar', 'boardSecretary', 'electedAuditor', 'administrator'] as const)(
  '%s is told that the reports on their way are not theirs to see',
  async (role) => {
    const id = await storeReading();
    const { cookie } = await server.as(role);
    const ask = (path: string, method = 'GET') =>
      fetch(server.origin + path, {
        method,
        headers: { cookie, origin: server.origin },
        ...(method === 'POST' ? { body: new URLSearchParams({ part: 'all', action: 'checkClear' }) } : {}),
        redirect: 'manual',
      }).then(({ status }) => status);
    const forbidden = [
      '/readings',
      ...['/confirm', '/paper.pdf', '/reading.json'].map((end) => `/readings/${id}${end}`),
    ];
    for (const path of forbidden) expect([path, await ask(path)]).toEqual([path, 403]);
    // Once it is in the register somebody else may read the original: until then it is not there.
    for (const end of ['', '/original'])
      expect([end, await ask(`/readings/${id}${end}`)]).toEqual([end, 404]);
    expect(await ask(`/readings/${id}/changes?since=2026-01-01`)).toBe(403);
    for (const path of ['', '/confirm', '/withdraw', '/remove', '/cancel', '/again']) {
      expect([path, await ask(`/readings/${id}${path}`, 'POST')]).toEqual([path, 403]);
    }
  },
);
