// `npm test`: every check, one after the other, all of them even when one fails; a summary at the end.
// `npm test -- types rules` runs only the steps whose names begin so.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const reports = mkdtempSync(join(tmpdir(), 'stadga-npm-test-'));

const vitest = (name, projects, env = {}) => ({
  name,
  command: [
    'vitest',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, `${name}.json`)}`,
  ],
  env,
  report: join(reports, `${name}.json`),
});

const steps = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'format', command: ['biome', 'ci', '--colors=off', '.'] },
  {
    name: 'boundaries',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', 'src', 'test'],
  },
  { name: 'dead-code', command: ['knip', '--no-progress'] },
  { name: 'migrations', command: ['drizzle-kit', 'check'] },
  vitest('units', ['unit']),
  vitest('stores-on-postgresql-18', ['database'], { TEST_POSTGRES: '18' }),
  vitest('stores-on-postgresql-16', ['database'], { TEST_POSTGRES: '16' }),
  vitest('journeys', ['journeys']),
  vitest('start-stop', ['start-stop']),
];

const wanted = process.argv.slice(2);
const chosen = steps.filter(
  ({ name }) => wanted.length === 0 || wanted.some((begin) => name.startsWith(begin)),
);

/** The tests of a vitest run: how many passed, and the names of those that failed (with why) or were skipped. */
function counted(report) {
  if (!report) return { passed: 0, failed: 0, skipped: [], failures: [] };
  try {
    const { testResults, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    const tests = testResults.flatMap((file) => file.assertionResults);
    const skipped = tests
      .filter(({ status }) => ['skipped', 'pending', 'todo'].includes(status))
      .map(({ fullName }) => fullName);
    const failures = [
      ...tests
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => `${fullName}\n${beginning(failureMessages.join('\n'))}`),
      ...testResults
        .filter(({ message }) => message)
        .map(({ name, message }) => `${name}\n${beginning(message)}`),
    ];
    return { passed: numPassedTests, failed: numFailedTests, skipped, failures };
  } catch (error) {
    return { passed: 0, failed: 1, skipped: [], failures: [`its report cannot be read: ${error.message}`] };
  }
}

/** Enough of a failure to know it by: whoever reads only the end of a long log must still learn what failed. */
const beginning = (message) =>
  message
    .split('\n')
    .slice(0, 12)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join('\n');

function run({ name, command: [program, ...args], env, report }) {
  console.log(`\n── ${name} ──`);
  const began = Date.now();
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    // The machine's language must not decide what the tests see.
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', ...env },
  });
  return { name, ok: status === 0, seconds: (Date.now() - began) / 1000, ...counted(report) };
}

const results = chosen.map(run);
rmSync(reports, { recursive: true });

console.log('\n── summary ──');
for (const { name, ok, seconds, passed, failed, skipped } of results) {
  const tests = passed + failed + skipped.length;
  const told = tests > 0 ? `  ${passed} passed, ${failed} failed, ${skipped.length} skipped` : '';
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s${told}`);
}
const skipped = results.flatMap((result) => result.skipped.map((test) => `${result.name}: ${test}`));
if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((line) => `  ${line}`).join('\n')}`);
const sum = (of) => results.reduce((total, result) => total + of(result), 0);
const broken = results.filter(({ ok }) => !ok).map(({ name }) => name);
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
for (const { name, failures } of results)
  for (const failure of failures) console.log(`\n${name}: ${failure}`);
// A check that is no test run counts as one test.
const checks = results.filter(({ passed, failed, skipped }) => passed + failed + skipped.length === 0);
console.log(
  `\n${sum(({ passed }) => passed) + checks.filter(({ ok }) => ok).length} passed, ` +
    `${sum(({ failed }) => failed) + checks.filter(({ ok }) => !ok).length} failed, ${skipped.length} skipped`,
);
process.exit(broken.length === 0 ? 0 : 1);
