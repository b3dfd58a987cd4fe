import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { ownRowsOnly } from '../database/tenancy.ts';
import { bodyKinds } from './body.model.ts';
import { organisations } from './organisation.table.ts';

export const bodies = pgTable(
  'body',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    id: uuid('id').notNull().defaultRandom(),
    kind: text('kind', { enum: bodyKinds }).notNull(),
    name: text('name').notNull(),
    aliases: text('aliases').array().notNull().default(sql`'{}'`),
    endedOn: date('ended_on'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    uniqueIndex('body_name').on(table.organisationId, sql`lower(${table.name})`),
    check(
      'body_kind',
      sql`${table.kind} in ('board', 'administration', 'company', 'centralFunction', 'council')`,
    ),
    ownRowsOnly(table.organisationId),
  ],
);

export const boardAdministrations = pgTable(
  'board_administration',
  {
    organisationId: uuid('organisation_id').notNull(),
    boardId: uuid('board_id').notNull(),
    administrationId: uuid('administration_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.boardId, table.administrationId] }),
    foreignKey({
      name: 'board_administration_board',
      columns: [table.organisationId, table.boardId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    foreignKey({
      name: 'board_administration_administration',
      columns: [table.organisationId, table.administrationId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    ownRowsOnly(table.organisationId),
  ],
);
