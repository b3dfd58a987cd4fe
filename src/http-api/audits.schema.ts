import { z } from '@hono/zod-openapi';
import { dateDoubts } from '../audits/matters/change-matter.rules.ts';
import { makers } from '../audits/rounds/follow-up.model.ts';
import { actors } from '../change-log/change-log.model.ts';
import { readingSchema as contract } from '../reading/reading.model.ts';
import { idSchema, momentSchema, versionSchema } from './described.ts';
import { assessedCounts, matterFacts, meetingBodies, verdictSchema } from './register.schema.ts';

const readAudit = contract.shape.documents.element.shape.audits.element.shape;
const dated = z
  .string()
  .nullable()
  .openapi({ description: 'YYYY, YYYY-MM or YYYY-MM-DD: as exact as the report says.' });

const facts = {
  id: idSchema,
  title: z.string(),
  year: z.int().nullable(),
  firm: z.string().nullable().openapi({ description: 'The expert firm that helped the auditors.' }),
  isSecurity: z.boolean().openapi({ description: 'Of information security.' }),
};
const counts = assessedCounts.openapi({
  description: 'Its recommendations by the auditors’ assessment, as far as who asks may see them.',
});

export const listedAuditSchema = z
  .object({
    ...facts,
    bodies: z.array(z.string()).openapi({ description: 'Names of the bodies that it concerns.' }),
    recommendations: z.int(),
    counts,
    followedUp: z
      .object({
        id: idSchema,
        dated,
        opens: z.boolean().openapi({ description: 'Whether it says something of what who asks may see.' }),
      })
      .nullable()
      .openapi({ description: 'The auditors’ latest round over it.' }),
  })
  .openapi('ListedAudit', { description: 'An audit as lists show it.' });

const { id, title, year, isSecurity } = facts;
export const sameAuditsSchema = z
  .object({ items: z.array(z.object({ id, title, year, isSecurity })) })
  .openapi('SameAudits', { description: 'Audits in the register of one title and year.' });

export const matterSchema = z
  .object({
    ...matterFacts,
    auditId: idSchema.nullable(),
    followUpId: idSchema.nullable().openapi({ description: 'The round whose letter it is about.' }),
    bodyId: idSchema,
    bodyName: z.string(),
    doubts: z
      .array(z.enum(dateDoubts))
      .openapi({ description: 'What its dates say against each other. Shown, never repaired.' }),
  })
  .openapi('Matter', { description: 'The way of the auditors’ letter through one body (ärende).' });

export const historyEntrySchema = z
  .object({
    at: momentSchema,
    actor: z.enum(actors),
    by: z.string().nullable().openapi({ description: 'The name of who did it; null for the system.' }),
    verb: z.string().openapi({ example: 'reportDone' }),
    before: z.record(z.string(), z.unknown()),
    after: z.record(z.string(), z.unknown()),
  })
  .openapi('HistoryEntry', { description: 'Something that has happened.' });

const roundSchema = z
  .object({
    id: idSchema,
    madeBy: z.enum(makers).openapi({ description: 'The auditors’ round, or one of the municipality’s own.' }),
    madeByBody: z
      .string()
      .nullable()
      .openapi({ description: 'The name of the body that made a round of the municipality’s own.' }),
    title: z.string(),
    firm: z.string().nullable(),
    dated,
    sourceDraftId: idSchema.nullable().openapi({ description: 'The reading that it came from.' }),
    isDraft: z.boolean().openapi({ description: 'Its makers’ own until they close it.' }),
    meetingReason: z.string().nullable().openapi({ description: 'Why the makers want to meet a body.' }),
    ...meetingBodies,
    assessment: readAudit.assessment,
    needsMeeting: z.boolean().nullable().openapi({ description: 'The makers want to meet a body.' }),
    statedTotals: readAudit.statedTotals,
    counts: assessedCounts.openapi({ description: 'Assessments, one for each recommendation and body.' }),
    recommendations: z.int().openapi({ description: 'How many recommendations those are about.' }),
    opens: z.boolean().openapi({ description: 'Whether `/follow-ups/{id}` is there for you.' }),
    matters: z.array(matterSchema),
  })
  .openapi('FollowUpOfAudit', { description: 'A follow-up round as it concerns one audit.' });

export const auditSchema = z
  .object({
    ...facts,
    registryNumber: z.string().nullable().openapi({ description: 'The auditors’ own.' }),
    dated,
    purpose: z.string().nullable(),
    assessment: readAudit.assessment,
    questions: z.array(
      z.object({
        number: z.string().nullable(),
        text: z.string(),
        criterion: z.string().nullable(),
        verdict: verdictSchema,
      }),
    ),
    sourceDraftId: idSchema.nullable().openapi({ description: 'The reading that it came from.' }),
    withdrawnAt: momentSchema.nullable().openapi({ description: 'When it was taken out of the register.' }),
    version: versionSchema,
    counts,
    matters: z.array(matterSchema),
    followUps: z.array(roundSchema),
    history: z.array(historyEntrySchema).openapi({ description: 'The latest first, at most 300.' }),
  })
  .openapi('Audit', {
    description: 'An audit (granskning) with everything about it but its recommendations.',
  });
