import { describe, expect, it } from 'vitest';
import { runWorker } from './run-worker.ts';

function run(script: string) {
  return runWorker<string, string>({
    script: new URL(`data:text/javascript,${encodeURIComponent(script)}`),
    data: null,
    limits: { timeoutMs: 10_000, memoryMb: 64 },
    onMessage: (message) => (message === 'wait' ? null : { result: message }),
  });
}

describe('a worker', () => {
  it('gives its result after other messages', async () => {
    const script = `import { parentPort } from 'node:worker_threads'; parentPort.postMessage('wait'); parentPort.postMessage('done');`;
    expect(await run(script)).toEqual({ ended: 'result', result: 'done' });
  });

  it('that throws is a fault of ours, with the error', async () => {
    expect(await run(`throw new TypeError('ours');`)).toMatchObject({
      ended: 'crashed',
      failure: { message: 'ours' },
    });
  });

  it('that ends without a result is a fault of ours', async () => {
    expect(await run('process.exit(0);')).toMatchObject({ ended: 'crashed' });
  });
});
