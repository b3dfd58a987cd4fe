import type * as sv from '../sv/judgements.ts';

export const promiseOutcomes: typeof sv.promiseOutcomes = {
  kept: 'Kept',
  partly: 'Partly kept',
  broken: 'Not kept',
  unknown: 'Could not be assessed',
};

export const verdicts: typeof sv.verdicts = {
  met: 'Met',
  partly: 'Partly met',
  notMet: 'Not met',
  unknown: 'Verdict unknown',
};

export const notAssessable = 'Can’t be assessed';
