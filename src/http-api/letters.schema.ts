import { z } from '@hono/zod-openapi';
import { recipients } from '../audits/audit.model.ts';
import { letterInput } from '../matters/letter.model.ts';
import { letterDoubts } from '../matters/letter.rules.ts';
import { dateSchema, described, idSchema } from './described.ts';

const day = dateSchema.nullable();

export const letterSchema = z
  .object({
    dated: day,
    registryNumber: z.string().nullable().openapi({ description: 'The auditors’ own.' }),
    position: z.string().nullable().openapi({ description: 'What the auditors say of the audit, verbatim.' }),
    signatures: z.array(
      z.object({
        name: z.string(),
        role: z.string().nullable(),
        signedAt: z.string().nullable().openapi({ description: 'A day, or a day and a time, as it says.' }),
      }),
    ),
    matters: z
      .array(
        z.object({
          id: idSchema,
          bodyId: idSchema,
          bodyName: z.string(),
          recipient: z.enum(recipients),
          letterDated: day,
          answerBy: day,
          inForce: day.openapi({ description: 'When the answer has to be in hand.' }),
          receivedOn: day.openapi({ description: 'When the auditors had the answer.' }),
        }),
      )
      .openapi({ description: 'Whom it went to, as far as you may know of it.' }),
    doubts: z
      .array(z.object({ kind: z.enum(letterDoubts), body: z.string().nullable() }))
      .openapi({ description: 'What it says against itself, its matters or its audit.' }),
    version: z.int().openapi({ description: '0 where nobody has registered the letter.' }),
  })
  .openapi('Letter', { description: 'The auditors’ letter (missiv) about an audit or a follow-up.' });

export const letterInputSchema = described('LetterRegistration', letterInput, {
  version: 'As read; 0 where nobody has registered the letter.',
  dated: { description: 'The day of the letter.', format: 'date', example: '2026-10-23' },
  registryNumber: 'The auditors’ own registry number.',
  position: 'What the auditors say of the audit, verbatim.',
  signatures: 'Who has signed it; a day, or a day and a time, as `2026-10-23 14:05`.',
  recipients: 'Whom it goes to. Bodies that are left out keep the matters that they have.',
  answerBy: {
    description: 'When the answers are wanted in hand; null leaves each matter as it is.',
    format: 'date',
  },
  receivedOn: {
    description: 'When the letter came in; noted in the matters where nothing was.',
    format: 'date',
  },
});
