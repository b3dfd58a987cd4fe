import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { BenefitPage } from './benefit.pages.tsx';
import { BenefitStepPage, EditBenefitPage, NewBenefitPage, NoteOutcomePage } from './benefit-forms.pages.tsx';
import {
  addBenefit,
  addStarterBenefits,
  type BenefitFile,
  changeBenefit,
  findBenefit,
  findBenefitForm,
  noteOutcome,
  restoreBenefit,
  withdrawBenefit,
} from './index.ts';
import { benefitAddress, benefitIn, outcomeIn, stepIn } from './plan.view.ts';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);
const steps = { withdraw: withdrawBenefit, restore: restoreBenefit } as const;
const list = '/introduction-plan#benefits-title';

/** The pages of benefits and every form that changes one. */
export function benefitPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.post('/introduction-plan/benefits/start', async (c) => {
    const result = await addStarterBenefits(signedIn(app, c));
    // That there are some already is seen in the list.
    if (result.ok || typeof result.refusal === 'object') return c.redirect(list, 303);
    return answerError(c, result.refusal === 'notFound' ? 'notFound' : 'forbidden');
  });

  pages.get('/introduction-plan/benefits/new', (c) => answerNew(signedIn(app, c), c, null));
  pages.post('/introduction-plan/benefits/new', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await addBenefit(context, benefitIn(form));
    if (result.ok) return c.redirect(benefitAddress(result.id), 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerNew(context, c, problem));
  });

  pages.get('/introduction-plan/benefits/:id{[0-9a-fA-F-]{36}}', async (c) => {
    const benefit = await findBenefit(signedIn(app, c), c.req.param('id'));
    return benefit ? renderPage(c, <BenefitPage benefit={benefit} />) : answerError(c, 'notFound');
  });

  pages.get('/introduction-plan/benefits/:id/edit', (c) => answerEdit(signedIn(app, c), c, null));
  pages.post('/introduction-plan/benefits/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await changeBenefit(context, id, { version: versionIn(form), ...benefitIn(form) });
    if (result.ok) return c.redirect(benefitAddress(id), 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEdit(context, c, problem));
  });

  pages.get('/introduction-plan/benefits/:id/outcome', (c) => answerOutcome(signedIn(app, c), c, null));
  pages.post('/introduction-plan/benefits/:id/outcome', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await noteOutcome(context, id, outcomeIn(form));
    if (result.ok) return c.redirect(`${benefitAddress(id)}#outcomes-title`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerOutcome(context, c, problem));
  });

  for (const step of ['withdraw', 'restore'] as const) {
    const path = `/introduction-plan/benefits/:id/${step}`;
    const isNow = ({ withdrawnAt }: BenefitFile) => (withdrawnAt === null) === (step === 'withdraw');
    pages.get(path, (c) =>
      withBenefit(signedIn(app, c), c, isNow, (benefit) =>
        renderPage(c, <BenefitStepPage benefit={benefit} step={step} problem={null} />),
      ),
    );
    pages.post(path, async (c) => {
      const context = signedIn(app, c);
      const id = c.req.param('id') ?? '';
      const form = await fieldsOf(c);
      const result = await steps[step](context, id, stepIn(form));
      if (result.ok) return c.redirect(benefitAddress(id), 303);
      return answerRefusal(c, result.refusal, form, (problem) =>
        withBenefit(context, c, null, (benefit) =>
          renderPage(c, <BenefitStepPage benefit={benefit} step={step} problem={problem} />, 422),
        ),
      );
    });
  }
  return pages;
}

async function answerNew(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const form = await findBenefitForm(context);
  if (!form) return answerError(c, 'forbidden');
  return renderPage(c, <NewBenefitPage indicators={form.indicators} problem={problem} />, statusFor(problem));
}

async function answerEdit(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const isNow = ({ withdrawnAt }: BenefitFile) => withdrawnAt === null;
  return withBenefit(context, c, problem ? null : isNow, async (benefit) => {
    const form = await findBenefitForm(context);
    if (!form) return answerError(c, 'forbidden');
    const { indicators } = form;
    return renderPage(c, <EditBenefitPage {...{ benefit, indicators, problem }} />, statusFor(problem));
  });
}

const answerOutcome = (context: SignedInApp, c: Context, problem: FormProblem | null) =>
  withBenefit(
    context,
    c,
    problem ? null : ({ withdrawnAt, indicatorId }) => withdrawnAt === null && indicatorId === null,
    (benefit) => renderPage(c, <NoteOutcomePage {...{ benefit, problem }} />, statusFor(problem)),
  );

/** Answers with the page where the requester keeps the benefit and it is now; any that they know of where null. */
async function withBenefit(
  context: SignedInApp,
  c: Context,
  isNow: ((benefit: BenefitFile) => boolean) | null,
  answer: (benefit: BenefitFile) => Response | Promise<Response>,
): Promise<Response> {
  const benefit = await findBenefit(context, c.req.param('id') ?? '');
  if (!benefit) return answerError(c, 'notFound');
  return benefit.mayKeep && (isNow === null || isNow(benefit))
    ? answer(benefit)
    : answerError(c, 'forbidden');
}
