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
