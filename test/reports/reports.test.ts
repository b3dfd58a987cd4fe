import { describe, expect, it } from 'vitest';
import { allSamples } from './all-samples.ts';
import { readExpectedScores, worsened } from './expected-scores.ts';
import { scoreOf } from './read-sample.ts';

const samples = await allSamples();
const expected = readExpectedScores();

describe('reports of other municipalities and firms are read as well as before', () => {
  it.each(samples.map((sample) => [sample.name, sample] as const))('%s', async (name, sample) => {
    const score = await scoreOf(sample);
    expect(worsened(score, expected[name])).toEqual([]);
  });
});
