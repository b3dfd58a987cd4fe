import type { reading as sv } from '../sv/reading.ts';

export const reading: typeof sv = {
  issues: {},
};
