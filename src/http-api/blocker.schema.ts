import { z } from '@hono/zod-openapi';

export const blockerSchema = z
  .object({
    code: z.enum([
      'nothingIncluded',
      'noBody',
      'undecidedMatch',
      'sameTwice',
      'sameAudit',
      'unchecked',
      'notYours',
      'gone',
    ]),
    key: z.string().nullable().openapi({ description: 'The row or audit that it is about.' }),
  })
  .openapi('Blocker', { description: 'What has to be settled before a review can be confirmed.' });
