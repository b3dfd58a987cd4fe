import { z } from '@hono/zod-openapi';
import { evidenceNouns } from '../evidence/evidence.model.ts';
import { attachmentInput, evidenceChange, evidenceWithdrawal } from '../evidence/evidence-input.model.ts';
import { dateSchema, described, idSchema, momentSchema, versionSchema, versionWords } from './described.ts';

/** What evidence is about, as a query names it. */
export const placeQuery = z.strictObject({
  noun: z.enum(evidenceNouns).openapi({ description: 'The kind of thing that it is about.' }),
  nounId: idSchema.openapi({ description: 'The thing.' }),
  bodyId: idSchema
    .optional()
    .openapi({ description: 'For a recommendation: the addressed body that it is about.' }),
});

export const evidenceChangeSchema = described('EvidenceChange', evidenceChange, {
  version: versionWords,
  title: 'What it is called.',
  shows: 'What it shows.',
  effectiveOn: { description: 'The day from which it holds.', example: '2026-10-01' },
  provision: { description: 'What it may be secret by; null takes the mark away.', example: 'OSL 18:13' },
});
export const evidenceWithdrawalSchema = described('EvidenceWithdrawal', evidenceWithdrawal, {
  version: versionWords,
  reason: 'Why it is withdrawn, or counts again.',
});
export const attachmentSchema = described('EvidenceAttachment', attachmentInput, {
  noun: 'The kind of thing that it is about.',
  nounId: 'The thing.',
  bodyId: 'For a recommendation: the addressed body that it is about.',
});

const text = (description: string) => ({ type: 'string' as const, description });
const file = {
  description:
    'PDF, PNG, JPEG, WebP, GIF, text, CSV, Markdown, DOCX, XLSX, PPTX, ODT, ODS or EML, told by its content. Left out for a link.',
  contentMediaType: 'application/octet-stream',
};

/** A piece of evidence as a form: its facts, and a file or a link. */
export const evidenceFormSchema = {
  type: 'object' as const,
  required: ['title'],
  properties: {
    title: text('What it is called.'),
    shows: text('What it shows.'),
    effectiveOn: text('The day from which it holds, as YYYY-MM-DD.'),
    provision: text('What it may be secret by, as OSL 18:13.'),
    url: text('A web address, where it is no file.'),
    file,
  },
};

export const versionFormSchema = {
  type: 'object' as const,
  required: ['version'],
  properties: {
    version: { type: 'integer' as const, description: versionWords },
    note: text('What is new in it.'),
    url: text('A web address, where it is no file.'),
    file,
  },
};

const versionShown = z.object({
  number: z.int().openapi({ description: 'From 1.' }),
  sha256: z.string().nullable(),
  fileName: z.string().nullable(),
  mediaType: z.string().nullable(),
  bytes: z.number().nullable(),
  url: z.string().nullable(),
  note: z.string().nullable(),
  addedBy: idSchema,
  addedAt: momentSchema,
});
const placeShown = z.object({
  noun: z.enum(evidenceNouns),
  nounId: idSchema,
  bodyId: idSchema,
  bodyName: z.string(),
  words: z.string(),
  recommendationId: idSchema.nullable(),
});

export const evidenceSchema = z
  .object({
    id: idSchema,
    bodyId: idSchema,
    bodyName: z.string(),
    title: z.string(),
    shows: z.string().nullable(),
    effectiveOn: dateSchema.nullable(),
    secrecy: z
      .object({ provision: z.string(), markedOn: dateSchema, markedBy: idSchema })
      .nullable()
      .openapi({ description: 'That it may be secret. A mark only warns.' }),
    addedBy: idSchema,
    addedByName: z.string().nullable(),
    addedAt: momentSchema,
    withdrawnAt: momentSchema.nullable(),
    version: versionSchema,
    places: z.array(placeShown).openapi({ description: 'What it is about, as far as you may know of it.' }),
    versions: z.array(versionShown).openapi({ description: 'The newest first. None is ever altered.' }),
  })
  .openapi('Evidence', { description: 'Something that shows that work has been done.' });

export const listedEvidenceSchema = evidenceSchema
  .omit({ versions: true })
  .extend({ latest: versionShown, versions: z.int().openapi({ description: 'How many there are.' }) })
  .openapi('ListedEvidence', { description: 'Evidence with its newest version.' });
