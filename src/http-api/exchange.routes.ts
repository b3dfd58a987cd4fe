import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { App } from '../compose.ts';
import {
  choiceOf,
  type ExchangeKind,
  exchangeKinds,
  mostExchanged,
  type ShownExchange,
} from '../list-exchange/exchange.model.ts';
import { exchangeCsv, exchangeSheet } from '../list-exchange/exchange-file.ts';
import {
  confirmExchange,
  dropExchange,
  exportForEditing,
  findExchange,
  planFile,
  receiveExchange,
} from '../list-exchange/index.ts';
import { mediaTypes } from '../shared/media-types.ts';
import { texts } from '../texts/index.ts';
import { preferredLanguage } from '../web/language.ts';
import { asked } from './authenticate.ts';
import { idParam } from './described.ts';
import {
  exchangeConfirmationSchema,
  exchangedSchema,
  exchangePlanSchema,
  exchangeQuery,
  takenOut,
} from './exchange.schema.ts';
import { refuse } from './problem.ts';
import { created, file, json, jsonBody, newRoutes, nothing, problems, writing } from './routes.ts';
import { only, sent } from './sent.ts';

const tags = ['register'];
const fileParam = z.strictObject({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .openapi({ description: 'Of the file, as the plan tells it.' }),
});

/** Lists out for editing in a spreadsheet, and back: what a file would change, cell by cell, and then the change. */
export function exchangeRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  for (const kind of exchangeKinds) for (const ending of ['xlsx', 'csv'] as const) takeOut(kind, ending);

  function takeOut(kind: ExchangeKind, ending: keyof typeof mediaTypes): void {
    const called = ending === 'xlsx' ? 'an Excel file' : 'CSV';
    routes.openapi(
      createRoute({
        method: 'get',
        path: `/${kind}/exchange.${ending}`,
        operationId: `take${kind.charAt(0).toUpperCase()}${kind.slice(1)}Out${ending === 'xlsx' ? 'AsSheet' : 'AsCsv'}`,
        tags,
        summary: `The ${kind} for editing, as ${called} that can be brought back`,
        description: `At most ${mostExchanged} rows. What is marked as secret is left out. Its words are in the language of Accept-Language.`,
        request: { query: takenOut[kind] },
        responses: { 200: file('The file.', mediaTypes[ending]), ...problems('invalid', 'tooManyRows') },
      }),
      async (c) => {
        const query = Object.entries(c.req.valid('query')).map(([name, value]) => [name, String(value)]);
        const rows = await exportForEditing(asked(app, c), kind, Object.fromEntries(query));
        if (!rows) return refuse('tooManyRows');
        const words = texts[preferredLanguage(c.req.header('accept-language'))];
        const content =
          ending === 'xlsx' ? await exchangeSheet(kind, rows, words) : exchangeCsv(kind, rows, words);
        return c.body(content, 200, { 'Content-Type': mediaTypes[ending] });
      },
    );
  }

  routes.openapi(
    createRoute({
      method: 'post',
      path: '/exchanges',
      operationId: 'planExchange',
      tags,
      summary: 'Hand in an edited list, and see what it would change, cell by cell',
      description:
        'The body is the file itself: CSV or XLSX as it was taken out, at most 5 MB. Nothing is changed yet; the file is kept for a day.',
      request: {
        query: exchangeQuery,
        body: {
          required: true,
          content: { [mediaTypes.csv]: { schema: {} }, [mediaTypes.xlsx]: { schema: {} } },
        },
      },
      responses: {
        200: json('What the file would change.', exchangePlanSchema),
        ...problems(...writing, 'notFound', 'fileEmpty', 'listUnreadable', 'tooManyRows'),
      },
    }),
    async (c) => {
      const { kind } = c.req.valid('query');
      const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
      if (type !== mediaTypes.csv && type !== mediaTypes.xlsx) return refuse('unsupportedMediaType');
      const context = asked(app, c);
      const received = await receiveExchange(context, c.req.raw.body ?? noBytes());
      if (!received.ok) return refuse(received.refusal === 'empty' ? 'fileEmpty' : 'tooLarge');
      const { sha256 } = received;
      const planned = await planFile(context, { kind, sha256 });
      return planned.ok ? c.json(planTold(sha256, planned.plan), 200) : refuseFile(planned);
    },
  );
  return withConfirming(app, routes);
}

