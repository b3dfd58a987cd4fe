import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  findApplicability,
  findCell,
  findMatrix,
  findMaturity,
  findPhasePlan,
  findTrend,
} from '../compliance/overview/index.ts';
import { parseOverviewChoice } from '../compliance/overview/overview-choice.model.ts';
import { csvOf, matrixLines, sheetOf, statementLines } from '../compliance/overview/overview-file.ts';
import type { App } from '../compose.ts';
import { mediaTypes } from '../shared/media-types.ts';
import { texts } from '../texts/index.ts';
import { preferredLanguage } from '../web/language.ts';
import { asked } from './authenticate.ts';
import {
  cellQuery,
  cellSchema,
  dayQuery,
  matrixQuery,
  matrixSchema,
  maturitySchema,
  phasePlanSchema,
  statementQuery,
  statementSchema,
  trendQuery,
  trendSchema,
} from './compliance-overview.schema.ts';
import {
  cellTold,
  matrixTold,
  maturityTold,
  phasePlanTold,
  statementTold,
  trendTold,
} from './compliance-overview-shown.ts';
import { refuse } from './problem.ts';
import { file, json, newRoutes, problems } from './routes.ts';

const tags = ['register'];
const nothingHere = 'Not found where no guideline is in force, or where there is nothing for you here.';

/** How the whole municipality stands with the guideline, as far as it may be read. */
export function complianceOverviewRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/compliance/matrix',
      operationId: 'getComplianceMatrix',
      tags,
      summary: 'Units and chapters, with how much each meets',
      description: nothingHere,
      request: { query: matrixQuery },
      responses: { 200: json('The matrix.', matrixSchema), ...problems('notFound', 'invalid') },
    }),
    async (c) => {
      const found = await findMatrix(asked(app, c), parseOverviewChoice(textsOf(c.req.valid('query'))));
      return found ? c.json(matrixTold(found), 200) : refuse('notFound');
    },
  );
  for (const ending of ['xlsx', 'csv'] as const) {
    routes.openapi(
      createRoute({
        method: 'get',
        path: `/compliance/matrix.${ending}`,
        operationId: ending === 'xlsx' ? 'downloadComplianceMatrixSheet' : 'downloadComplianceMatrixCsv',
        tags,
        summary: `The matrix as ${ending === 'xlsx' ? 'an Excel file' : 'CSV'}, a line for each unit and chapter`,
        description: `Its words are in the language of Accept-Language. ${nothingHere}`,
        request: { query: matrixQuery },
        responses: { 200: file('The file.', mediaTypes[ending]), ...problems('notFound', 'invalid') },
      }),
      async (c) => {
        const choice = parseOverviewChoice(textsOf(c.req.valid('query')));
        const found = await findMatrix(asked(app, c), choice, { isWhole: true });
        if (!found) return refuse('notFound');
        const lines = matrixLines(found, texts[preferredLanguage(c.req.header('accept-language'))]);
        const content = ending === 'xlsx' ? await sheetOf(lines) : csvOf(lines);
        return c.body(content, 200, { 'Content-Type': mediaTypes[ending] });
      },
    );
  }
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/compliance/cells/{unit}',
      operationId: 'getComplianceCell',
      tags,
      summary: 'The requirements that a cell of the matrix counts',
      description: 'Reasons and names are told of the unit’s own answers alone.',
      request: {
        params: z.strictObject({ unit: z.string().max(100).openapi({ description: 'The unit’s key.' }) }),
        query: cellQuery,
      },
      responses: { 200: json('The cell.', cellSchema), ...problems('notFound', 'invalid') },
    }),
    async (c) => {
      const { chapter = null, ...query } = c.req.valid('query');
      const choice = parseOverviewChoice(textsOf(query));
      const found = await findCell(asked(app, c), c.req.valid('param').unit, chapter, choice);
      return found ? c.json(cellTold(found), 200) : refuse('notFound');
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/compliance/trend',
      operationId: 'getComplianceTrend',
      tags,
      summary: 'How much was met when each year or quarter ended',
      description: nothingHere,
      request: { query: trendQuery },
      responses: { 200: json('The trend.', trendSchema), ...problems('notFound', 'invalid') },
    }),
    async (c) => {
      const { by, unit = null, systems = null } = c.req.valid('query');
      const found = await findTrend(asked(app, c), { by, unit, systems });
      return found ? c.json(trendTold(found), 200) : refuse('notFound');
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/compliance/maturity',
      operationId: 'getComplianceMaturity',
      tags,
      summary: 'The step of each unit in each chapter',
      description: nothingHere,
      request: { query: dayQuery },
      responses: { 200: json('The steps.', maturitySchema), ...problems('notFound', 'invalid') },
    }),
    async (c) => {
      const { day = null } = c.req.valid('query');
      const found = await findMaturity(asked(app, c), { day, systems: null });
      return found ? c.json(maturityTold(found), 200) : refuse('notFound');
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/compliance/phases',
      operationId: 'getCompliancePhases',
      tags,
      summary: 'How far the units have come in each phase, and what is left first',
      description: nothingHere,
      request: { query: dayQuery },
      responses: { 200: json('The phases.', phasePlanSchema), ...problems('notFound', 'invalid') },
    }),
    async (c) => {
      const { day = null } = c.req.valid('query');
      const found = await findPhasePlan(asked(app, c), { day });
      return found ? c.json(phasePlanTold(found), 200) : refuse('notFound');
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/compliance/applicability',
      operationId: 'getApplicability',
      tags,
      summary: 'The statement of applicability: the 93 numbers of Annex A to ISO/IEC 27001:2022',
      description: 'Of the whole municipality for who reads everybody’s.',
      request: { query: statementQuery },
      responses: { 200: json('The statement.', statementSchema), ...problems('notFound', 'invalid') },
    }),
    async (c) => {
      const { unit: key = null, day = null } = c.req.valid('query');
      const found = await findApplicability(asked(app, c), { key, day });
      return found ? c.json(statementTold(found), 200) : refuse('notFound');
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/compliance/applicability.xlsx',
      operationId: 'downloadApplicability',
      tags,
      summary: 'The statement of applicability as an Excel file',
      description: 'Its words are in the language of Accept-Language.',
      request: { query: statementQuery },
      responses: { 200: file('The file.', mediaTypes.xlsx), ...problems('notFound', 'invalid') },
    }),
    async (c) => {
      const { unit: key = null, day = null } = c.req.valid('query');
      const found = await findApplicability(asked(app, c), { key, day });
      if (!found) return refuse('notFound');
      const language = preferredLanguage(c.req.header('accept-language'));
      const bytes = await sheetOf(statementLines(found, texts[language], language));
      return c.body(bytes, 200, { 'Content-Type': mediaTypes.xlsx });
    },
  );
  return routes;
}

/** What has been read, as an address would tell it. */
const textsOf = (query: Readonly<Record<string, string | number | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
