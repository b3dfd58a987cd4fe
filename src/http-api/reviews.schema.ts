import { z } from '@hono/zod-openapi';
import { makers } from '../audits/rounds/follow-up.model.ts';
import { readingSchema as contract } from '../reading/reading.model.ts';
import { blockerSchema } from './blocker.schema.ts';
import { dateSchema, idSchema, momentSchema, versionSchema } from './described.ts';

const read = contract.shape.documents.element;
const readRow = read.shape.audits.element.shape.recommendations.element.shape;
const by = idSchema.nullable().openapi({ description: 'Id of the person; null: nobody.' });
const changed = { changedBy: by, changedAt: momentSchema.nullable(), version: versionSchema };
const keys = z.array(z.string());

export const reviewRowSchema = z
  .object({
    key: z.string().openapi({ example: 'row-1-2-3' }),
    auditKey: z.string(),
    position: z.int(),
    included: z.boolean().openapi({ description: 'False: it stays out of the register.' }),
    number: readRow.number,
    text: readRow.text,
    group: readRow.group,
    readAddressees: keys.openapi({ description: 'Names as printed.' }),
    bodyIds: z.array(idSchema),
    response: readRow.response,
    done: readRow.done,
    remaining: readRow.remaining,
    comment: readRow.comment,
    status: readRow.status.clone().openapi({ description: 'As it is drawn or printed.' }),
    statusFrom: z.enum(['word', 'symbol', 'shading', 'none', 'person']),
    proposed: readRow.proposed.clone().openapi({
      description: 'What the wording suggests where the status is unknown.',
    }),
    interpretation: z.enum(['open', 'accepted', 'changed', 'leftUnknown']),
    interpreted: z.enum(['green', 'yellow', 'red']).nullable(),
    interpretedBy: by,
    interpretedAt: momentSchema.nullable(),
    match: z.enum(['none', 'suggested', 'confirmed', 'rejected']),
    recommendationId: idSchema
      .nullable()
      .openapi({ description: 'The recommendation of the register that it resembles or is.' }),
    checkedBy: by,
    checkedAt: momentSchema.nullable(),
    place: readRow.place,
    ...changed,
  })
  .openapi('ReviewRow');

export const reviewAuditSchema = z
  .object({
    key: z.string().openapi({ example: 'audit-1-2' }),
    documentKey: z.string(),
    position: z.int(),
    included: z.boolean(),
    title: z.string(),
    year: z.int().nullable(),
    isSecurity: z.boolean(),
    auditId: idSchema
      .nullable()
      .openapi({ description: 'The audit of the register that it is; null: a new one.' }),
    readBodies: keys,
    bodyIds: z.array(idSchema),
    letterDated: dateSchema.nullable(),
    matters: z.array(
      z.object({
        bodyId: idSchema,
        answerBy: dateSchema.nullable(),
        extendedTo: dateSchema.nullable(),
      }),
    ),
    ...changed,
  })
  .openapi('ReviewAudit');

export const reviewDocumentSchema = z
  .object({
    key: z.string().openapi({ example: 'document-1' }),
    isFollowUp: z.boolean().openapi({ description: 'A follow-up becomes a round, a first audit does not.' }),
    madeBy: z.enum(makers).openapi({ description: 'Whose round it is.' }),
    title: z.string(),
    firm: z.string().nullable(),
    dated: z.string().nullable().openapi({ description: 'YYYY, YYYY-MM or YYYY-MM-DD.' }),
    registryNumber: z.string().nullable(),
    version: versionSchema,
  })
  .openapi('ReviewDocument');

export const reviewSchema = z
  .object({
    documents: z.array(reviewDocumentSchema),
    audits: z.array(reviewAuditSchema),
    rows: z.array(reviewRowSchema),
    version: z.int().openapi({ description: 'Of the whole: confirming names the one that it was seen in.' }),
    blockers: z.array(blockerSchema).openapi({
      description: 'What has to be settled first, where the unchecked rows have been compared as a whole.',
    }),
  })
  .openapi('Review', { description: 'A read report as people have checked and corrected it.' });

export const confirmSchema = z
  .strictObject({
    version: z.int().openapi({ description: 'The version of the review that was seen.' }),
    comparedAll: z.boolean().default(false).openapi({
      description: 'True: a person has compared the unchecked rows with the original as a whole.',
    }),
    differentAudits: z.boolean().default(false).openapi({
      description: 'True: a person has seen that audits with the same name and year are different ones.',
    }),
  })
  .openapi('Confirmation');
