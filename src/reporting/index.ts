import { inLanguage } from '../reading/index.ts';
import type { Reading } from '../reading/reading.model.ts';
import type { Language } from '../texts/index.ts';
import { cleaned } from './cleaned.ts';
import { composeStatusPaper } from './compose-status-paper.ts';
import type { Paper } from './paper.model.ts';
import type { RegisterForPaper } from './register-paper.model.ts';
import { registerPaper } from './register-paper.rules.ts';
import type { StatusPaper } from './status-paper.model.ts';
import { statusPaper } from './status-paper.rules.ts';
import { renderPdf } from './typst/render-pdf.ts';

export type {
  PaperBodyOf,
  PaperMatter,
  RegisterAudit,
  RegisterForPaper,
  RegisterRecommendation,
} from './register-paper.model.ts';
export { writePaperApart, writeRegisterPaperApart } from './write-apart.ts';

export interface StatusPaperOptions {
  format: 'pdf' | 'docx';
  language: Language;
  /** PDF only: PDF/A-2a for the archive instead of PDF/UA-1. */
  archive?: boolean;
  /** False leaves the reader's proposals for unknown statuses out. Default true: shown, labelled and counted apart. */
  interpreted?: boolean;
}

export interface PaperFormat {
  format: 'pdf' | 'docx';
  /** PDF only: PDF/A-2a for the archive instead of PDF/UA-1. */
  archive?: boolean;
}

/** Who interpreted a colour always stands in a paper of the register. */
export type RegisterPaperOptions = Omit<StatusPaperOptions, 'interpreted'>;

/**
 * The board's status paper of a reading, as the bytes of a file. The same reading and options give the same bytes.
 * Any reading that holds to the contract can be printed, also one without audits.
 */
export async function writeStatusPaper(reading: Reading, options: StatusPaperOptions): Promise<Uint8Array> {
  const { interpreted = true } = options;
  return write(statusPaper(inLanguage(reading, options.language), { interpreted }), options);
}

/**
 * The status paper of a choice of the register, as the bytes of a file. The same choice and options give the same bytes.
 * Takes the thread for some milliseconds a page.
 */
export async function writeRegisterPaper(
  register: RegisterForPaper,
  options: RegisterPaperOptions,
): Promise<Uint8Array> {
  return write(registerPaper(register), options);
}

/** The status paper of a choice of the register, in words, for a paper that holds it. Pure. */
export const composeRegisterPaper = (register: RegisterForPaper, language: Language): Paper =>
  composeStatusPaper(registerPaper(register), language);

const write = (status: StatusPaper, { format, language, archive = false }: StatusPaperOptions) =>
  writePaper(composeStatusPaper(status, language), { format, archive });

/**
 * Any paper as the bytes of a file. The same paper and format give the same bytes.
 * Takes the thread for some milliseconds a page.
 */
export async function writePaper(
  composed: Paper,
  { format, archive = false }: PaperFormat,
): Promise<Uint8Array> {
  const paper = cleaned(composed);
  if (format === 'docx') {
    const { renderDocx } = await import('./docx/render-docx.ts');
    return renderDocx(paper);
  }
  return renderPdf(paper, { archive });
}
