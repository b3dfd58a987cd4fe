import { expect, test } from 'vitest';
import { promiseOutcomes } from './promise-outcome.model.ts';
import { cannotBe } from './promise-outcome.rules.ts';

test('a promise to enter the internal control plan is kept only when the control point is there', () => {
  const promised = (controlPoint: string | null, entersControlPlan = true) =>
    promiseOutcomes.filter(
      (outcome) =>
        cannotBe(outcome, { entersControlPlan, controlPoint, isPointTold: true }, 'Vi tror det') === null,
    );
  expect(promised(null)).toEqual(['partly', 'broken', 'unknown']);
  expect(promised('  ')).toEqual(['partly', 'broken', 'unknown']);
  expect(promised('KP 7')).toEqual([...promiseOutcomes]);
  expect(promised(null, false)).toEqual([...promiseOutcomes]);
});

test('the auditors, who are not told which one the body has noted, write which control point they have seen', () => {
  const asAuditor = (text: string | null) =>
    cannotBe('kept', { entersControlPlan: true, controlPoint: null, isPointTold: false }, text);
  expect([asAuditor(null), asAuditor('  '), asAuditor('Punkt 7 i planen för 2027')]).toEqual([
    'controlPointUnnamed',
    'controlPointUnnamed',
    null,
  ]);
});
