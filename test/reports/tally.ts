/** How many of a field's expected values were read right, with a line for each that was not. */
export interface Tally {
  right: number;
  of: number;
  wrong: string[];
}

/** One report's result, field by field. */
export type Score = Map<Field, Tally>;

export const fields = [
  'found',
  'invented',
  'text',
  'number',
  'addressees',
  'group',
  'response',
  'done',
  'remaining',
  'comment',
  'followUp',
  'status',
  'statusFrom',
  'proposed',
  'audits',
  'title',
  'year',
  'bodies',
  'assessment',
  'meeting',
  'questions',
  'verdicts',
  'totals',
  'kind',
  'firm',
  'dated',
  'registryNumber',
  'scale',
  'deadlines',
  'signatures',
  'actions',
  'issues',
] as const;
export type Field = (typeof fields)[number];

/** Notes one comparison under its field. */
export function note(score: Score, field: Field, right: boolean, wrong: () => string): void {
  const tally = score.get(field) ?? { right: 0, of: 0, wrong: [] };
  tally.of += 1;
  if (right) tally.right += 1;
  else tally.wrong.push(wrong());
  score.set(field, tally);
}
