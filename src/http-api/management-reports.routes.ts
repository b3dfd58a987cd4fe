import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { App } from '../compose.ts';
import {
  findReport,
  issueReport,
  listReports,
  noteReportDecision,
  openReportFile,
  packReport,
  saveReport,
  startReport,
  throwReportAway,
} from '../management-reports/index.ts';
import { parseReportFilter } from '../management-reports/report-list.model.ts';
import { mediaTypes } from '../shared/media-types.ts';
import type { SignedInApp } from '../web/request.ts';
import { asked } from './authenticate.ts';
import { addRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { idParam } from './described.ts';
import {
  listedReportSchema,
  newReportSchema,
  reportChangeSchema,
  reportDecisionSchema,
  reportFileQuery,
  reportQuery,
  reportSchema,
  reportStepSchema,
} from './management-reports.schema.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import { json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';

const tags = ['register'];
const path = '/management-reports/{id}' as const;

/** The security officer's reports: to begin, write, look at, issue and fetch. */
export function managementReportRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/management-reports',
      operationId: 'listManagementReports',
      tags,
      summary: 'Reports on information security that you may read, drafts first',
      request: { query: reportQuery },
      responses: { 200: json('A page.', pageOf(listedReportSchema)), ...problems('forbidden', 'invalid') },
    }),
    async (c) => {
      const query = c.req.valid('query');
      const given = Object.entries(query).map(([name, value]) => [name, String(value)]);
      const page = await listReports(asked(app, c), parseReportFilter(Object.fromEntries(given)));
      if (!page) return refuse('forbidden');
      const items = page.rows.map((row) => only(listedReportSchema, row));
      return c.json(sent({ items, ...pageFacts(c, query, page.matching) }), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path,
      operationId: 'getManagementReport',
      tags,
      summary: 'One report with what is written in it, and the files of an issued one',
      request: { params: idParam },
      responses: { 200: json('The report.', reportSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await reportNow(asked(app, c), askedBy(c, c.req.valid('param').id));
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: `${path}/file`,
      operationId: 'getManagementReportFile',
      tags: ['papers'],
      summary: 'A report as a file: an issued one as it was written that day, a draft as it stands now',
      request: { params: idParam, query: reportFileQuery },
      responses: {
        200: {
          description: 'The file.',
          content: { [mediaTypes.pdf]: { schema: {} }, [mediaTypes.docx]: { schema: {} } },
        },
        ...problems('notFound', 'invalid'),
      },
    }),
    async (c) => {
      const wanted = c.req.valid('query');
      const file = await openReportFile(asked(app, c), askedBy(c, c.req.valid('param').id), wanted);
      if (!file) return refuse('notFound');
      return c.body(Uint8Array.from(file.bytes), 200, { 'Content-Type': mediaTypes[wanted.format] });
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: `${path}/package`,
      operationId: 'getManagementReportPackage',
      tags: ['papers'],
      summary: 'The package of an issued report for the registration system',
      description: 'A ZIP with both versions and metadata as XML and JSON (docs/registration-package.md).',
      request: { params: idParam },
      responses: {
        200: { description: 'The package.', content: { [mediaTypes.zip]: { schema: {} } } },
        ...problems('notFound'),
      },
    }),
    async (c) => {
      const file = await packReport(asked(app, c), askedBy(c, c.req.valid('param').id));
      if (!file) return refuse('notFound');
      return c.body(Uint8Array.from(file.bytes), 200, { 'Content-Type': mediaTypes.zip });
    },
  );
  addChanges(app, routes);
  return routes;
}

function addChanges(app: App, routes: OpenAPIHono): void {
  routes.openapi(
    addRoute({
      path: '/management-reports',
      operationId: 'startManagementReport',
      summary: 'Begin a report; days that are left out follow from the last one of its kind',
      body: newReportSchema,
    }),
    async (c) => answerAdded(c, await startReport(asked(app, c), c.req.valid('json')), 'management-reports'),
  );
  routes.openapi(
    changeRoute({
      method: 'patch',
      path,
      operationId: 'saveManagementReport',
      summary: 'Write in a draft: its texts, what of them is secret, its period and its registry number',
      body: reportChangeSchema,
      now: reportSchema,
    }),
    async (c) => {
      const context = asked(app, c);
      const report = askedBy(c, c.req.valid('param').id);
      const result = await saveReport(context, report, c.req.valid('json'));
      return answerNow(c, result, () => reportNow(context, report));
    },
  );
  routes.openapi(
    changeRoute({
      path: `${path}/issue`,
      operationId: 'issueManagementReport',
      summary: 'Issue a report: both versions are kept as they are now, and never altered',
      body: reportStepSchema,
      now: reportSchema,
    }),
    async (c) => {
      const context = asked(app, c);
      const report = askedBy(c, c.req.valid('param').id);
      const result = await issueReport(context, report, c.req.valid('json'));
      return answerNow(c, result, () => reportNow(context, report));
    },
  );
  routes.openapi(
    changeRoute({
      path: `${path}/throw-away`,
      operationId: 'throwManagementReportAway',
      summary: 'Throw a draft away',
      body: reportStepSchema,
      now: reportSchema,
    }),
    async (c) => {
      const context = asked(app, c);
      const { id } = c.req.valid('param');
      const result = await throwReportAway(context, id, c.req.valid('json'));
      return answerNow(c, result, () => reportNow(context, askedBy(c, id)));
    },
  );
  routes.openapi(
    changeRoute({
      path: `${path}/decision`,
      operationId: 'noteManagementReportDecision',
      summary: 'Note when an issued report was dealt with, and where in the minutes; once',
      body: reportDecisionSchema,
      now: reportSchema,
    }),
    async (c) => {
      const context = asked(app, c);
      const { id } = c.req.valid('param');
      const result = await noteReportDecision(context, id, c.req.valid('json'));
      return answerNow(c, result, () => reportNow(context, askedBy(c, id)));
    },
  );
}

/** Which report, and in whose name it is made. */
const askedBy = (c: Context, id: string) => ({ id, organisation: c.get('organisation').name ?? '' });

/** The report as it is now, with what is described of it. */
async function reportNow(context: SignedInApp, report: ReturnType<typeof askedBy>) {
  const shown = await findReport(context, report);
  if (!shown) return null;
  const marks = Object.entries(shown.report.texts).flatMap(([section, { secrecy }]) =>
    secrecy ? [[section, secrecy.provision]] : [],
  );
  return sent(
    only(reportSchema, {
      ...shown.report,
      issuedByName: shown.issuedByName,
      title: shown.full.title,
      texts: { ...shown.draft?.texts },
      provisions: Object.fromEntries(marks) as Record<string, string>,
      unfilled: [...(shown.draft?.unfilled ?? [])],
      named: [...(shown.draft?.named ?? [])],
      files: [...(shown.report.files ?? [])],
      commands: [...shown.may],
    }),
  );
}
