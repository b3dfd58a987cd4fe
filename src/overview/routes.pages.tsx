import { Hono } from 'hono';
import { mayReviewReports } from '../audits/index.ts';
import type { App } from '../compose.ts';
import { mayManageOrganisation } from '../people/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { renderPage } from '../web/render.tsx';
import { signedIn } from '../web/request.ts';
import { findOverview } from './index.ts';
import { OverviewPage } from './overview.pages.tsx';

/** "Läget": how things stand. */
export function overviewPagesOf(app: App): Hono {
  const pages = new Hono();
  pages.get('/overview', async (c) => {
    const context = signedIn(app, c);
    const overview = await findOverview(context);
    const today = swedishDay(context.now());
    // Whoever reviews reports keeps some part of the register, and interprets its unknown colours.
    const mayInterpret = mayReviewReports(context.requester);
    const managesPeople = mayManageOrganisation(context.requester);
    return renderPage(c, <OverviewPage {...{ overview, today, mayInterpret, managesPeople }} />);
  });
  return pages;
}
