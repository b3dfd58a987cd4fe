import { expect, test } from 'vitest';
import { texts } from '../texts/index.ts';
import { measureNames } from './measure.model.ts';
import { definitionOf } from './measures.view.ts';

test('of promises whose day has passed the auditors are told of what they have found, and of no actions', () => {
  expect(definitionOf('commitmentsOverdue', true, texts.sv)).toContain('åtgärder');
  for (const language of ['sv', 'en'] as const) {
    const told = definitionOf('commitmentsOverdue', false, texts[language]);
    expect(told).toMatch(/revisorerna|the auditors/);
    expect(told).not.toMatch(/åtgärder|actions/);
  }
});

test('every other measure counts the same for everybody', () => {
  for (const name of measureNames.filter((each) => each !== 'commitmentsOverdue')) {
    expect(definitionOf(name, false, texts.sv)).toBe(definitionOf(name, true, texts.sv));
  }
});
