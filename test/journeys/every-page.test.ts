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

test('text that cannot be read would be found, also in the last of a hundred rows alike', async () => {
  const page = await openPage({ viewport: { width: 320, height: 800 } });
  const row =
    '<li style="color: #555"><details><summary>Rad</summary><p style="color: #999">Ord</p></details> Ord</li>';
  const pale = {
    byColour: '<li style="color: #bbb">Blekt</li>',
    byGround: '<li style="color: #555; background: #777">Grått</li>',
    byParent: '<div style="background: #777"><li style="color: #555">Grått</li></div>',
    onlyOpen: '<li><p style="color: #999">Ord</p></li>',
  };
  for (const [how, last] of Object.entries(pale)) {
    await page.setContent(`<main><h1>Rader</h1><ul>${row.repeat(100)}${last}</ul></main>`);
    expect({ how, faults: (await faultsOf(page)).join() }).toEqual({
      how,
      faults: expect.stringContaining('color-contrast'),
    });
  }
  await page.setContent(`<main><h1>Rader</h1><ul>${row.repeat(100)}</ul></main>`);
  expect((await faultsOf(page)).join()).not.toContain('color-contrast');
  await page.context().close();
});
