import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { password } from '../builders/signing-in.ts';
import { startTestServer, type TestServer } from '../server.ts';

const report = fileURLToPath(
  new URL('../../src/example/reports/uppfoljning-inkop-och-arbetsmiljo.pdf', import.meta.url),
);

/** What the newcomer does: fills in and presses. Every press is counted. */
interface Hands {
  press(control: Locator): Promise<void>;
  fill(field: Locator, text: string): Promise<void>;
  choose(field: Locator, option: string): Promise<void>;
  presses(): number;
}

function mouse(): Hands {
  let pressed = 0;
  return {
    async press(control) {
      pressed += 1;
      await control.click();
    },
    fill: (field, text) => field.fill(text),
    async choose(field, option) {
      pressed += 1;
      await field.selectOption({ label: option });
    },
    presses: () => pressed,
  };
}

/** Only Tab, Enter, Space and letters: a control that Tab does not reach cannot be used. */
function keyboard(page: Page): Hands {
  let pressed = 0;
  const reach = async (control: Locator) => {
    await control.waitFor();
    for (let tabs = 0; tabs < 400; tabs += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${control}`);
  };
  return {
    async press(control) {
      pressed += 1;
      await reach(control);
      const isBox = (await control.getAttribute('type')) === 'checkbox';
      await page.keyboard.press(isBox ? 'Space' : 'Enter');
    },
    async fill(field, text) {
      await reach(field);
      await page.keyboard.insertText(text);
    },
    async choose(field, option) {
      pressed += 1;
      await reach(field);
      // Letters typed in a list choose the option that begins with them; a space would open it.
      await page.keyboard.type(option.split(' ')[0] as string);
    },
    presses: () => pressed,
  };
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true });
const main = (page: Page) => page.getByRole('main');

/** From a fresh start to the paper of the boards: set up, hand a report in, look it through, enter it, choose, print. */
async function walk(page: Page, origin: string, hands: Hands): Promise<Buffer> {
  await page.goto(origin);
  await hands.press(link(page, 'Ställ in er kommun'));
  await hands.fill(page.getByLabel('Kommunens namn'), 'Lindvikens kommun');
  await hands.fill(page.getByLabel('Organisationsnummer'), '212000-9911');
  await hands.fill(page.getByLabel('Ditt namn'), 'Asta Lundmark');
  await hands.fill(page.getByLabel('Din e-postadress'), 'asta.lundmark@lindviken.example');
  await hands.fill(page.getByLabel('Nytt lösenord', { exact: true }), password);
  await hands.fill(page.getByLabel('Nytt lösenord en gång till'), password);
  await hands.press(button(page, 'Spara och börja'));

  // The dialog for files is the system's own; choosing in it counts as one press.
  await page.getByLabel('Revisionsrapport').setInputFiles(report);
  await hands.press(button(page, 'Läs rapporten'));
  await button(page, /Kontrollera alla som ser rätt ut/).waitFor({ timeout: 60_000 });
  await hands.press(button(page, /Kontrollera alla som ser rätt ut/));
  await page
    .getByText(/11 av 13 kontrollerade/)
    .first()
    .waitFor();
  await hands.press(link(page, 'För in i registret').first());
  await hands.press(page.getByLabel(/Jag har jämfört/));
  await hands.press(button(page, /För in/));

  await page.getByText(/Infört i registret av/).waitFor();
  await hands.press(link(page, 'Rekommendationer'));
  await page.getByRole('heading', { level: 1, name: 'Rekommendationer' }).waitFor();
  await hands.choose(page.getByLabel('Revisorernas bedömning'), 'Delvis åtgärdad');
  await hands.press(button(page, 'Visa'));
  await page.waitForURL(/status=yellow/);
  const download = page.waitForEvent('download');
  await hands.press(main(page).getByRole('link', { name: 'Statusrapport (PDF)' }));
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe.each([
  { how: 'with JavaScript', scripts: true, hands: mouse },
  { how: 'without JavaScript', scripts: false, hands: mouse },
  { how: 'by keyboard alone', scripts: true, hands: keyboard },
])('a newcomer $how', ({ scripts, hands }) => {
  let server: TestServer;
  let page: Page;
  beforeEach(async () => {
    server = await startTestServer({ setUp: false });
    page = await openPage({ javaScriptEnabled: scripts, viewport: { width: 1280, height: 800 } });
  });
  afterEach(async () => {
    await page.context().close();
    await server.stop();
  });

  test('comes from a fresh start to the paper in at most twelve presses', { timeout: 180_000 }, async () => {
    const used = hands(page);
    const paper = await walk(page, server.origin, used);
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    // And one in the system's dialog, to choose the file.
    expect(used.presses() + 1).toBeLessThanOrEqual(12);
    const [kept] = await server.database.asOwner<{ n: number }>(
      'select count(*)::int as n from recommendation',
    );
    expect(kept?.n).toBe(13);
  });
});
