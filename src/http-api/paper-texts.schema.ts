import { z } from '@hono/zod-openapi';
import { longestText } from '../papers/paper-input.model.ts';
import { paperKinds } from '../papers/paper-template.model.ts';
import { paperSubjects } from '../papers/subject.model.ts';
import { dateSchema, momentSchema } from './described.ts';

const kind = z.enum(paperKinds).openapi({ description: 'The paper.' });
const version = z.int().min(0).openapi({ description: 'As read; 0 where the built-in text holds.' });
const language = z.enum(['sv', 'en']).openapi({ description: 'The language of the text.' });

export const templateParam = z.strictObject({
  kind,
  section: z.string().max(40).openapi({ description: 'The part of the paper.' }),
});
export const templateSchema = z
  .object({
    kind,
    section: z.string(),
    language: z.enum(['sv', 'en']),
    builtIn: z.string(),
    own: z.string().nullable().openapi({ description: 'Null where the built-in text holds.' }),
    version,
  })
  .openapi('PaperTemplate', { description: 'A text of a paper, with names in braces that are filled in.' });
export const templateChangeSchema = z
  .strictObject({
    language,
    text: z
      .string()
      .max(longestText)
      .openapi({ description: 'The text, with names in braces as `{board}`.' }),
    version,
  })
  .openapi('PaperTemplateChange');
export const templateResetSchema = z.strictObject({ language, version }).openapi('PaperTemplateReset');

const subjects = Object.keys(paperSubjects) as (keyof typeof paperSubjects)[];
export const paperParam = z.strictObject({
  of: z.enum(subjects).openapi({ description: 'What the paper is about.' }),
  id: z
    .string()
    .max(40)
    .openapi({ description: 'Its id; of the register whom the report goes to: `board` or `auditors`.' }),
  kind,
});
const texts = z.record(z.string().max(40), z.string().max(longestText));
export const paperTextsSchema = z
  .object({
    title: z.string(),
    date: dateSchema.openapi({ description: 'The day that it bears.' }),
    author: z.string(),
    chair: z.string(),
    adjuster: z.string(),
    texts: texts.openapi({ description: 'Each part by its name.' }),
    written: z.array(z.string()).openapi({ description: 'The parts that are not as in the template.' }),
    keptBy: z.string().nullable(),
    keptAt: momentSchema.nullable(),
    mayKeep: z.boolean(),
    version: z.int().openapi({ description: '0 where nothing has been kept.' }),
  })
  .openapi('PaperTexts', { description: 'What stands in one paper.' });

const name = (description: string) => z.string().max(200).default('').openapi({ description });
export const paperTextsChangeSchema = z
  .strictObject({
    version: z.int().min(0).openapi({ description: 'As read; 0 where nothing has been kept.' }),
    texts: texts.default({}).openapi({ description: 'Each part by its name, as it is to be.' }),
    date: dateSchema
      .nullable()
      .default(null)
      .openapi({ description: 'The day that it bears; null: that of what it is about.' }),
    author: name('Who has written it.'),
    chair: name('Who chairs the meeting.'),
    adjuster: name('Who adjusts the minutes.'),
    back: z
      .array(z.string().max(40))
      .max(20)
      .default([])
      .openapi({ description: 'The parts that are to be as in the template again.' }),
  })
  .openapi('PaperTextsChange');
