import { takeTask } from '../confined-process/index.ts';
import { readAuditFileHere } from './read-file.ts';
import type { FromReadProcess, ReadTask } from './read-process-messages.ts';

takeTask<ReadTask, FromReadProcess>(async ({ file, language }, send) => {
  const reading = await readAuditFileHere(file, {
    language,
    onProgress: (done, total) => send({ kind: 'progress', done, total }),
  });
  return { kind: 'reading', reading };
});
