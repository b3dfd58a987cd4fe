import type { Language } from '../texts/index.ts';
import type { Reading } from './reading.model.ts';
import type { AuditFile } from './refused.ts';

export interface ReadTask {
  file: AuditFile;
  language: Language;
}

export type FromReadProcess =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'reading'; reading: Reading };
