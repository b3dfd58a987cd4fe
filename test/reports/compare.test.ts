import { expect, it } from 'vitest';
import type { Reading } from '../../src/reading/reading.model.ts';
import { compare } from './compare.ts';
import type { Truth } from './truth.model.ts';

const place = { page: null, line: 1 };

function readingOf(texts: string[], status: 'green' | 'unknown'): Reading {
  return {
    source: { file: 'a.txt', sha256: '', format: 'text', pages: null },
    documents: [
      {
        kind: 'followUp',
        title: null,
        firm: null,
        dated: null,
        registryNumber: null,
        place,
        statedTotals: null,
        scale: [],
        questions: [],
        audits: [
          {
            title: 'Granskning av lekplatser',
            year: 2022,
            auditedBodies: ['Tekniska nämnden'],
            questions: [],
            assessment: null,
            needsMeeting: null,
            statedTotals: null,
            recommendations: texts.map((text) => ({
              number: null,
              text,
              group: null,
              addressees: ['Tekniska nämnden'],
              response: null,
              done: null,
              remaining: null,
              comment: null,
              status,
              statusFrom: status === 'green' ? 'word' : 'none',
              proposed: null,
              place,
            })),
          },
        ],
        deadlines: [],
        signatures: [],
        actions: [],
        figures: [],
      },
    ],
    found: { audits: 1, recommendations: texts.length, green: 0, yellow: 0, red: 0, unknown: 0 },
    issues: [],
  };
}

const two = ['Besiktiga lekplatserna en gång per år.', 'Redovisa resultatet för nämnden.'];
const truth: Truth = {
  documents: [
    {
      kind: 'followUp',
      audits: [
        {
          title: { anyOf: ['Granskning av lekplatser', 'Lekplatser'] },
          auditedBodies: ['tekniska nämnden'],
          recommendations: two.map((text) => ({ text, status: 'green', statusFrom: 'word', response: null })),
        },
      ],
    },
  ],
  found: { audits: 1, recommendations: 2, green: 2, yellow: 0, red: 0, unknown: 0 },
  issues: [],
};

function rightOf(reading: Reading, field: 'found' | 'invented' | 'text' | 'status' | 'title' | 'bodies') {
  const tally = compare(truth, reading).get(field);
  return `${tally?.right}/${tally?.of}`;
}

it('a reading that says what the truth says is right in every field', () => {
  const score = compare(truth, readingOf(two, 'green'));
  expect([...score.values()].flatMap((tally) => tally.wrong)).toEqual([]);
});

it('a recommendation that was not found counts as missing, and its fields as wrong', () => {
  const reading = readingOf(two.slice(0, 1), 'green');
  expect([rightOf(reading, 'found'), rightOf(reading, 'text'), rightOf(reading, 'status')]).toEqual([
    '1/2',
    '1/2',
    '1/2',
  ]);
});

it('a recommendation that stands nowhere in the report counts as invented', () => {
  expect(rightOf(readingOf([...two, 'Köp fler papperskorgar till hamnen.'], 'green'), 'invented')).toBe(
    '0/1',
  );
});

it('a text with a label left in it is found but not right', () => {
  const reading = readingOf([`Rekommendation: ${two[0]}`, two[1] ?? ''], 'green');
  expect([rightOf(reading, 'found'), rightOf(reading, 'text')]).toEqual(['2/2', '1/2']);
});

it('an unknown status where one is printed is wrong', () => {
  expect(rightOf(readingOf(two, 'unknown'), 'status')).toBe('0/2');
});
