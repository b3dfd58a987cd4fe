import { type Context, Hono } from 'hono';
import type { App } from '../../compose.ts';
import { answerRefusal } from '../../web/answer-refusal.tsx';
import type { FormProblem } from '../../web/components/entry-fields.tsx';
import { textIn, versionIn } from '../../web/entry-form.ts';
import { answerError } from '../../web/error-pages.tsx';
import { fieldsOf } from '../../web/form.ts';
import { renderPage } from '../../web/render.tsx';
import { type SignedInApp, signedIn } from '../../web/request.ts';
import { StatePage } from '../body-work/change-state.pages.tsx';
import { commands } from '../body-work/state.rules.ts';
import { examinedIn } from '../change-form.view.ts';
import {
  addRecommendations,
  changeMatter,
  changeRecommendation,
  changeState,
  findActions,
  findMatter,
  findRecommendationChoices,
  findWithdrawal,
  restoreRecommendation,
  withdrawRecommendation,
} from '../index.ts';
import { MatterFormPage } from '../matters/matter-form.pages.tsx';
import { WithdrawalPage } from '../withdrawal/change-withdrawal.pages.tsx';
import { EditRecommendationPage, NewRecommendationPage } from './recommendation-form.pages.tsx';

/** Forms about recommendations, their bodies' work, and matters. */
export function recommendationFormPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/audits/:id/recommendations/new', (c) =>
    answerNew(signedIn(app, c), c, c.req.param('id'), null),
  );
  pages.post('/audits/:id/recommendations/new', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await addRecommendations(context, id, [wordsIn(form)]);
    const saved = encodeURIComponent(form.get('number')?.trim() ?? '');
    if (result.ok) return c.redirect(`/audits/${id}/recommendations/new?saved=${saved}`, 303);
    const { refusal } = result;
    // There is one in the list, so that its fields are named without a place.
    const plain =
      typeof refusal === 'object'
        ? { invalid: refusal.invalid.map((each) => ({ ...each, field: each.field.replace(/^0\./, '') })) }
        : refusal;
    return answerRefusal(c, plain, form, (problem) => answerNew(context, c, id, problem));
  });

  pages.get('/recommendations/:id/edit', (c) => answerEdit(signedIn(app, c), c, c.req.param('id'), null));
  pages.post('/recommendations/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await changeRecommendation(context, id, { ...wordsIn(form), version: versionIn(form) });
    if (result.ok) return c.redirect(`/recommendations/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEdit(context, c, id, problem));
  });

  pages.get('/recommendations/:id/withdraw', (c) =>
    answerWithdrawal(signedIn(app, c), c, c.req.param('id'), null),
  );
  pages.post('/recommendations/:id/withdraw', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const act = form.get('act') === 'restore' ? restoreRecommendation : withdrawRecommendation;
    const result = await act(context, id, { version: versionIn(form), reason: form.get('reason') ?? '' });
    if (result.ok) return c.redirect(`/recommendations/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerWithdrawal(context, c, id, problem));
  });

  pages.post('/recommendations/:id/state', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const bodyId = form.get('bodyId') ?? '';
    const command = commands.find((each) => each === form.get('command'));
    if (!command) return answerError(c, 'notFound');
    const result = await changeState(context, id, {
      bodyId,
      command,
      version: versionIn(form),
      reason: textIn(form, 'reason'),
      minuteItem: textIn(form, 'minuteItem'),
      decidedOn: textIn(form, 'decidedOn'),
      completedOn: textIn(form, 'completedOn'),
      examined: examinedIn(form),
    });
    if (result.ok) return c.redirect(`/recommendations/${id}`, 303);
    return answerRefusal(c, result.refusal, form, async (problem) => {
      const found = await findActions(context, id);
      const body = found?.actions.bodies.find((each) => each.bodyId === bodyId);
      if (!body) return answerError(c, 'notFound');
      return renderPage(c, <StatePage recommendationId={id} {...{ body, command, problem }} />, 422);
    });
  });

  pages.get('/matters/:id/edit', (c) => answerMatter(signedIn(app, c), c, c.req.param('id'), null));
  pages.post('/matters/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const found = await findMatter(context, id);
    if (!found.ok) return answerError(c, found.refusal === 'forbidden' ? 'forbidden' : 'notFound');
    const result = await changeMatter(context, id, { version: versionIn(form), ...matterFactsIn(form) });
    if (result.ok) return c.redirect(afterMatter(found.matter, form.get('from')), 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerMatter(context, c, id, problem));
  });
  return pages;
}

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

