import { z } from '@hono/zod-openapi';
import { leftOutReasons } from '../reading/guideline/guideline-reading.model.ts';
import { guidelineReadings } from '../requirements/requirement.model.ts';
import { placeSchema } from '../shared/place.ts';
import { idSchema } from './described.ts';

const count = (description: string) => z.int().openapi({ description });

export const guidelineImportSchema = z
  .object({
    guidelineId: idSchema,
    number: z.int().openapi({ description: 'The version that the draft will be.' }),
    title: z.string(),
    fileName: z.string(),
    sha256: z.string().openapi({ description: 'Of the file.' }),
    reading: z
      .enum(guidelineReadings)
      .openapi({ description: 'waiting → reading → read; or failed, with the reason in `readingFault`.' }),
    readingFault: z
      .string()
      .nullable()
      .openapi({ description: 'A code of why nothing was read, as `docx-damaged` or `no-requirements`.' }),
    inForce: z
      .int()
      .nullable()
      .openapi({ description: 'The version in force that it is compared with; null before the first.' }),
    counts: z
      .object({
        requirements: count('In the draft.'),
        added: count('That are new.'),
        changed: count('That are worded or placed anew.'),
        same: count('That are as in the version in force.'),
        gone: count('That are in force and not in the draft.'),
        doubtful: count('That somebody has to look at before it can be put in force.'),
      })
      .openapi({ description: 'How the draft stands.' }),
  })
  .openapi('GuidelineImport', { description: 'A draft of a guideline that is or was read from a file.' });

export const leftOutSchema = z
  .object({
    index: count('Its place in the list, by which it is taken in.'),
    reason: z.enum(leftOutReasons),
    text: z.string(),
    place: placeSchema.nullable().openapi({ description: 'Where it stands in the file.' }),
    isTaken: z.boolean().openapi({ description: 'The draft has a requirement with these words.' }),
  })
  .openapi('LeftOut', { description: 'Something in the file that became no requirement.' });

export const guidelineUploadSchema = {
  type: 'object' as const,
  required: ['file'],
  properties: {
    file: {
      description: 'The guideline: DOCX, PDF, XLSX, TXT or MD.',
      contentMediaType: 'application/octet-stream',
    },
    target: {
      type: 'string' as const,
      description: 'The id of the guideline whose next version it becomes; left out for a new one.',
    },
    title: {
      type: 'string' as const,
      description: 'For a new guideline; left out: as the document is called.',
    },
  },
};
