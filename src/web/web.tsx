import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { actionPagesOf } from '../actions/action-routes.pages.tsx';
import { assetPagesOf } from '../assets/holding-routes.pages.tsx';
import { auditPagesOf } from '../audits/audit-routes.pages.tsx';
import { paperFilesOf } from '../audits/register/paper.pages.tsx';
import { registerPagesOf } from '../audits/register/register-routes.pages.tsx';
import { classificationPagesOf } from '../classifications/routes.pages.tsx';
import { compliancePagesOf } from '../compliance/compliance-routes.pages.tsx';
import { complianceOverviewPagesOf } from '../compliance/overview/overview-routes.pages.tsx';
import type { App } from '../compose.ts';
import { controlPlanPagesOf } from '../control-plans/control-plan-routes.pages.tsx';
import { documentPagesOf } from '../documents/routes.pages.tsx';
import { dutyPagesOf } from '../duties/duty-routes.pages.tsx';
import { yearWheelPagesOf } from '../duties/wheel-routes.pages.tsx';
import { evidenceFilesOf } from '../evidence/evidence-files.pages.tsx';
import { evidencePagesOf } from '../evidence/evidence-routes.pages.tsx';
import { exceptionPagesOf } from '../exceptions/exception-routes.pages.tsx';
import { forumPagesOf } from '../forum/forum-routes.pages.tsx';
import { handoverPagesOf } from '../handovers/routes.pages.tsx';
import { accountPagesOf } from '../identity/account.pages.tsx';
import { invitationPagesOf } from '../identity/invitation.pages.tsx';
import { signInPagesOf } from '../identity/sign-in.pages.tsx';
import { tokenPagesOf } from '../identity/tokens.pages.tsx';
import { bringingPagesOf } from '../indicators/bringing/bringing-routes.pages.tsx';
import { indicatorListsOf } from '../indicators/indicator-list-routes.pages.tsx';
import { indicatorPagesOf } from '../indicators/indicator-routes.pages.tsx';
import { introductionPlanPagesOf } from '../introduction-plan/plan-routes.pages.tsx';
import { exchangePagesOf } from '../list-exchange/exchange-routes.pages.tsx';
import { managementReportPagesOf } from '../management-reports/routes.pages.tsx';
import { letterPagesOf } from '../matters/letter-routes.pages.tsx';
import { matterPagesOf } from '../matters/matter-routes.pages.tsx';
import { measuresPagesOf } from '../measures/measures-routes.pages.tsx';
import { meetingPagesOf } from '../meetings/meeting-routes.pages.tsx';
import { organisationPagesOf } from '../organisation/routes.pages.tsx';
import { oscalFilesOf } from '../oscal/oscal.pages.tsx';
import { overviewPagesOf } from '../overview/routes.pages.tsx';
import { paperPagesOf } from '../papers/routes.pages.tsx';
import { importPagesOf } from '../people/import/import-routes.pages.tsx';
import { peoplePagesOf } from '../people/routes.pages.tsx';
import { readingFilesOf } from '../readings/files.pages.tsx';
import { receivingOf } from '../readings/receive.pages.tsx';
import { readingPagesOf } from '../readings/routes.pages.tsx';
import { reminderPagesOf } from '../reminders/routes.pages.tsx';
import { guidelinePagesOf } from '../requirements/routes.pages.tsx';
import { responsePagesOf } from '../responses/routes.pages.tsx';
import { reviewPagesOf } from '../reviews/routes.pages.tsx';
import { riskPagesOf } from '../risks/risk-routes.pages.tsx';
import { searchPagesOf } from '../search/routes.pages.tsx';
import { examplePagesOf } from '../set-up/act-as.pages.tsx';
import { answerVisitor, setUpPagesOf } from '../set-up/set-up.pages.tsx';
import { toDoPagesOf } from '../to-do/routes.pages.tsx';
import { yearlyReportPagesOf } from '../yearly-reports/routes.pages.tsx';
import { AboutPage } from './about.pages.tsx';
import { answerError, answerInternal } from './error-pages.tsx';
import { webHeaders } from './headers.ts';
import { assets, renderPage } from './render.tsx';
import { whereFormStands } from './where-form-stands.ts';
import { identifyRequester, signedInOnly } from './who-asks.ts';

