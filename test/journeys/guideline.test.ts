import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
let officer: Page;
let reader: Page;
beforeAll(async () => {
  server = await startTestServer();
  [officer, reader] = await Promise.all([openPage(), openPage()]);
  await server.signIn(officer, 'securityOfficer');
  await server.signIn(reader, 'boardSecretary');
});
afterAll(() => server.stop());

const go = (page: Page, path: string) => page.goto(server.origin + path);

test('the built-in guideline is adopted with one button, adapted in a draft, and read by others when it is in force', async () => {
  await go(reader, '/guideline');
  expect(await reader.locator('h1').textContent()).toBe('Kommunen har ingen riktlinje här än');
  expect(await reader.locator('form[action="/guideline/adopt"]').count()).toBe(0);

  await go(officer, '/guideline');
  await officer.getByRole('button', { name: 'Anta riktlinjen' }).click();
  await officer.getByText('117 åtgärder, 61 principer').first().waitFor();

  await officer.getByRole('button', { name: 'Anpassa i en ny version' }).click();
  await officer.getByRole('link', { name: 'Ändra 10.4', exact: true }).click();
  await officer
    .getByLabel('Kravet', { exact: true })
    .fill('Konton med förhöjd behörighet kräver säkerhetsnyckel.');
  await officer.getByRole('button', { name: 'Spara', exact: true }).click();
  await officer.getByText('1 ändrade, 0 nya, 0 utelämnade').waitFor();

  await go(reader, '/guideline?q=flerfaktor');
  await reader.getByText('Konton med förhöjd behörighet kräver flerfaktorsautentisering.').waitFor();

  await officer.getByRole('link', { name: 'Sätt i kraft …' }).click();
  await officer.getByRole('button', { name: 'Sätt i kraft' }).click();
  await officer.getByText(/^Version 2, i kraft från/).waitFor();

  await go(reader, '/guideline?q=säkerhetsnyckel');
  await reader.getByRole('link', { name: 'Konton med förhöjd behörighet kräver säkerhetsnyckel.' }).click();
  const wordings = await reader.locator('.wordings').textContent();
  expect(wordings).toContain('säkerhetsnyckel');
  expect(wordings).toContain('flerfaktorsautentisering');
});

test('a catalogue that another program made becomes a draft; a file that is none is told what is wrong', async () => {
  await go(officer, '/guideline/oscal');
  const send = async (text: string) => {
    const file = { name: 'katalog.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await officer.getByLabel('Fil', { exact: true }).setInputFiles(file);
    await officer.getByRole('button', { name: 'Läs in' }).click();
  };
  await send('{');
  await officer.getByRole('link', { name: 'Filen är inte JSON.' }).waitFor();
  const controls = [
    { id: 'ac-1', title: 'Policy', parts: [{ name: 'statement', prose: 'Have a policy.' }] },
    { id: 'ac-2', title: 'Accounts' },
  ];
  const groups = [{ id: 'ac', title: 'Access Control', controls }];
  await send(JSON.stringify({ catalog: { metadata: { title: 'Annan katalog' }, groups } }));
  await officer.getByRole('link', { name: 'Att granska (1)' }).waitFor();
  await officer.getByRole('button', { name: 'Markera kapitlets rad som granskad' }).click();
  await officer.getByText('Allt tveksamt är granskat.').waitFor();
  await officer.getByRole('link', { name: 'Kasta utkastet …' }).click();
  await officer.getByRole('button', { name: 'Kasta utkastet' }).click();
  await officer.getByText(/^Version 2, i kraft från/).waitFor();
  expect(await officer.locator('h1').textContent()).toBe('Riktlinje för informationssäkerhet');
});
