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
