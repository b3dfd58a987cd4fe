import { expect, test } from 'vitest';
import { aReading } from '../../test/builders/reading.ts';
import { summarise } from './summary.ts';

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
  expect(summarise(aReading([], { found }), 'sv')).toContain(`Läst: ${swedish}`);
  expect(summarise(aReading([], { found }), 'en')).toContain(`Read: ${english}`);
});

test('a single page is one page', () => {
  const source = { file: 'arkiv.pdf', sha256: '0'.repeat(64), format: 'pdf', pages: 1 } as const;
  expect(summarise(aReading([], { source }), 'sv')).toContain('arkiv.pdf, 1 sida\n');
});

test('a file without an audit report says so instead of counting nothing', () => {
  const told = summarise(aReading([]), 'sv');
  expect(told).toContain('Ingen revisionsrapport hittades i filen uppfoljning.txt.');
  expect(told).not.toContain('Läst:');
});
