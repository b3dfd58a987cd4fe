import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtInRequirements } from './built-in.ts';

const measures = builtInRequirements.filter(({ kind }) => kind === 'measure');

test('the built-in guideline has 117 measures and 61 principles, each with a key of its own', () => {
  expect(measures).toHaveLength(117);
  expect(builtInRequirements).toHaveLength(178);
  expect(new Set(builtInRequirements.map(({ key }) => key)).size).toBe(178);
});

test('every measure has somebody who answers for it at each of the four levels', () => {
  const levels = new Set(measures.map(({ level }) => level));
  expect([...levels].sort()).toEqual(['administration', 'centralIt', 'municipality', 'system']);
});

test('only what is asked of a system depends on its class, and never on the class that is not stored', () => {
  const dependent = builtInRequirements.filter(({ fromClass }) => Object.values(fromClass).length > 0);
  expect(new Set(dependent.map(({ level }) => level))).toEqual(new Set(['system']));
  const classes = dependent.flatMap(({ fromClass }) => Object.values({ ...fromClass }));
  expect(Math.max(...classes)).toBeLessThan(4);
});

test('every requirement answers to Annex A and to a measure area of the law', () => {
  for (const { iso, act, key } of builtInRequirements) {
    expect([key, iso.length > 0, act.length > 0]).toEqual([key, true, true]);
    for (const number of iso) expect(number).toMatch(/^[5-8]\.\d{1,2}$/);
  }
});

test('every sentence ends as one, and says itself only once', () => {
  for (const language of ['sv', 'en'] as const) {
    const sentences = builtInRequirements.map((each) => each[language]);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÅÄÖ].*\.$/);
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});

const catalogue = new URL('../../../../shared/catalogue/requirements.json', import.meta.url);

test.skipIf(!existsSync(catalogue))(
  'keeps the ref, chapter, kind and phase of each requirement of the source',
  () => {
    const source: { requirements: { ref: string; chapter: number; kind: string; phase: number | null }[] } =
      JSON.parse(readFileSync(catalogue, 'utf8'));
    const kept = builtInRequirements.map(({ ref, chapter, kind, phase }) => [ref, chapter, kind, phase]);
    expect(kept).toEqual(
      source.requirements.map(({ ref, chapter, kind, phase }) => [ref, String(chapter), kind, phase]),
    );
  },
);
