import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { mayWrite } from '../identity/index.ts';
import { loadRisksOf } from '../risks/of-noun.pages.tsx';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { ExceptionPage } from './exception.pages.tsx';
import { asksSomewhere } from './exception.policy.ts';
import type { ExceptionCommand } from './exception.rules.ts';
import { newRequestIn, requestIn, stepIn } from './exception.view.ts';
import { EditExceptionPage, NewExceptionPage, RenewExceptionPage } from './exception-form.pages.tsx';
import { parseExceptionFilter } from './exception-list.model.ts';
import { ExceptionListPage } from './exception-list.pages.tsx';
import {
  type ExceptionStepName,
  ExceptionStepPage,
  exceptionSteps,
  stepAddress,
} from './exception-steps.pages.tsx';
import {
  approveException,
  askException,
  becomeRisk,
  changeException,
  declineException,
  type ExceptionFile,
  endException,
  findException,
  findExceptionForm,
  listExceptionBodies,
  listExceptions,
  renewException,
  takeBackException,
} from './index.ts';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);
const steps: Record<ExceptionStepName, typeof approveException> = {
  approve: approveException,
  decline: declineException,
  takeBack: takeBackException,
  end: endException,
};

/** The pages of exceptions and every form that changes one. */
export function exceptionPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/exceptions', async (c) => {
    const context = signedIn(app, c);
    const query = c.req.query();
    if (Object.values(query).includes('')) return c.redirect(shortAddress(query), 303);
    const filter = parseExceptionFilter(query);
    const page = await listExceptions(context, filter);
    const bodies = await listExceptionBodies(context);
    const mayAsk = mayWrite(context.requester) && asksSomewhere(context.requester);
    return renderPage(c, <ExceptionListPage {...{ page, bodies, filter, mayAsk }} />);
  });

  pages.get('/exceptions/new', (c) => answerNew(signedIn(app, c), c, null));
  pages.post('/exceptions/new', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await askException(context, newRequestIn(form));
    if (result.ok) return c.redirect(`/exceptions/${result.id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerNew(context, c, problem));
  });

  pages.get('/exceptions/:id{[0-9a-fA-F-]{36}}', async (c) => {
    const context = signedIn(app, c);
    const exception = await findException(context, c.req.param('id'));
    if (!exception) return answerError(c, 'notFound');
    const risks = await loadRisksOf(context, 'exception', exception.id);
    return renderPage(c, <ExceptionPage exception={exception} risks={risks} />);
  });

  pages.get('/exceptions/:id/edit', (c) => answerEdit(signedIn(app, c), c, 'change', null));
  pages.post('/exceptions/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await changeException(context, id, { version: versionIn(form), ...requestIn(form) });
    if (result.ok) return c.redirect(`/exceptions/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEdit(context, c, 'change', problem));
  });

  pages.get('/exceptions/:id/renew', (c) => answerEdit(signedIn(app, c), c, 'renew', null));
  pages.post('/exceptions/:id/renew', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await renewException(context, c.req.param('id'), requestIn(form));
    if (result.ok) return c.redirect(`/exceptions/${result.id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEdit(context, c, 'renew', problem));
  });

  for (const step of exceptionSteps) {
    const path = `/exceptions/:id/${stepAddress[step]}`;
    pages.get(path, (c) =>
      withException(signedIn(app, c), c, step, (exception) =>
        renderPage(c, <ExceptionStepPage exception={exception} step={step} problem={null} />),
      ),
    );
    pages.post(path, async (c) => {
      const context = signedIn(app, c);
      const id = c.req.param('id') ?? '';
      const form = await fieldsOf(c);
      const result = await steps[step](context, id, stepIn(form));
      if (result.ok) return c.redirect(`/exceptions/${id}`, 303);
      return answerRefusal(c, result.refusal, form, (problem) =>
        withException(context, c, null, (exception) =>
          renderPage(c, <ExceptionStepPage exception={exception} step={step} problem={problem} />, 422),
        ),
      );
    });
  }

  pages.post('/exceptions/:id/risk', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const result = await becomeRisk(context, id);
    if (result.ok) return c.redirect(`/risks/${result.id}`, 303);
    const { refusal } = result;
    return answerError(c, refusal === 'notFound' ? 'notFound' : 'forbidden');
  });
  return pages;
}

const usual: Record<string, string> = { view: 'current' };

/** A form sends every field, empty ones too: the same choice as an address that can be kept and shared. */
function shortAddress(query: Record<string, string>): string {
  const given = Object.entries(query).filter(
    ([name, value]) => value !== '' && name !== 'page' && usual[name] !== value,
  );
  const text = new URLSearchParams(given).toString();
  return `/exceptions${text && `?${text}`}`;
}

async function answerNew(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const { requirement, system, asset, body } = c.req.query();
  const sent = (name: string, asked: string | undefined) => (problem?.entered.get(name) || asked) ?? null;
  const opened = {
    requirementId: sent('requirementId', requirement),
    systemId: sent('systemId', system),
    assetId: sent('assetId', asset),
  };
  const form = await findExceptionForm(context, opened);
  if (!form) return answerError(c, 'forbidden');
  const bodyId = form.bodies.find(({ id }) => id === body)?.id ?? form.bodies[0]?.id ?? '';
  const page = <NewExceptionPage form={form} opened={{ ...opened, bodyId }} problem={problem} />;
  return renderPage(c, page, statusFor(problem));
}

async function answerEdit(
  context: SignedInApp,
  c: Context,
  command: 'change' | 'renew',
  problem: FormProblem | null,
) {
  return withException(context, c, problem ? null : command, async (exception) => {
    const form = await findExceptionForm(context, exception);
    if (!form) return answerError(c, 'forbidden');
    const Page = command === 'change' ? EditExceptionPage : RenewExceptionPage;
    return renderPage(c, <Page form={form} exception={exception} problem={problem} />, statusFor(problem));
  });
}

/** Answers with the page where the requester may give the command now; any that they may know of where none is named. */
async function withException(
  context: SignedInApp,
  c: Context,
  command: ExceptionCommand | null,
  answer: (exception: ExceptionFile) => Response | Promise<Response>,
): Promise<Response> {
  const exception = await findException(context, c.req.param('id') ?? '');
  if (!exception) return answerError(c, 'notFound');
  return command === null || exception.commands.includes(command)
    ? answer(exception)
    : answerError(c, 'forbidden');
}
