import { takeTask } from '../../confined-process/index.ts';
import type { AuditFile } from '../refused.ts';
import type { GuidelineReading } from './guideline-reading.model.ts';
import { readGuidelineFileHere } from './read-guideline.ts';

type Message =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'reading'; reading: GuidelineReading };

takeTask<{ file: AuditFile }, Message>(async ({ file }, send) => ({
  kind: 'reading',
  reading: await readGuidelineFileHere(file, {
    onProgress: (done, total) => send({ kind: 'progress', done, total }),
  }),
}));
