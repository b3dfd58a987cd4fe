import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { textIn, versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import {
  changeResponse,
  findResponse,
  findResponseChoices,
  listResponses,
  moveResponse,
  noteOwnDecision,
  startResponse,
  supersedeResponse,
} from './index.ts';
import { itemPagesOf } from './item-routes.pages.tsx';
import { answerRefused } from './not-now.pages.tsx';
import { referralPagesOf } from './referral-routes.pages.tsx';
import { type ResponseCommand, responseCommands } from './response.rules.ts';
import { ResponseFormPage } from './response-form.pages.tsx';
import { parseResponseFilter } from './response-list.model.ts';
import { ResponseListPage } from './response-list.pages.tsx';
import { MoveResponsePage, OwnDecisionPage } from './response-move.pages.tsx';
import { ResponsePage } from './response-page.pages.tsx';

/** The pages of responses to the auditors, their parts, promises and referrals. */
export function responsePagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/responses', async (c) => {
    const context = signedIn(app, c);
    const filter = parseResponseFilter(c.req.query());
    const list = await listResponses(context, filter);
    const choices = await findResponseChoices(context);
    return renderPage(c, <ResponseListPage {...{ list, filter, choices }} />);
  });

  pages.get('/responses/new', (c) => answerNew(signedIn(app, c), c, null));
  pages.post('/responses/new', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await startResponse(context, {
      leadBodyId: form.get('leadBodyId') ?? '',
      ...factsIn(form),
    });
    if (result.ok) return c.redirect(`/responses/${result.id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerNew(context, c, problem));
  });

  pages.get('/responses/:id', async (c) => {
    const shown = await findResponse(signedIn(app, c), c.req.param('id'));
    return shown ? renderPage(c, <ResponsePage shown={shown} />) : answerError(c, 'notFound');
  });

  pages.get('/responses/:id/edit', (c) => answerEdit(signedIn(app, c), c, c.req.param('id'), null));
  pages.post('/responses/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await changeResponse(context, id, { ...factsIn(form), version: versionIn(form) });
    if (result.ok) return c.redirect(`/responses/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEdit(context, c, id, problem));
  });

  pages.post('/responses/:id/supersede', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const result = await supersedeResponse(context, id);
    if (result.ok) return c.redirect(`/responses/${result.id}`, 303);
    return answerRefusal(c, result.refusal, new URLSearchParams(), () => c.redirect(`/responses/${id}`, 303));
  });

  pages.get('/responses/:id/own-decision/:body', (c) => answerOwn(signedIn(app, c), c, null));
  pages.post('/responses/:id/own-decision/:body', async (c) => {
    const context = signedIn(app, c);
    const { id, body } = c.req.param();
    const form = await fieldsOf(c);
    const result = await noteOwnDecision(context, id, {
      bodyId: body,
      version: versionIn(form),
      decidedOn: textIn(form, 'decidedOn'),
      minuteItem: textIn(form, 'minuteItem'),
      isDayConfirmed: form.has('isDayConfirmed'),
    });
    if (result.ok) return c.redirect(`/responses/${id}#own-decisions`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerOwn(context, c, problem));
  });

  pages.route('/', itemPagesOf(app));

  for (const command of responseCommands) {
    pages.get(`/responses/:id/${command}`, (c) => answerMove(signedIn(app, c), c, command, null));
    pages.post(`/responses/:id/${command}`, async (c) => {
      const context = signedIn(app, c);
      const id = c.req.param('id') ?? '';
      const form = await fieldsOf(c);
      const result = await moveResponse(context, id, {
        command,
        version: versionIn(form),
        onDay: textIn(form, 'onDay'),
        minuteItem: textIn(form, 'minuteItem'),
        registryNumber: textIn(form, 'registryNumber'),
        note: textIn(form, 'note'),
        isDayConfirmed: form.has('isDayConfirmed'),
      });
      if (result.ok) return c.redirect(result.state === 'discarded' ? '/responses' : `/responses/${id}`, 303);
      return answerRefusal(c, result.refusal, form, (problem) => answerMove(context, c, command, problem));
    });
  }

  pages.route('/', referralPagesOf(app));
  return pages;
}

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

const factsIn = (form: URLSearchParams) => ({
  title: form.get('title') ?? '',
  registryNumber: textIn(form, 'registryNumber'),
  text: form.get('text') ?? '',
  matterIds: form.getAll('matterIds'),
});

async function answerNew(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const choices = await findResponseChoices(context);
  if (!choices) return answerError(c, 'forbidden');
  const page = (
    <ResponseFormPage response={null} matterId={c.req.query('matter')} {...{ choices, problem }} />
  );
  return renderPage(c, page, statusFor(problem));
}

async function answerEdit(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const shown = await findResponse(context, id);
  if (!shown) return answerError(c, 'notFound');
  const choices = shown.may.change ? await findResponseChoices(context) : undefined;
  if (!choices) return answerRefused(context, c, shown, { words: null });
  const matterIds = shown.matters.map(({ matterId }) => matterId);
  // What it answers already can always be kept, whatever else can be chosen.
  const kept = shown.matters
    .filter(({ matterId }) => !choices.matters.some(({ id: each }) => each === matterId))
    .map((matter) => ({ ...matter, id: matter.matterId, answeredIn: null }));
  const page = (
    <ResponseFormPage
      response={{ ...shown.response, matterIds }}
      choices={{ ...choices, matters: [...kept, ...choices.matters] }}
      problem={problem}
    />
  );
  return renderPage(c, page, statusFor(problem));
}

async function answerMove(
  context: SignedInApp,
  c: Context,
  command: ResponseCommand,
  problem: FormProblem | null,
) {
  const shown = await findResponse(context, c.req.param('id') ?? '');
  if (!shown) return answerError(c, 'notFound');
  if (!problem && !shown.may.commands.includes(command)) return answerRefused(context, c, shown, { command });
  const page = <MoveResponsePage {...{ shown, command, problem }} today={swedishDay(context.now())} />;
  return renderPage(c, page, statusFor(problem));
}

async function answerOwn(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const shown = await findResponse(context, c.req.param('id') ?? '');
  if (!shown) return answerError(c, 'notFound');
  const bodyId = c.req.param('body') ?? '';
  if (!problem && !shown.may.decideFor.includes(bodyId))
    return answerRefused(context, c, shown, { decisionOf: bodyId });
  const page = <OwnDecisionPage {...{ shown, bodyId, problem }} today={swedishDay(context.now())} />;
  return renderPage(c, page, statusFor(problem));
}
