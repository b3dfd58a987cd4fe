import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { benefitPagesOf } from './benefit-routes.pages.tsx';
import {
  changePhase,
  findIntroductionPlan,
  findPhase,
  finishPhase,
  type PhaseFile,
  reachGoal,
  reopenGoal,
  reopenPhase,
  startPlan,
} from './index.ts';
import type { PhaseGoal } from './phase.model.ts';
import { PhasePage } from './phase.pages.tsx';
import type { PhaseCommand } from './phase.rules.ts';
import {
  EditPhasePage,
  FinishPhasePage,
  ReachGoalPage,
  ReopenGoalPage,
  ReopenPhasePage,
  StartPlanPage,
} from './phase-forms.pages.tsx';
import { IntroductionPlanPage } from './plan.pages.tsx';
import { atGoals, doneIn, phaseAddress, phaseIn, planIn, stepIn } from './plan.view.ts';
import { planFilesOf } from './plan-files.pages.tsx';
import { starterDay } from './starter.rules.ts';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

/** The forms of a phase: what each is for, where it stands, and what it does. */
const phaseForms = [
  { command: 'finish', path: 'finish', Page: FinishPhasePage, take: finishPhase, read: doneIn },
  { command: 'reopen', path: 'reopen', Page: ReopenPhasePage, take: reopenPhase, read: stepIn },
] as const;

/** The introduction plan: its phases, their goals, the benefits, and every form that changes them. */
export function introductionPlanPagesOf(app: App): Hono {
  const pages = new Hono();
  pages.route('/', planFilesOf(app));
  pages.route('/', benefitPagesOf(app));

  pages.get('/introduction-plan', async (c) => {
    const plan = await findIntroductionPlan(signedIn(app, c));
    return plan ? renderPage(c, <IntroductionPlanPage plan={plan} />) : answerError(c, 'notFound');
  });

  pages.get('/introduction-plan/start', (c) => answerStart(signedIn(app, c), c, null));
  pages.post('/introduction-plan/start', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await startPlan(context, planIn(form));
    if (result.ok) return c.redirect('/introduction-plan', 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerStart(context, c, problem));
  });

  pages.get('/introduction-plan/phases/:id{[0-9a-fA-F-]{36}}', async (c) => {
    const phase = await findPhase(signedIn(app, c), c.req.param('id'));
    return phase ? renderPage(c, <PhasePage phase={phase} />) : answerError(c, 'notFound');
  });

  pages.get('/introduction-plan/phases/:id/edit', (c) =>
    withPhase(signedIn(app, c), c, 'change', (phase) =>
      renderPage(c, <EditPhasePage phase={phase} problem={null} />),
    ),
  );
  pages.post('/introduction-plan/phases/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await changePhase(context, id, phaseIn(form));
    if (result.ok) return c.redirect(phaseAddress(id), 303);
    return answerRefusal(c, result.refusal, form, (sent) => {
      const problem = { ...sent, faults: atGoals(sent.faults, form) };
      return withPhase(context, c, null, (phase) =>
        renderPage(c, <EditPhasePage phase={phase} problem={problem} />, 422),
      );
    });
  });

  for (const { command, path, Page, take, read } of phaseForms) {
    pages.get(`/introduction-plan/phases/:id/${path}`, (c) =>
      withPhase(signedIn(app, c), c, command, (phase) =>
        renderPage(c, <Page phase={phase} problem={null} />),
      ),
    );
    pages.post(`/introduction-plan/phases/:id/${path}`, async (c) => {
      const context = signedIn(app, c);
      const id = c.req.param('id') ?? '';
      const form = await fieldsOf(c);
      const result = await take(context, id, read(form) as never);
      if (result.ok) return c.redirect(phaseAddress(id), 303);
      return answerRefusal(c, result.refusal, form, (problem) =>
        withPhase(context, c, null, (phase) => renderPage(c, <Page phase={phase} problem={problem} />, 422)),
      );
    });
  }

  pages.get('/introduction-plan/goals/:id/reach', (c) => answerReach(signedIn(app, c), c, null));
  pages.post('/introduction-plan/goals/:id/reach', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await reachGoal(context, c.req.param('id'), doneIn(form));
    if (result.ok) return toPhaseOf(context, c);
    return answerRefusal(c, result.refusal, form, (problem) => answerReach(context, c, problem));
  });

  pages.get('/introduction-plan/goals/:id/reopen', (c) => answerReopen(signedIn(app, c), c, null));
  pages.post('/introduction-plan/goals/:id/reopen', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await reopenGoal(context, c.req.param('id'), stepIn(form));
    if (result.ok) return toPhaseOf(context, c);
    return answerRefusal(c, result.refusal, form, (problem) => answerReopen(context, c, problem));
  });
  return pages;
}

async function answerStart(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const plan = await findIntroductionPlan(context);
  if (!plan) return answerError(c, 'notFound');
  if (!plan.mayKeep || (plan.phases.length > 0 && !problem)) return answerError(c, 'forbidden');
  const page = <StartPlanPage firstDay={starterDay(plan.today)} problem={problem} />;
  return renderPage(c, page, statusFor(problem));
}

/** Answers with the page where the requester may give the command now; any that they may know of where none is named. */
async function withPhase(
  context: SignedInApp,
  c: Context,
  command: PhaseCommand | null,
  answer: (phase: PhaseFile) => Response | Promise<Response>,
): Promise<Response> {
  const phase = await findPhase(context, c.req.param('id') ?? '');
  if (!phase) return answerError(c, 'notFound');
  return command === null || phase.commands.includes(command) ? answer(phase) : answerError(c, 'forbidden');
}

/** The goal that the address names, with what its form needs; undefined where there is none. */
async function findGoal(context: SignedInApp, c: Context) {
  const plan = await findIntroductionPlan(context);
  const goal = plan?.phases.flatMap(({ goals }) => goals).find(({ id }) => id === c.req.param('id'));
  return plan && goal && { goal, plan };
}

async function answerGoal(
  context: SignedInApp,
  c: Context,
  page: (goal: PhaseGoal, today: string) => preact.JSX.Element,
  problem: FormProblem | null,
) {
  const found = await findGoal(context, c);
  if (!found) return answerError(c, 'notFound');
  const { goal, plan } = found;
  if (!plan.mayKeep) return answerError(c, 'forbidden');
  return renderPage(c, page(goal, plan.today), statusFor(problem));
}

const answerReach = (context: SignedInApp, c: Context, problem: FormProblem | null) =>
  answerGoal(
    context,
    c,
    (goal, today) => <ReachGoalPage goal={goal} today={today} problem={problem} />,
    problem,
  );

const answerReopen = (context: SignedInApp, c: Context, problem: FormProblem | null) =>
  answerGoal(context, c, (goal) => <ReopenGoalPage goal={goal} problem={problem} />, problem);

async function toPhaseOf(context: SignedInApp, c: Context) {
  const found = await findGoal(context, c);
  return c.redirect(found ? `${phaseAddress(found.goal.phaseId)}#goals-title` : '/introduction-plan', 303);
}
