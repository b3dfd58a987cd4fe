import { Worker } from 'node:worker_threads';

export interface WorkerLimits {
  timeoutMs: number;
  /** Heap in MB. Buffers lie outside it. */
  memoryMb: number;
  signal?: AbortSignal | undefined;
}

/** How a worker ended: with a result, stopped by a limit or by the caller, or by a fault of ours. */
export type WorkerOutcome<Result> =
  | { ended: 'result'; result: Result }
  | { ended: 'time-limit' | 'memory-limit' | 'cancelled' }
  | { ended: 'crashed'; failure: Error };

export interface WorkerTask<Message, Result> {
  script: URL;
  data: unknown;
  limits: WorkerLimits;
  /** Called with each message; the one for which it returns a result ends the worker. */
  onMessage: (message: Message) => { result: Result } | null;
}

/** Runs a script in a thread of its own until it gives its result or meets a limit. Never rejects. */
export function runWorker<Message, Result>(
  task: WorkerTask<Message, Result>,
): Promise<WorkerOutcome<Result>> {
  const { script, data, limits, onMessage } = task;
  const { promise, resolve } = Promise.withResolvers<WorkerOutcome<Result>>();
  const worker = new Worker(script, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
    // Libraries that print must not write into the caller's output.
    stdout: true,
    execArgv: [],
  });
  worker.stdout.pipe(process.stderr, { end: false });
  const timer = setTimeout(() => finish({ ended: 'time-limit' }), limits.timeoutMs);
  const cancel = () => finish({ ended: 'cancelled' });
  limits.signal?.addEventListener('abort', cancel, { once: true });

  function finish(outcome: WorkerOutcome<Result>): void {
    clearTimeout(timer);
    limits.signal?.removeEventListener('abort', cancel);
    resolve(worker.terminate().then(() => outcome));
  }
  worker.on('message', (message: Message) => {
    const result = onMessage(message);
    if (result) finish({ ended: 'result', ...result });
  });
  worker.on('error', (thrown) => {
    const failure = thrown instanceof Error ? thrown : new Error(String(thrown));
    const isMemory = 'code' in failure && failure.code === 'ERR_WORKER_OUT_OF_MEMORY';
    finish(isMemory ? { ended: 'memory-limit' } : { ended: 'crashed', failure });
  });
  worker.on('exit', () =>
    finish({ ended: 'crashed', failure: new Error('The worker ended without a result') }),
  );
  return promise;
}
