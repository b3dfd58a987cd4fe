import { expect, test } from 'vitest';
import { shownText } from '../web/entry-form.ts';
import { auditIn, withoutMovedQuestions } from './change-form.view.ts';
import { newAuditInput } from './change-input.model.ts';

const form = (fields: Record<string, string>) => new URLSearchParams(fields);

test('an empty form of an audit is one without a title, and nothing else is wrong with it', () => {
  const names = ['title', 'year', 'firm', 'dated', 'purpose', 'assessment.verdict', 'assessment.text'];
  const empty = form(Object.fromEntries(names.map((name) => [name, ''])));
  const result = newAuditInput.safeParse(auditIn(empty));
  expect(result.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['title', 'missing'],
  ]);
});

test('questions that are left empty are none, and one with only a criterion lacks its text', () => {
  const filled = form({
    title: 'Granskning',
    'questions.0.text': 'Finns en plan?',
    'questions.0.verdict': 'partly',
    'questions.1.text': '',
    'questions.1.verdict': 'unknown',
    'questions.2.text': ' ',
    'questions.2.criterion': 'Kommunallagen 6 kap.',
  });
  expect(auditIn(filled).questions).toMatchObject([
    { text: 'Finns en plan?', verdict: 'partly' },
    { text: ' ', criterion: 'Kommunallagen 6 kap.' },
  ]);
  expect(newAuditInput.safeParse(auditIn(filled)).error?.issues[0]?.path).toEqual(['questions', 1, 'text']);
});

test('an overall assessment without a verdict is told to be so', () => {
  const input = auditIn(form({ title: 'Granskning', 'assessment.text': 'I huvudsak' }));
  expect(newAuditInput.safeParse(input).error?.issues[0]).toMatchObject({
    path: ['assessment', 'verdict'],
    message: 'missing',
  });
});

const sent = (fields: Record<string, string>, isStale: boolean) => ({ entered: form(fields), isStale });

test('questions that were moved meanwhile are not mixed with those that were changed here', () => {
  const two = {
    'was.questions.0.text': 'Finns en plan?',
    'questions.0.text': 'Finns en plan?',
    'was.questions.1.text': 'Följs den?',
    'questions.1.text': 'Följs planen?',
  };
  const saved = ['Följs den?'];
  const shown = (problem: ReturnType<typeof sent>) =>
    [0, 1].map((row) => shownText(problem, `questions.${row}.text`, saved[row] ?? ''));
  expect(shown(withoutMovedQuestions(sent(two, true), saved.length))).toEqual([
    { value: 'Finns en plan?', isContested: true },
    { value: 'Följs planen?', isContested: true },
  ]);
  const untouched = { ...two, 'questions.1.text': 'Följs den?' };
  expect(shown(withoutMovedQuestions(sent(untouched, true), saved.length)).map(({ value }) => value)).toEqual(
    ['Följs den?', ''],
  );
});
