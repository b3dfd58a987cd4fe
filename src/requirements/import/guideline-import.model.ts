/** Why a file was not taken in. */
export const importRefusals = [
  'forbidden',
  'notFound',
  'empty',
  'tooLarge',
  'titleTooLong',
  'titleTaken',
  'draftThere',
] as const;
export type ImportRefusal = (typeof importRefusals)[number];

/** The queue of drafts whose file waits to be read. */
export const guidelineQueue = 'guideline-reading';

/** What such a job carries. */
export interface GuidelineJob {
  readonly organisationId: string;
  readonly guidelineId: string;
  /** The draft's number. */
  readonly number: number;
}

/** A draft that was made from a file, as far as its reading has come. */
export interface ImportedDraft {
  readonly guidelineId: string;
  readonly number: number;
  readonly title: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly reading: 'waiting' | 'reading' | 'read' | 'failed';
  /** The code of why it could not be read. */
  readonly readingFault: string | null;
  /** The version in force that it is compared with; null before the first. */
  readonly inForce: number | null;
}

/** How the draft differs from the version in force. */
export interface ImportCounts {
  readonly requirements: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** In force, and not in the draft. */
  readonly gone: number;
  /** Doubtful and not looked at. */
  readonly doubtful: number;
}

const longestTitle = 200;

/** What a guideline is called by its file's name, until its own title has been read. */
export const titleOfFile = (fileName: string): string =>
  fileName
    .replace(/\.[^.]{1,8}$/u, '')
    .replaceAll(/[_\s]+/gu, ' ')
    .trim()
    .slice(0, longestTitle);

/** The first of these titles that no other guideline has. */
export function freeTitle(wanted: string, taken: ReadonlySet<string>): string {
  const short = wanted.slice(0, longestTitle - 10);
  let title = wanted;
  for (let number = 2; taken.has(title); number += 1) title = `${short} (${number})`;
  return title;
}

/** Whether a guideline is still called by its file's name, which its own title takes the place of. */
export const isCalledByFile = (title: string, fileName: string): boolean =>
  title.replace(/ \(\d+\)$/u, '') === titleOfFile(fileName).slice(0, longestTitle);
