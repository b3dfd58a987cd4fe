import { parentPort, workerData } from 'node:worker_threads';
import { readAuditFileHere } from './read-file.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

const { file, language } = workerData as ToWorker;
const send = (message: FromWorker) => parentPort?.postMessage(message);

const reading = await readAuditFileHere(file, {
  language,
  onProgress: (done, total) => send({ kind: 'progress', done, total }),
});
send({ kind: 'reading', reading });
