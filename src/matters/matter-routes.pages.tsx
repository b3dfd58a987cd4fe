import { type Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import { mayKeepMatter } from '../audits/register/register.policy.ts';
import type { App } from '../compose.ts';
import { loadResponsesOfMatter, ResponsesOfMatter } from '../responses/of-matter.pages.tsx';
import { isCalendarDate } from '../shared/calendar-date.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { asDownload } from '../web/download.ts';
import { textIn, versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { answerNotNow } from '../web/not-now.tsx';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { findWay, listMatters, mattersForExport, recordStep, withdrawStep } from './index.ts';
import { matterColumns } from './matter-columns.view.ts';
import { mattersCsv, mattersSheet } from './matter-files.ts';
import { parseMatterFilter } from './matter-list.model.ts';
import { MatterListPage } from './matter-list.pages.tsx';
import { matterSteps } from './matter-way.model.ts';
import { MatterWayPage } from './matter-way.pages.tsx';
import type { ChosenStep } from './note-step-form.pages.tsx';
import type { StepInput } from './step-input.model.ts';
import { UndoStepPage } from './undo-step.pages.tsx';

/** The list of matters with its downloads, and the way of each. */
export function matterPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/matters', async (c) => {
    const filter = parseMatterFilter(c.req.query());
    const list = await listMatters(signedIn(app, c), filter);
    return renderPage(c, <MatterListPage list={list} filter={filter} />);
  });

  pages.get('/matters/list.xlsx', async (c) => {
    const context = signedIn(app, c);
    const words = texts[chooseLanguage(c)];
    const rows = mattersForExport(context, parseMatterFilter(c.req.query()));
    const columns = matterColumns(words, swedishDay(context.now()));
    const sheet = await mattersSheet(rows, columns, words.matters.list.sheet);
    asDownload(c, words.matters.list.fileName, 'xlsx');
    return c.body(new Uint8Array(sheet));
  });

  pages.get('/matters/list.csv', (c) => {
    const context = signedIn(app, c);
    const words = texts[chooseLanguage(c)];
    const rows = mattersForExport(context, parseMatterFilter(c.req.query()));
    const columns = matterColumns(words, swedishDay(context.now()));
    asDownload(c, words.matters.list.fileName, 'csv');
    return stream(
      c,
      async (out) => {
        for await (const piece of mattersCsv(rows, columns)) {
          if (out.aborted) return;
          await out.write(piece);
        }
      },
      async (error) => app.log.error({ err: error, path: c.req.path }, 'a download broke off'),
    );
  });

  pages.get('/matters/:id', (c) => answerWay(signedIn(app, c), c, c.req.param('id'), null));

  pages.post('/matters/:id/steps', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await recordStep(context, id, {
      version: versionIn(form),
      step: (textIn(form, 'step') ?? '') as StepInput['step'],
      onDay: textIn(form, 'onDay') ?? '',
      minuteItem: textIn(form, 'minuteItem'),
      extendedTo: textIn(form, 'extendedTo'),
      note: textIn(form, 'note'),
      isDayConfirmed: form.has('isDayConfirmed'),
    });
    if (result.ok) return c.redirect(`/matters/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerWay(context, c, id, problem));
  });

  pages.get('/matters/:id/steps/:step', (c) =>
    answerUndo(signedIn(app, c), c, { id: c.req.param('id'), step: c.req.param('step') }, null),
  );
  pages.post('/matters/:id/steps/:step', async (c) => {
    const context = signedIn(app, c);
    const at = { id: c.req.param('id'), step: c.req.param('step') };
    const form = await fieldsOf(c);
    const input = { version: versionIn(form), reason: textIn(form, 'reason') ?? '' };
    const result = await withdrawStep(context, at.id, at.step, input);
    if (result.ok) return c.redirect(`/matters/${at.id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerUndo(context, c, at, problem));
  });
  return pages;
}

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

async function answerWay(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const way = await findWay(context, id);
  if (!way) return answerError(c, 'notFound');
  const responses = await loadResponsesOfMatter(context, way.matter);
  const chosen = chosenIn(c);
  const parts = <ResponsesOfMatter responses={responses} matter={way.matter} today={way.today} />;
  return renderPage(c, <MatterWayPage {...{ way, problem, parts, chosen }} />, statusFor(problem));
}

/** The step that a link has chosen, and the day to ask for. */
function chosenIn(c: Context): ChosenStep | undefined {
  const step = matterSteps.find((each) => each === c.req.query('step'));
  const to = c.req.query('to') ?? '';
  return step && { step, extendedTo: isCalendarDate(to) ? to : null };
}

async function answerUndo(
  context: SignedInApp,
  c: Context,
  at: { readonly id: string; readonly step: string },
  problem: FormProblem | null,
) {
  const way = await findWay(context, at.id);
  const step = way?.steps.find(({ id, withdrawnAt }) => id === at.step && withdrawnAt === null);
  if (!way || !step) return answerError(c, 'notFound');
  if (!way.mayKeep) {
    const { matter } = way;
    return matter.isWithdrawn && mayKeepMatter(context.requester, matter, matter.bodyId)
      ? answerNotNow(c, { why: ({ web }) => web.errors.notNow.withdrawnMatter, back: `/matters/${at.id}` })
      : answerError(c, 'forbidden');
  }
  return renderPage(c, <UndoStepPage way={way} step={step} problem={problem} />, statusFor(problem));
}
