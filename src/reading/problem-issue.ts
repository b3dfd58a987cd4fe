import { type Language, texts } from '../texts/index.ts';
import type { ReadingProblem } from './blocks.model.ts';
import type { ReadIssue } from './reading.model.ts';

/** Words for a problem that a format reader had. A code without a text of its own is said in general terms. */
export function problemIssue(problem: ReadingProblem, language: Language): ReadIssue {
  const catalogue: Record<string, string> = texts[language].readingProblems;
  const message = Object.hasOwn(catalogue, problem.code) ? catalogue[problem.code] : undefined;
  return { ...problem, message: message ?? texts[language].readingProblems['part-unread'] };
}