const wordsIn = (form: URLSearchParams) => ({
  number: textIn(form, 'number'),
  text: form.get('text') ?? '',
  group: textIn(form, 'group'),
  bodyIds: form.getAll('bodyIds'),
});

const optionalFacts = [
  'registryNumber',
  'letterDated',
  'answerBy',
  'extendedTo',
  'boardMeeting',
  'minuteItem',
  'dispatchedOn',
  'receivedOn',
] as const;

/** What the form sends. What it has no field for, as what the response holds, stays as it was. */
const matterFactsIn = (form: URLSearchParams) => ({
  recipient: (form.get('recipient') ?? 'answer') as 'answer',
  extension: (form.get('extension') ?? 'none') as 'none',
  ...Object.fromEntries(
    optionalFacts.filter((name) => form.has(name)).map((name) => [name, textIn(form, name)]),
  ),
});

/** The page that the form was opened from: the matter's own, or the one of what it is about. */
const afterMatter = (
  matter: Parameters<typeof backTo>[0] & { readonly id: string },
  from: string | null | undefined,
) => (from === 'matter' ? `/matters/${matter.id}` : `${backTo(matter)}#matter-${matter.id}`);

const backTo = ({ auditId, followUpId }: { auditId: string | null; followUpId: string | null }) =>
  auditId ? `/audits/${auditId}` : `/follow-ups/${followUpId}`;

async function answerNew(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const found = await findRecommendationChoices(context, id);
  if (!found.ok) return answerError(c, found.refusal === 'forbidden' ? 'forbidden' : 'notFound');
  const savedNumber = problem ? null : (c.req.query('saved')?.slice(0, 50) ?? null);
  return renderPage(
    c,
    <NewRecommendationPage {...found} {...{ savedNumber, problem }} />,
    statusFor(problem),
  );
}

async function answerEdit(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const found = await findActions(context, id);
  if (!found) return answerError(c, 'notFound');
  if (!found.actions.mayKeep) return answerError(c, 'forbidden');
  const choices = await findRecommendationChoices(context, found.recommendation.auditId);
  if (!choices.ok) return answerError(c, 'notFound');
  const page = <EditRecommendationPage {...found} bodies={choices.bodies} problem={problem} />;
  return renderPage(c, page, statusFor(problem));
}

async function answerWithdrawal(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const found = await findWithdrawal(context, 'recommendation', id);
  if (!found.ok) return answerError(c, found.refusal === 'forbidden' ? 'forbidden' : 'notFound');
  const page = (
    <WithdrawalPage
      {...found}
      what="recommendation"
      action={`/recommendations/${id}/withdraw`}
      back={`/recommendations/${id}`}
      problem={problem}
    />
  );
  return renderPage(c, page, statusFor(problem));
}

async function answerMatter(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const found = await findMatter(context, id);
  if (!found.ok) return answerError(c, found.refusal === 'forbidden' ? 'forbidden' : 'notFound');
  const { matter, held } = found;
  const from = (problem ? problem.entered.get('from') : c.req.query('from')) === 'matter' ? 'matter' : '';
  return renderPage(
    c,
    <MatterFormPage {...{ matter, held, from, problem }} back={afterMatter(matter, from)} />,
    statusFor(problem),
  );
}
