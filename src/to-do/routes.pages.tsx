import { Hono } from 'hono';
import { mayReviewReports } from '../audits/index.ts';
import type { App } from '../compose.ts';
import { mayManageOrganisation } from '../people/index.ts';
import { dayAfter } from '../shared/day-after.ts';
import { renderPage } from '../web/render.tsx';
import { signedIn } from '../web/request.ts';
import { newDays } from './find-to-do.ts';
import { findToDo, findYear } from './index.ts';
import { ToDoPage } from './to-do.pages.tsx';
import { partOf } from './to-do.policy.ts';
import { yearFilter } from './year.model.ts';
import { YearPage } from './year.pages.tsx';

/** Where people come when they have signed in: what needs them now; and the year. */
export function toDoPagesOf(app: App): Hono {
  const pages = new Hono();
  pages.get('/', async (c) => {
    const context = signedIn(app, c);
    const list = await findToDo(context);
    const reviews = mayReviewReports(context.requester);
    const administers = mayManageOrganisation(context.requester);
    const { audits } = partOf(context.requester);
    const newSince = audits ? dayAfter(list.today, -newDays) : null;
    return renderPage(c, <ToDoPage {...{ list, reviews, administers, newSince }} />);
  });
  pages.get('/year', async (c) => {
    const shown = await findYear(signedIn(app, c), yearFilter.parse(c.req.query()));
    return renderPage(c, <YearPage shown={shown} />);
  });
  return pages;
}
