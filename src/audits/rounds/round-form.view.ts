import type { Refusal } from '../change.model.ts';
import type { NewOutcome, RoundChange } from './round-input.model.ts';

/** What the forms of a round send, as the use cases take it. */

/** Outcomes of promises, those that say something, and the number that each has in the form. */
export function outcomesIn(form: URLSearchParams): { outcomes: NewOutcome[]; numbers: number[] } {
  const outcomes: NewOutcome[] = [];
  const numbers: number[] = [];
  for (let index = 0; index < 100; index += 1) {
    const commitmentId = form.get(`outcomes.${index}.commitmentId`);
    if (commitmentId === null) break;
    const outcome = form.get(`outcomes.${index}.outcome`) ?? 'none';
    const text = form.get(`outcomes.${index}.text`);
    // Words without an outcome are told back, not dropped.
    if (outcome === 'none' && !text?.trim()) continue;
    outcomes.push({ commitmentId, outcome: outcome as 'kept', text });
    numbers.push(index);
  }
  return { outcomes, numbers };
}

/** The refusal with its faults at the fields of the form. */
export function atFields(refusal: Refusal, numbers: readonly number[]): Refusal {
  if (typeof refusal === 'string') return refusal;
  const fieldOf = (field: string) =>
    field.replace(/^outcomes\.(\d+)\./, (_, index) => `outcomes.${numbers[Number(index)] ?? index}.`);
  return { invalid: refusal.invalid.map((each) => ({ ...each, field: fieldOf(each.field) })) };
}

/** What each colour means; those without words are left out. */
export function scaleIn(form: URLSearchParams): NonNullable<RoundChange['scale']> {
  return (['green', 'yellow', 'red'] as const).flatMap((status) => {
    const words = form.get(`scale.${status}`)?.trim();
    return words ? [{ status, words }] : [];
  });
}
