import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../browser.ts';
import { addEvidenceOfWork } from '../builders/evidence.ts';
import { type RegisterIds, registerIds } from '../builders/register-ids.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
let example: TestServer;
let ids: RegisterIds;
beforeAll(async () => {
  [server, example] = await Promise.all([startTestServer(), startTestServer({ example: true })]);
  ids = await registerIds(example.database);
});
afterAll(() => Promise.all([server.stop(), example.stop()]));

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test('an audit is entered by hand with its recommendations, withdrawn and put back', async () => {
    const title = `Granskning av arkivet ${javaScriptEnabled ? 'A' : 'B'}`;
    const page = await openPage({ javaScriptEnabled });
    await server.signIn(page, 'auditCoordinator');
    await page.goto(`${server.origin}/audits`);
    await follow(page, 'Lägg in en granskning');
    await page.getByLabel('Titel').fill(title);
    await page.getByLabel('År', { exact: true }).fill('i fjol');
    await page.getByLabel('Socialnämnden').check();
    await press(page, 'Spara och lägg till rekommendationer');
    expect(await page.title()).toMatch(/^Fel: /);
    await page.getByRole('alert').getByText('År: skriv ett årtal med fyra siffror').waitFor();
    expect(await page.getByLabel('Titel').inputValue()).toBe(title);
    expect(await page.getByLabel('Socialnämnden').isChecked()).toBe(true);
    await page.getByLabel('År', { exact: true }).fill('2025');
    await press(page, 'Spara och lägg till rekommendationer');

    await heading(page, 'Lägg till en rekommendation');
    expect(await page.getByLabel('Socialnämnden').isChecked()).toBe(true);
    for (const number of ['1', '2']) {
      expect(await page.getByLabel('Nummer').inputValue()).toBe(number);
      await page.getByLabel('Rekommendation', { exact: true }).fill(`Att nämnden gallrar ${number}`);
      await press(page, 'Spara och lägg till nästa');
      await page.getByText(`Rekommendation ${number} är sparad.`).waitFor();
    }
    await follow(page, 'Klar: till granskningen');
    await heading(page, title);
    expect(await page.getByRole('link', { name: 'Visa alla 2 i registret' }).isVisible()).toBe(true);

    await follow(page, 'Makulera');
    await page.getByLabel('Skäl').fill('Inlagd två gånger');
    await press(page, 'Makulera');
    await page.getByText('Granskningen är makulerad.').waitFor();
    expect(await page.getByText('Inlagd två gånger').isVisible()).toBe(true);
    await page.goto(`${server.origin}/audits`);
    expect(await page.getByRole('link', { name: title }).count()).toBe(0);
    await page.goBack();
    await follow(page, 'Återställ');
    await page.getByLabel('Skäl').fill('Den var rätt');
    await press(page, 'Återställ');
    await page.getByRole('link', { name: 'Visa alla 2 i registret' }).waitFor();
    await page.context().close();
  });
});

test('an audit that is in the register already is asked about once, and entered where it is another', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await server.signIn(page, 'auditCoordinator');
  const enter = async (title: string) => {
    await page.goto(`${server.origin}/audits/new`);
    await page.getByLabel('Titel').fill(title);
    await page.getByLabel('År', { exact: true }).fill('2021');
    await press(page, 'Spara och lägg till rekommendationer');
  };
  await enter('Granskning av brandskyddet');
  await heading(page, 'Lägg till en rekommendation');
  await enter('granskning av  BRANDSKYDDET');
  const asked = page.getByRole('alert');
  await asked.getByText('Det finns redan en granskning med samma titel och år.').waitFor();
  const there = await asked
    .getByRole('link', { name: 'Granskning av brandskyddet (2021)' })
    .getAttribute('href');
  expect(there).toMatch(/^\/audits\/[0-9a-f-]{36}$/);
  await press(page, 'Spara ändå som en egen granskning');
  await heading(page, 'Lägg till en rekommendation');
  await page.context().close();
});

test('a new follow-up leads to what is left to assess, and each assessment back there', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await example.signIn(page, 'electedAuditor');
  await page.goto(`${example.origin}/follow-ups/new`);
  await page.getByLabel('Titel').fill('Uppföljning för hand');
  await page.getByLabel('Datum').fill('2026-11-20');
  await page.getByRole('checkbox').first().check();
  await press(page, 'Börja uppföljningen');
  await heading(page, 'Bedöm rekommendationerna');
  const left = async () =>
    Number.parseInt((await page.getByText(/\d+ av \d+ återstår att bedöma/).innerText()).trim(), 10);
  const before = await left();
  await page
    .getByRole('link', { name: /^Bedöm \S/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /^Bedöm rekommendation/ }).waitFor();
  expect(await page.getByText('Uppföljning för hand').count()).toBe(1);
  await page.getByRole('radio', { name: /^Delvis åtgärdad/ }).check();
  await press(page, 'Spara och till listan');
  await heading(page, 'Bedöm rekommendationerna');
  expect(await left()).toBe(before - 1);
  await page.context().close();
});

