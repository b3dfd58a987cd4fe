import { expect, test } from 'vitest';
import { auditIn, numberIn } from './change-form.view.ts';
import { newAuditInput } from './change-input.model.ts';

const form = (fields: Record<string, string>) => new URLSearchParams(fields);

test.each([
  ['2024', 2024],
  [' 2024 ', 2024],
  ['', null],
  ['i fjol', 'i fjol'],
  ['-1', '-1'],
  ['1e3', '1e3'],
])('the year %j is read as %j', (text, expected) => {
  expect(numberIn(form({ year: text }), 'year')).toBe(expected);
});

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
