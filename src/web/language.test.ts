import { expect, test } from 'vitest';
import { preferredLanguage } from './language.ts';

test.each([
  [undefined, 'sv'],
  ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
  ['en-GB,en;q=0.9', 'en'],
  ['fi,en;q=0.5,sv;q=0.7', 'sv'],
  ['de-DE,de', 'sv'],
  ['sv;q=0,en', 'en'],
  ['__proto__, ;;q=x', 'sv'],
])('a browser that asks for %s gets %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
