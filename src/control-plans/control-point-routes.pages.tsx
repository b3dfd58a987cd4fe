import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { numberIn, versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { outcomeIn, pointIn } from './control-plan.view.ts';
import type { PointInPlan } from './control-plan-file.model.ts';
import { ControlPointPage } from './control-plan-form.pages.tsx';
import { OutcomePage } from './control-steps.pages.tsx';
import {
  addControlPoint,
  type ControlPlanFile,
  changeControlPoint,
  findControlPlan,
  findPlanOf,
  findPointForm,
  linkPromise,
  moveControlPoint,
  noteControlOutcome,
  withdrawControlPoint,
} from './index.ts';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);
const placeOf = (planId: string, pointId: string) => `/control-plans/${planId}#point-${pointId}`;

/** The forms of control points and their outcomes. */
export function controlPointPagesOf(app: App): Hono {
  const pages = new Hono();

  // Where an action or a list leads that knows the point alone.
  pages.get('/control-plans/points/:id', (c) =>
    withPoint(signedIn(app, c), c, (plan, point) => c.redirect(placeOf(plan.id, point.id), 303)),
  );

  pages.get('/control-plans/:id/points/new', (c) => answerNew(signedIn(app, c), c, null));
  pages.post('/control-plans/:id/points/new', async (c) => {
    const context = signedIn(app, c);
    const planId = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await addControlPoint(context, planId, pointIn(form));
    if (!result.ok)
      return answerRefusal(c, result.refusal, form, (problem) => answerNew(context, c, problem));
    const promise = form.get('promise');
    // The link may be refused, as where somebody else has taken the promise back: the point stands all the same.
    if (promise) await linkPromise(context, promise, { controlPointId: result.id });
    const isMore = form.get('more') === 'yes';
    return c.redirect(isMore ? `/control-plans/${planId}/points/new` : placeOf(planId, result.id), 303);
  });

  pages.get('/control-plans/points/:id/edit', (c) => answerEdit(signedIn(app, c), c, null));
  pages.post('/control-plans/points/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await changeControlPoint(context, id, { version: versionIn(form), ...pointIn(form) });
    if (result.ok) return c.redirect(placeOf(result.planId, id), 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEdit(context, c, problem));
  });

  pages.post('/control-plans/points/:id/move', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const position = numberIn(form, 'position') ?? 0;
    const result = await moveControlPoint(context, id, { version: versionIn(form), position });
    if (result.ok) return c.redirect(placeOf(result.planId, id), 303);
    // Somebody has changed the plan meanwhile: it is shown as it is now.
    return answerRefusal(c, result.refusal, form, () => backToPlan(context, c));
  });

  pages.post('/control-plans/points/:id/withdraw', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await withdrawControlPoint(context, c.req.param('id'), { version: versionIn(form) });
    if (result.ok) return c.redirect(`/control-plans/${result.planId}`, 303);
    return answerRefusal(c, result.refusal, form, () => backToPlan(context, c));
  });

  pages.get('/control-plans/points/:id/outcome', (c) => answerOutcome(signedIn(app, c), c, null));
  pages.post('/control-plans/points/:id/outcome', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await noteControlOutcome(context, id, outcomeIn(form));
    if (!result.ok)
      return answerRefusal(c, result.refusal, form, (problem) => answerOutcome(context, c, problem));
    if (form.get('act') !== 'yes') return c.redirect(placeOf(result.planId, id), 303);
    const plan = await findControlPlan(context, result.planId);
    return c.redirect(`/actions/new?of=controlPoint:${id}&body=${plan?.bodyId ?? ''}`, 303);
  });
  return pages;
}

async function answerNew(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const plan = await findControlPlan(context, c.req.param('id') ?? '');
  if (!plan) return answerError(c, 'notFound');
  if (!plan.commands.includes('change')) return answerError(c, 'forbidden');
  const form = await findPointForm(context, plan.bodyId);
  const asked = problem?.entered.get('promise') ?? c.req.query('promise');
  const promise = plan.promises?.find(({ id }) => id === asked) ?? null;
  const page = <ControlPointPage {...{ plan, form, promise, problem }} point={null} />;
  return renderPage(c, page, statusFor(problem));
}

const answerEdit = (context: SignedInApp, c: Context, problem: FormProblem | null) =>
  withPoint(context, c, async (plan, point) => {
    if (!plan.commands.includes('change')) return answerError(c, 'forbidden');
    const form = await findPointForm(context, plan.bodyId);
    const page = <ControlPointPage {...{ plan, form, point, problem }} promise={null} />;
    return renderPage(c, page, statusFor(problem));
  });

const answerOutcome = (context: SignedInApp, c: Context, problem: FormProblem | null) =>
  withPoint(context, c, (plan, point) =>
    point.mayNote
      ? renderPage(c, <OutcomePage {...{ plan, point, problem }} />, statusFor(problem))
      : answerError(c, 'forbidden'),
  );

const backToPlan = (context: SignedInApp, c: Context) =>
  withPoint(context, c, (plan, point) => c.redirect(placeOf(plan.id, point.id), 303));

/** Answers with the point of the address in its plan, where the requester may know of it. */
async function withPoint(
  context: SignedInApp,
  c: Context,
  answer: (plan: ControlPlanFile, point: PointInPlan) => Response | Promise<Response>,
): Promise<Response> {
  const pointId = c.req.param('id') ?? '';
  const plan = await findPlanOf(context, pointId);
  const point = plan?.rows.find(({ id }) => id === pointId);
  return plan && point ? answer(plan, point) : answerError(c, 'notFound');
}
