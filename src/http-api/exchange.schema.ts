import { z } from '@hono/zod-openapi';
import { exchangeColumns, exchangeFaults, exchangeKinds } from '../list-exchange/exchange.model.ts';
import { actionQuery } from './actions.schema.ts';
import { idSchema } from './described.ts';
import { sortedChoice } from './register.query.ts';
import { riskQuery } from './risks.schema.ts';

const kind = z.enum(exchangeKinds).openapi({ description: 'What the list holds.' });
export const exchangeQuery = z.strictObject({ kind });
/** The choices of each list, by the names that they have in the address of its page. */
export const takenOut = {
  recommendations: sortedChoice,
  actions: actionQuery.omit({ page: true, size: true }),
  risks: riskQuery.omit({ page: true, size: true }),
} as const;

const names = Object.values(exchangeColumns).flatMap((columns) => Object.keys(columns));
const column = z.enum(names as [string, ...string[]]);
const columns = z.array(column);
const line = z.int().openapi({ description: 'The row, as the file counts.' });
const cells = z.array(
  z
    .object({ column, before: z.string(), after: z.string() })
    .openapi('CellChange', { description: 'One cell: what is saved now, and what the file says.' }),
);

export const exchangePlanSchema = z
  .object({
    sha256: z.string().openapi({ description: 'What the file is asked for by from now on.' }),
    kind,
    fingerprint: z.string().openapi({ description: 'Of the plan: confirming names the one that was seen.' }),
    rows: z.array(
      z
        .object({
          line,
          id: idSchema.nullable().openapi({ description: 'Null for a new one.' }),
          name: z.string().openapi({ description: 'What it is called.' }),
          changes: cells.openapi({ description: 'Changed in the file only: will be saved.' }),
          conflicts: cells.openapi({
            description: 'Changed in the file and here, to different things: somebody has to choose.',
          }),
          kept: columns.openapi({ description: 'Changed here only: stay as they are.' }),
          ignored: columns.openapi({ description: 'Changed in the file, but only shown there: not read.' }),
        })
        .openapi('ExchangeRow', { description: 'What becomes of one row.' }),
    ),
    problems: z
      .array(
        z.object({
          line,
          column: column.nullable(),
          code: z.enum(exchangeFaults),
          found: z.string().openapi({ description: 'What stands there.' }),
        }),
      )
      .openapi({ description: 'Rows that are left out; everything else is saved.' }),
    missing: z.int().openapi({ description: 'Rows that were taken out and are not in the file: they stay.' }),
    unread: z.array(z.string()).openapi({ description: 'Headings that stand for nothing that is read.' }),
    lacking: columns.openapi({ description: 'Columns that the file lacks: they stay as they are.' }),
  })
  .openapi('ExchangePlan', { description: 'What a file would change. Nothing is changed yet.' });

export const exchangeConfirmationSchema = z
  .strictObject({
    kind,
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .openapi({ description: 'Of the plan that was seen.' }),
    choices: z
      .record(z.string().max(100), z.enum(['mine', 'theirs']))
      .default({})
      .openapi({
        description:
          'What is to stand in each cell in conflict, by `id.column`: `mine` what the file says, `theirs` what is saved.',
      }),
  })
  .openapi('ExchangeConfirmation');

export const exchangedSchema = z
  .object({
    id: idSchema,
    kind,
    added: z.int(),
    rows: z.int().openapi({ description: 'Rows that were changed.' }),
    cells: z.int().openapi({ description: 'Cells that were changed, without conflicts.' }),
    kept: z.int().openapi({ description: 'Cells that others had changed, and that stayed.' }),
    mine: z.int().openapi({ description: 'Conflicts that were settled by the file.' }),
    theirs: z.int().openapi({ description: 'Conflicts that were settled by what was saved.' }),
    problems: z.int().openapi({ description: 'Rows that were left out.' }),
  })
  .openapi('Exchanged', { description: 'What bringing a file back came to.' });
