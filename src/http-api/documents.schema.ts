import { z } from '@hono/zod-openapi';
import { documentGaps, documentKinds, revisionOutcomes } from '../documents/document.model.ts';
import {
  acknowledgementInput,
  decisionInput,
  documentChange,
  draftInput,
  draftThrownAway,
  newDocumentInput,
  restoreInput,
  revisionInput,
  withdrawalInput,
} from '../documents/document-input.model.ts';
import { documentSorts, documentStates, documentsOnPage } from '../documents/document-list.model.ts';
import { roleNames } from '../people/role.model.ts';
import { dateSchema, described, idSchema, momentSchema, versionSchema, versionWords } from './described.ts';
import { pageQuery, sizeQuery } from './paging.ts';

const text = (description: string) => z.string().nullable().openapi({ description });
const day = dateSchema.nullable();

const facts = {
  id: idSchema,
  kind: z.enum(documentKinds).openapi({ description: 'Where it stands in the pyramid.' }),
  title: z.string(),
  parentId: idSchema.nullable().openapi({ description: 'The document that it carries out.' }),
  bodyId: idSchema.nullable().openapi({ description: 'Null: it holds for the whole municipality.' }),
  bodyName: z.string().nullable(),
  ownerRole: text('The office that owns it.'),
  ownerPersonId: idSchema.nullable(),
  ownerName: z.string().nullable(),
  revisedBy: text('The office that revises it.'),
  followedUpBy: text('The office that follows up that it is kept to.'),
  rhythmMonths: z.int().nullable().openapi({ description: 'Months between revisions.' }),
  nextRevisionOn: day,
  version: versionSchema,
};

export const listedDocumentSchema = z
  .object({
    ...facts,
    parentTitle: z.string().nullable(),
    isWithdrawn: z.boolean().openapi({ description: 'It has been repealed.' }),
    number: z.int().nullable().openapi({ description: 'The version in force today.' }),
    decidedOn: day,
    validFrom: day,
    decidedByName: text('The board, or the office, that decided the version in force.'),
    minuteItem: z.string().nullable(),
    registryNumber: z.string().nullable(),
    isOverdue: z.boolean().openapi({ description: 'Its revision should have been made.' }),
    gaps: z.array(z.enum(documentGaps)).openapi({ description: 'What it lacks.' }),
  })
  .openapi('ListedDocument', { description: 'A governing document (styrdokument) as it is listed.' });

export const documentVersionSchema = z.object({
  number: z.int().openapi({ description: 'From 1.' }),
  hasText: z.boolean().openapi({ description: 'Its words are there, so that it can be compared.' }),
  fileName: z.string().nullable(),
  mediaType: z.string().nullable(),
  bytes: z.int().nullable(),
  sha256: text('The checksum of the file, in hexadecimal.'),
  changes: text('What is new in it.'),
  decidedOn: dateSchema.nullable().openapi({ description: 'Null: a draft.' }),
  decidedByBodyId: idSchema.nullable(),
  decidedByName: z.string().nullable(),
  decidedByRole: text('The office, where no board decided.'),
  minuteItem: z.string().nullable(),
  registryNumber: z.string().nullable(),
  validFrom: day,
  validTo: day,
  version: z.int().openapi({ description: 'Grows with each change of a draft; a change of it names this.' }),
});

export const documentSchema = z
  .object({
    ...facts,
    wantsAcknowledgement: z.boolean(),
    withdrawnAt: momentSchema.nullable(),
    above: z
      .array(z.object({ id: idSchema, title: z.string() }))
      .openapi({ description: 'Those above it, from the top.' }),
    children: z.array(z.object({ id: idSchema, kind: z.enum(documentKinds), title: z.string() })),
    related: z.array(z.object({ id: idSchema, kind: z.enum(documentKinds), title: z.string() })),
    readers: z
      .array(
        z.object({
          bodyId: idSchema.nullable(),
          bodyName: z.string().nullable(),
          role: z.enum(roleNames).nullable(),
        }),
      )
      .openapi({ description: 'Whom it concerns; a row with neither body nor role is everybody.' }),
    inForce: z.int().nullable().openapi({ description: 'The number of the version in force today.' }),
    versions: z
      .array(documentVersionSchema)
      .openapi({ description: 'The newest first; a draft only for those who work with it.' }),
    revisions: z.array(
      z.object({
        onDay: dateSchema,
        outcome: z.enum(revisionOutcomes),
        note: z.string().nullable(),
        nextOn: day,
        byName: z.string().nullable(),
      }),
    ),
    readBy: z
      .object({ concerned: z.int(), read: z.int() })
      .nullable()
      .openapi({ description: 'How many the version in force concerns, and how many have read it.' }),
  })
  .openapi('GoverningDocument', { description: 'A governing document with its versions.' });

export const documentTextSchema = z
  .object({
    ...documentVersionSchema.shape,
    documentId: idSchema,
    text: text('Its words, a paragraph to a line.'),
  })
  .openapi('DocumentVersion');

