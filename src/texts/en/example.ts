import type { example as swedish } from '../sv/example.ts';

/** The made-up municipality that shows what Stadga does. */
export const example: typeof swedish = {
  demo: (address: string) => `Choose whom to be in Lindvikens kommun: ${address}`,
};
