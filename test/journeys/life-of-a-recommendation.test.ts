import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../server.ts';
import {
  type Actor,
  addEvidence,
  anAudit,
  answer,
  dayFromNow,
  decide,
  enter,
  followUp,
  makeReady,
  openForm,
  send,
  tracksOf,
  unfold,
} from './life-steps.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const title = 'Granskning av avtalsuppföljning';
const words = 'Att nämnden följer upp sina avtal';
const promise = 'Rutin för uppföljning av avtal';

test('a recommendation goes from letter over a returned draft to confirmed, and over two rounds to the auditors’ green', async () => {
  const { audit, recommendation } = await anAudit(server, title, words);
  const [registrar, secretary, owner, controller, auditor] = await Promise.all([
    enter(server, 'registrar'),
    enter(server, 'boardSecretary'),
    enter(server, 'actionOwner'),
    enter(server, 'controller'),
    enter(server, 'electedAuditor'),
  ]);

  await registersLetter(registrar, audit);
  const response = await answersAfterReturn(secretary, audit, owner.person.name, async (path) => {
    // Until it has been sent the draft is the board's own.
    for (const other of [auditor, controller]) expect(await other.open(path)).toBe(404);
  });
  expect(await auditor.open(response)).toBe(200);
  await auditor.reads('En rutin beslutas och avtalen gås igenom varje år.');

  const first = await followUp(auditor, audit, {
    title: 'Uppföljning ett',
    dated: dayFromNow(-1),
    colour: 'Delvis åtgärdad',
    done: 'Nämnden har lovat en rutin.',
    remaining: 'Rutinen är inte beslutad.',
  });
  await auditor.open(recommendation);
  expect((await tracksOf(auditor))[2]).toBe('Delvis åtgärdad');

  await doesTheWork(owner, recommendation);
  expect(await tracksOf(owner)).toEqual(['Rapporterad klar', 'Inte verifierad', 'Delvis åtgärdad']);
  await confirms(controller, recommendation);
  // What is confirmed within is not the auditors' green.
  expect(await tracksOf(controller)).toEqual(['Rapporterad klar', 'Bekräftad', 'Delvis åtgärdad']);

  await followUp(auditor, audit, {
    title: 'Uppföljning två',
    dated: dayFromNow(0),
    colour: 'Åtgärdad',
    done: 'Rutinen är beslutad och följs.',
    remaining: 'Inget kvarstår.',
  });
  await secretary.open(recommendation);
  expect(await tracksOf(secretary)).toEqual(['Rapporterad klar', 'Bekräftad', 'Åtgärdad']);
  await secretary.reads('Rutinen är beslutad och följs.');
  await secretary.reads('Rutinen är inte beslutad.');
  // The first round stands as it was closed.
  await auditor.open(first);
  await auditor.reads('Rutinen är inte beslutad.');
  expect(await auditor.page.getByRole('link', { name: /Ändra|bedöm/ }).count()).toBe(0);
  await Promise.all(
    [registrar, secretary, owner, controller, auditor].map(({ page }) => page.context().close()),
  );
}, 120_000);

/** The auditors' letter comes in: whom it asks, and when the answer is wanted. */
async function registersLetter(registrar: Actor, audit: string) {
  await registrar.open(audit);
  await registrar.follow('Revisorernas skrivelse');
  await registrar.follow('Registrera skrivelsen');
  await registrar.fill('Skrivelsens datum', dayFromNow(-60));
  await registrar.page.getByRole('group', { name: 'Till för svar' }).getByLabel('Socialnämnden').check();
  await registrar.fill('Svaret ska vara framme senast', dayFromNow(30));
  await registrar.fill('Skrivelsen kom in', dayFromNow(-59));
  await registrar.fill('Revisorernas eget ställningstagande', 'Revisorerna ser allvarligt på bristerna.');
  await registrar.press('Spara');
  await registrar.reads('Revisorerna ser allvarligt på bristerna.');
}

