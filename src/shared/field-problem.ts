import type { z } from 'zod';

/** What is wrong with a field of a form or a body of JSON; the sentence about it stands in the texts. */
export interface FieldProblem {
  /** Path with dots, as "matters.0.answerBy". */
  readonly field: string;
  readonly code: 'required' | 'tooLong' | 'tooMany' | 'wrongForm' | 'unknown';
}

/** The problems that a schema found, the first of each field. */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  const problems = new Map<string, FieldProblem>();
  for (const issue of error.issues) {
    const field = issue.path.join('.');
    if (!problems.has(field)) problems.set(field, { field, code: codeOf(issue) });
  }
  return [...problems.values()];
}

function codeOf(issue: z.core.$ZodIssue): FieldProblem['code'] {
  if (issue.code === 'too_small' && issue.origin === 'string') return 'required';
  if (issue.code === 'too_big') return issue.origin === 'array' ? 'tooMany' : 'tooLong';
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'required';
  return 'wrongForm';
}
