import { type Context, Hono } from 'hono';
import type { App } from '../../compose.ts';
import { loadHandoversOfRecommendation } from '../../handovers/of-recommendation.pages.tsx';
import { answerRefusal } from '../../web/answer-refusal.tsx';
import type { FormProblem } from '../../web/components/entry-fields.tsx';
import { numberIn, textIn, versionIn } from '../../web/entry-form.ts';
import { answerError } from '../../web/error-pages.tsx';
import { fieldsOf } from '../../web/form.ts';
import { renderPage } from '../../web/render.tsx';
import { type SignedInApp, signedIn } from '../../web/request.ts';
import {
  changeFollowUp,
  changeRoundOfAudit,
  closeFollowUp,
  findClosing,
  findFollowUp,
  findNextToAssess,
  findRoundWork,
  listBrokenPromises,
  saveAssessment,
} from '../index.ts';
import { pageIn } from '../page-in.ts';
import { BrokenPromisesPage } from '../promises/broken-promises.pages.tsx';
import { ChangeFollowUpPage, ChangeRoundOfAuditPage } from './change-follow-up.pages.tsx';
import { CloseFollowUpPage } from './close-follow-up.pages.tsx';
import { answerUnchangeable } from './closed-round.pages.tsx';
import { makers } from './follow-up.model.ts';
import { atFields, outcomesIn, scaleIn } from './round-form.view.ts';
import { RoundWorkPage } from './round-work.pages.tsx';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

/** The pages in which a round is written and closed, and the list of broken promises. */
export function roundPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/commitments/broken', async (c) => {
    const madeBy = makers.find((each) => each === c.req.query('by')) ?? null;
    const list = await listBrokenPromises(signedIn(app, c), { madeBy, page: pageIn(c) });
    return renderPage(c, <BrokenPromisesPage list={list} />);
  });

  pages.get('/follow-ups/:id/assess/:recommendation/:body', (c) => answerWork(signedIn(app, c), c, null));
  pages.post('/follow-ups/:id/assess/:recommendation/:body', async (c) => {
    const context = signedIn(app, c);
    const { id, about } = workIn(c);
    const form = await fieldsOf(c);
    const { outcomes, numbers } = outcomesIn(form);
    const result = await saveAssessment(context, id, {
      ...about,
      version: numberIn(form, 'version'),
      status: (form.get('status') ?? '') as 'green',
      done: textIn(form, 'done'),
      remaining: textIn(form, 'remaining'),
      comment: textIn(form, 'comment'),
      outcomes,
    });
    if (!result.ok) {
      const refusal = atFields(result.refusal, numbers);
      return answerRefusal(c, refusal, form, (problem) => answerWork(context, c, problem));
    }
    const next = form.get('then') === 'next' ? await findNextToAssess(context, id, about) : null;
    const list = `/follow-ups/${id}/assess`;
    return c.redirect(next ? `${list}/${next.recommendationId}/${next.bodyId}` : list, 303);
  });

  pages.get('/follow-ups/:id/edit', (c) => answerEdit(signedIn(app, c), c, c.req.param('id'), null));
  pages.post('/follow-ups/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const ofBody = form.get('madeByBodyId');
    const result = await changeFollowUp(context, id, {
      version: versionIn(form),
      title: form.get('title') ?? '',
      dated: form.get('dated') ?? '',
      ...(form.has('firm') && { firm: textIn(form, 'firm') }),
      ...(ofBody !== null && { madeByBodyId: ofBody === 'none' ? null : ofBody }),
      registryNumber: textIn(form, 'registryNumber'),
      overall: textIn(form, 'overall'),
      scale: scaleIn(form),
    });
    if (result.ok) return c.redirect(`/follow-ups/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEdit(context, c, id, problem));
  });

  pages.get('/follow-ups/:id/audits/:audit/edit', (c) => answerOfAudit(signedIn(app, c), c, null));
  pages.post('/follow-ups/:id/audits/:audit/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const verdict = form.get('verdict') ?? 'none';
    const result = await changeRoundOfAudit(context, id, c.req.param('audit'), {
      version: versionIn(form),
      assessment: verdict === 'none' ? null : { verdict: verdict as 'met', text: form.get('text') ?? '' },
      needsMeeting: form.has('needsMeeting'),
      meetingReason: textIn(form, 'meetingReason'),
      meetingBodyIds: form.getAll('meetingBodyIds'),
    });
    if (result.ok) return c.redirect(`/follow-ups/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerOfAudit(context, c, problem));
  });

  pages.get('/follow-ups/:id/close', (c) => answerClosing(signedIn(app, c), c, c.req.param('id'), null));
  pages.post('/follow-ups/:id/close', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const leftOut = form.has('leftOut') ? (numberIn(form, 'left') ?? 0) : 0;
    const result = await closeFollowUp(context, id, { version: versionIn(form), leftOut });
    if (result.ok) return c.redirect(`/follow-ups/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerClosing(context, c, id, problem));
  });
  return pages;
}

const workIn = (c: Context) => ({
  id: c.req.param('id') ?? '',
  about: { recommendationId: c.req.param('recommendation') ?? '', bodyId: c.req.param('body') ?? '' },
});

async function answerWork(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const { id, about } = workIn(c);
  const work = await findRoundWork(context, id, about);
  if (!work.ok) return answerUnchangeable(context, c, id, work.refusal);
  const isAuditors = work.round.madeBy === 'auditors';
  const handed = isAuditors
    ? await loadHandoversOfRecommendation(context, about.recommendationId)
    : undefined;
  return renderPage(c, <RoundWorkPage work={work} handed={handed} problem={problem} />, statusFor(problem));
}

async function answerEdit(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const shown = await findFollowUp(context, id);
  if (!shown) return answerError(c, 'notFound');
  if (!shown.mayWrite) return answerUnchangeable(context, c, id, 'forbidden');
  const bodies = [...shown.bodyNames].map(([bodyId, name]) => ({ id: bodyId, name }));
  const page = <ChangeFollowUpPage round={shown.round} bodies={bodies} problem={problem} />;
  return renderPage(c, page, statusFor(problem));
}

async function answerOfAudit(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const shown = await findFollowUp(context, c.req.param('id') ?? '');
  const audit = shown?.audits.find((each) => each.id === c.req.param('audit'));
  if (!shown || !audit) return answerError(c, 'notFound');
  if (!shown.mayWrite) return answerUnchangeable(context, c, shown.round.id, 'forbidden');
  const page = <ChangeRoundOfAuditPage round={shown.round} audit={audit} problem={problem} />;
  return renderPage(c, page, statusFor(problem));
}

async function answerClosing(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const closing = await findClosing(context, id);
  if (!closing.ok) return answerUnchangeable(context, c, id, closing.refusal);
  return renderPage(c, <CloseFollowUpPage closing={closing} problem={problem} />, statusFor(problem));
}
