import { z } from '@hono/zod-openapi';
import { readingSchema as contract } from '../reading/reading.model.ts';
import { readingsOnPage } from '../readings/index.ts';
import { draftStates } from '../readings/reading-draft.model.ts';
import { idSchema, momentSchema } from './described.ts';
import { pageQuery, sizeQuery } from './paging.ts';

/** The query of the list of reports, which asks for nothing but its page. */
export const readingsQuery = z.strictObject({ page: pageQuery, size: sizeQuery(readingsOnPage) });

const state = z.enum(draftStates).openapi({
  description:
    'waiting → reading → read → confirmed (it is in the register); or failed (our own fault), or cancelled. A file that cannot be read is `read`, with the reason in its reading.',
});
const person = z.string().nullable().openapi({ description: 'The name; null where it is not known.' });

export const listedReadingSchema = z
  .object({
    id: idSchema,
    fileName: z.string(),
    state,
    isUnreadable: z.boolean().openapi({ description: 'The file itself could not be read.' }),
    receivedAt: momentSchema,
    receivedBy: person,
    confirmedAt: momentSchema.nullable(),
    confirmedBy: person,
    recommendations: z
      .int()
      .nullable()
      .openapi({ description: 'How many were found; null until it is read.' }),
    rows: z.int().openapi({ description: 'Rows of its review that are to go into the register.' }),
    checked: z.int().openapi({ description: 'How many of them a person has checked.' }),
  })
  .openapi('ListedReading', { description: 'A report as the list of reports tells it.' });

export const readingStateSchema = z
  .object({
    id: idSchema,
    fileName: z.string(),
    sha256: z.string().openapi({ description: 'Of the file; the same file is known again by it.' }),
    size: z.int().openapi({ description: 'Bytes.' }),
    state,
    progress: z.object({
      done: z.int().openapi({ description: 'Pages read.' }),
      total: z.int().nullable().openapi({ description: 'Pages in all; null where that is not known yet.' }),
    }),
    receivedAt: momentSchema,
    confirmedAt: momentSchema.nullable(),
    found: contract.shape.found.nullable().openapi({ description: 'What was found; null until it is read.' }),
    issues: z.int().nullable().openapi({ description: 'How many doubts there are about what was read.' }),
  })
  .openapi('ReadingState', { description: 'A report on its way into the register.' });

export const readingSchema = contract.clone().openapi('Reading', {
  description:
    'Everything that was read: the contract of `stadga audit read --json` (docs/audit-reading.md).',
});

export const uploadSchema = {
  type: 'object' as const,
  required: ['file'],
  properties: {
    file: {
      description: 'The report: PDF, DOCX, XLSX, TXT or MD.',
      contentMediaType: 'application/octet-stream',
    },
  },
};
