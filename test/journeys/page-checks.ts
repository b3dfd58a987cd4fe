import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inviteToSignIn } from '../../src/identity/index.ts';
import type { ExampleReadings, SeenBy } from '../../src/web/page-route.ts';
import { pageRoutes } from '../../src/web/routes.ts';
import { accessibilityFaults, keepAxeOn, openPage } from '../browser.ts';
import { storeDraft } from '../builders/draft.ts';
import { aListOfBodies, aListOfPeople, bringIn, storeList } from '../builders/lists.ts';
import { aReading } from '../builders/reading.ts';
import { registerIds } from '../builders/register-ids.ts';
import { storeDoubtful, storeEntered } from '../builders/reviewed.ts';
import { richOriginal, richReading } from '../builders/rich-reading.ts';
import { startTestServer, type TestServer } from '../server.ts';

/** Where a developer who sets it finds every page as it looks: `SCREENSHOTS=.tmp/screenshots`. */
const screenshots = process.env['SCREENSHOTS'];

/** One that is set up, one that nobody has set up, and one where the example is loaded. */
let server: TestServer;
let fresh: TestServer;
let example: TestServer;
let examples: ExampleReadings;

const unreadable = () =>
  aReading([], {
    issues: [
      {
        code: 'damaged',
        severity: 'error',
        message: 'Filen är skadad.',
        place: null,
        expected: null,
        found: null,
      },
    ],
  });

/** The servers with something on every page, for the tests of one file. */
export function useServers(): void {
  beforeAll(async () => {
    [server, fresh, example] = await Promise.all([
      startTestServer(),
      startTestServer({ setUp: false }),
      startTestServer({ example: true }),
    ]);
    const { app } = server;
    const administrator = await server.as('administrator');
    const coordinator = await server.as('auditCoordinator');
    const { person } = await server.as('employee');
    const invited = await inviteToSignIn(administrator.app, person.id);
    examples = {
      read: await storeDraft(app, { state: 'read', reading: richReading(), content: richOriginal }),
      waiting: await storeDraft(app, { state: 'reading' }),
      failed: await storeDraft(app, { state: 'read', reading: unreadable() }),
      cancelled: await storeDraft(app, { state: 'cancelled' }),
      entered: await storeEntered(coordinator.app),
      doubtful: await storeDoubtful(coordinator.app),
      board: server.municipality.bodies.Socialnämnden,
      person: person.id,
      register: await registerIds(example.database),
      peopleList: await storeList(administrator.app, ...aListOfPeople(person)),
      bodiesList: await storeList(administrator.app, 'Slag;Namn;Andra namn;Förvaltningar', ...aListOfBodies),
      importDone: await bringIn(administrator.app, 'bodies', 'Slag;Namn', 'Bolag;Lindvikens Hamn AB'),
      invitation: invited.ok ? invited.path : invited.refusal,
    };
  });
  afterAll(() => Promise.all([server, fresh, example].map((one) => one.stop())));
}

/** Every GET address that the server has registered. */
export const addressesOf = (): string[] =>
  server.web.routes
    .filter(({ method, path }) => method === 'GET' && !/^\/assets\/[^/]+[.](css|js|svg)$/.test(path))
    .map(({ path }) => path);

function originFor(seenBy: SeenBy | undefined): string {
  if (seenBy === 'firstVisitor') return fresh.origin;
  return seenBy?.startsWith('example') ? example.origin : server.origin;
}

async function faultsOfWidth(page: Page): Promise<string[]> {
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return tooWide > 0 ? [`${tooWide} px too wide`] : [];
}

/** Links to a part of the same page that is not there. */
const faultsOfParts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
      .map(({ hash }) => decodeURIComponent(hash.slice(1)))
      .filter((id) => !document.getElementById(id))
      .map((id) => `no part is called ${id}`),
  );

export const faultsOf = async (page: Page): Promise<string[]> => [
  ...(await accessibilityFaults(page)),
  ...(await faultsOfWidth(page)),
  ...(await faultsOfParts(page)),
];

interface Look {
  readonly language: 'sv' | 'en';
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  /** The width that the same page is made afterwards, to see that it fits there as well. */
  readonly thenWidth: number;
}

/** Every page of the table, looked at in one way: it answers, can be used by everyone, and fits. */
export function lookAtEveryPage({ language, width, colorScheme, thenWidth }: Look): void {
  const sized = (wide: number) => ({ width: wide, height: 800 });
  const keepPicture = async (page: Page, name: string, wide: number) => {
    if (!screenshots) return;
    const path = join(screenshots, `${name}-${language}-${wide}.png`);
    await page.screenshot({ path, fullPage: true });
  };

  describe(`in ${language} at ${width} px, ${colorScheme}`, () => {
    let pages: Record<SeenBy | 'signedIn', Page>;
    beforeAll(async () => {
      const look = { viewport: sized(width), colorScheme, reducedMotion: 'reduce' } as const;
      const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
      const open = async () => {
        const page = await openPage({ ...look, locale });
        await keepAxeOn(page);
        return page;
      };
      pages = {
        visitor: await open(),
        firstVisitor: await open(),
        exampleVisitor: await open(),
        exampleKeeper: await open(),
        exampleAuditor: await open(),
        exampleSecretary: await open(),
        exampleSecurityOfficer: await open(),
        signedIn: await open(),
      };
      await example.signIn(pages.exampleKeeper, 'auditCoordinator');
      await example.signIn(pages.exampleAuditor, 'electedAuditor');
      await example.signIn(pages.exampleSecretary, 'boardSecretary');
      await example.signIn(pages.exampleSecurityOfficer, 'securityOfficer');
      await server.signIn(pages.signedIn, 'auditCoordinator', { also: ['administrator'] });
    });
    afterAll(() => Promise.all(Object.values(pages).map((page) => page.context().close())));

    test.each(pageRoutes)(
      `$name can be used by everyone and fits, at ${thenWidth} px as well`,
      async ({ name, address, seenBy, status = 200 }) => {
        const page = pages[seenBy ?? 'signedIn'];
        await page.setViewportSize(sized(width));
        const answer = await page.goto(originFor(seenBy) + address(examples));
        expect(answer?.status()).toBe(status);
        await keepPicture(page, name, width);
        expect(await page.getAttribute('html', 'lang')).toBe(language);
        expect(await page.locator('h1').count()).toBe(1);
        expect(await faultsOf(page)).toEqual([]);
        await page.setViewportSize(sized(thenWidth));
        await keepPicture(page, name, thenWidth);
        expect(await faultsOfWidth(page)).toEqual([]);
      },
    );
  });
}
