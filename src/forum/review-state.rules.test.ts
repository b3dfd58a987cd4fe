import { expect, test } from 'vitest';
import { aState, secrets } from '../management-reports/management-reports.fixture.ts';
import { publicState } from '../management-reports/public-state.policy.ts';
import { texts } from '../texts/index.ts';
import { statePartsOf } from './review-state.rules.ts';

const wordsOf = (state: Parameters<typeof statePartsOf>[0]) =>
  statePartsOf(state, texts.sv)
    .flatMap(({ title, lines, named }) => [title, ...lines, ...(named?.items ?? [])])
    .join('\n');

test('a management review has before it maturity, indicators, controls, duties and the introduction', () => {
  const base = aState();
  const chapters = base.compliance?.chapters.map((chapter) => ({ ...chapter, maturity: 2 as const })) ?? [];
  const words = wordsOf({ ...base, compliance: base.compliance && { ...base.compliance, chapters } });
  for (const told of [
    ', mognad 2 Upprepbar',
    '1 av 2 når inte sitt mål. 0 saknar värde.',
    secrets.indicator,
    '21 av årets 30 kontroller i internkontrollplanerna är gjorda, 3 med avvikelse.',
    '2 återkommande uppgifter är försenade.',
    '1 fas i införandet är försenad.',
    'Grunden',
  ]) {
    expect(words).toContain(told);
  }
});

test('what is left before anything is planned or has a step is said so', () => {
  const base = aState();
  const words = wordsOf({ ...base, introduction: null });
  expect(words).toContain('Ingen införandeplan är lagd.');
  expect(words).not.toContain(', mognad');
});

test('the public version names no indicator that people enter', () => {
  expect(wordsOf(publicState(aState()))).not.toContain(secrets.indicator);
});
