import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { mayWrite } from '../identity/index.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { ControlPlanPage } from './control-plan.pages.tsx';
import { draftsSomewhere, readsControlPlans } from './control-plan.policy.ts';
import type { ControlPlanCommand } from './control-plan.rules.ts';
import { decisionIn, newPlanIn, reportIn } from './control-plan.view.ts';
import { NewPlanPage } from './control-plan-form.pages.tsx';
import { parseControlPlanFilter } from './control-plan-list.model.ts';
import { ControlPlanListPage } from './control-plan-list.pages.tsx';
import { controlPointPagesOf } from './control-point-routes.pages.tsx';
import { DecidePlanPage, ReportPlanPage } from './control-steps.pages.tsx';
import {
  type ControlPlanFile,
  decideControlPlan,
  findControlPlan,
  findNewPlanForm,
  listControlPlanChoices,
  listControlPlans,
  reportControlPlan,
  startControlPlan,
} from './index.ts';
import { planFilePagesOf } from './plan-file-routes.pages.tsx';
import { promiseLinkPagesOf } from './promise-routes.pages.tsx';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

/** The pages of internal control plans and every form that changes one. */
export function controlPlanPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/control-plans', async (c) => {
    const context = signedIn(app, c);
    const query = c.req.query();
    if (Object.values(query).includes('')) return c.redirect(shortAddress(query), 303);
    const filter = parseControlPlanFilter(query);
    const page = await listControlPlans(context, filter);
    const choices = await listControlPlanChoices(context);
    const mayDraft = mayWrite(context.requester) && draftsSomewhere(context.requester);
    const readsSome = readsControlPlans(context.requester);
    return renderPage(c, <ControlPlanListPage {...{ page, choices, filter, mayDraft, readsSome }} />);
  });

  pages.get('/control-plans/new', (c) => answerNew(signedIn(app, c), c, null));
  pages.post('/control-plans/new', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await startControlPlan(context, newPlanIn(form));
    if (result.ok) return c.redirect(`/control-plans/${result.id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerNew(context, c, problem));
  });

  pages.get('/control-plans/:id{[0-9a-fA-F-]{36}}', (c) =>
    withPlan(signedIn(app, c), c, null, (plan) => renderPage(c, <ControlPlanPage plan={plan} />)),
  );

  const steps = [
    { step: 'decide', Page: DecidePlanPage, take: decideControlPlan, read: decisionIn },
    { step: 'report', Page: ReportPlanPage, take: reportControlPlan, read: reportIn },
  ] as const;
  for (const { step, Page, take, read } of steps) {
    const path = `/control-plans/:id/${step}`;
    pages.get(path, (c) =>
      withPlan(signedIn(app, c), c, step, (plan) => renderPage(c, <Page plan={plan} problem={null} />)),
    );
    pages.post(path, async (c) => {
      const context = signedIn(app, c);
      const id = c.req.param('id') ?? '';
      const form = await fieldsOf(c);
      const result = await take(context, id, read(form) as never);
      if (result.ok) return c.redirect(`/control-plans/${id}`, 303);
      return answerRefusal(c, result.refusal, form, (problem) =>
        withPlan(context, c, null, (plan) => renderPage(c, <Page plan={plan} problem={problem} />, 422)),
      );
    });
  }

  pages.route('/', planFilePagesOf(app));
  pages.route('/', controlPointPagesOf(app));
  pages.route('/', promiseLinkPagesOf(app));
  return pages;
}

/** A form sends every field, empty ones too: the same choice as an address that can be kept and shared. */
function shortAddress(query: Record<string, string>): string {
  const given = Object.entries(query).filter(([name, value]) => value !== '' && name !== 'page');
  const text = new URLSearchParams(given).toString();
  return `/control-plans${text && `?${text}`}`;
}

async function answerNew(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const form = await findNewPlanForm(context);
  if (!form) return answerError(c, 'forbidden');
  const { body, year } = c.req.query();
  const bodyId = form.bodies.find(({ id }) => id === body)?.id ?? form.bodies[0]?.id ?? '';
  const opened = { bodyId, year: /^\d{4}$/.test(year ?? '') ? String(year) : String(form.year) };
  return renderPage(c, <NewPlanPage form={form} opened={opened} problem={problem} />, statusFor(problem));
}

/** Answers with the page where the requester may give the command now; any that they may know of where none is named. */
async function withPlan(
  context: SignedInApp,
  c: Context,
  command: ControlPlanCommand | null,
  answer: (plan: ControlPlanFile) => Response | Promise<Response>,
): Promise<Response> {
  const plan = await findControlPlan(context, c.req.param('id') ?? '');
  if (!plan) return answerError(c, 'notFound');
  return command === null || plan.commands.includes(command) ? answer(plan) : answerError(c, 'forbidden');
}
