import { Hono } from 'hono';
import type { App } from '../compose.ts';
import { mayWrite } from '../identity/index.ts';
import { texts } from '../texts/index.ts';
import { asDownload } from '../web/download.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { signedIn } from '../web/request.ts';
import { keepsSomeWheel } from './duty.policy.ts';
import { starterIn } from './duty.view.ts';
import { dutiesSheet } from './duty-file.ts';
import { parseDutyFilter } from './duty-list.model.ts';
import { DutyListPage } from './duty-list.pages.tsx';
import { adoptStarterSet, findWheel, listDuties, listDutyChoices } from './index.ts';
import { wheelFilter } from './wheel.model.ts';
import { YearWheelPage } from './wheel.pages.tsx';
import { wheelAddress } from './wheel.view.ts';

/** A file holds so many duties; a municipality has some hundreds. */
const mostInFile = 5_000;

/** The wheel, the list of duties, and the list as a file. */
export function yearWheelPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/year-wheel', async (c) => {
    const context = signedIn(app, c);
    const query = c.req.query();
    if (Object.values(query).includes('')) return c.redirect(shortAddress('/year-wheel', query), 303);
    const shown = await findWheel(context, wheelFilter.parse(query));
    return renderPage(c, <YearWheelPage shown={shown} />);
  });

  pages.post('/year-wheel/start', async (c) => {
    const context = signedIn(app, c);
    const input = starterIn(await fieldsOf(c));
    const result = await adoptStarterSet(context, input, chooseLanguage(c));
    const body = input.bodyId ?? context.requester.organisationId;
    if (result.ok) return c.redirect(wheelAddress(wheelFilter.parse({ body })), 303);
    const { refusal } = result;
    // Somebody else was first: the duties are there.
    if (typeof refusal === 'object') return c.redirect(wheelAddress(wheelFilter.parse({ body })), 303);
    return answerError(c, refusal === 'notFound' ? 'notFound' : 'forbidden');
  });

  pages.get('/year-wheel/duties', async (c) => {
    const context = signedIn(app, c);
    const query = c.req.query();
    if (Object.values(query).includes('')) return c.redirect(shortAddress('/year-wheel/duties', query), 303);
    const filter = parseDutyFilter(query);
    const page = await listDuties(context, filter);
    const choices = await listDutyChoices(context);
    const mayAdd = mayWrite(context.requester) && keepsSomeWheel(context.requester);
    return renderPage(c, <DutyListPage {...{ page, choices, filter, mayAdd }} />);
  });

  pages.get('/year-wheel/duties.xlsx', async (c) => {
    const filter = { ...parseDutyFilter(c.req.query()), page: 1, size: mostInFile };
    const { rows } = await listDuties(signedIn(app, c), filter);
    const words = texts[chooseLanguage(c)];
    asDownload(c, words.duties.fileName, 'xlsx');
    return c.body(await dutiesSheet(rows, words));
  });
  return pages;
}

/** A form sends every field, empty ones too: the same choice as an address that can be kept and shared. */
function shortAddress(path: string, query: Record<string, string>): string {
  const given = Object.entries(query).filter(([name, value]) => value !== '' && name !== 'page');
  const text = new URLSearchParams(given).toString();
  return `${path}${text && `?${text}`}`;
}
