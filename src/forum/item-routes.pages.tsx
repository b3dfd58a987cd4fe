import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { AgendaPage } from './agenda.pages.tsx';
import { decisionActionIn, itemIn, mattersIn } from './forum.view.ts';
import {
  actOnDecision,
  addItem,
  changeItem,
  findDecisionForm,
  findOpenMatters,
  moveItem,
  removeItem,
  takeIn,
} from './index.ts';
import { DecisionActionPage, EditItemPage, RemoveItemPage } from './item-steps.pages.tsx';
import { withItem, withMeeting } from './with-meeting.pages.tsx';

/** The agenda of a meeting, its items and the actions of their decisions. */
export function itemPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/forum/:id/agenda', (c) => answerAgenda(signedIn(app, c), c, null, null));
  pages.post('/forum/:id/matters', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await takeIn(context, id, mattersIn(form), chooseLanguage(c));
    if (result.ok) return c.redirect(`/forum/${id}/agenda`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerAgenda(context, c, problem, 'matters'));
  });
  pages.post('/forum/:id/items', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await addItem(context, id, itemIn(form));
    if (result.ok) return c.redirect(`/forum/${id}/agenda#item-${result.id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerAgenda(context, c, problem, 'item'));
  });

  pages.get('/forum/items/:id{[0-9a-fA-F-]{36}}', (c) =>
    withItem(signedIn(app, c), c, null, (meeting, item) =>
      c.redirect(`/forum/${meeting.id}#item-${item.id}`, 303),
    ),
  );
  pages.post('/forum/items/:id/move', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const direction = form.get('direction') === 'up' ? 'up' : 'down';
    const result = await moveItem(context, c.req.param('id'), { direction });
    if (!result.ok) return answerError(c, result.refusal === 'notFound' ? 'notFound' : 'forbidden');
    return withItem(context, c, null, (meeting, item) =>
      c.redirect(`/forum/${meeting.id}/agenda#item-${item.id}`, 303),
    );
  });

  pages.get('/forum/items/:id/edit', (c) => answerItem(signedIn(app, c), c, EditItemPage, null));
  pages.post('/forum/items/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const input = { version: versionIn(form), ...itemIn(form) };
    const result = await changeItem(context, c.req.param('id'), input);
    if (!result.ok) {
      return answerRefusal(c, result.refusal, form, (problem) =>
        answerItem(context, c, EditItemPage, problem),
      );
    }
    return withItem(context, c, null, (meeting) => c.redirect(`/forum/${meeting.id}/agenda`, 303));
  });

  pages.get('/forum/items/:id/remove', (c) => answerItem(signedIn(app, c), c, RemoveItemPage, null));
  pages.post('/forum/items/:id/remove', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    return withItem(context, c, null, async (meeting, { id }) => {
      const result = await removeItem(context, id, { version: versionIn(form) });
      if (result.ok) return c.redirect(`/forum/${meeting.id}/agenda`, 303);
      return answerRefusal(c, result.refusal, form, (problem) =>
        answerItem(context, c, RemoveItemPage, problem),
      );
    });
  });

  pages.get('/forum/items/:id/action', (c) => answerAction(signedIn(app, c), c, null));
  pages.post('/forum/items/:id/action', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await actOnDecision(context, id, decisionActionIn(form));
    if (result.ok) return c.redirect(`/forum/items/${id}${form.has('more') ? '/action' : ''}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerAction(context, c, problem));
  });
  return pages;
}

function answerAgenda(
  context: SignedInApp,
  c: Context,
  problem: FormProblem | null,
  sent: 'matters' | 'item' | null,
) {
  return withMeeting(context, c, 'arrange', async (meeting) => {
    const proposals = await findOpenMatters(context, meeting);
    return renderPage(c, <AgendaPage {...{ meeting, proposals, problem, sent }} />, problem ? 422 : 200);
  });
}

function answerItem(
  context: SignedInApp,
  c: Context,
  Page: typeof EditItemPage,
  problem: FormProblem | null,
) {
  return withItem(context, c, problem ? null : 'arrange', (meeting, item) =>
    renderPage(c, <Page {...{ meeting, item, problem }} />, problem ? 422 : 200),
  );
}

function answerAction(context: SignedInApp, c: Context, problem: FormProblem | null) {
  return withItem(context, c, problem ? null : 'act', async (meeting, item) => {
    const form = await findDecisionForm(context, meeting);
    return renderPage(c, <DecisionActionPage {...{ meeting, item, form, problem }} />, problem ? 422 : 200);
  });
}