test('of several boards the auditors choose whom to meet, and see who is told of it before they close', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await example.signIn(page, 'electedAuditor');
  await page.goto(`${example.origin}/follow-ups/new`);
  await page.getByLabel('Titel').fill('Uppföljning med möte');
  await page.getByLabel('Datum').fill('2026-11-21');
  await page.getByRole('checkbox', { name: /it-säkerhet/ }).check();
  await press(page, 'Börja uppföljningen');
  await heading(page, 'Bedöm rekommendationerna');
  await follow(page, 'Uppföljning med möte');
  await page.getByRole('link', { name: /^Skriv samlad bedömning/ }).click();
  await page.getByLabel('Vi behöver träffa en nämnd').check();
  await page.getByLabel('Skäl till mötet').fill('Svaren går isär.');
  await press(page, 'Spara');
  await page.getByRole('alert').getByText('Välj minst en som ni vill träffa').waitFor();
  expect(await page.getByLabel('Skäl till mötet').inputValue()).toBe('Svaren går isär.');
  await page.getByRole('checkbox', { name: 'Socialnämnden' }).check();
  await press(page, 'Spara');
  await heading(page, 'Uppföljning med möte');
  await page.getByText('Socialnämnden: Svaren går isär.').waitFor();
  await follow(page, 'Avsluta uppföljningen');
  await page.getByText('får Socialnämnden veta att ni vill träffa dem').waitFor();
  await page.getByRole('checkbox').check();
  await press(page, 'Avsluta');
  await heading(page, 'Uppföljning med möte');
  await page.context().close();
  for (const [body, count] of [
    ['Socialnämnden', 1],
    ['Kommunstyrelsen', 0],
  ] as const) {
    const own = await openPage({ javaScriptEnabled: false });
    await example.signIn(own, 'boardMember', { body });
    await own.goto(`${example.origin}/`);
    expect(await own.getByText('Svaren går isär.').count()).toBe(count);
    if (count > 0) {
      await own
        .getByRole('link', { name: /Svaren går isär|Revisorerna vill träffa er/ })
        .first()
        .click();
      await own.getByText('Revisorerna vill träffa Socialnämnden.').first().waitFor();
    }
    await own.context().close();
  }
});

test('two who change the same matter: the second sees what the first saved, and loses nothing', async () => {
  const [one, two] = [await openPage(), await openPage()];
  for (const page of [one, two]) {
    await example.signIn(page, 'auditCoordinator');
    await page.goto(`${example.origin}/matters/${ids.matter}/edit`);
  }
  await one.getByLabel('Diarienummer').fill('DNR 2020/1');
  await press(one, 'Spara');
  await one.getByRole('heading', { level: 1, name: /Granskning/ }).waitFor();
  await two.getByLabel('Diarienummer').fill('DNR 2020/2');
  await two.getByLabel('Paragraf').fill('§ 99');
  await press(two, 'Spara');
  await two.getByText('Någon annan har sparat.').waitFor();
  expect(await two.getByText('Sparat nu: DNR 2020/1').isVisible()).toBe(true);
  expect(await two.getByLabel('Diarienummer').inputValue()).toBe('DNR 2020/2');
  expect(await two.getByLabel('Paragraf').inputValue()).toBe('§ 99');
  expect(await accessibilityFaults(two)).toEqual([]);
  await press(two, 'Spara');
  await two.getByRole('cell', { name: 'DNR 2020/2' }).waitFor();
  await Promise.all([one, two].map((page) => page.context().close()));
});

test('unknown colours are decided one after the other, taken back, and asked about', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await example.signIn(page, 'auditCoordinator');
  await page.goto(`${example.origin}/recommendations/undecided`);
  const waiting = () => page.locator('.unknown-colours > li').count();
  const before = await waiting();
  expect(before).toBeGreaterThan(2);

  await page.getByRole('button', { name: 'Lämna okänd' }).first().click();
  await page.getByRole('status').getByText('lämnad som okänd').waitFor();
  expect(await waiting()).toBe(before - 1);
  expect(new URL(page.url()).hash).toBe(
    `#${await page.locator('.unknown-colours > li').first().getAttribute('id')}`,
  );
  await press(page, 'Ångra');
  expect(await waiting()).toBe(before);

  await page.getByText('Välj färg').first().click();
  await page.getByLabel('Färg').first().selectOption('red');
  await page.getByLabel('Skäl').first().fill('Inget är gjort');
  await page.getByRole('button', { name: 'Spara tolkningen' }).first().click();
  await page.getByRole('status').getByText('tolkad som inte åtgärdad').waitFor();

  await follow(page, 'Skriv en fråga till revisorerna');
  await follow(page, 'Engelska');
  const letter = await page.getByLabel('Frågan').inputValue();
  expect(letter).toContain('Which status applies?');
  const [download] = await Promise.all([page.waitForEvent('download'), follow(page, 'Ladda ner som text')]);
  expect(download.suggestedFilename()).toMatch(/\.txt$/);
  await page.getByLabel('Skickad den').fill('2026-02-30');
  await press(page, 'Notera att den är skickad');
  await page.getByRole('alert').getByText('skriv ett datum som finns').waitFor();
  await page.getByLabel('Skickad den').fill('2026-01-30');
  await press(page, 'Notera att den är skickad');
  await page.getByText('Frågan skickades till revisorerna 2026-01-30.').waitFor();
  await page.context().close();
});

