import { type Language, texts } from '../texts/index.ts';
import type { ReadIssue } from './reading.model.ts';

/** The sentence of a problem; null where no catalogue knows its code. */
export function wordProblem(
  { code, expected, found }: Pick<ReadIssue, 'code' | 'expected' | 'found'>,
  language: Language,
): string | null {
  const catalogue: Record<string, string> = texts[language].readingProblems;
  const message = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
  if (message === undefined) return null;
  const kind = (name: string | null) => texts[language].fileKinds[name ?? ''] ?? name ?? '';
  return message.replace('{named}', () => kind(expected)).replace('{is}', () => kind(found));
}
