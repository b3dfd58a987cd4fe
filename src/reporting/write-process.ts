import { takeTask } from '../confined-process/index.ts';
import { writeRegisterPaper } from './index.ts';
import type { PaperTask } from './write-apart.ts';

takeTask<PaperTask, Uint8Array>(({ register, options }) => writeRegisterPaper(register, options));
