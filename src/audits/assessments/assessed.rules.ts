import { type Assessed, fromLeastDone } from '../recommendations/recommendation.model.ts';

/** Of several assessments the one furthest from done; `notAssessed` where there are none. */
export function leastDone(assessments: readonly Assessed[]): Assessed {
  return fromLeastDone.find((each) => assessments.includes(each)) ?? 'notAssessed';
}