describe('an outsider tries over the network', () => {
  const post = (cookie: string, path: string, form: Record<string, string>) =>
    fetch(`${server.origin}${path}`, {
      method: 'POST',
      headers: { cookie, origin: server.origin },
      body: new URLSearchParams(form),
      redirect: 'manual',
    });
  const get = (cookie: string, path: string) =>
    fetch(`${server.origin}${path}`, { headers: { cookie }, redirect: 'manual' });

  /** An audit of the social board with one recommendation, entered over the pages. */
  async function enter() {
    const { cookie } = await server.as('auditCoordinator');
    const bodyIds = server.municipality.bodies.Socialnämnden;
    const added = await post(cookie, '/audits/new', { title: `Granskning ${randomUUID()}`, bodyIds });
    const audit = added.headers.get('location')?.split('/')[2] ?? '';
    await post(cookie, `/audits/${audit}/recommendations/new`, { text: 'Att nämnden följer upp', bodyIds });
    const [row] = await server.database.asOwner<{ id: string }>(
      'select id from recommendation where audit_id = $1',
      [audit],
    );
    return { audit, recommendation: row?.id ?? '', bodyId: bodyIds };
  }

  test("the coordinator writes no board's answer, another board knows of nothing, the auditors change nothing", async () => {
    const { audit, recommendation, bodyId } = await enter();
    const report = { bodyId, version: '1', command: 'reportDone', completedOn: '2026-01-01' };
    const state = `/recommendations/${recommendation}/state`;
    const as = async (role: Parameters<TestServer['as']>[0], more = {}) =>
      (await server.as(role, more)).cookie;
    const other = await as('boardSecretary', { body: 'Tekniska nämnden' });
    expect((await post(await as('auditCoordinator'), state, report)).status).toBe(403);
    expect((await post(await as('electedAuditor'), state, report)).status).toBe(403);
    expect((await post(other, state, report)).status).toBe(404);
    expect((await get(other, `/audits/${audit}`)).status).toBe(404);
    expect((await get(other, '/audits/new')).status).toBe(403);
    const own = await as('boardSecretary');
    expect((await post(own, `/audits/${audit}/edit`, { title: 'Kapad', version: '1' })).status).toBe(403);
    expect((await get(own, `/audits/${audit}`)).status).toBe(200);
    expect((await post(own, state, report)).status).toBe(422);
    const shown = await addEvidenceOfWork(server.database, { recommendationId: recommendation, bodyId });
    expect((await post(own, state, report)).status).toBe(303);
    const examined = `${shown.evidenceId}:${shown.number}`;
    const confirm = { bodyId, version: '2', command: 'confirm', reason: 'Stickprov', examined };
    expect((await post(own, state, confirm)).status).toBe(403);
    expect((await post(await as('controller'), state, confirm)).status).toBe(303);
  });

  test('a form from another site, an odd id and an odd command are answered by a page of ours', async () => {
    const { audit } = await enter();
    const { cookie } = await server.as('auditCoordinator');
    const elsewhere = await fetch(`${server.origin}/audits/${audit}/withdraw`, {
      method: 'POST',
      headers: { cookie, origin: 'https://elak.example' },
      body: new URLSearchParams({ version: '1', reason: 'Kapad' }),
    });
    expect(elsewhere.status).toBe(403);
    const odd = ["/audits/'; drop table audit--", '/matters/x/edit', '/follow-ups/0', '/assessments/1/edit'];
    expect(await Promise.all(odd.map(async (path) => (await get(cookie, path)).status))).toEqual(
      odd.map(() => 404),
    );
    const to = 'https://elak.example/';
    const sent = await post(cookie, `/assessments/${audit}/interpretation`, { decision: 'accept', to });
    expect(sent.status).toBe(404);
    const command = await post(cookie, `/recommendations/${audit}/state`, { command: 'erase' });
    expect(command.status).toBe(404);
    expect(await command.text()).toContain('<title>Fel: ');
  });
});
