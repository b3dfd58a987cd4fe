/** Why something in a guideline cannot be as it was sent, besides what any form may have wrong. */
export const faults = [
  'unknownBody',
  'unknownDocument',
  'guidelineThere',
  'draftThere',
  'inFuture',
  'beforeInForce',
  'notReviewed',
  'notRead',
  'nothingInDraft',
  'unknownReference',
  'nothingToMerge',
  'nothingToSplit',
  'tooManyPieces',
  'firstOrLast',
  'unknownRequirement',
  'unknownRecommendation',
  'linkedAlready',
  'tooManyRequirements',
] as const;
export type Fault = (typeof faults)[number];
