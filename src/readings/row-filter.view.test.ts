import { expect, test } from 'vitest';
import { aDocument, anAudit, aReading, aRecommendation } from '../../test/builders/reading.ts';
import { bodiesOf, matchesFilter, parseRowFilter } from './row-filter.view.ts';

const row = aRecommendation({
  number: '4',
  status: 'yellow',
  addressees: ['Socialnämnden'],
  comment: 'Ett utkast till RUTIN finns.',
});

test.each([
  ['nothing asked for shows all', {}, true],
  ['its status', { status: 'yellow' }, true],
  ['another status', { status: 'red' }, false],
  ['a status that does not exist is left out', { status: 'blue' }, true],
  ['its body', { body: 'Socialnämnden' }, true],
  ['another body', { body: 'Tekniska nämnden' }, false],
  ['a word of its comment, in any case', { q: ' rutin ' }, true],
  ['a word that stands nowhere', { q: 'brandskydd' }, false],
])('filter: %s', (_name, query, shown) => {
  expect(matchesFilter(row, parseRowFilter(query))).toBe(shown);
});

test('bodies to choose from are those of the report, each once, in its order', () => {
  const of = (addressees: string[]) => aRecommendation({ addressees });
  const audit = anAudit({ recommendations: [of(['B', 'A']), of(['A'])] });
  expect(bodiesOf(aReading([aDocument({ audits: [audit] })]))).toEqual(['B', 'A']);
});
