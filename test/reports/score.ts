import { allSamples } from './all-samples.ts';
import { scoreOf } from './read-sample.ts';
import { fields, type Score } from './tally.ts';

/**
 * Reads every sample (or those whose name has the given text) and prints what was read right of what was expected:
 * `node test/reports/score.ts [part of name] [--why]`. With --why each difference is printed.
 */
const [filter = '', ...flags] = process.argv.slice(2).filter((argument) => argument !== '--why');
const why = process.argv.includes('--why');
if (flags.length > 0) throw new Error('one filter at most');

const sum: Score = new Map();
for (const sample of await allSamples(filter)) {
  try {
    const score = await scoreOf(sample);
    print(sample.name, score);
    for (const [field, tally] of score) {
      const total = sum.get(field) ?? { right: 0, of: 0, wrong: [] };
      sum.set(field, { right: total.right + tally.right, of: total.of + tally.of, wrong: [] });
    }
  } catch (error) {
    console.log(`${sample.name}\n  threw ${error instanceof Error ? error.stack : String(error)}`);
  }
}
print('ALL', sum);

function print(name: string, score: Score): void {
  const tallies = fields.flatMap((field) => {
    const tally = score.get(field);
    return tally ? [{ field, ...tally }] : [];
  });
  const right = tallies.reduce((total, tally) => total + tally.right, 0);
  const of = tallies.reduce((total, tally) => total + tally.of, 0);
  console.log(`${name}  ${right}/${of}`);
  const shownTallies = name === 'ALL' ? tallies : tallies.filter((tally) => tally.right < tally.of);
  if (shownTallies.length > 0)
    console.log(`   ${shownTallies.map((tally) => `${tally.field} ${tally.right}/${tally.of}`).join('  ')}`);
  if (why)
    for (const tally of tallies) for (const line of tally.wrong) console.log(`     ${tally.field}: ${line}`);
}
