import { type Context, Hono } from 'hono';
import { findAudit } from '../audits/index.ts';
import { mayWriteForBody } from '../audits/register/register.policy.ts';
import type { App } from '../compose.ts';
import { mayWrite } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import { Layout } from '../web/components/layout.tsx';
import { asDownload } from '../web/download.ts';
import { chooseLanguage } from '../web/language.ts';
import { formatNumber } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { actionsCsv, actionsSheet } from './action-file.ts';
import { type ActionFilter, type ListedAction, parseActionFilter } from './action-list.model.ts';
import { ActionListPage } from './action-list.pages.tsx';
import { ActionPlanPage } from './action-plan.pages.tsx';
import { actionsForExport, findActionChoices, listActions, mostExported } from './index.ts';

/** The lists of actions: to filter, as a plan, and as files. */
export function actionListsOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/actions', async (c) => {
    const context = signedIn(app, c);
    const query = c.req.query();
    if (Object.values(query).includes('')) return c.redirect(shortAddress(query), 303);
    const filter = parseActionFilter(query);
    const page = await listActions(context, filter);
    const choices = await findActionChoices(context, filter);
    const today = swedishDay(context.now());
    return renderPage(c, <ActionListPage {...{ page, choices, filter, today }} mayAdd={mayPlan(context)} />);
  });

  pages.get('/actions/plan', async (c) => {
    const context = signedIn(app, c);
    const { audit, body, recommendation, page } = c.req.query();
    const asked = { audit, body, recommendation };
    const filter = parseActionFilter({ ...asked, page, state: 'every', size: '200' });
    const found = await listActions(context, filter);
    const title = await planTitle(context, c, filter);
    const given = Object.entries(asked).filter((each): each is [string, string] => Boolean(each[1]));
    const list = `/actions?${new URLSearchParams([...given, ['state', 'every']])}`;
    const today = swedishDay(context.now());
    return renderPage(c, <ActionPlanPage title={title} page={found} today={today} list={list} />);
  });

  pages.get('/actions/actions.xlsx', (c) =>
    withRows(signedIn(app, c), c, async (rows) => {
      const words = texts[chooseLanguage(c)];
      asDownload(c, words.actions.list.fileName, 'xlsx');
      return c.body(await actionsSheet(rows, words));
    }),
  );
  pages.get('/actions/actions.csv', (c) =>
    withRows(signedIn(app, c), c, (rows) => {
      const words = texts[chooseLanguage(c)];
      asDownload(c, words.actions.list.fileName, 'csv');
      return c.body(actionsCsv(rows, words));
    }),
  );
  return pages;
}

/** A form sends every field, empty ones too: the same choice as an address that can be kept and shared. */
function shortAddress(query: Record<string, string>): string {
  const given = Object.entries(query).filter(
    ([name, value]) =>
      value !== '' && name !== 'page' && !(usual as Record<string, string>)[name]?.includes(value),
  );
  const text = new URLSearchParams(given).toString();
  return `/actions${text && `?${text}`}`;
}
const usual = { state: 'open', sort: 'due', view: 'all' };

/** What the plan is of, in words. */
async function planTitle(context: SignedInApp, c: Context, filter: ActionFilter): Promise<string> {
  const { planPage } = texts[chooseLanguage(c)].actions;
  if (filter.recommendation) return planPage.ofRecommendation;
  const audit = filter.audit ? await findAudit(context, filter.audit) : undefined;
  if (audit) return planPage.ofAudit(audit.audit.title);
  if (!filter.body) return planPage.all;
  const { bodies } = await findActionChoices(context, filter);
  const body = bodies.find(({ id }) => id === filter.body);
  return body ? planPage.ofBody(body.name) : planPage.all;
}

async function withRows(
  context: SignedInApp,
  c: Context,
  answer: (rows: readonly ListedAction[]) => Response | Promise<Response>,
): Promise<Response> {
  const rows = await actionsForExport(context, parseActionFilter(c.req.query()));
  return rows ? answer(rows) : renderPage(c, <TooManyActionsPage />, 422);
}

function TooManyActionsPage() {
  const { language } = usePage();
  const { list, page } = useTexts().actions;
  return (
    <Layout title={list.tooManyTitle} section="/actions" error>
      <h1>{list.tooManyTitle}</h1>
      <p class="lede">{list.tooMany(formatNumber(language, mostExported))}</p>
      <p>
        <a href="/actions">{page.toList}</a>
      </p>
    </Layout>
  );
}

/** Whether the requester may plan an action for some body. */
const mayPlan = ({ requester }: SignedInApp): boolean =>
  mayWrite(requester) &&
  requester.roles.some(({ reaches }) => reaches.some((id) => mayWriteForBody(requester, id)));
