import { expect, test } from 'vitest';
import type { Reading } from './reading.model.ts';
import { summarise } from './summary.ts';

function reading(parts: Partial<Reading>): Reading {
  return {
    source: { file: 'arkiv.pdf', sha256: 'a3f1c0d9'.repeat(8), format: 'pdf', pages: 1 },
    documents: [],
    found: { audits: 0, recommendations: 0, green: 0, yellow: 0, red: 0, unknown: 0 },
    issues: [],
    ...parts,
  };
}

test.each([
  [
    { audits: 1, recommendations: 1, green: 1, yellow: 1, red: 1, unknown: 1 },
    '1 rekommendation i 1 granskning: 1 åtgärdad, 1 delvis, 1 inte åtgärdad, 1 okänd.',
    '1 recommendation in 1 audit: 1 done, 1 partly, 1 not done, 1 unknown.',
  ],
  [
    { audits: 2, recommendations: 8, green: 2, yellow: 2, red: 2, unknown: 2 },
    '8 rekommendationer i 2 granskningar: 2 åtgärdade, 2 delvis, 2 inte åtgärdade, 2 okända.',
    '8 recommendations in 2 audits: 2 done, 2 partly, 2 not done, 2 unknown.',
  ],
])('one is counted in the singular, more in the plural: %o', (found, swedish, english) => {
  expect(summarise(reading({ found }), 'sv')).toContain(`Läst: ${swedish}`);
  expect(summarise(reading({ found }), 'en')).toContain(`Read: ${english}`);
});

test('a single page is one page', () => {
  expect(summarise(reading({}), 'sv')).toContain('arkiv.pdf, 1 sida\n');
});

test('a file without an audit report says so instead of counting nothing', () => {
  const told = summarise(reading({}), 'sv');
  expect(told).toContain('Ingen revisionsrapport hittades i filen arkiv.pdf.');
  expect(told).not.toContain('Läst:');
});
