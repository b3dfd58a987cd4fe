import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { DutyPage, dutyAddress } from './duty.pages.tsx';
import type { DutyCommand } from './duty.rules.ts';
import { doneIn, dutyChangeIn, moveIn, newDutyIn, skipIn, stepIn } from './duty.view.ts';
import { EditDutyPage, NewDutyPage } from './duty-form.pages.tsx';
import { type DutyStepName, DutyStepPage, dutySteps } from './duty-steps.pages.tsx';
import {
  addDuty,
  bringBackDuty,
  changeDuty,
  completeDuty,
  type DutyFile,
  findDuty,
  findDutyForm,
  findMove,
  moveDuty,
  skipDuty,
  withdrawDuty,
} from './index.ts';
import { MoveDutyPage } from './move.pages.tsx';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);
const steps = {
  done: (context: SignedInApp, id: string, form: URLSearchParams) => completeDuty(context, id, doneIn(form)),
  skip: (context: SignedInApp, id: string, form: URLSearchParams) => skipDuty(context, id, skipIn(form)),
  withdraw: (context: SignedInApp, id: string, form: URLSearchParams) =>
    withdrawDuty(context, id, stepIn(form)),
  bringBack: (context: SignedInApp, id: string, form: URLSearchParams) =>
    bringBackDuty(context, id, stepIn(form)),
} satisfies Record<DutyStepName, unknown>;

/** A duty's own page, and every form that changes one. */
export function dutyPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/year-wheel/new', (c) => answerNew(signedIn(app, c), c, null));
  pages.post('/year-wheel/new', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await addDuty(context, newDutyIn(form));
    if (result.ok) return c.redirect(`/year-wheel/duties/${result.id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerNew(context, c, problem));
  });

  pages.get('/year-wheel/duties/:id{[0-9a-fA-F-]{36}}', async (c) => {
    const duty = await findDuty(signedIn(app, c), c.req.param('id'));
    return duty ? renderPage(c, <DutyPage duty={duty} />) : answerError(c, 'notFound');
  });

  pages.get('/year-wheel/duties/:id/edit', (c) => answerEdit(signedIn(app, c), c, null));
  pages.post('/year-wheel/duties/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await changeDuty(context, id, dutyChangeIn(form));
    if (result.ok) return c.redirect(`/year-wheel/duties/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEdit(context, c, problem));
  });

  pages.get('/year-wheel/duties/:id/move', (c) =>
    answerMove(signedIn(app, c), c, c.req.query('to') ?? null, null),
  );
  pages.post('/year-wheel/duties/:id/move', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await moveDuty(context, id, moveIn(form));
    if (result.ok) return c.redirect(`/year-wheel/duties/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) =>
      answerMove(context, c, form.get('toOn')?.trim() ?? null, problem),
    );
  });

  for (const step of dutySteps) {
    const path = `/year-wheel/duties/:id/${dutyAddress[step]}`;
    pages.get(path, (c) =>
      withDuty(signedIn(app, c), c, step, (duty) =>
        renderPage(c, <DutyStepPage duty={duty} step={step} problem={null} />),
      ),
    );
    pages.post(path, async (c) => {
      const context = signedIn(app, c);
      const id = c.req.param('id') ?? '';
      const form = await fieldsOf(c);
      const result = await steps[step](context, id, form);
      if (result.ok) return c.redirect(`/year-wheel/duties/${id}`, 303);
      return answerRefusal(c, result.refusal, form, (problem) =>
        withDuty(context, c, null, (duty) =>
          renderPage(c, <DutyStepPage duty={duty} step={step} problem={problem} />, 422),
        ),
      );
    });
  }
  return pages;
}

async function answerNew(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const form = await findDutyForm(context);
  if (!form) return answerError(c, 'forbidden');
  const asked = problem?.entered.get('bodyId') ?? c.req.query('body') ?? '';
  return renderPage(c, <NewDutyPage form={form} opened={asked} problem={problem} />, statusFor(problem));
}

const answerEdit = (context: SignedInApp, c: Context, problem: FormProblem | null) =>
  withDuty(context, c, problem ? null : 'change', async (duty) => {
    const form = await findDutyForm(context, duty);
    if (!form) return answerError(c, 'forbidden');
    return renderPage(c, <EditDutyPage form={form} duty={duty} problem={problem} />, statusFor(problem));
  });

async function answerMove(
  context: SignedInApp,
  c: Context,
  wished: string | null,
  problem: FormProblem | null,
) {
  const shown = await findMove(context, c.req.param('id') ?? '', wished);
  if (shown === undefined) return answerError(c, 'notFound');
  if (shown === 'forbidden') return answerError(c, 'forbidden');
  return renderPage(c, <MoveDutyPage shown={shown} problem={problem} />, statusFor(problem));
}

/** Answers with the page where the requester may give the command now; any that they may know of where none is named. */
async function withDuty(
  context: SignedInApp,
  c: Context,
  command: DutyCommand | null,
  answer: (duty: DutyFile) => Response | Promise<Response>,
): Promise<Response> {
  const duty = await findDuty(context, c.req.param('id') ?? '');
  if (!duty) return answerError(c, 'notFound');
  return command === null || duty.commands.includes(command) ? answer(duty) : answerError(c, 'forbidden');
}
