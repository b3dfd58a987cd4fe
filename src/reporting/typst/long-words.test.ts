import { expect, test } from 'vitest';
import { breakable } from './long-words.ts';

test.each([
  ['Informationssäkerhetssamordnare', 'Informations-säkerhets-samordnare'],
  ['utbildningsnämnden', 'utbildnings-nämnden'],
  ['verksamhetsövergripande', 'verksamhets-övergripande'],
  ['Samhällsbyggnadsförvaltningen', 'Samhälls-byggnads-förvaltningen'],
  ['tillhandahållandet', 'till-han-dahål-landet'],
])('%s may be broken where its parts meet, or else its syllables: %s', (word, shown) => {
  expect(breakable(word).replaceAll('\u00ad', '-')).toBe(shown);
});

test('what is no word is broken anywhere, and loses nothing', () => {
  for (const run of ['https://lindviken.example/abc', 'x'.repeat(60)]) {
    expect(breakable(run)).toContain('\u200b');
    expect(breakable(run).replaceAll('\u200b', '')).toBe(run);
  }
});
