import { writeFileSync } from 'node:fs';
import { allSamples } from './all-samples.ts';
import {
  type ExpectedScores,
  expectedScoresFile,
  readExpectedScores,
  shortcomings,
  worsened,
} from './expected-scores.ts';
import { scoreOf } from './read-sample.ts';

/** Raises expected-scores.json to what is read today; stops if anything got worse: `node test/reports/record.ts`. */
const before = readExpectedScores();
const first = Object.keys(before).length === 0;
const now: ExpectedScores = {};
const worse: string[] = [];
for (const sample of await allSamples()) {
  const score = await scoreOf(sample);
  const lacking = shortcomings(score);
  if (Object.keys(lacking).length > 0) now[sample.name] = lacking;
  if (!first) worse.push(...worsened(score, before[sample.name]).map((line) => `${sample.name} ${line}`));
}
if (worse.length > 0) {
  console.error(worse.join('\n'));
  process.exitCode = 1;
} else writeFileSync(expectedScoresFile, `${JSON.stringify(now, null, 2)}\n`);
