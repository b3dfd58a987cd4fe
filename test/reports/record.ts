import { writeFileSync } from 'node:fs';
import { allSamples } from './all-samples.ts';
import {
  type ExpectedScores,
  expectedScoresFile,
  neverLower,
  readExpectedScores,
  shortcomings,
  worsened,
} from './expected-scores.ts';
import { scoreOf } from './read-sample.ts';

/**
 * Raises expected-scores.json to what is read today: `node test/reports/record.ts`.
 * What got worse keeps its expectation and is told; samples that are new are taken as they are.
 */
const before = readExpectedScores();
const now: ExpectedScores = {};
for (const sample of await allSamples()) {
  const score = await scoreOf(sample);
  const known = before[sample.name];
  now[sample.name] = neverLower(shortcomings(score), known);
  for (const line of known ? worsened(score, known) : []) {
    console.error(`${sample.name} ${line}`);
    process.exitCode = 1;
  }
}
writeFileSync(expectedScoresFile, `${JSON.stringify(now, null, 2)}\n`);
