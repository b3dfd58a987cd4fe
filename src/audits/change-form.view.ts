import { isSameText, type Merged, mergeChosen, mergeText } from '../shared/merge-edits.ts';
import type { AuditChange, NewAuditInput } from './change-input.model.ts';

/** A form as it was sent, turned into what the use cases take. What they make of it is theirs to say. */

/** The text of a field; null where the form has no such field. */
export const textIn = (form: URLSearchParams, name: string): string | null => form.get(name);

/** A number as the use cases want it; what is no number is passed on as it is, for them to refuse. */
export function numberIn(form: URLSearchParams, name: string): number | null {
  const text = (form.get(name) ?? '').trim();
  if (text === '') return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : (text as unknown as number);
}

export const versionIn = (form: URLSearchParams): number => numberIn(form, 'version') ?? 0;

type AuditFacts = Omit<AuditChange, 'version'>;

/** The facts of an audit. Questions without a text are left out; each verdict stands as it was chosen. */
export function auditIn(form: URLSearchParams): AuditFacts & Pick<NewAuditInput, 'bodyIds' | 'title'> {
  const verdict = form.get('assessment.verdict') ?? '';
  const text = form.get('assessment.text') ?? '';
  const hasAssessment = verdict !== '' || text.trim() !== '';
  return {
    title: form.get('title') ?? '',
    year: numberIn(form, 'year'),
    firm: textIn(form, 'firm'),
    registryNumber: textIn(form, 'registryNumber'),
    dated: textIn(form, 'dated'),
    isSecurity: form.has('isSecurity'),
    purpose: textIn(form, 'purpose'),
    assessment: hasAssessment ? { verdict: verdict as 'met', text } : null,
    questions: questionsIn(form),
    bodyIds: form.getAll('bodyIds'),
  };
}

function questionsIn(form: URLSearchParams): NonNullable<NewAuditInput['questions']> {
  const rows = [...form.keys()].flatMap((name) => /^questions\.(\d{1,3})\.text$/.exec(name)?.[1] ?? []);
  return rows
    .map((row) => ({
      number: form.get(`questions.${row}.number`),
      text: form.get(`questions.${row}.text`) ?? '',
      criterion: form.get(`questions.${row}.criterion`),
      verdict: (form.get(`questions.${row}.verdict`) ?? 'unknown') as 'unknown',
    }))
    .filter(({ number, text, criterion }) => [number, text, criterion].some((words) => words?.trim()));
}

/** A form that was sent and comes back. */
export interface Sent {
  readonly entered: URLSearchParams;
  /** Somebody else has saved meanwhile. */
  readonly isStale: boolean;
}

/** The unseen field that says what a field held when the form was opened. */
export const wasName = (name: string) => `was.${name}`;

/** Values of a list in one unseen field: ids, which hold no space. */
export const joined = (values: readonly string[]) => values.join(' ');
const split = (text: string) => text.split(' ').filter((value) => value !== '');

/**
 * What the form was opened with: what is saved now, also after somebody else saved, since it is shown again then. While
 * it is only to be put right it stays what it was, or somebody else's change meanwhile would not be noticed.
 */
export function openedWith(sent: Sent | null, name: string, saved: string): string {
  return (sent?.isStale ? null : sent?.entered.get(name)) ?? saved;
}

/** What a field shows: as saved, as sent, or, where somebody else saved meanwhile, the two put together. */
export function shownText(sent: Sent | null, name: string, saved: string): Merged<string> {
  const mine = sent?.entered.get(name) ?? null;
  if (!sent || mine === null) return { value: saved, isContested: false };
  if (!sent.isStale) return { value: mine, isContested: false };
  return mergeText(sent.entered.get(wasName(name)), mine, saved);
}

/** The same for some chosen of many. */
export function shownChosen(
  sent: Sent | null,
  name: string,
  saved: readonly string[],
): Merged<readonly string[]> {
  if (!sent) return { value: saved, isContested: false };
  const mine = sent.entered.getAll(name);
  if (!sent.isStale) return { value: mine, isContested: false };
  const was = sent.entered.get(wasName(name));
  return mergeChosen(was === null ? null : split(was), mine, saved);
}

/** A question that has been put somewhere else is another one: which field was whose cannot be told then. */
export function withoutMovedQuestions<Problem extends Sent>(problem: Problem, count: number): Problem {
  const was = [...problem.entered].filter(
    ([name, value]) => /^was\.questions\..*\.text$/.test(name) && value,
  );
  const isTouched = [...problem.entered].some(
    ([name, value]) =>
      name.startsWith('was.questions.') &&
      !isSameText(value, problem.entered.get(name.slice('was.'.length)) ?? ''),
  );
  if (!problem.isStale || was.length === count || !isTouched) return problem;
  const entered = new URLSearchParams(
    [...problem.entered].filter(([name]) => !name.startsWith('was.questions.')),
  );
  return { ...problem, entered };
}
