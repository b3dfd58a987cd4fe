import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { findItemChoices, findResponse, putItem, removeItem } from './index.ts';
import { ItemFormPage } from './item-form.pages.tsx';
import { aboutIn, type ItemAbout, itemIn, nextAddress } from './item-form.view.ts';
import { answerRefused } from './not-now.pages.tsx';
import type { ResponseShown } from './response-shown.model.ts';

/** The forms of a response's parts: one each, and from one on to the next that is not answered. */
export function itemPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/responses/:id/items/new', (c) => answerItem(signedIn(app, c), c, null));
  pages.post('/responses/:id/items/new', (c) => saveItem(signedIn(app, c), c));
  pages.get('/responses/:id/items/:item', (c) => answerItem(signedIn(app, c), c, null));
  pages.post('/responses/:id/items/:item', (c) => saveItem(signedIn(app, c), c));
  pages.post('/responses/:id/items/:item/remove', async (c) => {
    const { id, item } = c.req.param();
    const result = await removeItem(signedIn(app, c), id, item);
    if (result.ok) return c.redirect(`/responses/${id}#answers`, 303);
    return answerRefusal(c, result.refusal, new URLSearchParams(), () => c.redirect(`/responses/${id}`, 303));
  });
  return pages;
}

/** The response and what the address names of it; undefined where there is no such thing. */
async function findAbout(context: SignedInApp, c: Context) {
  const shown = await findResponse(context, c.req.param('id') ?? '');
  if (!shown) return undefined;
  const itemId = c.req.param('item');
  const item = itemId ? (shown.items.find(({ id }) => id === itemId) ?? null) : null;
  const about = itemId ? item : aboutIn(shown, (name) => c.req.query(name));
  return about ? { shown, item, about: aboutOf(about) } : undefined;
}

const aboutOf = ({ bodyId, auditId, recommendationId, question }: ItemAbout): ItemAbout => ({
  bodyId,
  auditId,
  recommendationId,
  question,
});

async function answerItem(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const found = await findAbout(context, c);
  if (!found) return answerError(c, 'notFound');
  const { shown, about } = found;
  if (!problem && !shown.may.writeFor.includes(about.bodyId))
    return answerRefused(context, c, shown, { words: about.bodyId });
  const item = found.item ?? answeredAlready(shown, about);
  if (item && !found.item && !problem)
    return c.redirect(`/responses/${shown.response.id}/items/${item.id}`, 303);
  const choices = await findItemChoices(context, about);
  const page = <ItemFormPage {...{ shown, about, choices, problem }} item={found.item} />;
  return renderPage(c, page, problem ? 422 : 200);
}

const answeredAlready = ({ items }: ResponseShown, about: ItemAbout) =>
  items.find(
    (item) =>
      item.bodyId === about.bodyId &&
      item.auditId === about.auditId &&
      item.recommendationId === about.recommendationId &&
      item.question === about.question,
  );

async function saveItem(context: SignedInApp, c: Context) {
  const found = await findAbout(context, c);
  if (!found) return answerError(c, 'notFound');
  const { shown, about, item } = found;
  const { id } = shown.response;
  const form = await fieldsOf(c);
  const result = await putItem(context, id, item?.id ?? null, itemIn(form, about));
  if (!result.ok) return answerRefusal(c, result.refusal, form, (problem) => answerItem(context, c, problem));
  if (!form.has('onwards') || form.has('stop')) return c.redirect(`/responses/${id}#item-${result.id}`, 303);
  const now = await findResponse(context, id);
  return c.redirect(now ? nextAddress(now, about) : `/responses/${id}`, 303);
}