/**
 * The secretary finds the matter among what needs her, answers, has the draft returned by the board, betters it, and
 * notes the new decision and how it is sent. Gives the path of the response.
 * @param asDraft looks at it before it has been decided
 */
async function answersAfterReturn(
  secretary: Actor,
  audit: string,
  owner: string,
  asDraft: (path: string) => Promise<void>,
) {
  await secretary.open('/');
  await secretary.follow(title);
  await secretary.follow('Skriv ett yttrande');
  await secretary.press('Börja skriva');
  const path = secretary.at();
  await answer(secretary, 'Instämmer', 'Nämnden ser över saken.');
  await secretary.press('Spara');
  await makeReady(secretary);
  await openForm(secretary, 'Notera återremiss');
  await secretary.fill('Vad nämnden vill ha ändrat', 'Svaret måste säga vad som ska göras.');
  await secretary.press('Notera återremiss');
  await secretary.reads('noterade återremiss');
  await asDraft(path);

  await secretary.follow(/^Ändra svaret på Rekommendation 1/);
  await secretary.fill('Svar', 'En rutin beslutas och avtalen gås igenom varje år.');
  await secretary.fill('Vad som ska göras', promise);
  await secretary.choose('Ansvarig person', owner);
  await secretary.fill('Klart senast', dayFromNow(60));
  await secretary.press('Spara');
  await makeReady(secretary);
  await decide(secretary, '§ 117', 'SN 2026/41');
  await send(secretary);
  await secretary.open(audit);
  await secretary.follow('Socialnämnden');
  await secretary.reads('Kom i tid');
  await secretary.reads('Svaret måste säga vad som ska göras.');
  return path;
}

/** The action owner plans what was promised, does it, and reports it done with what shows it. */
async function doesTheWork(owner: Actor, recommendation: string) {
  await owner.open('/recommendations');
  await owner.follow(new RegExp(words));
  expect(owner.at()).toBe(recommendation);
  await owner.follow(`Planera en åtgärd för åtagandet ${promise}`);
  await owner.press('Lägg till åtgärden');
  await owner.page.getByRole('heading', { level: 1, name: promise }).waitFor();
  const action = owner.at();
  await owner.open(recommendation);
  // Nobody plans it once more without seeing what carries it already.
  const carrier = owner.page.locator('.commitments').getByRole('link', { name: promise, exact: true });
  expect(await carrier.getAttribute('href')).toBe(action);
  const plan = (text: string) => owner.page.getByText(text, { exact: true }).count();
  expect([await plan('Planera en åtgärd'), await plan('Planera en till')]).toEqual([0, 1]);
  await carrier.click();
  await owner.press('Påbörja');
  await owner.press('Markera klar');
  await owner.open(recommendation);
  await addEvidence(owner, 'Beslutad rutin', 'Avtalen gås igenom varje år.');
  await owner.open(recommendation);
  const report = await unfold(owner, 'Rapportera klar');
  await report.getByRole('link', { name: 'Beslutad rutin' }).waitFor();
  await report.getByLabel('Dagen då arbetet blev klart').fill(dayFromNow(0));
  await owner.press('Rapportera klar');
}

/** Somebody who answers for none of it looks at the evidence and says what it shows. */
async function confirms(controller: Actor, recommendation: string) {
  await controller.open('/');
  await controller.follow(words);
  expect(controller.at()).toBe(recommendation);
  await controller.follow('Beslutad rutin');
  await controller.reads('Avtalen gås igenom varje år.');
  await controller.open(recommendation);
  const form = await unfold(controller, 'Bekräfta');
  await form.getByLabel('Vad har du granskat, och vad visar det?').fill('Rutinen är beslutad och används.');
  await form.getByRole('button', { name: 'Bekräfta' }).click();
  // Nothing is confirmed without a look at what shows it.
  expect(await controller.page.title()).toMatch(/^Fel: /);
  await controller.page.getByRole('checkbox', { name: 'Beslutad rutin' }).check();
  await controller.press('Bekräfta');
  await controller.reads('Granskat underlag');
}
