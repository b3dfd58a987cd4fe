// Start of the product until it is ready, and one command, against Node with nothing to do.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endAll, start, temporaryFolder } from '../test/start-stop/product.ts';
import { type Measured, measure, median, report } from './measure.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const nothing = "node -e ''";
const runs = 7;

/** Milliseconds from the start of the process to the first yes of /ready. */
async function untilReady(folder: string, npm: boolean): Promise<number> {
  const began = performance.now();
  const { origin } = await start({ folder, npm, env: { LOG_LEVEL: 'error' } });
  while (!(await fetch(`${origin}/ready`)).ok);
  const taken = performance.now() - began;
  await endAll();
  return taken;
}

async function starts(name: string, folder: string, npm: boolean): Promise<Measured> {
  const times: number[] = [];
  for (let round = 0; round < runs; round += 1) times.push(await untilReady(folder, npm));
  return { name, times, median: median(times) };
}

await using folder = await temporaryFolder('stadga-bench-');
const run = (command: string, args: string[]) =>
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
const file = join(folder.path, 'uppföljning.md');
writeFileSync(
  file,
  `Uppföljande granskning

Lindvikens kommun
Granit Revision AB

Granskning av arkivet

| Rekommendation | Bedömning | Kommentar |
| --- | --- | --- |
| 1. Upprätta en arkivplan | Åtgärdad | Planen är beslutad. |
`,
);

try {
  const data = join(folder.path, 'data');
  const first = await untilReady(data, true);
  const measured = [
    { name: 'npm start, new data folder, until /ready', times: [first], median: first },
    await starts('npm start, until /ready', data, true),
    await starts('node src/main.ts, until /ready', data, false),
    ...(await measure(
      [
        {
          name: 'npm run -s stadga -- audit read',
          run: () => run('npm', ['run', '-s', 'stadga', '--', 'audit', 'read', file]),
        },
        {
          name: 'node src/cli.ts audit read',
          run: () => run(process.execPath, ['src/cli.ts', 'audit', 'read', file]),
        },
        { name: 'npm alone (npm -v)', run: () => run('npm', ['-v']) },
        { name: nothing, run: () => run(process.execPath, ['-e', '']) },
      ],
      runs,
    )),
  ];
  report('Start, installed and built', measured, nothing);
} finally {
  await endAll();
}