function withConfirming(app: App, routes: OpenAPIHono): OpenAPIHono {
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/exchanges/{sha256}/confirm',
      operationId: 'confirmExchange',
      tags,
      summary: 'Save what an edited list comes to, with what was chosen for each cell in conflict',
      description:
        'All of it or nothing. A conflict without a choice is 422 with the cell in `errors`. Where things have changed since, the answer is 409: hand the file in again.',
      request: { params: fileParam, body: jsonBody(exchangeConfirmationSchema) },
      responses: {
        201: created('It is saved.', exchangedSchema),
        ...problems(...writing, 'notFound', 'stale', 'listUnreadable', 'tooManyRows'),
      },
    }),
    async (c) => {
      const context = asked(app, c);
      const { choices } = c.req.valid('json');
      const result = await confirmExchange(context, { ...c.req.valid('param'), ...c.req.valid('json') });
      if (!result.ok && result.refusal === 'undecided') return refuseUndecided(result.plan, choices);
      if (!result.ok) return refuseFile(result);
      const outcome = (await findExchange(context, result.exchangeId)) ?? refuse('notFound');
      return answerOutcome(c, result.exchangeId, outcome);
    },
  );
  routes.openapi(
    createRoute({
      method: 'delete',
      path: '/exchanges/{sha256}',
      operationId: 'dropExchange',
      tags,
      summary: 'Throw a file away that was handed in; nothing is changed',
      request: { params: fileParam },
      responses: { 204: nothing('It is gone.'), ...problems('tokenReadsOnly', 'invalid') },
    }),
    async (c) => {
      await dropExchange(asked(app, c), c.req.valid('param').sha256);
      return c.body(null, 204);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/exchanges/{id}',
      operationId: 'getExchange',
      tags,
      summary: 'What bringing a file back came to',
      request: { params: idParam },
      responses: { 200: json('What was done.', exchangedSchema), ...problems('notFound') },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const outcome = await findExchange(asked(app, c), id);
      return outcome ? c.json({ id, ...outcome }, 200) : refuse('notFound');
    },
  );
  return routes;
}

type Outcome = NonNullable<Awaited<ReturnType<typeof findExchange>>>;

function answerOutcome(c: Context, id: string, outcome: Outcome) {
  c.header('Location', `/api/v1/exchanges/${id}`);
  return c.json({ id, ...outcome }, 201);
}

type FileRefused = {
  readonly refusal: 'notFound' | 'unreadable' | 'tooManyChanges' | 'forbidden' | 'undecided' | 'otherPlan';
  readonly why?: string;
};

function refuseFile({ refusal, why = '' }: FileRefused): never {
  if (refusal === 'unreadable') return refuse('listUnreadable', { why });
  if (refusal === 'tooManyChanges') return refuse('tooManyRows');
  return refuse(refusal === 'forbidden' || refusal === 'notFound' ? refusal : 'stale');
}

/** Each cell that somebody has to choose in, by the name that its choice has. */
function refuseUndecided({ rows }: ShownExchange, choices: Readonly<Record<string, string>>): never {
  const cells = rows.flatMap((row) => row.conflicts.map(({ column }) => choiceOf(row, column)));
  const faults = cells
    .filter((cell) => !choices[cell])
    .map((cell) => ({ in: 'body', path: ['choices', cell], code: 'undecided' }) as const);
  return refuse('invalid', { faults });
}

function planTold(sha256: string, plan: ShownExchange) {
  const row = exchangePlanSchema.shape.rows.element;
  const rows = plan.rows.map((each) => only(row, each));
  return sent(only(exchangePlanSchema, { ...plan, sha256, rows }));
}

/** A request without a body. */
async function* noBytes(): AsyncGenerator<Uint8Array> {}
