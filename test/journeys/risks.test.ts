import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const at = (path: string) => `${server.origin}${path}`;
const social = { body: 'Socialförvaltningen' } as const;

/** Faults of the same page for the same person with scripts, without which the check itself cannot run. */
async function faultsAt(page: Page): Promise<string[]> {
  const checked = await openPage();
  await checked.context().addCookies(await page.context().cookies());
  await checked.goto(page.url());
  const faults = await accessibilityFaults(checked);
  await checked.context().close();
  return faults;
}

test('a coordinator adds risks, and goes through the yearly review of them, without JavaScript', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await server.signIn(page, 'securityCoordinator', social);
  for (const title of ['Journaler går inte att nå', 'Larm går inte fram']) {
    await page.goto(at('/risks/new'));
    await page.getByLabel('Rubrik').fill(title);
    await page.getByLabel('Förvaltning').selectOption('Socialförvaltningen');
    await page.getByRole('textbox', { name: 'Vad som kan hända' }).fill('Vid elavbrott står systemet still.');
    await page.getByLabel('Var risken kommer från').selectOption('Incident');
    await page.getByLabel('Tillgänglighet').check();
    await page.getByRole('button', { name: 'Lägg till risken' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  }
  expect(await faultsAt(page)).toEqual([]);

  await page.goto(at('/risks/review'));
  await page.getByRole('link', { name: 'Börja översynen: Socialförvaltningen' }).click();
  await page.getByText('1 av 2').waitFor();
  await page.getByRole('button', { name: 'Spara bedömningen' }).click();
  expect(await page.title()).toMatch(/^Fel: /);
  await page.getByLabel('Sannolikhet', { exact: true }).selectOption('3');
  await page.getByLabel('Konsekvens', { exact: true }).selectOption('4');
  await page.getByLabel('Motivering').fill('Det hände i våras.');
  expect(await faultsAt(page)).toEqual([]);
  await page.getByRole('button', { name: 'Spara bedömningen' }).click();
  await page.getByText('2 av 2').waitFor();
  await page.getByRole('link', { name: 'Hoppa över så länge' }).click();
  await page.getByText('de risker som du hoppade över').waitFor();
  await page.getByLabel('Sannolikhet', { exact: true }).selectOption('1');
  await page.getByLabel('Konsekvens', { exact: true }).selectOption('2');
  await page.getByLabel('Motivering').fill('Reservkraft finns.');
  await page.getByRole('button', { name: 'Spara bedömningen' }).click();
  await page.getByText('2 risker är bedömda.').waitFor();

  await page.getByRole('link', { name: 'Se riskmatrisen' }).click();
  expect(await faultsAt(page)).toEqual([]);
  await page.getByRole('link', { name: '1 Mycket hög' }).click();
  await page.getByText('Bara risker med sannolikhet 3 och konsekvens 4.').waitFor();
  expect(await page.locator('.risk-list tbody tr').count()).toBe(1);
  await page.context().close();
}, 90_000);

test('an exception is asked for, approved by somebody else, and ended; it is never longer than a year', async () => {
  const { database, municipality } = server;
  const [system] = await database.asOwner<{ id: string }>(
    `insert into "system" (organisation_id, name, body_id) values ($1, 'Journalsystemet', $2) returning id`,
    [municipality.organisationId, municipality.bodies.Socialförvaltningen],
  );
  const owner = await server.as('director', social);
  const page = await openPage({ javaScriptEnabled: false });
  await server.signIn(page, 'securityCoordinator', social);
  await page.goto(at(`/exceptions/new?system=${system?.id}`));
  await page.getByLabel('Rubrik').fill('Gemensamt konto i receptionen');
  await page.getByLabel('Förvaltning').selectOption('Socialförvaltningen');
  await page.getByLabel('Vad som avviker, och varför').fill('Receptionen delar ett konto.');
  await page.getByLabel('Riskbedömning').fill('Tre personer, i ett låst rum.');
  await page.getByLabel('Sannolikhet').selectOption('2');
  await page.getByLabel('Konsekvens').selectOption('2');
  await page.getByLabel('Informationsägare som beslutar').selectOption(owner.person.id);
  const until = await page.getByLabel('Gäller till och med').inputValue();
  await page.getByLabel('Gäller till och med').fill(`${Number(until.slice(0, 4)) + 1}${until.slice(4)}`);
  await page.getByRole('button', { name: 'Skicka begäran' }).click();
  await page.getByText('ett undantag gäller i högst ett år').first().waitFor();
  expect(await faultsAt(page)).toEqual([]);
  await page.getByLabel('Gäller till och med').fill(until);
  await page.getByRole('button', { name: 'Skicka begäran' }).click();
  await page.getByText(/^Väntar på att .* beslutar\.$/).waitFor();
  expect(await page.getByRole('link', { name: 'Godkänn' }).count()).toBe(0);
  const address = page.url();

  const approving = await openPage({ javaScriptEnabled: false });
  await approving.context().addCookies([
    {
      name: owner.cookie.split('=')[0] ?? '',
      value: owner.cookie.slice(owner.cookie.indexOf('=') + 1),
      url: server.origin,
    },
  ]);
  await approving.goto(address);
  await approving.getByRole('link', { name: 'Godkänn' }).click();
  await approving.getByRole('button', { name: 'Godkänn undantaget' }).click();
  await approving.getByText(/^Godkänt av /).waitFor();
  expect(await faultsAt(approving)).toEqual([]);
  await approving.context().close();

  await page.goto(address);
  await page.getByRole('button', { name: 'Lägg in som risk' }).click();
  await page.getByText('Undantag', { exact: true }).first().waitFor();
  await page.getByRole('link', { name: 'Gemensamt konto i receptionen' }).click();
  await page.getByRole('link', { name: 'Avsluta i förtid' }).click();
  await page.getByLabel('Skäl').fill('Korten har kommit.');
  await page.getByRole('button', { name: 'Avsluta undantaget' }).click();
  await page.getByText('före sin sista dag').waitFor();
  await page.context().close();
}, 90_000);
