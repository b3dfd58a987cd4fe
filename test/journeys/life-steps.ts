import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { addAudit, addRecommendations } from '../../src/audits/index.ts';
import { addBody } from '../../src/organisation/index.ts';
import type { Role } from '../../src/people/role.model.ts';
import { dayAfter } from '../../src/shared/day-after.ts';
import { swedishDay } from '../../src/shared/swedish-day.ts';
import { accessibilityFaults, openPage } from '../browser.ts';
import type { BodyName, MoreOfPerson, TestPerson } from '../builders/municipality.ts';
import type { TestServer } from '../server.ts';

/** Somebody of the story at a browser of their own. */
export interface Actor {
  readonly page: Page;
  readonly person: TestPerson;
  /** Opens an address of the server. Gives the answer's status. */
  open(path: string): Promise<number>;
  /** The path of the page that they are at. */
  at(): string;
  press(button: string | RegExp): Promise<void>;
  follow(link: string | RegExp): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  choose(label: string, option: string): Promise<void>;
  /** Waits until the page says it. */
  reads(text: string | RegExp): Promise<void>;
}

/** A person with this role, signed in where nobody else is. */
export async function enter(server: TestServer, role: Role, more?: MoreOfPerson): Promise<Actor> {
  const page = await openPage();
  page.setDefaultTimeout(20_000);
  const { person } = await server.signIn(page, role, more);
  const exact = (name: string | RegExp) => ({ name, exact: typeof name === 'string' });
  const goBy = async (kind: 'button' | 'link', name: string | RegExp) => {
    const there = page.getByRole(kind, exact(name)).filter({ visible: true }).first();
    await Promise.all([there.click(), page.waitForEvent('framenavigated', { timeout: 25_000 })]);
    await page.waitForLoadState('domcontentloaded');
  };
  return {
    page,
    person,
    async open(path) {
      return (await page.goto(server.origin + path))?.status() ?? 0;
    },
    at: () => new URL(page.url()).pathname,
    press: (button) => goBy('button', button),
    follow: (link) => goBy('link', link),
    fill: (label, text) => field(page, label).fill(text),
    async choose(label, option) {
      await field(page, label).selectOption({ label: option });
    },
    reads: (text) => page.getByText(text).filter({ visible: true }).first().waitFor(),
  };
}

/** The first field with this label that is not folded away. */
const field = (page: Page, label: string) =>
  page.getByLabel(label, { exact: true }).filter({ visible: true }).first();

/** The day that so many days from now is, as people here write it. */
export const dayFromNow = (days: number): string => dayAfter(swedishDay(new Date()), days);

/** An audit with one recommendation to the social board, put in by the coordinator. */
export async function anAudit(server: TestServer, title: string, words: string) {
  const { app } = await server.as('auditCoordinator');
  const audit = done(await addAudit(app, { title, year: 2026 }));
  const bodyIds = [server.municipality.bodies['Socialnämnden']];
  const { ids } = done(await addRecommendations(app, audit.id, [{ number: '1', text: words, bodyIds }]));
  return { audit: `/audits/${audit.id}`, recommendation: `/recommendations/${ids[0]}` };
}

/** The municipality's central IT, which serves every board. People can then hold roles for it. */
export async function addCentralIt(server: TestServer): Promise<BodyName> {
  const name = 'Centrala it-enheten';
  const { app } = await server.as('administrator');
  const { body } = done(await addBody(app, { kind: 'centralFunction', name }));
  Object.assign(server.municipality.bodies, { [name]: body.id });
  return name as BodyName;
}

