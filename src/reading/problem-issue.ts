import { type Language, texts } from '../texts/index.ts';
import type { ReadingProblem } from './blocks.model.ts';
import { wordProblem } from './problem-wording.rules.ts';
import type { ReadIssue } from './reading.model.ts';

/** Words for a problem that a format reader had. A code without a text of its own is said in general terms. */
export function problemIssue(problem: ReadingProblem, language: Language): ReadIssue {
  return {
    ...problem,
    message: wordProblem(problem, language) ?? texts[language].readingProblems['part-unread'],
  };
}
