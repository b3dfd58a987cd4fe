import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let example: TestServer;
beforeAll(async () => {
  example = await startTestServer({ example: true });
});
afterAll(() => example.stop());

test('systems are brought in from a list, one is tied to information and to what it needs, and then it shows what stops, without JavaScript', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await example.signIn(page, 'securityOfficer');
  await page.goto(`${example.origin}/systems/import`);
  const list = [
    'Namn;Nr;Förvaltning;Slag;Ägare;Behöver',
    'Bygdegården;X-1;Kultur- och fritidsförvaltningen;Verktyg;Dag Silfverdal;Kommunnätet',
    'Okänd ägare;X-2;Kultur- och fritidsförvaltningen;Verktyg;Ingen Alls;',
  ].join('\n');
  await page.setInputFiles('input[type=file]', {
    name: 'system.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(list),
  });
  await page.getByRole('button', { name: 'Visa vad som skulle ändras' }).click();
  await page.getByText('En rad har fel och tas inte med.').waitFor();
  await page.getByText('Informationsägare: Dag Silfverdal').waitFor();
  await page.getByRole('button', { name: 'Spara 1 ändring' }).click();
  await page.getByRole('link', { name: 'Till systemen' }).click();

  await page.getByLabel('Sök').fill('bygdegård');
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await page.getByRole('link', { name: 'Bygdegården' }).click();
  await page.getByText('Systemet är inte klassat.').first().waitFor();
  await page.getByRole('link', { name: 'Ange en informationstillgång' }).click();
  await page.getByLabel('Sök').fill('bokning');
  await page.getByRole('button', { name: 'Sök', exact: true }).click();
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await page.getByRole('link', { name: 'Bokningar av lokaler' }).waitFor();

  await page.getByRole('link', { name: 'Kommunnätet' }).click();
  await page.getByRole('link', { name: 'Visa beroenden och vad som stannar' }).click();
  const stopped = page.getByRole('region', { name: 'Vad stannar om det här systemet stannar?' });
  expect(await stopped.getByRole('link', { name: 'Bygdegården' }).count()).toBe(1);
  const lost = page.getByRole('region', { name: 'Information som inte går att komma åt' });
  expect(await lost.getByRole('link', { name: 'Bokningar av lokaler' }).count()).toBe(1);
  await page.context().close();
});
