import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import type { RequestContext } from '../identity/index.ts';
import {
  addReport,
  changeReport,
  listReports,
  noteDecision,
  type ReportFound,
  showReport,
  withdrawReport,
} from '../yearly-reports/index.ts';
import { asked } from './authenticate.ts';
import { addRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { idParam } from './described.ts';
import { refuse } from './problem.ts';
import { json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';
import {
  dischargeDecisionSchema,
  newYearlyReportSchema,
  yearlyReportChangeSchema,
  yearlyReportSchema,
  yearlyReportStandingSchema,
  yearlyReportWithdrawalSchema,
} from './yearly-reports.schema.ts';

/** The auditors' yearly reports, and what the council or a general meeting decided on them. */
export function yearlyReportRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/yearly-reports',
      operationId: 'listYearlyReports',
      tags: ['register'],
      summary: 'The auditors’ yearly reports, the latest year first',
      responses: {
        200: json('All that you may read.', z.object({ items: z.array(yearlyReportSchema) })),
        ...problems(),
      },
    }),
    async (c) => {
      const { reports } = await listReports(asked(app, c));
      return c.json({ items: reports.map(reportTold) }, 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/yearly-reports/{id}',
      operationId: 'getYearlyReport',
      tags: ['register'],
      summary: 'One yearly report with what was decided of each body',
      request: { params: idParam },
      responses: { 200: json('The report.', yearlyReportSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await reportNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    addRoute({
      path: '/yearly-reports',
      operationId: 'addYearlyReport',
      summary: 'The auditors begin their report on a year',
      description:
        'It holds every board of the municipality, or the company. Until it is dated it is theirs alone.',
      body: newYearlyReportSchema,
    }),
    async (c) => answerAdded(c, await addReport(asked(app, c), c.req.valid('json')), 'yearly-reports'),
  );
  routes.openapi(
    changeRoute({
      method: 'put',
      path: '/yearly-reports/{id}',
      operationId: 'changeYearlyReport',
      summary: 'The auditors write their words',
      description:
        'All of it: a date, a number or a statement that is left out becomes empty. Once something is decided on it, it stands.',
      body: yearlyReportChangeSchema,
      now: yearlyReportSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await changeReport(context, id, c.req.valid('json'));
      return answerNow(c, result, () => reportNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/yearly-reports/{id}/withdraw',
      operationId: 'withdrawYearlyReport',
      summary: 'Take a report back that was dated by mistake, or a draft out',
      description: 'For its auditors, until something is decided on it. The history keeps the reason.',
      body: yearlyReportWithdrawalSchema,
      now: yearlyReportStandingSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await withdrawReport(context, id, c.req.valid('json'));
      return answerNow(c, result, async () => ({
        id,
        isWithdrawn: (await showReport(context, id)) === undefined,
      }));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/yearly-reports/{id}/decision',
      operationId: 'noteDischargeDecision',
      summary: 'Note what the council, or the general meeting, decided of a body',
      description: 'For the coordinator and the registrar, never for the auditors.',
      body: dischargeDecisionSchema,
      now: yearlyReportSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await noteDecision(context, id, c.req.valid('json'));
      return answerNow(c, result, () => reportNow(context, id));
    },
  );
  return routes;
}

async function reportNow(context: RequestContext, id: string) {
  const shown = await showReport(context, id);
  return shown ? reportTold(shown.report) : null;
}

const reportTold = (report: ReportFound) =>
  sent(
    only(yearlyReportSchema, {
      ...report,
      bodies: report.bodies.map((body) => only(yearlyReportSchema.shape.bodies.element, body)),
    }),
  );
