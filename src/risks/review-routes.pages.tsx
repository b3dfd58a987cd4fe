import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { textIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { assessRisk, changeScale, findReview, findRisk, findScale, listReviewable } from './index.ts';
import { ChooseReviewPage, ReviewPage } from './review.pages.tsx';
import { assessmentIn, reviewAddress, scaleOfForm } from './risk.view.ts';
import { EditScalePage, ScalePage } from './scale.pages.tsx';

/** The yearly review of a body's risks, and the scale that they are judged on. */
export function reviewPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/risks/review', (c) => answerReview(signedIn(app, c), c, null));
  pages.post('/risks/review', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const id = textIn(form, 'riskId') ?? '';
    const result = await assessRisk(context, id, assessmentIn(form));
    const review = result.ok ? await findReview(context, c.req.query()) : null;
    if (review) return c.redirect(reviewAddress(review.bodyId, review.since, review.passed), 303);
    if (result.ok) return c.redirect('/risks/review', 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerReview(context, c, problem));
  });

  pages.get('/risks/scale', async (c) => {
    const shown = await findScale(signedIn(app, c), chooseLanguage(c));
    return shown ? renderPage(c, <ScalePage shown={shown} />) : answerError(c, 'forbidden');
  });
  pages.get('/risks/scale/edit', (c) => answerScale(signedIn(app, c), c, null));
  pages.post('/risks/scale/edit', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await changeScale(context, scaleOfForm(form));
    if (result.ok) return c.redirect('/risks/scale', 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerScale(context, c, problem));
  });
  return pages;
}

async function answerReview(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const query = c.req.query();
  if (query.body === undefined) {
    const bodies = await listReviewable(context);
    if (!bodies) return answerError(c, 'forbidden');
    return renderPage(c, <ChooseReviewPage bodies={bodies} today={swedishDay(context.now())} />);
  }
  const review = await findReview(context, query);
  if (!review) return answerError(c, 'notFound');
  // The form that comes back is of the risk that it was sent for, whichever is next meanwhile.
  const sentFor = problem ? await findRisk(context, problem.entered.get('riskId') ?? '') : undefined;
  return renderPage(
    c,
    <ReviewPage review={sentFor ? { ...review, risk: sentFor } : review} problem={problem} />,
    problem ? 422 : 200,
  );
}

async function answerScale(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const shown = await findScale(context, chooseLanguage(c));
  if (!shown?.mayChange) return answerError(c, 'forbidden');
  return renderPage(c, <EditScalePage shown={shown} problem={problem} />, problem ? 422 : 200);
}