/** The outcome of something that a story builds on. */
function done<Outcome extends { readonly ok: boolean }>(outcome: Outcome) {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome)}`);
  return outcome as Extract<Outcome, { ok: true }>;
}

/** Opens what can be done about a body's own work, by its name, and gives its fields. */
export async function unfold({ page }: Actor, command: string) {
  const part = page.locator('.body-actions details', { has: page.getByText(command, { exact: true }) });
  await part.locator('summary').click();
  return part;
}

/** What the three tracks of the social board say on the page of a recommendation: its work, the internal word, the auditors'. */
export async function tracksOf({ page }: Actor): Promise<string[]> {
  const cells = await page.locator('.tracks tbody tr').first().locator('td').all();
  const [, ...tracks] = await Promise.all(cells.map((cell) => cell.innerText()));
  return tracks.map((text) => text.split('\n')[0]?.trim() ?? '');
}

/** The answer to the recommendation in a draft that the secretary stands at. */
export async function answer(secretary: Actor, stance: string, text: string): Promise<void> {
  await secretary.follow(/^Besvara Rekommendation 1/);
  await secretary.choose('Ställningstagande', stance);
  await secretary.fill('Svar', text);
}

/** From a finished draft to the auditors' hands: ready, decided, dispatched and received, all today. */
export async function decideAndSend(secretary: Actor, minuteItem: string, registryNumber: string) {
  await makeReady(secretary);
  await decide(secretary, minuteItem, registryNumber);
  await send(secretary);
}

/** The form of a step, which only somebody who has come so far can open, and which everybody can use. */
export async function openForm(actor: Actor, name: string) {
  await actor.follow(name);
  expect(await accessibilityFaults(actor.page)).toEqual([]);
}

const step = async (secretary: Actor, name: string) => {
  await openForm(secretary, name);
  await secretary.press(name);
};

export const makeReady = (secretary: Actor) => step(secretary, 'Markera som klart för beslut');

export async function decide(secretary: Actor, minuteItem: string, registryNumber: string) {
  await openForm(secretary, 'Notera beslutet');
  await secretary.fill('Paragraf', minuteItem);
  await secretary.fill('Diarienummer', registryNumber);
  await secretary.press('Notera beslutet');
}

export async function send(secretary: Actor) {
  await step(secretary, 'Notera expediering');
  // That the minutes were adjusted at once has not been noted.
  await secretary.page.getByLabel('Ja, datumet stämmer').check();
  await secretary.press('Notera expediering');
  await step(secretary, 'Notera mottagande');
  await secretary.reads('Yttrandet är lämnat.');
}

/** Begins the social board's response from the page of the matter. */
export async function beginResponse(secretary: Actor, audit: string) {
  await secretary.open(audit);
  await secretary.follow('Socialnämnden');
  await secretary.follow('Skriv ett yttrande');
  await secretary.press('Börja skriva');
}

/** Adds a file as evidence of the recommendation that somebody stands at. */
export async function addEvidence(actor: Actor, title: string, content: string) {
  await actor.follow('Lägg till underlag');
  await actor.fill('Namn', title);
  const file = { name: 'underlag.txt', mimeType: 'text/plain', buffer: Buffer.from(content) };
  await actor.page.setInputFiles('input[type=file]', file);
  await actor.press('Lägg till');
  await actor.reads(content);
}

/** A round of the auditors' over an audit with one recommendation: one assessment, and closed. Gives its path. */
export async function followUp(
  auditor: Actor,
  audit: string,
  round: { title: string; dated: string; colour: string; done: string; remaining: string },
) {
  await auditor.open(audit);
  await auditor.follow('Ny uppföljning');
  await auditor.fill('Titel', round.title);
  await auditor.fill('Datum', round.dated);
  await auditor.press('Börja uppföljningen');
  await auditor.follow('Börja bedöma');
  await auditor.page.getByRole('radio', { name: round.colour, exact: true }).check();
  await auditor.fill('Vad har åtgärdats?', round.done);
  await auditor.fill('Vad kvarstår att åtgärda?', round.remaining);
  await auditor.press('Spara och till listan');
  await auditor.follow('Avsluta uppföljningen');
  await auditor.press('Avsluta');
  await auditor.reads('Avslutad');
  return auditor.at();
}
