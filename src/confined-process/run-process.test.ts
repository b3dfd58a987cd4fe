import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ProcessLimits, runProcess } from './run-process.ts';
import { Turns } from './turns.ts';

const takeTask = fileURLToPath(new URL('./take-task.ts', import.meta.url));
const usual: ProcessLimits = { timeoutMs: 10_000, heapMb: 64 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stadga-process-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the body of a task (`task`, `send`); 'wait' is no result, anything else is. */
async function run(body: string, limits: Partial<ProcessLimits> = {}, turns = new Turns(1)) {
  const program = join(folder, `${crypto.randomUUID()}.mjs`);
  const script = `import { takeTask } from ${JSON.stringify(takeTask)};
    import { spawn } from 'node:child_process';
    import { writeFileSync } from 'node:fs';
    takeTask(async (task, send) => { ${body} });`;
  await writeFile(program, script);
  return runProcess<string, string>({
    program: pathToFileURL(program),
    task: { file: join(folder, 'started') },
    turns,
    limits: { ...usual, ...limits },
    onMessage: (message) => (message === 'wait' ? null : { result: message }),
  });
}

/** One that has ended may be listed (as Z) until somebody asks for its outcome. */
function lives(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return /^[^Z\s]/.test(stdout);
}

const endless = 'return new Promise(() => setInterval(() => {}, 1000));';
const startsAnother = `const other = spawn('sleep', ['60'], { stdio: 'ignore' }); writeFileSync(task.file, String(other.pid));`;
const startedPid = async () => Number(await readFile(join(folder, 'started'), 'utf8'));

describe('a process', () => {
  it('gives its result after other messages', async () => {
    expect(await run(`send('wait'); return 'done';`)).toEqual({ ended: 'result', result: 'done' });
  });

  it('that throws is a fault of ours, with the error', async () => {
    const outcome = await run(`throw new TypeError('ours');`);
    expect(outcome).toMatchObject({ ended: 'crashed' });
    expect(outcome).toHaveProperty('failure.message', expect.stringContaining('TypeError: ours'));
  });

  it('that ends or aborts without a result is a fault of ours', async () => {
    expect(await run('process.exit(0);')).toMatchObject({ ended: 'crashed' });
    expect(await run('process.abort();')).toMatchObject({ ended: 'crashed' });
    expect(await run('return new Promise(() => {});')).toMatchObject({ ended: 'crashed' });
  });

  it('that cannot be started is a fault of ours', async () => {
    const work = { task: {}, turns: new Turns(1), limits: usual, onMessage: () => null };
    const program = new URL('file:///there-is-no/such-program.ts');
    expect(await runProcess({ ...work, program })).toMatchObject({ ended: 'crashed' });
  });

  it('whose heap is full ends alone', async () => {
    expect(await run('const all = []; for (;;) all.push([all.length]);')).toEqual({ ended: 'memory-limit' });
  });

  it.skipIf(process.platform !== 'linux')('whose memory outside the heap grows is stopped', async () => {
    const grow = `const all = []; return new Promise(() => setInterval(() => all.push(Buffer.alloc(20_000_000, 1)), 10));`;
    expect(await run(grow, { residentMb: 300 })).toEqual({ ended: 'memory-limit' });
  });

  it.each([
    ['one text', `return 'x'.repeat(60_000_000);`],
    ['one text in many places', `return { all: new Array(2_000).fill('x'.repeat(30_000)) };`],
    ['many values', `return new Array(4_000_000).fill(null);`],
  ])('whose answer would fill our own memory is stopped: %s', async (_what, body) => {
    expect(await run(body, { heapMb: 512 })).toEqual({ ended: 'memory-limit' });
  });

  it('that never comes to rest is stopped', async () => {
    expect(await run('for (;;) {}', { timeoutMs: 500 })).toEqual({ ended: 'time-limit' });
  });

  it.each([
    ['the time limit', `${startsAnother} ${endless}`, 'time-limit'],
    ['its result', `${startsAnother} return 'done';`, 'result'],
    ['its own death', `${startsAnother} process.abort();`, 'crashed'],
  ])('leaves nothing behind that it started, after %s', async (_what, body, ended) => {
    expect(await run(body, { timeoutMs: 1_000 })).toMatchObject({ ended });
    const pid = await startedPid();
    expect(pid).toBeGreaterThan(0);
    await vi.waitFor(() => expect(lives(pid)).toBe(false), 15_000);
  });

  it('learns nothing of our secrets', async () => {
    vi.stubEnv('DATABASE_URL', 'postgres://hemlig');
    expect(await run(`return JSON.stringify(process.env);`)).toMatchObject({
      result: expect.not.stringContaining('hemlig'),
    });
    vi.unstubAllEnvs();
  });

  it('prints nothing in our output', async () => {
    const written = vi.spyOn(process.stdout, 'write');
    const complained = vi.spyOn(process.stderr, 'write');
    await run(`console.log('prat'); console.error('klagan'); return 'done';`);
    expect([written.mock.calls, complained.mock.calls].flat(2).join('')).not.toMatch(/prat|klagan/);
    vi.restoreAllMocks();
  });
});

describe('several processes', () => {
  const slow = `return new Promise((resolve) => setTimeout(resolve, 300, 'done'));`;

  it('wait in order, and the wait does not count', async () => {
    const turns = new Turns(1);
    const order: number[] = [];
    const outcomes = await Promise.all(
      [1, 2, 3].map((number) =>
        run(slow, { timeoutMs: 1_500 }, turns).then((outcome) => {
          order.push(number);
          return outcome;
        }),
      ),
    );
    expect(outcomes.map(({ ended }) => ended)).toEqual(['result', 'result', 'result']);
    expect(order).toHaveLength(3);
  });

  it('can be cancelled while they wait and while they work', async () => {
    const turns = new Turns(1);
    const [first, second] = [new AbortController(), new AbortController()];
    const working = run(endless, { signal: first.signal }, turns);
    const waiting = run(slow, { signal: second.signal }, turns);
    second.abort();
    expect(await waiting).toEqual({ ended: 'cancelled' });
    first.abort();
    expect(await working).toEqual({ ended: 'cancelled' });
    expect(await run(slow, {}, turns)).toMatchObject({ ended: 'result' });
  });
});
