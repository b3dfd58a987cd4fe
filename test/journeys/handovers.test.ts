import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let example: TestServer;
beforeAll(async () => {
  example = await startTestServer({ example: true });
});
afterAll(() => example.stop());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();

/** A recommendation of the social board's that has evidence, marked as secret. */
async function withSecretEvidence() {
  const [row] = await example.database.asOwner<{ evidence_id: string; noun_id: string; title: string }>(
    `select o.evidence_id, o.noun_id, e.title from evidence_of o join evidence e on e.id = o.evidence_id
      join body b on b.id = o.body_id
      where o.noun = 'recommendation' and b.name = 'Socialnämnden' and e.withdrawn_at is null limit 1`,
  );
  if (!row) throw new Error('The example has no evidence of the social board');
  await example.database.asOwner('update evidence set secrecy = $2 where id = $1', [
    row.evidence_id,
    JSON.stringify({ provision: 'OSL 18:13', markedOn: '2026-01-01', markedBy: row.evidence_id }),
  ]);
  return { recommendation: `/recommendations/${row.noun_id}`, title: row.title };
}

test.each([true, false])(
  'the auditors ask about a recommendation, the board looks at what it hands over and the auditors see just that (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const { recommendation, title } = await withSecretEvidence();
    const text = `Får vi se rutinen? ${javaScriptEnabled}`;
    const auditor = await openPage({ javaScriptEnabled });
    await example.signIn(auditor, 'electedAuditor');
    await auditor.goto(example.origin + recommendation);
    await auditor.getByRole('link', { name: /^Fråga (nämnden|Socialnämnden)$/ }).click();
    await auditor.getByLabel('Vad vill ni ha?').selectOption({ label: 'En handling' });
    await auditor.getByLabel('Önskas senast').fill('i morgon');
    await press(auditor, 'Skicka');
    expect(await auditor.title()).toMatch(/^Fel: /);
    await auditor.getByLabel('Vad ni vill veta eller få').fill(text);
    await auditor.getByLabel('Önskas senast').fill('');
    await press(auditor, 'Skicka');
    await auditor.getByText('Väntar på svar').waitFor();
    const request = new URL(auditor.url()).pathname;

    const secretary = await openPage({ javaScriptEnabled });
    await example.signIn(secretary, 'boardSecretary');
    await secretary.goto(`${example.origin}${request}`);
    await secretary.getByText(text).waitFor();
    await follow(secretary, 'Lämna över handlingar');
    await press(secretary, 'Kontrollera');
    await secretary.getByText('Välj minst en sak att lämna över').first().waitFor();
    await secretary
      .getByLabel(new RegExp(`${title}, version 1`))
      .first()
      .check();
    await press(secretary, 'Kontrollera');
    await secretary.getByText('Det går inte att ta tillbaka.').waitFor();
    await press(secretary, 'Lämna över');
    await secretary.getByText('Bekräfta att du har prövat det som är sekretessmarkerat').first().waitFor();
    await secretary.getByLabel('Jag har prövat att det sekretessmarkerade kan lämnas över').check();
    await press(secretary, 'Lämna över');
    await secretary.getByRole('heading', { level: 1, name: 'Överlämnat av Socialnämnden' }).waitFor();
    const handover = new URL(secretary.url()).pathname;

    await auditor.goto(`${example.origin}${request}`);
    await auditor.getByText('Besvarad', { exact: true }).waitFor();
    await auditor.goto(`${example.origin}/handovers?kind=handover`);
    await auditor.locator(`a[href="${handover}"]`).click();
    await auditor.getByText(title).first().waitFor();

    const outsider = await openPage({ javaScriptEnabled });
    await example.signIn(outsider, 'boardSecretary', { body: 'Tekniska nämnden' });
    for (const address of [request, handover]) {
      expect((await outsider.goto(`${example.origin}${address}`))?.status()).toBe(404);
    }
    await Promise.all([auditor, secretary, outsider].map((page) => page.context().close()));
  },
);

test.each([true, false])(
  'a document that lies nowhere yet is handed over as it comes, against a request and from the page of a body (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const auditor = await openPage({ javaScriptEnabled });
    await example.signIn(auditor, 'electedAuditor');
    await auditor.goto(`${example.origin}/handovers/requests/new`);
    await auditor.getByLabel('Vad vill ni ha?').selectOption({ label: 'En handling' });
    await auditor.getByLabel('Av', { exact: true }).selectOption({ label: 'Socialnämnden' });
    await auditor.getByLabel('Vad ni vill veta eller få').fill(`Delegationsordningen ${javaScriptEnabled}`);
    await press(auditor, 'Skicka');
    await auditor.getByText('Väntar på svar').waitFor();
    const request = auditor.url();

    const secretary = await openPage({ javaScriptEnabled });
    await example.signIn(secretary, 'boardSecretary');
    await secretary.goto(request);
    await secretary.getByLabel('Meddelande till revisorerna').fill('Gäller från 2025.');
    await press(secretary, 'Lämna över handlingen');
    expect(await secretary.title()).toMatch(/^Fel: /);
    expect(await secretary.getByLabel('Meddelande till revisorerna').inputValue()).toBe('Gäller från 2025.');
    const buffer = Buffer.from(`%PDF-1.7\nordning ${javaScriptEnabled}`);
    const file = { name: 'Delegationsordning.pdf', mimeType: 'application/pdf', buffer };
    await secretary.getByLabel('Fil', { exact: true }).setInputFiles(file);
    await press(secretary, 'Lämna över handlingen');
    await secretary.getByRole('heading', { level: 1, name: 'Överlämnat av Socialnämnden' }).waitFor();

    await auditor.goto(request);
    await auditor.getByText('Besvarad', { exact: true }).waitFor();
    const href = await auditor
      .getByRole('link', { name: 'Delegationsordning.pdf', exact: true })
      .getAttribute('href');
    const taken = await auditor.request.get(example.origin + href);
    expect([taken.status(), await taken.text()]).toEqual([200, buffer.toString()]);

    const [board] = await example.database.asOwner<{ id: string }>(
      "select id from body where name = 'Socialnämnden'",
    );
    await secretary.goto(`${example.origin}/organisation/bodies/${board?.id}`);
    await follow(secretary, 'Lämna över till revisorerna');
    await follow(secretary, 'Lämna över en fil som inte finns här');
    await secretary
      .getByLabel('Fil', { exact: true })
      .setInputFiles({ ...file, buffer: Buffer.from(`%PDF-1.7\nårsplan ${javaScriptEnabled}`) });
    await secretary.getByLabel('Vad det är för handling').fill('Årsplan');
    await press(secretary, 'Lämna över handlingen');
    await secretary.getByRole('heading', { level: 2, name: 'Handling, version 1 Årsplan' }).waitFor();
    await Promise.all([auditor, secretary].map((page) => page.context().close()));
  },
);
