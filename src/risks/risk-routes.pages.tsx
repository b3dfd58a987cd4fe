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
  acceptRisk,
  addRisk,
  assessRisk,
  changeRisk,
  closeRisk,
  findRisk,
  findRiskForm,
  findThingsToLink,
  linkRisk,
  type RiskFile,
  reopenRisk,
  restoreRisk,
  unlinkRisk,
  withdrawRisk,
} from './index.ts';
import { reviewPagesOf } from './review-routes.pages.tsx';
import { riskLinkNouns } from './risk.model.ts';
import { RiskPage } from './risk.pages.tsx';
import type { RiskCommand } from './risk.rules.ts';
import { assessmentIn, linksIn, newRiskIn, openedRisk, reasonIn, riskChangeIn } from './risk.view.ts';
import { EditRiskPage, NewRiskPage } from './risk-form.pages.tsx';
import { RiskLinksPage } from './risk-links.pages.tsx';
import { riskListsOf } from './risk-list-routes.pages.tsx';
import { AcceptRiskPage, AssessRiskPage, MoveRiskPage, moveSteps } from './risk-steps.pages.tsx';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);
const moves = { close: closeRisk, reopen: reopenRisk, withdraw: withdrawRisk, restore: restoreRisk };

/** The pages of risks and every form that changes one. */
export function riskPagesOf(app: App): Hono {
  const pages = new Hono();
  pages.route('/', riskListsOf(app));
  pages.route('/', reviewPagesOf(app));

  pages.get('/risks/new', (c) => answerNew(signedIn(app, c), c, null));
  pages.post('/risks/new', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await addRisk(context, newRiskIn(form));
    if (result.ok) return c.redirect(`/risks/${result.id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerNew(context, c, problem));
  });

  pages.get('/risks/:id{[0-9a-fA-F-]{36}}', async (c) => {
    const risk = await findRisk(signedIn(app, c), c.req.param('id'));
    return risk ? renderPage(c, <RiskPage risk={risk} />) : answerError(c, 'notFound');
  });

  pages.get('/risks/:id/edit', (c) => answerEdit(signedIn(app, c), c, null));
  pages.post('/risks/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await changeRisk(context, id, riskChangeIn(form));
    if (result.ok) return c.redirect(`/risks/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEdit(context, c, problem));
  });

  pages.get('/risks/:id/assess', (c) =>
    withRisk(signedIn(app, c), c, 'assess', (risk) =>
      renderPage(c, <AssessRiskPage risk={risk} problem={null} />),
    ),
  );
  pages.post('/risks/:id/assess', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await assessRisk(context, id, assessmentIn(form));
    if (result.ok) return c.redirect(`/risks/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) =>
      withRisk(context, c, null, (risk) =>
        renderPage(c, <AssessRiskPage risk={risk} problem={problem} />, 422),
      ),
    );
  });

  pages.get('/risks/:id/accept', (c) =>
    withRisk(signedIn(app, c), c, 'accept', (risk) =>
      renderPage(c, <AcceptRiskPage risk={risk} problem={null} />),
    ),
  );
  pages.post('/risks/:id/accept', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const input = {
      version: versionIn(form),
      untilOn: textIn(form, 'untilOn') ?? '',
      reason: textIn(form, 'reason') ?? '',
    };
    const result = await acceptRisk(context, id, input);
    if (result.ok) return c.redirect(`/risks/${id}#acceptance`, 303);
    return answerRefusal(c, result.refusal, form, (problem) =>
      withRisk(context, c, null, (risk) =>
        renderPage(c, <AcceptRiskPage risk={risk} problem={problem} />, 422),
      ),
    );
  });

  for (const step of moveSteps) {
    pages.get(`/risks/:id/${step}`, (c) =>
      withRisk(signedIn(app, c), c, step, (risk) =>
        renderPage(c, <MoveRiskPage risk={risk} step={step} problem={null} />),
      ),
    );
    pages.post(`/risks/:id/${step}`, async (c) => {
      const context = signedIn(app, c);
      const id = c.req.param('id') ?? '';
      const form = await fieldsOf(c);
      const result = await moves[step](context, id, reasonIn(form));
      if (result.ok) return c.redirect(`/risks/${id}`, 303);
      return answerRefusal(c, result.refusal, form, (problem) =>
        withRisk(context, c, null, (risk) =>
          renderPage(c, <MoveRiskPage risk={risk} step={step} problem={problem} />, 422),
        ),
      );
    });
  }

  pages.get('/risks/:id/links', (c) => answerLinks(signedIn(app, c), c, null));
  pages.post('/risks/:id/links', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await linkRisk(context, id, { add: linksIn(form.getAll('links').join(' ')) });
    if (result.ok) return c.redirect(`/risks/${id}#links`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerLinks(context, c, problem));
  });
  pages.post('/risks/:id/unlink', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const [link] = linksIn(textIn(form, 'link') ?? '');
    if (!link) return c.redirect(`/risks/${id}#links`, 303);
    const result = await unlinkRisk(context, id, link);
    if (result.ok) return c.redirect(`/risks/${id}#links`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerLinks(context, c, problem));
  });
  return pages;
}

async function answerNew(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const form = await findRiskForm(context);
  if (!form) return answerError(c, 'forbidden');
  const { body, of } = c.req.query();
  const opened = openedRisk({ body, of: problem?.entered.get('links') ?? of }, form.bodies);
  return renderPage(c, <NewRiskPage form={form} opened={opened} problem={problem} />, statusFor(problem));
}

async function answerEdit(context: SignedInApp, c: Context, problem: FormProblem | null) {
  return withRisk(context, c, problem ? null : 'change', async (risk) => {
    const form = await findRiskForm(context, risk);
    if (!form) return answerError(c, 'forbidden');
    return renderPage(c, <EditRiskPage form={form} risk={risk} problem={problem} />, statusFor(problem));
  });
}

async function answerLinks(context: SignedInApp, c: Context, problem: FormProblem | null) {
  return withRisk(context, c, problem ? null : 'link', async (risk) => {
    const { noun: asked, q = '' } = c.req.query();
    const noun = riskLinkNouns.find((each) => each === asked) ?? 'system';
    const found = await findThingsToLink(context, { riskId: risk.id, noun, q: q.slice(0, 200) });
    return renderPage(c, <RiskLinksPage {...{ risk, noun, q, found, problem }} />, statusFor(problem));
  });
}

/** Answers with the page where the requester may give the command now; any that they may know of where none is named. */
async function withRisk(
  context: SignedInApp,
  c: Context,
  command: RiskCommand | null,
  answer: (risk: RiskFile) => Response | Promise<Response>,
): Promise<Response> {
  const risk = await findRisk(context, c.req.param('id') ?? '');
  if (!risk) return answerError(c, 'notFound');
  return command === null || risk.commands.includes(command) ? answer(risk) : answerError(c, 'forbidden');
}
