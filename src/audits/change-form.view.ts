import { isSameText } from '../shared/merge-edits.ts';
import { numberIn, type Sent, textIn } from '../web/entry-form.ts';
import type { ExaminedEvidence } from './body-work/work-event.model.ts';
import type { AuditChange, NewAuditInput } from './change-input.model.ts';

/** A form as it was sent, turned into what the use cases take. What they make of it is theirs to say. */

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

/** The versions of evidence that have been ticked, each as `id:number`. */
export const examinedIn = (form: URLSearchParams): ExaminedEvidence[] =>
  form.getAll('examined').map((value) => {
    const [evidenceId = '', number] = value.split(':');
    return { evidenceId, number: Number(number) };
  });

/** A version of evidence as a form sends it. */
export const examinedValue = ({ evidenceId, number }: ExaminedEvidence) => `${evidenceId}:${number}`;
