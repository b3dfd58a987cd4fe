import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeAction } from '../../src/actions/index.ts';
import { rowsOfFile } from '../../src/reading/rows/rows-of-file.ts';
import { texts } from '../../src/texts/index.ts';
import { accessibilityFaults, openPage } from '../browser.ts';
import { editedSheet } from '../builders/edited-sheet.ts';
import { startTestServer, type TestServer } from '../server.ts';

let example: TestServer;
beforeAll(async () => {
  example = await startTestServer({ example: true });
});
afterAll(() => example.stop());

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const heads = texts.sv.exchange.columns;

/** Takes the list out as somebody does: the file, and its rows by their headings. */
async function takeOut(page: Page) {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Hämta som Excel' }).click();
  const bytes = await buffer(await (await download).createReadStream());
  const read = rowsOfFile(bytes, 1_000);
  if (!read.ok) throw new Error(read.refusal);
  const [header = [], ...rows] = read.rows.map(({ cells }) => cells);
  const at = (name: keyof typeof heads) => header.indexOf(heads[name]);
  return {
    bytes,
    value: (row: number, name: keyof typeof heads) => rows[row]?.[at(name)] ?? '',
    /** The first row after this one with something in the column: an empty cell is not in the file. */
    after: (row: number, name: keyof typeof heads) =>
      rows.findIndex((cells, index) => index > row && (cells[at(name)] ?? '') !== ''),
    /** The address of a cell; the headings stand in row 1. */
    cell: (row: number, name: keyof typeof heads) => `${String.fromCodePoint(65 + at(name))}${row + 2}`,
  };
}

async function bringBack(page: Page, bytes: Uint8Array, name = 'atgarder.xlsx') {
  await page.getByLabel('Fil', { exact: true }).setInputFiles({
    name,
    mimeType: xlsx,
    buffer: Buffer.from(bytes),
  });
  await page.getByRole('button', { name: 'Visa ändringarna' }).click();
}

test('actions go out to Excel and back, and who changed the same cell as somebody else chooses what stands', async () => {
  const page = await openPage();
  await example.signIn(page, 'boardSecretary');
  await page.goto(`${example.origin}/actions`);
  await page.getByRole('link', { name: 'Ändra i Excel' }).click();
  const list = await takeOut(page);
  const other = list.after(0, 'ownerRole');
  const [both, mine] = [list.value(0, 'title'), list.value(other, 'title')];
  const edited = editedSheet(list.bytes, {
    [list.cell(0, 'title')]: 'Byt låsen & gör en <nyckellista>',
    [list.cell(other, 'ownerRole')]: 'Fastighetschef',
  });

  const colleague = await example.as('boardSecretary');
  const [saved] = await example.database.asOwner<{ version: number }>(
    'select version from action where id = $1',
    [list.value(0, 'id')],
  );
  const meanwhile = { version: saved?.version ?? 0, title: 'Byt alla lås', ownerRole: 'Säkerhetschef' };
  expect(await changeAction(colleague.app, list.value(0, 'id'), meanwhile)).toEqual({ ok: true });

  await bringBack(page, edited);
  await page.getByRole('heading', { level: 1, name: 'Ändringar i listan' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByText('1 cell som andra har ändrat sedan listan hämtades behålls').waitFor();
  const changes = page.getByRole('table', { name: 'Ändras' });
  expect(await changes.locator('tbody tr').allTextContents()).toEqual([
    expect.stringMatching(`${mine}.*Ansvarig roll.*Fastighetschef`),
  ]);
  const choice = page.getByRole('group', { name: /: Åtgärd$/ });
  await choice.getByText('Byt alla lås', { exact: true }).waitFor();

  const save = page.getByRole('button', { name: 'Spara 2 ändrade rader' });
  await save.click();
  await page.getByRole('alert').getByText('Välj vad som ska gälla i varje cell').waitFor();
  await choice.getByLabel('Byt låsen & gör en <nyckellista>').check();
  await save.click();
  await page.getByRole('heading', { level: 1, name: 'Listan är inläst' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.goto(`${example.origin}/actions/${list.value(0, 'id')}`);
  await page.getByRole('heading', { level: 1, name: 'Byt låsen & gör en <nyckellista>' }).waitFor();
  await page.getByText('Säkerhetschef').first().waitFor();
  expect(await page.getByText(both, { exact: true }).count()).toBe(0);
  await page.goto(`${example.origin}/actions/${list.value(other, 'id')}`);
  await page.getByText('Fastighetschef').first().waitFor();
  await page.context().close();
});

test('a file that is not the list is told in a sentence, and changes nothing', async () => {
  const page = await openPage();
  await example.signIn(page, 'auditCoordinator');
  await page.goto(`${example.origin}/recommendations/exchange`);
  const { bytes } = await takeOut(page);
  await page.goto(`${example.origin}/actions/exchange`);
  const told = page.getByRole('alert');
  await bringBack(page, bytes, 'rekommendationer.xlsx');
  await told.getByText('Det här är den andra listan. Läs in den på dess egen sida.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await bringBack(page, bytes.subarray(0, bytes.length / 2), 'avbruten.xlsx');
  await told.getByText('Filen går inte att läsa som Excel eller CSV.').waitFor();
  await bringBack(page, new TextEncoder().encode('Namn;Telefon\nVera;1'), 'telefoner.xlsx');
  await told.getByText('saknar kolumnen Id').waitFor();
  await page.context().close();
});