const oneYear = 365 * 24 * 60 * 60;

/** All pages, with their security headers, assets and error pages. */
export function createWeb(app: App): Hono {
  const web = new Hono();
  web.use(webHeaders);
  for (const { address, type, body } of Object.values(assets)) {
    web.get(address, (c) => {
      c.header('Cache-Control', `public, max-age=${oneYear}, immutable`);
      return c.body(body, 200, { 'Content-Type': type });
    });
  }
  web.use(identifyRequester(app));
  // Forms are taken from our own pages only; behind a proxy that is the address users see, else the one they asked.
  web.use(app.publicOrigin ? csrf({ origin: app.publicOrigin }) : csrf());
  web.use(signedInOnly);
  web.get('/', (c, next) => (c.get('requester') ? next() : answerVisitor(c)));
  web.get('/about', (c) => renderPage(c, <AboutPage />));
  web.route('/', setUpPagesOf(app));
  web.route('/', examplePagesOf(app));
  web.route('/', signInPagesOf(app));
  web.route('/', invitationPagesOf(app));
  web.route('/', accountPagesOf(app));
  web.route('/', tokenPagesOf(app));
  web.route('/', importPagesOf(app));
  web.route('/', organisationPagesOf(app));
  web.route('/', meetingPagesOf(app));
  web.route('/', peoplePagesOf(app));
  web.route('/', matterPagesOf(app));
  web.route('/', letterPagesOf(app));
  web.route('/', exchangePagesOf(app));
  web.route('/', auditPagesOf(app));
  web.route('/', registerPagesOf(app));
  web.route('/', responsePagesOf(app));
  web.route('/', handoverPagesOf(app));
  web.route('/', yearlyReportPagesOf(app));
  web.route('/', receivingOf(app));
  web.route('/', readingPagesOf(app));
  web.route('/', readingFilesOf(app));
  web.route('/', reviewPagesOf(app));
  web.route('/', toDoPagesOf(app));
  web.route('/', reminderPagesOf(app));
  web.route('/', overviewPagesOf(app));
  web.route('/', searchPagesOf(app));
  web.route('/', paperFilesOf(app));
  web.route('/', complianceOverviewPagesOf(app));
  web.route('/', compliancePagesOf(app));
  web.route('/', riskPagesOf(app));
  web.route('/', exceptionPagesOf(app));
  web.route('/', forumPagesOf(app));
  web.route('/', yearWheelPagesOf(app));
  web.route('/', dutyPagesOf(app));
  web.route('/', indicatorListsOf(app));
  web.route('/', bringingPagesOf(app));
  web.route('/', indicatorPagesOf(app));
  web.route('/', introductionPlanPagesOf(app));
  web.route('/', managementReportPagesOf(app));
  web.route('/', controlPlanPagesOf(app));
  web.route('/', actionPagesOf(app));
  web.route('/', evidencePagesOf(app));
  web.route('/', evidenceFilesOf(app));
  web.route('/', documentPagesOf(app));
  web.route('/', paperPagesOf(app));
  web.route('/', measuresPagesOf(app));
  web.route('/', oscalFilesOf(app));
  web.route('/', guidelinePagesOf(app));
  web.route('/', classificationPagesOf(app));
  web.route('/', assetPagesOf(app));

  web.notFound((c) => {
    const form = c.req.method === 'GET' && whereFormStands(web, c.req.path);
    return form ? c.redirect(form, 303) : answerError(c, 'notFound');
  });
  web.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 403) return answerError(c, 'otherSite');
    if (error instanceof HTTPException && error.status === 413) return answerError(c, 'formTooLong');
    const reference = randomUUID().slice(0, 8);
    app.log.error({ err: error, reference, path: loggedPath(c.req.path) }, 'a page failed');
    return answerInternal(c, reference);
  });
  return web;
}

/** The address as it may stand in a log: the link of an invitation and of a calendar are as good as passwords. */
const loggedPath = (path: string) => path.replace(/^\/(invitation|calendar)\/.*/, '/$1/…');
