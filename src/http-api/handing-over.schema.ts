import { z } from '@hono/zod-openapi';
import { handoverNouns } from '../handovers/handover.model.ts';
import { idSchema } from './described.ts';

export const handoverChoiceSchema = z
  .object({
    key: z.string().openapi({ description: 'What is sent to choose it.', example: 'action:…' }),
    noun: z.enum(handoverNouns).openapi({ description: '`work`: where the body stands with it.' }),
    nounId: idSchema,
    number: z.int().nullable().openapi({ description: 'The version of evidence.' }),
    content: z.record(z.string(), z.unknown()).openapi({ description: 'What the auditors would see.' }),
  })
  .openapi('HandoverChoice', { description: 'Something that can be handed over.' });

const draft = {
  bodyId: idSchema.openapi({ description: 'The body that hands over: its own people do it.' }),
  requestId: idSchema.nullable().optional().openapi({ description: 'The request that it answers.' }),
  recommendationId: idSchema
    .nullable()
    .optional()
    .openapi({ description: 'A recommendation to the body that it is about.' }),
  items: z.array(z.string().max(120)).max(100).openapi({ description: 'Keys of what was chosen.' }),
  note: z.string().max(10_000).nullable().optional().openapi({ description: 'Words to the auditors.' }),
};

export const handoverDraftSchema = z.strictObject(draft).openapi('HandoverDraft');
export const newHandoverSchema = z
  .strictObject({
    ...draft,
    seen: z.string().max(64).openapi({ description: 'As the preview told it.' }),
    secrecyConfirmed: z
      .boolean()
      .optional()
      .openapi({ description: 'True where some of it is marked as secret and is to go all the same.' }),
  })
  .openapi('NewHandover');

export const handoverPreviewSchema = z
  .object({
    items: z.array(handoverChoiceSchema),
    note: z.string().nullable(),
    seen: z.string().openapi({ description: 'To be sent along when it is handed over.' }),
    hasSecrecy: z.boolean().openapi({ description: 'Some of it is marked as secret.' }),
  })
  .openapi('HandoverPreview', { description: 'Exactly what the auditors would see.' });

const text = (description: string) => ({ type: 'string' as const, description });

/** A document that comes with the handing over, as a form. */
export const handedDocumentFormSchema = {
  type: 'object' as const,
  required: ['bodyId', 'file'],
  properties: {
    bodyId: text('The body that hands over: its own people do it.'),
    requestId: text('The request that it answers.'),
    recommendationId: text('A recommendation to the body that it is about.'),
    title: text('What it is called; the name of the file where it is left out.'),
    shows: text('What it shows.'),
    provision: text('What it may be secret by, as OSL 18:13.'),
    note: text('Words to the auditors.'),
    secrecyConfirmed: text('`yes` where it is marked as secret and is to go all the same.'),
    file: {
      description: 'The file, of a kind that evidence may be.',
      contentMediaType: 'application/octet-stream',
    },
  },
};
