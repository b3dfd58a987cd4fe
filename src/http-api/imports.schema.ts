import { z } from '@hono/zod-openapi';
import { bodyKinds } from '../organisation/body.model.ts';
import { importColumns, importKinds } from '../people/import/import.model.ts';
import { roleNames } from '../people/role.model.ts';
import { dateSchema, idSchema } from './described.ts';

const kind = z.enum(importKinds).openapi({ description: 'What the list holds.' });
export const importQuery = z.strictObject({ kind });

const column = z.enum([...importColumns.people, ...importColumns.bodies]);
const line = z.int().openapi({ description: 'The row, as the file counts.' });
const days = z.object({ fromDate: dateSchema, toDate: dateSchema.nullable() });

const cellSchema = z
  .union([
    z.object({
      is: z.literal('value'),
      column,
      before: z.string().nullable(),
      after: z.string(),
    }),
    z.object({
      is: z.literal('newRole'),
      role: z.enum(roleNames),
      bodyId: idSchema.nullable(),
      ...days.shape,
    }),
    z.object({
      is: z.literal('roleDays'),
      role: z.enum(roleNames),
      bodyId: idSchema.nullable(),
      before: days,
      after: days,
    }),
    z.object({ is: z.literal('newKind'), kind: z.enum(bodyKinds) }),
  ])
  .openapi('PlannedCell', { description: 'One value that will be other than it is.' });

export const importPlanSchema = z
  .object({
    sha256: z.string().openapi({ description: 'What the list is asked for by from now on.' }),
    kind,
    entries: z.array(
      z
        .object({
          line,
          lines: z.array(z.int()).openapi({ description: 'All the rows that it is made from.' }),
          repeats: z
            .array(z.object({ line, of: line }))
            .openapi({ description: 'Those of them that say nothing that the row `of` does not say too.' }),
          name: z.string(),
          email: z.string().nullable(),
          outcome: z.enum(['new', 'changed', 'unchanged']),
          cells: z.array(cellSchema),
          namesake: z
            .string()
            .nullable()
            .openapi({ description: 'The e-mail of somebody here with the same name.' }),
        })
        .openapi('PlannedEntry', { description: 'What becomes of one person or body.' }),
    ),
    problems: z
      .array(
        z.object({
          line,
          column: column.nullable(),
          code: z.string(),
          found: z.string().openapi({ description: 'What stands there.' }),
        }),
      )
      .openapi({ description: 'Rows that are left out, with everything that is wrong with each.' }),
    ignored: z.array(z.string()).openapi({ description: 'Headings that stand for nothing that is read.' }),
    fingerprint: z.string().openapi({ description: 'Of the plan: confirming names the one that was seen.' }),
  })
  .openapi('ImportPlan', { description: 'What a list would change. Nothing is changed yet.' });

export const importConfirmationSchema = z
  .strictObject({
    kind,
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .openapi({ description: 'Of the plan that was seen.' }),
  })
  .openapi('ImportConfirmation');

export const importedSchema = z
  .object({
    id: idSchema,
    kind,
    added: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    problems: z.int().openapi({ description: 'Rows that were left out.' }),
  })
  .openapi('Imported', { description: 'What bringing a list in came to.' });
