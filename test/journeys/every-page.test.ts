import { expect, test } from 'vitest';
import { fileRoutes, pageRoutes } from '../../src/web/routes.ts';
import { openPage } from '../browser.ts';
import { addressesOf, faultsOf, lookAtEveryPage, useServers } from './page-checks.ts';

useServers();

test('every address that answers is in the table of pages or of files', () => {
  const known = new Set([...pageRoutes.map(({ pattern }) => pattern), ...fileRoutes]);
  const registered = addressesOf();
  expect(registered.length).toBeGreaterThan(8);
  expect(registered.filter((path) => !known.has(path))).toEqual([]);
});

lookAtEveryPage({ language: 'sv', width: 1280, colorScheme: 'light', thenWidth: 320 });

test('a page with faults would be found', async () => {
  const page = await openPage({ viewport: { width: 320, height: 800 } });
  await page.setContent('<main><img src="x"><table width="900"><td>x</table><a href="#y">y</a></main>');
  const faults = (await faultsOf(page)).join();
  expect(faults).toContain('image-alt');
  expect(faults).toContain('too wide');
  expect(faults).toContain('no part is called y');
  await page.context().close();
});
