import type { BlockDocument, SourceFormat } from '../../blocks.model.ts';

/**
 * Thrown inside a format reader when the whole file has to be refused; the reader's door turns it into a problem.
 * The code names a text in the catalogue `readingProblems`.
 */
export class UnreadableFile extends Error {
  readonly code: string;
  readonly found: string | null;

  constructor(code: string, found: string | null = null) {
    super(found === null ? code : `${code}: ${found}`);
    this.name = 'UnreadableFile';
    this.code = code;
    this.found = found;
  }
}

/**
 * What reading gives where the whole file has to be refused: no blocks and one problem. Anything else that was thrown
 * is a fault of ours and goes on.
 */
export function refusalOf(format: SourceFormat, failure: unknown): BlockDocument {
  if (!(failure instanceof UnreadableFile)) throw failure;
  const { code, found } = failure;
  return {
    format,
    pages: null,
    blocks: [],
    problems: [{ code, severity: 'error', place: null, expected: null, found }],
  };
}
