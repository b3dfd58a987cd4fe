import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { mayWrite } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { answerError } from '../web/error-pages.tsx';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { keepsSomeHoldings } from './asset.policy.ts';
import { BodyGraphPage } from './graph.pages.tsx';
import { type HoldingKind, holdingAddress, holdingKinds } from './holding.model.ts';
import { parseHoldingFilter } from './holding-list.model.ts';
import { HoldingListPage } from './holding-list.pages.tsx';
import { findDependenciesOfBody, findHoldingBodies, findOutage, listHoldings } from './index.ts';
import { OutagePage } from './outage.pages.tsx';

/** The lists of assets and systems, and what hangs on what. */
export function assetListsOf(app: App): Hono {
  const pages = new Hono();
  for (const of of holdingKinds) {
    pages.get(holdingAddress[of], (c) => answerList(signedIn(app, c), c, of));
  }

  pages.get('/systems/dependencies', async (c) => {
    const found = await findDependenciesOfBody(signedIn(app, c), c.req.query('body'));
    return renderPage(c, <BodyGraphPage found={found} />);
  });

  pages.get('/systems/:id{[0-9a-fA-F-]{36}}/dependencies', async (c) => {
    const systemId = c.req.param('id').toLowerCase();
    const graph = await findOutage(signedIn(app, c), systemId);
    if (!graph) return answerError(c, 'notFound');
    return renderPage(c, <OutagePage systemId={systemId} graph={graph} />);
  });
  return pages;
}

async function answerList(context: SignedInApp, c: Context, of: HoldingKind) {
  const query = c.req.query();
  if (Object.values(query).includes('')) return c.redirect(shortAddress(of, query), 303);
  const filter = parseHoldingFilter(query);
  const page = await listHoldings(context, of, filter);
  const bodies = await findHoldingBodies(context);
  const mayAdd = mayWrite(context.requester) && keepsSomeHoldings(context.requester);
  const today = swedishDay(context.now());
  return renderPage(c, <HoldingListPage {...{ of, page, bodies, filter, mayAdd, today }} />);
}

/** A form sends every field, empty ones too: the same choice as an address that can be kept and shared. */
function shortAddress(of: HoldingKind, query: Record<string, string>): string {
  const usual: Record<string, string> = { sort: 'name', view: 'all' };
  const given = Object.entries(query).filter(
    ([name, value]) => value !== '' && name !== 'page' && usual[name] !== value,
  );
  const text = new URLSearchParams(given).toString();
  return `${holdingAddress[of]}${text && `?${text}`}`;
}
