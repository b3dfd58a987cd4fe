import { takeTask } from '../confined-process/index.ts';
import { writePaper, writeRegisterPaper } from './index.ts';
import type { PaperTask } from './write-apart.ts';

takeTask<PaperTask, Uint8Array>((task) =>
  'paper' in task ? writePaper(task.paper, task.format) : writeRegisterPaper(task.register, task.options),
);
