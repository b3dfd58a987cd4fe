import type { Indicator } from './indicator.model.ts';
import { countedAs } from './indicator.rules.ts';
import type { StarterKey } from './starters.model.ts';

type Starter = Pick<Indicator, 'unit' | 'direction' | 'target' | 'rhythmMonths' | 'isPerBody' | 'source'> & {
  readonly key: StarterKey;
};

const computed = (key: keyof typeof countedAs, target: number, rhythmMonths: number): Starter => ({
  key,
  source: key,
  ...countedAs[key],
  target,
  rhythmMonths,
  isPerBody: true,
});

const entered = (
  key: StarterKey,
  direction: Indicator['direction'],
  target: number,
  rhythmMonths: number,
): Starter => ({ key, source: 'entered', unit: 'percent', direction, target, rhythmMonths, isPerBody: true });

/** Targets are where an organisation may want to be in some years: they are meant to be changed. */
export const starters: readonly Starter[] = [
  computed('requirementsMet', 80, 6),
  computed('requirementsAnswered', 100, 12),
  computed('assetsOwned', 100, 3),
  computed('assetsClassified', 100, 3),
  computed('risksReviewed', 100, 6),
  computed('exceptionsPassed', 0, 3),
  computed('documentsInTime', 100, 6),
  computed('actionsOverdue', 0, 1),
  computed('recommendationsClosed', 80, 6),
  entered('trainingCoverage', 'higher', 95, 6),
  entered('plansTested', 'higher', 100, 12),
  entered('accessReviewed', 'higher', 100, 6),
  entered('inactiveAccounts', 'lower', 5, 3),
];
