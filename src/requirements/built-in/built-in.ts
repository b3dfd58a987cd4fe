import { keyed } from './built-in.rules.ts';
import { chapters1To6 } from './chapters-1-to-6.ts';
import { chapters7And8 } from './chapters-7-and-8.ts';
import { chapters9And10 } from './chapters-9-and-10.ts';
import { chapters11And12 } from './chapters-11-and-12.ts';
import { chapters13 } from './chapters-13.ts';
import { chapters14And15 } from './chapters-14-and-15.ts';
import { chapters16And17 } from './chapters-16-and-17.ts';
import { chapters18And19 } from './chapters-18-and-19.ts';

/** The guideline that comes with Stadga: 117 measures and 61 principles, in its own order. */
export const builtInRequirements = keyed([
  ...chapters1To6.flat(),
  ...chapters7And8.flat(),
  ...chapters9And10.flat(),
  ...chapters11And12.flat(),
  ...chapters13.flat(),
  ...chapters14And15.flat(),
  ...chapters16And17.flat(),
  ...chapters18And19.flat(),
]);