const part = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
export const comparisonSchema = z
  .object({
    from: z.int(),
    to: z.int(),
    paragraphs: z
      .array(z.object({ kind: z.enum(['same', 'changed', 'added', 'removed']), parts: z.array(part) }))
      .nullable()
      .openapi({ description: 'Null where the words of one of them could not be read.' }),
  })
  .openapi('DocumentComparison', { description: 'What differs between two versions, word by word.' });
export const comparisonQuery = z.strictObject({
  from: z.coerce
    .number()
    .int()
    .min(1)
    .default(1)
    .openapi({ type: 'integer', description: 'The one version; the first if left out.', example: 1 }),
  to: z.coerce
    .number()
    .int()
    .min(1)
    .default(2)
    .openapi({ type: 'integer', description: 'The other; the second if left out.', example: 2 }),
});

export const documentQuery = z.strictObject({
  body: z
    .union([idSchema, z.literal('municipality')])
    .optional()
    .openapi({ type: 'string', description: 'A body’s own, or `municipality` for those of all of it.' }),
  kind: z.enum(documentKinds).optional().openapi({ description: 'Only of this kind.' }),
  state: z
    .enum(documentStates)
    .optional()
    .openapi({ description: 'Not the repealed ones where nothing is asked for.' }),
  overdue: z.enum(['yes']).optional().openapi({ description: 'Only those overdue for revision.' }),
  gap: z.enum(documentGaps).optional().openapi({ description: 'Only those that lack this.' }),
  mine: z.enum(['yes']).optional().openapi({ description: 'Only those that you own.' }),
  q: z.string().max(200).optional().openapi({ description: 'Words in the title.' }),
  sort: z.enum(documentSorts).optional().openapi({ description: 'The order; from the top of the pyramid.' }),
  page: pageQuery,
  size: sizeQuery(documentsOnPage),
});

const written = {
  kind: 'Policy, guideline, rules or routine.',
  title: 'What it is called.',
  parentId: 'The document that it carries out; it never stands below this one.',
  bodyId: 'Whose it is; null for the whole municipality.',
  ownerRole: 'The office that owns it.',
  ownerPersonId: 'The person who owns it now, and is reminded of its revision.',
  revisedBy: 'The office that revises it.',
  followedUpBy: 'The office that follows up that it is kept to.',
  rhythmMonths: 'Months between revisions.',
  nextRevisionOn: {
    description: 'The next revision; set by each decision where there is a rhythm.',
    format: 'date',
  },
  wantsAcknowledgement:
    'Whether those it concerns are asked to say that they have read each decided version.',
  readers: 'Whom it concerns: a body’s people, those with a role, or both together; neither is everybody.',
  relatedIds: 'Documents that it is read together with.',
} as const;
export const newDocumentSchema = described('NewGoverningDocument', newDocumentInput, {
  ...written,
  id: 'An id of your own, so that the same request sent twice adds one thing.',
});
export const documentChangeSchema = described('GoverningDocumentChange', documentChange, {
  ...written,
  version: versionWords,
});
export const draftSchema = described('DocumentDraft', draftInput, {
  text: 'The words, a paragraph to a line.',
  changes: 'What is new in the version.',
  version: 'The version of the draft that is corrected; left out to begin one.',
});
export const draftThrownAwaySchema = described('DocumentDraftThrownAway', draftThrownAway, {
  version: 'The version of the draft.',
});
export const documentDecisionSchema = described('DocumentDecision', decisionInput, {
  version: 'The version of the draft that was decided.',
  decidedOn: { description: 'Not ahead, and not before the version that it replaces.', format: 'date' },
  decidedByBodyId: 'The board that decided.',
  decidedByRole: 'The office that decided, where no board did.',
  minuteItem: 'The paragraph, as § 112.',
  registryNumber: 'The registry number.',
  validFrom: { description: 'From when it holds; from the decision where it is left out.', format: 'date' },
  validTo: { description: 'To when it holds; until further notice where it is left out.', format: 'date' },
});
export const documentRevisionSchema = described('DocumentRevision', revisionInput, {
  version: versionWords,
  onDay: { description: 'When it was revised.', format: 'date' },
  outcome: 'It stands as it is, or is to be changed.',
  note: 'What was found.',
  nextOn: { description: 'The next one, where it does not follow from the rhythm.', format: 'date' },
});
export const documentWithdrawalSchema = described('DocumentWithdrawal', withdrawalInput, {
  version: versionWords,
  reason: 'Why it is repealed.',
});
export const documentRestoreSchema = described('DocumentRestore', restoreInput, { version: versionWords });
export const acknowledgementSchema = described('DocumentAcknowledgement', acknowledgementInput, {
  number: 'The version that you have read: the one in force.',
});
/** A draft as a form: a file, and what is said of it. */
export const draftFileSchema = {
  type: 'object' as const,
  required: ['file'],
  properties: {
    version: {
      type: 'integer' as const,
      description: 'The version of the draft that it replaces; left out to begin one.',
    },
    changes: { type: 'string' as const, description: 'What is new in the version.' },
    file: { description: 'PDF or DOCX, told by its content.', contentMediaType: 'application/octet-stream' },
  },
};
