import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BodyName } from '../builders/municipality.ts';
import { startTestServer, type TestServer } from '../server.ts';
import {
  addCentralIt,
  addEvidence,
  anAudit,
  answer,
  beginResponse,
  dayFromNow,
  decideAndSend,
  enter,
  tracksOf,
  unfold,
} from './life-steps.ts';

let server: TestServer;
let centralIt: BodyName;
beforeAll(async () => {
  server = await startTestServer();
  centralIt = await addCentralIt(server);
});
afterAll(() => server.stop());

test('a recommendation is referred to central IT, which accepts it and plans what it will do', async () => {
  const { audit, recommendation } = await anAudit(
    server,
    'Granskning av loggar',
    'Att nämnden följer upp sina loggar',
  );
  const secretary = await enter(server, 'boardSecretary');
  const itChief = await enter(server, 'director', { body: centralIt });
  expect(await itChief.open(recommendation)).toBe(404);

  await beginResponse(secretary, audit);
  const response = secretary.at();
  await answer(secretary, 'Hänvisar till en annan', 'Loggarna sköts av centrala it.');
  await secretary.page.getByText('Hänvisning', { exact: true }).click();
  await secretary.choose('Fråga en annan nämnd eller funktion', centralIt);
  await secretary.fill('Varför den andra ska göra det', 'Ni har verktyget för loggar.');
  await secretary.press('Spara');
  await secretary.reads('Inte besvarad');

  await itChief.open('/');
  await itChief.follow(/Att nämnden följer upp sina loggar|Rekommendation 1|Granskning av loggar/);
  await itChief.reads('Ni har verktyget för loggar.');
  await itChief.fill('Vad ni svarar', 'Vi inför en månatlig genomgång.');
  await itChief.press('Godta');
  await itChief.reads('Godtagen');
  // What the board writes is still the board's own.
  expect(await itChief.open(response)).toBe(404);

  await itChief.open(recommendation);
  await itChief.follow('Ny åtgärd');
  await itChief.follow('Avbryt');
  expect(itChief.at()).toBe(recommendation);
  await itChief.follow('Ny åtgärd');
  await itChief.fill('Vad som ska göras', 'Gå igenom loggarna varje månad');
  await itChief.fill('Klart senast', dayFromNow(90));
  await itChief.press('Lägg till åtgärden');
  await itChief.page.getByRole('heading', { level: 1, name: 'Gå igenom loggarna varje månad' }).waitFor();
  await itChief.reads(centralIt);

  await secretary.open(response);
  await secretary.reads('Godtagen');
  await decideAndSend(secretary, '§ 118', 'SN 2026/42');
  await secretary.open(recommendation);
  await secretary.reads('Vi inför en månatlig genomgång.');
  await secretary.follow('Gå igenom loggarna varje månad');
  await secretary.reads(centralIt);
  await Promise.all([secretary, itChief].map(({ page }) => page.context().close()));
});

test('a recommendation is disputed, decided against, and shown so to everybody', async () => {
  const { audit, recommendation } = await anAudit(
    server,
    'Granskning av handkassor',
    'Att nämnden avskaffar sina handkassor',
  );
  const secretary = await enter(server, 'boardSecretary');
  await beginResponse(secretary, audit);
  await answer(secretary, 'Instämmer inte', 'Handkassorna behövs och kontrolleras redan.');
  await secretary.press('Spara');
  await decideAndSend(secretary, '§ 119', 'SN 2026/43');
  await secretary.open(recommendation);
  const form = await unfold(secretary, 'Notera beslut att inte åtgärda');
  await form.getByLabel('Dagen då nämnden beslutade').fill(dayFromNow(0));
  await form.getByLabel('Beslutets paragraf').fill('§ 119');
  await form.getByLabel('Skäl').fill('Kontrollen räcker redan i dag.');
  await secretary.press('Notera beslut att inte åtgärda');

  const seers = await Promise.all([
    enter(server, 'auditCoordinator'),
    enter(server, 'controller'),
    enter(server, 'electedAuditor'),
  ]);
  for (const actor of seers) {
    await actor.open(recommendation);
    expect(await tracksOf(actor)).toEqual(['Beslut att inte åtgärda', 'Inte verifierad', 'Inte uppföljd']);
    await actor.reads('enligt § 119');
    await actor.reads('Kontrollen räcker redan i dag.');
    await actor.reads('Handkassorna behövs och kontrolleras redan.');
    await actor.reads('Instämmer inte');
    await actor.page.context().close();
  }
  await secretary.page.context().close();
});

test('a recommendation that was confirmed within is opened again with a reason, and nothing that was said is lost', async () => {
  const { recommendation } = await anAudit(
    server,
    'Granskning av nycklar',
    'Att nämnden förtecknar sina nycklar',
  );
  const [owner, controller, secretary] = await Promise.all([
    enter(server, 'actionOwner'),
    enter(server, 'controller'),
    enter(server, 'boardSecretary'),
  ]);
  await owner.open(recommendation);
  await addEvidence(owner, 'Förteckning över nycklar', 'Alla nycklar står i förteckningen.');
  await owner.open(recommendation);
  const report = await unfold(owner, 'Rapportera klar');
  await report.getByLabel('Dagen då arbetet blev klart').fill(dayFromNow(-3));
  await owner.press('Rapportera klar');
  await controller.open(recommendation);
  const confirm = await unfold(controller, 'Bekräfta');
  await confirm.getByRole('checkbox', { name: 'Förteckning över nycklar' }).check();
  await confirm.getByLabel('Vad har du granskat, och vad visar det?').fill('Förteckningen är hel.');
  await controller.press('Bekräfta');
  expect(await tracksOf(controller)).toEqual(['Rapporterad klar', 'Bekräftad', 'Inte uppföljd']);

  await secretary.open(recommendation);
  const reopen = await unfold(secretary, 'Öppna igen');
  await reopen.getByLabel('Skäl').fill('Två nycklar har kommit bort.');
  await secretary.press('Öppna igen');
  expect(await tracksOf(secretary)).toEqual(['Öppnad igen', 'Inte verifierad', 'Inte uppföljd']);
  const steps = await secretary.page
    .locator('section[aria-labelledby=work] .history > ol > li')
    .allInnerTexts();
  expect(steps).toHaveLength(3);
  expect(steps[0]).toMatch(/Öppnad igen[^]*Två nycklar har kommit bort\./);
  expect(steps[1]).toMatch(/Bekräftad internt[^]*Förteckningen är hel\.[^]*Förteckning över nycklar/);
  expect(steps[1]).toContain(controller.person.name);
  expect(steps[2]).toMatch(/Rapporterad klar[^]*Förteckning över nycklar/);
  expect(steps[2]).toContain(owner.person.name);
  await Promise.all([owner, controller, secretary].map(({ page }) => page.context().close()));
});
