import { randomUUID } from 'node:crypto';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { App } from '../compose.ts';
import { actionRoutes } from './actions.routes.ts';
import { agendaItemRoutes } from './agenda-items.routes.ts';
import { answerUnknown } from './answer-unknown.ts';
import { assessmentChanges } from './assessments.changes.ts';
import { assetRoutes } from './assets.routes.ts';
import { auditChanges } from './audits.changes.ts';
import { auditRoutes } from './audits.routes.ts';
import { requireToken } from './authenticate.ts';
import { benefitRoutes } from './benefits.routes.ts';
import { classSettingsRoutes } from './class-settings.routes.ts';
import { classificationRoutes } from './classifications.routes.ts';
import { commitmentRoutes } from './commitments.routes.ts';
import { complianceChanges } from './compliance.changes.ts';
import { complianceRoutes } from './compliance.routes.ts';
import { complianceOverviewRoutes } from './compliance-overview.routes.ts';
import { controlPlanRoutes } from './control-plans.routes.ts';
import { controlPointRoutes } from './control-points.routes.ts';
import { documentChanges } from './documents.changes.ts';
import { documentRoutes } from './documents.routes.ts';
import { dutyRoutes } from './duties.routes.ts';
import { evidenceChanges } from './evidence.changes.ts';
import { evidenceRoutes } from './evidence.routes.ts';
import { exceptionRoutes } from './exceptions.routes.ts';
import { exchangeRoutes } from './exchange.routes.ts';
import { forumRoutes } from './forum.routes.ts';
import { guidelineImportRoutes } from './guideline-imports.routes.ts';
import { guidelineChanges } from './guidelines.changes.ts';
import { guidelineRoutes } from './guidelines.routes.ts';
import { handingOverRoutes } from './handing-over.routes.ts';
import { handoverRoutes } from './handovers.routes.ts';
import { importRoutes } from './imports.routes.ts';
import { indicatorRoutes } from './indicators.routes.ts';
import { introductionPlanRoutes } from './introduction-plan.routes.ts';
import { letterRoutes } from './letters.routes.ts';
import { limitBody } from './limit-body.ts';
import { listFileRoutes } from './list-files.routes.ts';
import { managementReportRoutes } from './management-reports.routes.ts';
import { matterRoutes } from './matters.routes.ts';
import { measureRoutes } from './measures.routes.ts';
import { meetingRoutes } from './meetings.routes.ts';
import { openApiDocument } from './openapi.ts';
import { organisationRoutes } from './organisation.routes.ts';
import { oscalRoutes } from './oscal.routes.ts';
import { overviewRoutes } from './overview.routes.ts';
import { paperTextRoutes } from './paper-texts.routes.ts';
import { paperRoutes } from './papers.routes.ts';
import { peopleRoutes } from './people.routes.ts';
import { answerProblem, type ProblemCode, Refused } from './problem.ts';
import { problemRoutes } from './problems.routes.ts';
import { triedToWrite } from './read-only.ts';
import { readingRoutes } from './readings.routes.ts';
import { recommendationChanges } from './recommendations.changes.ts';
import { recommendationRoutes } from './recommendations.routes.ts';
import { registerFileRoutes } from './register-files.routes.ts';
import { reminderRoutes } from './reminders.routes.ts';
import { responseRoutes } from './responses.routes.ts';
import { reviewChanges } from './reviews.changes.ts';
import { reviewRoutes } from './reviews.routes.ts';
import { riskScaleRoutes } from './risk-scale.routes.ts';
import { riskRoutes } from './risks.routes.ts';
import { roleRoutes } from './roles.routes.ts';
import { roundRoutes } from './rounds.routes.ts';
import { newRoutes } from './routes.ts';
import { searchRoutes } from './search.routes.ts';
import { systemRoutes } from './systems.routes.ts';
import { toDoRoutes } from './to-do.routes.ts';
import { yearlyReportRoutes } from './yearly-reports.routes.ts';

const longestBody = 5 * 1024 * 1024;
const limitJson = limitBody(longestBody);

const slices = [
  organisationRoutes,
  peopleRoutes,
  roleRoutes,
  importRoutes,
  paperRoutes,
  paperTextRoutes,
  // Before single actions and matters, whose addresses would take theirs.
  listFileRoutes,
  auditRoutes,
  matterRoutes,
  letterRoutes,
  meetingRoutes,
  // Before single recommendations, whose addresses would take theirs.
  registerFileRoutes,
  oscalRoutes,
  exchangeRoutes,
  recommendationRoutes,
  measureRoutes,
  overviewRoutes,
  searchRoutes,
  riskScaleRoutes,
  toDoRoutes,
  reminderRoutes,
  // Before single handovers, in the same way.
  handingOverRoutes,
  handoverRoutes,
  yearlyReportRoutes,
  complianceRoutes,
  complianceOverviewRoutes,
  complianceChanges,
  // Before single classifications, whose addresses would take theirs.
  classSettingsRoutes,
  classificationRoutes,
  guidelineImportRoutes,
  guidelineRoutes,
  guidelineChanges,
  actionRoutes,
  assetRoutes,
  systemRoutes,
  riskRoutes,
  exceptionRoutes,
  forumRoutes,
  agendaItemRoutes,
  introductionPlanRoutes,
  benefitRoutes,
  dutyRoutes,
  indicatorRoutes,
  managementReportRoutes,
  controlPlanRoutes,
  controlPointRoutes,
  documentRoutes,
  documentChanges,
  evidenceRoutes,
  evidenceChanges,
  auditChanges,
  recommendationChanges,
  responseRoutes,
  commitmentRoutes,
  assessmentChanges,
  roundRoutes,
  readingRoutes,
  reviewRoutes,
  reviewChanges,
];

/** Everything under /api. */
export function createApi(app: App): OpenAPIHono {
  const api = newRoutes();
  api.use(
    secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } }),
    async (c, next) => {
      c.header('Cache-Control', 'private, no-store');
      await next();
    },
  );
  api.route('/api/v1', problemRoutes());
  let document: object | undefined;
  api.get('/api/openapi.json', (c) => c.json((document ??= openApiDocument(api))));

  // Files come as forms and have a limit of their own; a form at an address that takes none is not read at all.
  api.use('/api/*', requireToken(app), (c, next) =>
    c.req.header('content-type')?.toLowerCase().startsWith('multipart/') ? next() : limitJson(c, next),
  );
  for (const routesOf of slices) api.route('/api/v1', routesOf(app));
  api.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'A token made on the page Account → Tokens: `stadga_` and 108 more characters.',
  });

  api.notFound(answerUnknown(api));
  api.onError((error, c) => answerFault(app, c, error));
  return api;
}

/** What the library says of a request that it could not take. */
const codeOf: Record<number, ProblemCode> = {
  400: 'malformed',
  413: 'tooLarge',
  415: 'unsupportedMediaType',
};

function answerFault(app: App, c: Context, error: Error): Response {
  if (error instanceof Refused) return answerProblem(c, error.code, error.details);
  const code = error instanceof HTTPException ? codeOf[error.status] : undefined;
  if (code) return answerProblem(c, code);
  if (triedToWrite(error)) return answerProblem(c, 'tokenReadsOnly');
  const reference = randomUUID().slice(0, 8);
  app.log.error({ err: error, reference, path: c.req.path }, 'the API failed');
  return answerProblem(c, 'internal', { reference });
}
