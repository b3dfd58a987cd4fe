import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { swedishWords } from '../database/swedish-words.ts';
import { ownRowsOnly } from '../database/tenancy.ts';
import { bodies } from '../organisation/body.table.ts';
import { people } from '../people/person.table.ts';
import { dependencyKinds, environments, hostings, personalDataKinds, systemKinds } from './asset.model.ts';

export const informationAssets = pgTable(
  'information_asset',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    name: text('name').notNull(),
    description: text('description'),
    bodyId: uuid('body_id').notNull(),
    ownerPersonId: uuid('owner_person_id'),
    ownerRole: text('owner_role'),
    managerPersonId: uuid('manager_person_id'),
    managerRole: text('manager_role'),
    personalData: text('personal_data', { enum: personalDataKinds }),
    reference: text('reference'),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
    words: swedishWords('words').generatedAlwaysAs(
      sql`to_tsvector('swedish'::regconfig, name || ' ' || coalesce(description, '') || ' ' || coalesce(reference, ''))`,
    ),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'information_asset_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    foreignKey({
      name: 'information_asset_owner',
      columns: [table.organisationId, table.ownerPersonId],
      foreignColumns: [people.organisationId, people.id],
    }),
    foreignKey({
      name: 'information_asset_manager',
      columns: [table.organisationId, table.managerPersonId],
      foreignColumns: [people.organisationId, people.id],
    }),
    index('information_asset_of_body').on(table.organisationId, table.bodyId, table.name),
    uniqueIndex('information_asset_reference')
      .on(table.organisationId, table.reference)
      .where(sql`${table.withdrawnAt} is null`),
    index('information_asset_words').using('gin', table.words),
    index('information_asset_part_words').using('gin', sql`lower(${table.name}) gin_trgm_ops`),
    ownRowsOnly(table.organisationId),
  ],
);

export const systems = pgTable(
  'system',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    name: text('name').notNull(),
    description: text('description'),
    kind: text('kind', { enum: systemKinds }).notNull().default('information'),
    environment: text('environment', { enum: environments }).notNull().default('production'),
    bodyId: uuid('body_id').notNull(),
    ownerPersonId: uuid('owner_person_id'),
    ownerRole: text('owner_role'),
    managerPersonId: uuid('manager_person_id'),
    managerRole: text('manager_role'),
    objectOwnerPersonId: uuid('object_owner_person_id'),
    objectOwnerRole: text('object_owner_role'),
    supplier: text('supplier'),
    hosting: text('hosting', { enum: hostings }),
    runsWhere: text('runs_where'),
    users: text('users'),
    personalData: text('personal_data', { enum: personalDataKinds }),
    reference: text('reference'),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
    words: swedishWords('words').generatedAlwaysAs(
      sql`to_tsvector('swedish'::regconfig, name || ' ' || coalesce(description, '') || ' ' || coalesce(supplier, '') || ' ' || coalesce(reference, ''))`,
    ),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'system_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    foreignKey({
      name: 'system_owner',
      columns: [table.organisationId, table.ownerPersonId],
      foreignColumns: [people.organisationId, people.id],
    }),
    foreignKey({
      name: 'system_manager',
      columns: [table.organisationId, table.managerPersonId],
      foreignColumns: [people.organisationId, people.id],
    }),
    foreignKey({
      name: 'system_object_owner',
      columns: [table.organisationId, table.objectOwnerPersonId],
      foreignColumns: [people.organisationId, people.id],
    }),
    index('system_of_body').on(table.organisationId, table.bodyId, table.name),
    uniqueIndex('system_reference')
      .on(table.organisationId, table.reference)
      .where(sql`${table.withdrawnAt} is null`),
    index('system_words').using('gin', table.words),
    index('system_part_words').using('gin', sql`lower(${table.name}) gin_trgm_ops`),
    ownRowsOnly(table.organisationId),
  ],
);

export const assetsInSystems = pgTable(
  'asset_in_system',
  {
    organisationId: uuid('organisation_id').notNull(),
    assetId: uuid('asset_id').notNull(),
    systemId: uuid('system_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.assetId, table.systemId] }),
    foreignKey({
      name: 'asset_in_system_asset',
      columns: [table.organisationId, table.assetId],
      foreignColumns: [informationAssets.organisationId, informationAssets.id],
    }),
    foreignKey({
      name: 'asset_in_system_system',
      columns: [table.organisationId, table.systemId],
      foreignColumns: [systems.organisationId, systems.id],
    }),
    index('asset_in_system_of_system').on(table.organisationId, table.systemId),
    ownRowsOnly(table.organisationId),
  ],
);

export const systemDependencies = pgTable(
  'system_dependency',
  {
    organisationId: uuid('organisation_id').notNull(),
    systemId: uuid('system_id').notNull(),
    dependsOnId: uuid('depends_on_id').notNull(),
    kind: text('kind', { enum: dependencyKinds }).notNull(),
    what: text('what'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.systemId, table.dependsOnId, table.kind] }),
    foreignKey({
      name: 'system_dependency_system',
      columns: [table.organisationId, table.systemId],
      foreignColumns: [systems.organisationId, systems.id],
    }),
    foreignKey({
      name: 'system_dependency_depends_on',
      columns: [table.organisationId, table.dependsOnId],
      foreignColumns: [systems.organisationId, systems.id],
    }),
    index('system_dependency_on').on(table.organisationId, table.dependsOnId),
    check('system_depends_on_another', sql`${table.systemId} <> ${table.dependsOnId}`),
    ownRowsOnly(table.organisationId),
  ],
);
