import type { IssueSubject } from './truth.model.ts';

/** Which issue codes of a reading count as a report of the expected difference. */
export const issueSubjects: Record<IssueSubject, RegExp> = {
  totals: /total|count/i,
  numbering: /number|repeat/i,
  date: /date|dated|signed/i,
  lateAnswer: /late|deadline|time/i,
  missingResponse: /response|answer/i,
};
