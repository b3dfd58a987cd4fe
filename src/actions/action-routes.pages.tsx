import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { findEvidenceOf } from '../evidence/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { textIn, versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { ActionPage, type SentOnPage } from './action.pages.tsx';
import { actionChangeIn, newActionIn, openedWith, thingsIn } from './action.view.ts';
import { EditActionPage, NewActionPage } from './action-form.pages.tsx';
import { actionListsOf } from './action-list-routes.pages.tsx';
import { MoveActionPage, WithdrawActionPage } from './action-move.pages.tsx';
import {
  type ActionFile,
  addAction,
  addNote,
  changeAction,
  changeActionState,
  dependOn,
  findAction,
  findActionForm,
  moveAction,
  stopDepending,
  withdrawAction,
} from './index.ts';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

/** The pages of actions and every form that changes one. */
export function actionPagesOf(app: App): Hono {
  const pages = new Hono();
  pages.route('/', actionListsOf(app));

  pages.get('/actions/new', (c) => answerNew(signedIn(app, c), c, null));
  pages.post('/actions/new', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await addAction(context, newActionIn(form));
    if (result.ok) return c.redirect(`/actions/${result.id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerNew(context, c, problem));
  });

  pages.get('/actions/:id{[0-9a-fA-F-]{36}}', (c) => answerAction(signedIn(app, c), c, null));

  pages.get('/actions/:id/edit', (c) => answerEdit(signedIn(app, c), c, null));
  pages.post('/actions/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await changeAction(context, id, actionChangeIn(form));
    if (result.ok) return c.redirect(`/actions/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEdit(context, c, problem));
  });

  pages.get('/actions/:id/move', (c) =>
    withChangeable(signedIn(app, c), c, (action) =>
      renderPage(c, <MoveActionPage action={action} problem={null} />),
    ),
  );
  pages.post('/actions/:id/move', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const asked = { dueOn: textIn(form, 'dueOn') ?? '', reason: textIn(form, 'reason') ?? '' };
    const result = await moveAction(context, id, { version: versionIn(form), ...asked });
    if (result.ok) return c.redirect(`/actions/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) =>
      withChangeable(context, c, (action) =>
        renderPage(c, <MoveActionPage action={action} problem={problem} />, 422),
      ),
    );
  });

  pages.get('/actions/:id/withdraw', (c) =>
    withChangeable(signedIn(app, c), c, (action) =>
      renderPage(c, <WithdrawActionPage action={action} problem={null} />),
    ),
  );
  pages.post('/actions/:id/withdraw', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const input = { version: versionIn(form), reason: textIn(form, 'reason') ?? '' };
    const result = await withdrawAction(context, id, input);
    if (result.ok) return c.redirect('/actions', 303);
    return answerRefusal(c, result.refusal, form, (problem) =>
      withChangeable(context, c, (action) =>
        renderPage(c, <WithdrawActionPage action={action} problem={problem} />, 422),
      ),
    );
  });

  pages.post('/actions/:id/state', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await changeActionState(context, id, {
      version: versionIn(form),
      command: (textIn(form, 'command') ?? '') as never,
      completedOn: textIn(form, 'completedOn'),
      reason: textIn(form, 'reason'),
    });
    if (result.ok) return c.redirect(`/actions/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) =>
      answerAction(context, c, { part: 'state', problem }),
    );
  });

  pages.post('/actions/:id/notes', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await addNote(context, id, { text: textIn(form, 'text') ?? '' });
    if (result.ok) return c.redirect(`/actions/${id}#notes`, 303);
    return answerRefusal(c, result.refusal, form, (problem) =>
      answerAction(context, c, { part: 'note', problem }),
    );
  });

  for (const [path, act] of [
    ['depend', dependOn],
    ['stop-depending', stopDepending],
  ] as const) {
    pages.post(`/actions/:id/${path}`, async (c) => {
      const context = signedIn(app, c);
      const id = c.req.param('id') ?? '';
      const form = await fieldsOf(c);
      const input = { version: versionIn(form), dependsOnId: textIn(form, 'dependsOnId') ?? '' };
      const result = await act(context, id, input);
      if (result.ok) return c.redirect(`/actions/${id}#waits-title`, 303);
      return answerRefusal(c, result.refusal, form, (problem) =>
        answerAction(context, c, { part: 'depend', problem }),
      );
    });
  }
  return pages;
}

async function answerNew(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const { commitment: asked, recommendation, body, referral, of } = c.req.query();
  const form = await findActionForm(context, {
    commitmentId: problem?.entered.get('commitmentId') ?? asked,
    referralId: referral,
    recommendationIds: recommendation ? [recommendation] : [],
    of: thingsIn(problem?.entered.get('of') ?? of),
  });
  if (!form) return answerError(c, 'forbidden');
  const opened = openedWith(form, { recommendationId: recommendation, bodyId: body });
  return renderPage(c, <NewActionPage form={form} opened={opened} problem={problem} />, statusFor(problem));
}

async function answerEdit(context: SignedInApp, c: Context, problem: FormProblem | null) {
  return withChangeable(context, c, async (action) => {
    const form = await findActionForm(context, {
      ownerPersonId: action.ownerPersonId,
      recommendationIds: action.serves.map(({ id }) => id),
    });
    if (!form) return answerError(c, 'forbidden');
    const page = <EditActionPage form={form} action={action} problem={problem} />;
    return renderPage(c, page, statusFor(problem));
  });
}

async function answerAction(context: SignedInApp, c: Context, sent: SentOnPage | null) {
  const action = await findAction(context, c.req.param('id') ?? '');
  if (!action) return answerError(c, 'notFound');
  const evidence = await findEvidenceOf(context, { noun: 'action', nounId: action.id });
  const view = { action, evidence, sent, today: swedishDay(context.now()) };
  return renderPage(c, <ActionPage {...view} />, sent ? 422 : 200);
}

/** Answers with the page where the requester may change the action that the address names. */
async function withChangeable(
  context: SignedInApp,
  c: Context,
  answer: (action: ActionFile) => Response | Promise<Response>,
): Promise<Response> {
  const action = await findAction(context, c.req.param('id') ?? '');
  if (!action) return answerError(c, 'notFound');
  return action.mayChange ? answer(action) : answerError(c, 'forbidden');
}
