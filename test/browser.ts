import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

let shared: Promise<Browser> | undefined;

/** A page in a clean browser profile, as a Swedish user sees it. Close it with `page.context().close()`. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  shared ??= chromium.connect(inject('browserAddress'));
  const browser = await shared;
  const context = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', ...options });
  const page = await context.newPage();
  // Left alone, the browser of a test leaves every page that asks first, and nobody sees that it did.
  page.on('dialog', (dialog) => dialog.dismiss());
  return page;
}

const axe = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Has axe on every page that is opened in the profile of this one: where many are looked at, sending it takes as long as its looking. */
export const keepAxeOn = (page: Page) => page.context().addInitScript(axe);

/** The builder would send all frames of a page the large form of axe, and the page itself twice. */
const sendAxe = (page: Page) =>
  Promise.all(
    page.frames().map(async (frame) => {
      if (!(await frame.evaluate("typeof window.axe === 'object'"))) await frame.evaluate(axe);
    }),
  );

/**
 * Has axe judge the contrast of two texts of each look, not of every one: in a table of a hundred rows it was most of its
 * work. Alike are those with the same colour, size and weight on the same ground, by what the browser computed. Text that
 * may lie above something else than what it stands in, or on a picture, is judged wherever it is; so are labels, which
 * axe leaves alone where their field cannot be used.
 */
const chooseTexts = (page: Page) =>
  page.evaluate(() => {
    const timesSeen = new Map<string, number>();
    const look = (element: Element, behind: string, isAlone: boolean): void => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
      const style = getComputedStyle(element);
      const { backgroundColor, opacity, filter, mixBlendMode } = style;
      const own = [backgroundColor, opacity, filter, mixBlendMode].join();
      const ground = own === 'rgba(0, 0, 0, 0),1,none,normal' ? behind : `${behind} ${own}`;
      const alone =
        isAlone ||
        ['absolute', 'fixed', 'sticky'].includes(style.position) ||
        style.backgroundImage !== 'none' ||
        element.matches('label, fieldset:disabled, [aria-disabled]');
      const words = [...element.childNodes]
        .map((node) => (node.nodeType === 3 ? node.nodeValue : ''))
        .join('');
      const key = [element.tagName, element.matches(':disabled'), ground, style.color, style.textShadow];
      const kind = [...key, style.fontSize, style.fontWeight].join();
      const times = timesSeen.get(kind) ?? 0;
      if (alone || times < 2) element.setAttribute('data-judge-contrast', '');
      // Of one sign alone axe says nothing.
      if (words.trim().length > 1 || element.matches('input, select, textarea'))
        timesSeen.set(kind, times + 1);
      for (const child of element.children) look(child, ground, alone);
    };
    look(document.body, '', false);
    const { axe } = window as unknown as { axe: { configure(spec: object): void } };
    axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-judge-contrast]' }] });
  });

/** What axe finds wrong on the page against WCAG 2.2 AA, as lines to read; empty where nothing. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  await sendAxe(page);
  await chooseTexts(page);
  // Without pages of other origins in frames axe needs no second page to gather its findings: three times faster.
  const { violations } = await new AxeBuilder({ page, axeSource: 'void 0' })
    .options({ runOnly, resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`),
  );
}
