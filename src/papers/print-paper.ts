import { type PaperFormat, writePaper, writePaperApart } from '../reporting/index.ts';
import type { Paper } from '../reporting/paper.model.ts';

/** Characters of data above which a paper is written in a process of its own: it would hold others up. */
const large = 60_000;

/** The paper as the bytes of a file. The same paper and format give the same bytes. */
export function printPaper(paper: Paper, format: PaperFormat): Promise<Uint8Array> {
  return JSON.stringify(paper).length > large ? writePaperApart(paper, format) : writePaper(paper, format);
}
