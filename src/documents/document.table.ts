import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { swedishWords } from '../database/swedish-words.ts';
import { ownRowsOnly } from '../database/tenancy.ts';
import { bodies } from '../organisation/body.table.ts';
import { organisations } from '../organisation/organisation.table.ts';
import { people } from '../people/person.table.ts';
import { roleNames } from '../people/role.model.ts';
import { documentKinds, revisionOutcomes } from './document.model.ts';

export const governingDocuments = pgTable(
  'governing_document',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    id: uuid('id').notNull().defaultRandom(),
    kind: text('kind', { enum: documentKinds }).notNull(),
    title: text('title').notNull(),
    parentId: uuid('parent_id'),
    bodyId: uuid('body_id'),
    ownerRole: text('owner_role'),
    ownerPersonId: uuid('owner_person_id'),
    revisedBy: text('revised_by'),
    followedUpBy: text('followed_up_by'),
    rhythmMonths: integer('rhythm_months'),
    nextRevisionOn: date('next_revision_on'),
    wantsAcknowledgement: boolean('wants_acknowledgement').notNull().default(false),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
    words: swedishWords('words').generatedAlwaysAs(sql`to_tsvector('swedish'::regconfig, title)`),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'governing_document_parent',
      columns: [table.organisationId, table.parentId],
      foreignColumns: [table.organisationId, table.id],
    }),
    foreignKey({
      name: 'governing_document_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    foreignKey({
      name: 'governing_document_owner',
      columns: [table.organisationId, table.ownerPersonId],
      foreignColumns: [people.organisationId, people.id],
    }),
    index('governing_document_of_body').on(table.organisationId, table.bodyId),
    index('governing_document_of_parent').on(table.organisationId, table.parentId),
    index('governing_document_next_revision').on(table.organisationId, table.nextRevisionOn),
    index('governing_document_words').using('gin', table.words),
    index('governing_document_part_words').using('gin', sql`lower(${table.title}) gin_trgm_ops`),
    check(
      'governing_document_rhythm',
      sql`${table.rhythmMonths} is null or ${table.rhythmMonths} between 1 and 120`,
    ),
    ownRowsOnly(table.organisationId),
  ],
);

/** A trigger keeps a decided version as it is. */
export const documentVersions = pgTable(
  'document_version',
  {
    organisationId: uuid('organisation_id').notNull(),
    documentId: uuid('document_id').notNull(),
    number: integer('number').notNull(),
    text: text('text'),
    sha256: text('sha256'),
    fileName: text('file_name'),
    mediaType: text('media_type'),
    bytes: bigint('bytes', { mode: 'number' }),
    changes: text('changes'),
    decidedOn: date('decided_on'),
    decidedByBodyId: uuid('decided_by_body_id'),
    decidedByRole: text('decided_by_role'),
    minuteItem: text('minute_item'),
    registryNumber: text('registry_number'),
    validFrom: date('valid_from'),
    validTo: date('valid_to'),
    madeBy: uuid('made_by').notNull(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.documentId, table.number] }),
    foreignKey({
      name: 'document_version_document',
      columns: [table.organisationId, table.documentId],
      foreignColumns: [governingDocuments.organisationId, governingDocuments.id],
    }),
    foreignKey({
      name: 'document_version_decided_by',
      columns: [table.organisationId, table.decidedByBodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    index('document_version_content').on(table.organisationId, table.sha256),
    check(
      'document_version_validity',
      sql`${table.validTo} is null or ${table.validFrom} is null or ${table.validFrom} <= ${table.validTo}`,
    ),
    ownRowsOnly(table.organisationId),
  ],
);

/** Append-only. */
export const documentRevisions = pgTable(
  'document_revision',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    documentId: uuid('document_id').notNull(),
    onDay: date('on_day').notNull(),
    outcome: text('outcome', { enum: revisionOutcomes }).notNull(),
    note: text('note'),
    nextOn: date('next_on'),
    by: uuid('by_person').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'document_revision_document',
      columns: [table.organisationId, table.documentId],
      foreignColumns: [governingDocuments.organisationId, governingDocuments.id],
    }),
    index('document_revision_of_document').on(table.organisationId, table.documentId, table.onDay),
    ownRowsOnly(table.organisationId),
  ],
);

/** Two documents that are read together; kept once, the lower id first. */
export const documentRelations = pgTable(
  'document_relation',
  {
    organisationId: uuid('organisation_id').notNull(),
    documentId: uuid('document_id').notNull(),
    relatedId: uuid('related_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.documentId, table.relatedId] }),
    foreignKey({
      name: 'document_relation_document',
      columns: [table.organisationId, table.documentId],
      foreignColumns: [governingDocuments.organisationId, governingDocuments.id],
    }),
    foreignKey({
      name: 'document_relation_related',
      columns: [table.organisationId, table.relatedId],
      foreignColumns: [governingDocuments.organisationId, governingDocuments.id],
    }),
    index('document_relation_of_related').on(table.organisationId, table.relatedId),
    check('document_relation_once', sql`${table.documentId} < ${table.relatedId}`),
    ownRowsOnly(table.organisationId),
  ],
);

/** Whom a document concerns: a body's people, those who hold a role, or both together; a row with neither is everybody. */
export const documentReaders = pgTable(
  'document_reader',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    documentId: uuid('document_id').notNull(),
    bodyId: uuid('body_id'),
    role: text('role', { enum: roleNames }),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'document_reader_document',
      columns: [table.organisationId, table.documentId],
      foreignColumns: [governingDocuments.organisationId, governingDocuments.id],
    }),
    foreignKey({
      name: 'document_reader_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    index('document_reader_of_document').on(table.organisationId, table.documentId),
    ownRowsOnly(table.organisationId),
  ],
);

/** Append-only. */
export const acknowledgements = pgTable(
  'acknowledgement',
  {
    organisationId: uuid('organisation_id').notNull(),
    documentId: uuid('document_id').notNull(),
    number: integer('number').notNull(),
    personId: uuid('person_id').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.documentId, table.number, table.personId] }),
    foreignKey({
      name: 'acknowledgement_version',
      columns: [table.organisationId, table.documentId, table.number],
      foreignColumns: [documentVersions.organisationId, documentVersions.documentId, documentVersions.number],
    }),
    foreignKey({
      name: 'acknowledgement_person',
      columns: [table.organisationId, table.personId],
      foreignColumns: [people.organisationId, people.id],
    }),
    index('acknowledgement_of_person').on(table.organisationId, table.personId),
    ownRowsOnly(table.organisationId),
  ],
);
