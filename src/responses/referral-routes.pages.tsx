import { type Context, Hono } from 'hono';
import { findRecommendation } from '../audits/index.ts';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import {
  answerReferral,
  findAnswers,
  findItemChoices,
  findPromiseForm,
  findReferral,
  listReferrals,
  markPromise,
  proposeReferral,
  unmarkPromise,
} from './index.ts';
import { promiseIn } from './item-form.view.ts';
import { MarkPromisePage } from './promise.pages.tsx';
import { ProposeReferralPage, ReferralListPage, ReferralPage } from './referral.pages.tsx';
import { type ReferralCommand, referralCommands } from './referral.rules.ts';

/** The pages of referrals, and the forms of single promises. */
export function referralPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/referrals', async (c) =>
    renderPage(c, <ReferralListPage referrals={await listReferrals(signedIn(app, c))} />),
  );
  pages.get('/referrals/:id', (c) => answerReferralPage(signedIn(app, c), c, null));
  pages.post('/referrals/:id', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    // The button that was pressed comes after what stands unseen in the form.
    const asked = form.getAll('command').at(-1) ?? '';
    const result = await answerReferral(context, c.req.param('id'), {
      version: versionIn(form),
      command: referralCommands.find((each) => each === asked) ?? (asked as ReferralCommand),
      answer: form.get('answer'),
    });
    if (result.ok) return c.redirect(`/referrals/${c.req.param('id')}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerReferralPage(context, c, problem));
  });

  pages.get('/recommendations/:id/refer', (c) => answerPropose(signedIn(app, c), c, null));
  pages.post('/recommendations/:id/refer', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await proposeReferral(context, {
      recommendationId: c.req.param('id'),
      fromBodyId: c.req.query('body') ?? '',
      toBodyId: form.get('toBodyId') ?? '',
      reason: form.get('reason') ?? '',
    });
    if (result.ok) return c.redirect(`/referrals/${result.id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerPropose(context, c, problem));
  });

  pages.get('/read-responses/:id/promises/:body', (c) => answerMark(signedIn(app, c), c, null));
  pages.post('/read-responses/:id/promises/:body', async (c) => {
    const context = signedIn(app, c);
    const { id, body } = c.req.param();
    const form = await fieldsOf(c);
    const shown = await findPromiseForm(context, id, body);
    const { id: _, ...promise } = promiseIn(form);
    const result = await markPromise(context, id, body, promise);
    if (result.ok && shown.ok)
      return c.redirect(`/recommendations/${shown.read.recommendationId}#own-answers`, 303);
    const refusal = result.ok ? 'notFound' : result.refusal;
    return answerRefusal(c, refusal, form, (problem) => answerMark(context, c, problem));
  });

  pages.post('/commitments/:id/unmark', async (c) => {
    const result = await unmarkPromise(signedIn(app, c), c.req.param('id'));
    if (result.ok) return c.redirect(result.leadsTo, 303);
    return answerRefusal(c, result.refusal, new URLSearchParams(), () => answerError(c, 'forbidden'));
  });
  return pages;
}

async function answerReferralPage(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const shown = await findReferral(context, c.req.param('id') ?? '');
  if (!shown) return answerError(c, 'notFound');
  const seesRecommendation = (await findRecommendation(context, shown.recommendationId)) !== undefined;
  return renderPage(c, <ReferralPage {...{ shown, seesRecommendation, problem }} />, problem ? 422 : 200);
}

async function answerPropose(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const recommendationId = c.req.param('id') ?? '';
  const answers = await findAnswers(context, recommendationId);
  const found = answers && (await findRecommendation(context, recommendationId));
  if (!found) return answerError(c, 'notFound');
  const from = answers.mayReferFor.find(({ bodyId }) => bodyId === c.req.query('body'));
  if (!from) return answerError(c, 'forbidden');
  const { others } = await findItemChoices(context, { bodyId: from.bodyId, recommendationId });
  const page = (
    <ProposeReferralPage recommendation={found.row.text} {...{ recommendationId, from, others, problem }} />
  );
  return renderPage(c, page, problem ? 422 : 200);
}

async function answerMark(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const bodyId = c.req.param('body') ?? '';
  const form = await findPromiseForm(context, c.req.param('id') ?? '', bodyId);
  if (!form.ok) return answerError(c, form.refusal === 'forbidden' ? 'forbidden' : 'notFound');
  const { read, people } = form;
  return renderPage(c, <MarkPromisePage {...{ read, bodyId, people, problem }} />, problem ? 422 : 200);
}
