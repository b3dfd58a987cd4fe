import { takeTask } from '../reading/process/take-task.ts';
import { writeRegisterPaper } from './index.ts';
import type { PaperTask } from './write-apart.ts';

takeTask<PaperTask, Uint8Array>(({ register, options }) => writeRegisterPaper(register, options));
