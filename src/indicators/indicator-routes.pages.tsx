import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { textIn, versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import {
  changeIndicator,
  defineIndicator,
  enterValue,
  findIndicator,
  findIndicatorForm,
  type IndicatorFile,
  measureIndicator,
  restoreIndicator,
  withdrawIndicator,
} from './index.ts';
import { IndicatorPage } from './indicator.pages.tsx';
import { changeIn, definitionIn, measurementIn } from './indicator.view.ts';
import { EditIndicatorPage, NewIndicatorPage, WithdrawIndicatorPage } from './indicator-form.pages.tsx';
import { parseIndicatorFilter } from './indicator-list.model.ts';
import { ValueFormPage } from './value-form.pages.tsx';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

/** The page of an indicator and every form that changes one. */
export function indicatorPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/indicators/new', (c) => answerNew(signedIn(app, c), c, null));
  pages.post('/indicators/new', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await defineIndicator(context, definitionIn(form));
    if (result.ok) return c.redirect(`/indicators/${result.id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerNew(context, c, problem));
  });

  pages.get('/indicators/:id{[0-9a-fA-F-]{36}}', async (c) => {
    const filter = parseIndicatorFilter({ body: c.req.query('body') });
    const indicator = await findIndicator(signedIn(app, c), c.req.param('id'), filter);
    if (!indicator) return answerError(c, 'notFound');
    return renderPage(c, <IndicatorPage indicator={indicator} body={filter.body} />);
  });

  pages.get('/indicators/:id/edit', (c) => answerEdit(signedIn(app, c), c, null));
  pages.post('/indicators/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await changeIndicator(context, id, changeIn(form));
    if (result.ok) return c.redirect(`/indicators/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEdit(context, c, problem));
  });

  pages.get('/indicators/:id/withdraw', (c) => answerWithdraw(signedIn(app, c), c, null));
  pages.post('/indicators/:id/withdraw', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const sent = { version: versionIn(form), reason: textIn(form, 'reason') ?? '' };
    const result = await withdrawIndicator(context, id, sent);
    if (result.ok) return c.redirect(`/indicators/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerWithdraw(context, c, problem));
  });

  pages.post('/indicators/:id/restore', async (c) => {
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await restoreIndicator(signedIn(app, c), id, { version: versionIn(form) });
    if (result.ok || typeof result.refusal !== 'string' || result.refusal === 'stale') {
      return c.redirect(`/indicators/${id}`, 303);
    }
    return answerError(c, result.refusal);
  });

  pages.post('/indicators/:id/measure', async (c) => {
    const id = c.req.param('id');
    const result = await measureIndicator(signedIn(app, c), id);
    if (!result.ok && (result.refusal === 'notFound' || result.refusal === 'forbidden')) {
      return answerError(c, result.refusal);
    }
    return c.redirect(`/indicators/${id}`, 303);
  });

  pages.get('/indicators/:id/values/new', (c) => answerValue(signedIn(app, c), c, null));
  pages.post('/indicators/:id/values/new', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await enterValue(context, id, measurementIn(form));
    if (result.ok) return c.redirect(`/indicators/${id}#latest-title`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerValue(context, c, problem));
  });
  return pages;
}

async function answerNew(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const form = await findIndicatorForm(context);
  if (!form) return answerError(c, 'forbidden');
  return renderPage(c, <NewIndicatorPage form={form} problem={problem} />, statusFor(problem));
}

function answerEdit(context: SignedInApp, c: Context, problem: FormProblem | null) {
  return withIndicator(context, c, mayChange, async (indicator) => {
    const form = await findIndicatorForm(context, indicator.ownerPersonId);
    if (!form) return answerError(c, 'forbidden');
    const page = <EditIndicatorPage {...{ form, indicator, problem }} />;
    return renderPage(c, page, statusFor(problem));
  });
}

const answerWithdraw = (context: SignedInApp, c: Context, problem: FormProblem | null) =>
  withIndicator(context, c, mayChange, (indicator) =>
    renderPage(c, <WithdrawIndicatorPage {...{ indicator, problem }} />, statusFor(problem)),
  );

const answerValue = (context: SignedInApp, c: Context, problem: FormProblem | null) =>
  withIndicator(
    context,
    c,
    ({ entersFor }) => entersFor.length > 0,
    (indicator) => {
      const asked = { body: c.req.query('body') ?? null, day: c.req.query('day') ?? null };
      return renderPage(c, <ValueFormPage {...{ indicator, asked, problem }} />, statusFor(problem));
    },
  );

const mayChange = ({ mayDefine, withdrawnAt }: IndicatorFile) => mayDefine && withdrawnAt === null;

/** Answers with the page where the requester may know of the indicator, and do this with it. */
async function withIndicator(
  context: SignedInApp,
  c: Context,
  may: (indicator: IndicatorFile) => boolean,
  answer: (indicator: IndicatorFile) => Response | Promise<Response>,
): Promise<Response> {
  const filter = parseIndicatorFilter({ body: c.req.query('body') });
  const indicator = await findIndicator(context, c.req.param('id') ?? '', filter);
  if (!indicator) return answerError(c, 'notFound');
  return may(indicator) ? answer(indicator) : answerError(c, 'forbidden');
}
