import { actionRoutes } from './actions.routes.ts';
import { assetRoutes } from './assets.routes.ts';
import { classificationFiles, classificationRoutes } from './classifications.routes.ts';
import { complianceRoutes } from './compliance.routes.ts';
import { complianceOverviewFiles, complianceOverviewRoutes } from './compliance-overview.routes.ts';
import { controlPlanFiles, controlPlanRoutes } from './control-plans.routes.ts';
import { documentRoutes } from './documents.routes.ts';
import { dutyFiles, dutyRoutes } from './duties.routes.ts';
import { forumFiles, forumRoutes } from './forum.routes.ts';
import { guidelineRoutes } from './guideline.routes.ts';
import { handoverRoutes } from './handovers.routes.ts';
import { indicatorFiles, indicatorRoutes } from './indicators.routes.ts';
import { introductionPlanFiles, introductionPlanRoutes } from './introduction-plan.routes.ts';
import { managementReportFiles, managementReportRoutes } from './management-reports.routes.ts';
import type { PageRoute } from './page-route.ts';
import { paperRoutes } from './papers.routes.ts';
import { peopleRoutes } from './people.routes.ts';
import { readingRoutes } from './readings.routes.ts';
import { registerRoutes } from './register.routes.ts';
import { responseRoutes } from './responses.routes.ts';
import { riskRoutes } from './risks.routes.ts';

/** Every page that can be seen, from which screenshots and accessibility checks are taken. */
export const pageRoutes: readonly PageRoute[] = [
  ...peopleRoutes,
  ...readingRoutes,
  ...registerRoutes,
  ...paperRoutes,
  ...responseRoutes,
  ...actionRoutes,
  ...assetRoutes,
  ...handoverRoutes,
  ...documentRoutes,
  ...classificationRoutes,
  ...guidelineRoutes,
  ...riskRoutes,
  ...forumRoutes,
  ...controlPlanRoutes,
  ...indicatorRoutes,
  ...introductionPlanRoutes,
  ...managementReportRoutes,
  ...dutyRoutes,
  ...complianceRoutes,
  ...complianceOverviewRoutes,
];

/** Patterns that answer a GET with something other than a page of ours. */
export const fileRoutes = [
  '/assets/list.xlsx',
  '/assets/list.csv',
  '/assets/import/template.xlsx',
  '/systems/list.xlsx',
  '/systems/list.csv',
  '/systems/import/template.xlsx',
  ...classificationFiles,
  ...controlPlanFiles,
  ...dutyFiles,
  ...managementReportFiles,
  ...complianceOverviewFiles,
  ...forumFiles,
  ...indicatorFiles,
  ...introductionPlanFiles,
  '/matters/list.xlsx',
  '/matters/list.csv',
  '/calendar/:address',
  '/follow-ups/:id/question.txt',
  '/assessments/:id/question.txt',
  '/organisation/import/template.xlsx',
  '/people/import/template.xlsx',
  '/recommendations/exchange.xlsx',
  '/recommendations/exchange.csv',
  '/actions/actions.xlsx',
  '/actions/actions.csv',
  '/documents/documents.xlsx',
  '/documents/documents.csv',
  '/documents/:id/versions/:number{[0-9]{1,6}}/file',
  '/evidence/:id/versions/:number/file',
  '/evidence/:id/versions/:number/picture',
  '/evidence/:id/versions/:number/pages/:file{[0-9]{1,5}\\.png}',
  '/actions/exchange.xlsx',
  '/actions/exchange.csv',
  '/risks/exchange.xlsx',
  '/risks/exchange.csv',
  '/risks/risks.xlsx',
  '/measures/measures.xlsx',
  '/measures/measures.csv',
  '/recommendations/assessment-results.json',
  '/recommendations/poam.json',
  '/recommendations/register.xlsx',
  '/recommendations/register.csv',
  '/recommendations/paper.pdf',
  '/recommendations/paper-archive.pdf',
  '/recommendations/paper.docx',
  '/guideline/built-in-catalog.json',
  '/guideline/:id/import/progress',
  '/guideline/:id/import/original',
  '/guideline/:id/import/pages/:file{[0-9]{1,5}\\.png}',
  '/guideline/:id/versions/:number{[0-9]{1,6}}/catalog.json',
  '/guideline/:id/versions/:number{[0-9]{1,6}}/profile.json',
  '/papers/:of/:id/:kind/:file',
  '/papers/:of/:id/package.zip',
  '/handovers/export.zip',
  '/handovers/:id/files/:position{[0-9]{1,3}}',
  '/readings/:id/progress',
  '/readings/:id/changes',
  '/readings/:id/paper.pdf',
  '/readings/:id/paper-archive.pdf',
  '/readings/:id/paper.docx',
  '/readings/:id/reading.json',
  '/readings/:id/original',
  '/readings/:id/pages/:file{[0-9]{1,5}\\.png}',
];
