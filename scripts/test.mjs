// `npm test`: every check, all of them even when one fails; a summary at the end.
// Two steps run at a time, since many wait as much as they work; each one's output is shown whole, in order.
// `npm test -- types rules` runs only the steps whose names begin so.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, constants, tmpdir } from 'node:os';
import { join } from 'node:path';

const atOnce = availableParallelism() > 1 ? 2 : 1;
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
  {
    name: 'types',
    command: [
      'tsc',
      '-p',
      '.',
      '--incremental',
      '--tsBuildInfoFile',
      'node_modules/.cache/types.tsbuildinfo',
    ],
  },
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
  vitest('doors', ['doors']),
  vitest('start-stop', ['start-stop']),
  vitest('journeys', ['journeys']),
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

const environment = {
  ...process.env,
  // The machine's language must not decide what the tests see.
  LANG: 'C.UTF-8',
  LC_ALL: 'C.UTF-8',
  // The command line and the server are started a few hundred times; reading their code anew was half of each start.
  NODE_COMPILE_CACHE: join(reports, 'compiled'),
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
};
const waiting = [...chosen.entries()];
const running = new Set();
let stopped;

/** Runs a step; `show` gets its output as it comes. */
function run({ name, command: [program, ...args], env, report }, show) {
  show(`\n── ${name} ──\n`);
  const began = Date.now();
  return new Promise((resolve) => {
    // A group of its own: Ctrl-C reaches it once, from us, with all that it has started.
    const child = spawn(program, args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...environment, ...env },
    });
    running.add(child);
    child.stdout.on('data', show);
    child.stderr.on('data', show);
    child.once('error', (error) => show(`${error.message}\n`));
    child.once('close', (status) => {
      running.delete(child);
      resolve({ name, ok: status === 0, seconds: (Date.now() - began) / 1000, ...counted(report) });
    });
  });
}

function signalAll(signal) {
  for (const { pid } of running) {
    try {
      process.kill(-pid, signal);
    } catch {
      // It has ended by itself.
    }
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (stopped) return;
    stopped = signal;
    waiting.length = 0;
    signalAll(signal);
    setTimeout(signalAll, 20_000, 'SIGKILL').unref();
  });
}

/** Shows the outputs of several steps one after the other: that of the first unfinished one as it comes, the others after it. */
function inOrder(count) {
  const kept = Array.from({ length: count }, () => []);
  const ended = new Set();
  let shown = 0;
  return {
    show: (index, text) => (index === shown ? process.stdout.write(text) : kept[index].push(text)),
    end(index) {
      ended.add(index);
      while (ended.has(shown)) {
        shown += 1;
        for (const text of kept[shown] ?? []) process.stdout.write(text);
      }
    },
  };
}

const output = inOrder(chosen.length);
const results = [];
async function runWaiting() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [index, step] = next;
    results[index] = await run(step, (text) => output.show(index, text));
    output.end(index);
  }
}
await Promise.all(Array.from({ length: atOnce }, runWaiting));
rmSync(reports, { recursive: true, force: true });
if (stopped) process.exit(128 + constants.signals[stopped]);

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
