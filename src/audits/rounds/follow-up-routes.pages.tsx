import { type Context, Hono } from 'hono';
import type { App } from '../../compose.ts';
import { answerRefusal } from '../../web/answer-refusal.tsx';
import type { FormProblem } from '../../web/components/entry-fields.tsx';
import { textIn } from '../../web/entry-form.ts';
import { answerError } from '../../web/error-pages.tsx';
import { fieldsOf } from '../../web/form.ts';
import { renderPage } from '../../web/render.tsx';
import { type SignedInApp, signedIn } from '../../web/request.ts';
import {
  addFollowUp,
  findFollowUp,
  findFollowUpChoices,
  findStripsOf,
  listToAssess,
  restoreFollowUp,
  withdrawFollowUp,
} from '../index.ts';
import { pageIn } from '../page-in.ts';
import { WithdrawalPage } from '../withdrawal/change-withdrawal.pages.tsx';
import { answerNoMaker, answerUnchangeable } from './closed-round.pages.tsx';
import { FollowUpPage } from './follow-up-detail.pages.tsx';
import { FollowUpFormPage } from './follow-up-form.pages.tsx';
import { progressChoices } from './round-to-assess.model.ts';
import { RoundToAssessPage } from './round-to-assess.pages.tsx';

/** The pages of rounds over earlier audits. */
export function followUpPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/follow-ups/new', (c) => answerNew(signedIn(app, c), c, null));
  pages.post('/follow-ups/new', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await addFollowUp(context, {
      madeBy: (form.get('madeBy') ?? '') as 'auditors',
      title: form.get('title') ?? '',
      dated: form.get('dated') ?? '',
      firm: textIn(form, 'firm'),
      registryNumber: textIn(form, 'registryNumber'),
      madeByBodyId: form.get('madeByBodyId') || null,
      auditIds: form.getAll('auditIds'),
    });
    if (result.ok) return c.redirect(`/follow-ups/${result.id}/assess`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerNew(context, c, problem));
  });

  pages.get('/follow-ups/:id', async (c) => {
    const shown = await findFollowUp(signedIn(app, c), c.req.param('id'));
    return shown ? renderPage(c, <FollowUpPage shown={shown} />) : answerError(c, 'notFound');
  });

  pages.get('/follow-ups/:id/assess', async (c) => {
    const context = signedIn(app, c);
    const list = await listToAssess(
      context,
      c.req.param('id'),
      pageIn(c),
      progressChoices.find((choice) => choice === c.req.query('show')) ?? 'left',
    );
    if (!list.ok) return answerUnchangeable(context, c, c.req.param('id'), list.refusal);
    const strips = await findStripsOf(
      context,
      list.rows.map(({ recommendationId }) => recommendationId),
    );
    return renderPage(c, <RoundToAssessPage list={list} strips={strips} />);
  });

  pages.get('/follow-ups/:id/withdraw', (c) =>
    answerWithdrawal(signedIn(app, c), c, c.req.param('id'), null),
  );
  pages.post('/follow-ups/:id/withdraw', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const act = form.get('act') === 'restore' ? restoreFollowUp : withdrawFollowUp;
    const result = await act(context, id, { reason: form.get('reason') ?? '' });
    if (result.ok) return c.redirect(`/follow-ups/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerWithdrawal(context, c, id, problem));
  });
  return pages;
}

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

async function answerNew(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const choices = await findFollowUpChoices(context);
  if (!choices) return answerNoMaker(c);
  const chosen = c.req.queries('audit') ?? [];
  return renderPage(c, <FollowUpFormPage {...choices} {...{ chosen, problem }} />, statusFor(problem));
}

async function answerWithdrawal(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const shown = await findFollowUp(context, id);
  if (!shown) return answerError(c, 'notFound');
  if (!shown.mayWithdraw) return answerUnchangeable(context, c, id, 'forbidden');
  const page = (
    <WithdrawalPage
      what="followUp"
      name={shown.round.title}
      isWithdrawn={shown.round.withdrawnAt !== null}
      action={`/follow-ups/${id}/withdraw`}
      back={`/follow-ups/${id}`}
      problem={problem}
    />
  );
  return renderPage(c, page, statusFor(problem));
}
