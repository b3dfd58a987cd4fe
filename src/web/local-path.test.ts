import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localPath } from './local-path.ts';

test.each([
  ['/', '/'],
  ['/audits/1?q=a&sort=b#row-1', '/audits/1?q=a&sort=b#row-1'],
  ['/sök?q=å', '/s%C3%B6k?q=%C3%A5'],
  ['/a?to=https://elak.example', '/a?to=https://elak.example'],
])('%s stays here', (text, path) => {
  expect(localPath(text)).toBe(path);
});

test.each([
  undefined,
  '',
  'audits',
  '//elak.example',
  '/\\elak.example',
  '/\t/elak.example',
  '/\n/elak.example',
  ' /audits',
  '/a b',
  'https://elak.example/',
  'https:elak.example',
  'javascript:alert(1)',
  '\\\\elak.example',
  '/.//elak.example',
  '/a/..//elak.example',
  '/a\\..\\\\elak.example',
  `/${'a'.repeat(2_000)}`,
])('%j leads nowhere', (text) => {
  expect(localPath(text)).toBeNull();
});

test('whatever is asked for, a browser that follows the answer stays on this site', () => {
  const site = 'https://stadga.example';
  const tricks = fc.stringMatching(/^[/\\.:@?#\t\n %a2f-]{0,12}$/);
  fc.assert(
    fc.property(fc.oneof(tricks, fc.string(), fc.webUrl()), (text) => {
      const path = localPath(text) ?? '/';
      expect(new URL(path, `${site}/sign-in`).origin).toBe(site);
    }),
    { numRuns: 2_000 },
  );
});
