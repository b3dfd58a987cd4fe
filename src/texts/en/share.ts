import type { share as swedish } from '../sv/share.ts';

export const share: typeof swedish = {
  percent: (whole) => `${whole}%`,
  atLeast: (percent) => `at least ${percent}`,
  unknown: 'unknown',
  none: '–',
};
