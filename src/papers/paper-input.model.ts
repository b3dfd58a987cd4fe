import { z } from 'zod';
import { because, line, optionalDay } from '../shared/entry.ts';
import { paperKinds } from './paper-template.model.ts';

/** Characters of one part of a paper. */
export const longestText = 20_000;

const writtenText = z.string().max(longestText, because('tooLong'));

/** What somebody writes for one paper; what is left out comes from the templates and the register. */
export const paperEntry = z.strictObject({
  texts: z.record(z.string().max(40), writtenText).default({}),
  date: optionalDay.default(null),
  author: line(200).default(''),
  chair: line(200).default(''),
  adjuster: line(200).default(''),
  isPublic: z.boolean().default(false),
});
export type PaperEntry = z.output<typeof paperEntry>;

/** What the municipality wants a part of a paper to say. `version`: that of its own text now; 0 where it has none. */
export const templateEntry = z.strictObject({
  kind: z.enum(paperKinds, because('malformed')),
  section: z.string().max(40, because('tooLong')),
  language: z.enum(['sv', 'en'], because('malformed')),
  text: writtenText,
  version: z.int().nonnegative(),
});

export const templateFaults = [
  /** A name in braces that this kind of paper does not fill in, or a brace alone. */
  'unknownPlaceholder',
] as const;
export type TemplateFault = (typeof templateFaults)[number];
