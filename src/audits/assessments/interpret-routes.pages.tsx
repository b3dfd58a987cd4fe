import { type Context, Hono } from 'hono';
import type { App } from '../../compose.ts';
import { reasonOf } from '../../reading/index.ts';
import { isId } from '../../shared/entry.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { type Language, texts } from '../../texts/index.ts';
import { answerRefusal } from '../../web/answer-refusal.tsx';
import type { FormProblem } from '../../web/components/entry-fields.tsx';
import { textIn, versionIn } from '../../web/entry-form.ts';
import { answerError } from '../../web/error-pages.tsx';
import { fieldsOf } from '../../web/form.ts';
import { localPath } from '../../web/local-path.ts';
import { renderPage } from '../../web/render.tsx';
import { type SignedInApp, signedIn } from '../../web/request.ts';
import type { InterpretationInput } from '../change-input.model.ts';
import {
  correctAssessment,
  enterAssessment,
  findActions,
  findAssessment,
  findQuestion,
  interpretAssessment,
  listUndecided,
  markQuestionSent,
  type QuestionAbout,
} from '../index.ts';
import { pageIn } from '../page-in.ts';
import { CorrectAssessmentPage, NewAssessmentPage } from './correct-assessment.pages.tsx';
import { InterpretPage } from './interpret-form.pages.tsx';
import { QuestionPage } from './interpret-question.pages.tsx';
import { composeQuestion } from './interpret-question.view.ts';
import { UndecidedListPage } from './interpret-undecided.pages.tsx';

/** Forms about assessments: unknown colours, questions about them, corrections, and new ones. */
export function interpretPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/recommendations/undecided', async (c) => {
    const followUpId = c.req.query('followUp') || null;
    const asked = { followUpId, page: pageIn(c), decidedId: c.req.query('decided') ?? null };
    const page = await listUndecided(signedIn(app, c), asked);
    return renderPage(c, <UndecidedListPage page={page} followUpId={followUpId} />);
  });

  pages.post('/assessments/:id/interpretation', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const to = localPath(form.get('to') ?? undefined) ?? '/recommendations/undecided';
    const result = await interpretAssessment(context, id, interpretationIn(form));
    if (result.ok) return c.redirect(to, 303);
    return answerRefusal(c, result.refusal, form, (problem) =>
      answerInterpret(context, c, { id, to, problem }),
    );
  });

  pages.get('/assessments/:id/edit', (c) => answerCorrect(signedIn(app, c), c, c.req.param('id'), null));
  pages.post('/assessments/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const input = {
      ...assessedIn(form),
      version: versionIn(form),
      reason: form.get('reason') ?? '',
      seenInOriginal: form.has('seenInOriginal'),
    };
    const found = await findAssessment(context, id, 'correct');
    const result = found.ok ? await correctAssessment(context, id, input) : found;
    if (result.ok && found.ok) return c.redirect(`/recommendations/${found.recommendation.id}`, 303);
    const refusal = result.ok ? 'notFound' : result.refusal;
    return answerRefusal(c, refusal, form, (problem) => answerCorrect(context, c, id, problem));
  });

  pages.get('/recommendations/:id/assess', (c) =>
    answerNew(signedIn(app, c), c, c.req.param('id'), {
      bodyId: c.req.query('body') ?? '',
      roundId: c.req.query('round') ?? null,
      problem: null,
    }),
  );
  pages.post('/recommendations/:id/assess', async (c) => {
    const context = signedIn(app, c);
    const recommendationId = c.req.param('id');
    const form = await fieldsOf(c);
    const bodyId = form.get('bodyId') ?? '';
    const followUpId = form.get('followUpId') ?? '';
    const input = { ...assessedIn(form), followUpId, recommendationId, bodyId };
    const result = await enterAssessment(context, input);
    const roundId = form.get('fromRound');
    const back = `/follow-ups/${roundId && isId(roundId) ? roundId : followUpId}/assess`;
    if (result.ok) return c.redirect(back, 303);
    return answerRefusal(c, result.refusal, form, (problem) =>
      answerNew(context, c, recommendationId, { bodyId, roundId, problem }),
    );
  });

  const question = (path: string, aboutOf: (id: string) => QuestionAbout) => {
    pages.get(`${path}/question`, (c) =>
      answerQuestion(signedIn(app, c), c, aboutOf(c.req.param('id') ?? ''), null),
    );
    pages.get(`${path}/question.txt`, (c) =>
      answerLetter(signedIn(app, c), c, aboutOf(c.req.param('id') ?? '')),
    );
    pages.post(`${path}/question`, async (c) => {
      const context = signedIn(app, c);
      const form = await fieldsOf(c);
      const about = aboutOf(c.req.param('id') ?? '');
      const sent = { assessmentIds: form.getAll('assessmentIds'), askedOn: form.get('askedOn') || null };
      const missing = { invalid: [{ field: 'askedOn', code: 'missing' }] } as const;
      const result = sent.askedOn ? await markQuestionSent(context, sent) : null;
      if (result?.ok) return c.redirect('/recommendations/undecided', 303);
      return answerRefusal(c, result ? result.refusal : missing, form, (problem) =>
        answerQuestion(context, c, about, problem),
      );
    });
  };
  question('/follow-ups/:id', (followUpId) => ({ followUpId }));
  question('/assessments/:id', (assessmentId) => ({ assessmentId }));
  return pages;
}

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

function interpretationIn(form: URLSearchParams): InterpretationInput {
  const version = versionIn(form);
  const reason = form.get('reason') ?? '';
  const decision = form.get('decision');
  if (decision === 'choose') return { decision, version, colour: form.get('colour') as 'green', reason };
  return { decision: decision as 'accept', version, reason };
}

const assessedIn = (form: URLSearchParams) => ({
  status: form.get('status') as 'green',
  done: textIn(form, 'done'),
  remaining: textIn(form, 'remaining'),
  comment: textIn(form, 'comment'),
});

interface NotInterpreted {
  id: string;
  to: string;
  problem: FormProblem;
}

async function answerInterpret(context: SignedInApp, c: Context, { id, to, problem }: NotInterpreted) {
  const found = await findAssessment(context, id, 'interpret');
  if (!found.ok) return answerError(c, found.refusal === 'forbidden' ? 'forbidden' : 'notFound');
  const { assessment, recommendation } = found;
  const page = (
    <InterpretPage
      assessmentId={id}
      version={assessment.version}
      proposed={assessment.proposed}
      isInterpreted={assessment.interpretation !== null}
      name={recommendation.text}
      to={to}
      problem={problem}
    />
  );
  return renderPage(c, page, 422);
}

async function answerCorrect(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const found = await findAssessment(context, id, 'correct');
  if (!found.ok) return answerError(c, found.refusal === 'forbidden' ? 'forbidden' : 'notFound');
  return renderPage(c, <CorrectAssessmentPage {...found} problem={problem} />, statusFor(problem));
}

async function answerNew(
  context: SignedInApp,
  c: Context,
  id: string,
  { bodyId, roundId, problem }: { bodyId: string; roundId: string | null; problem: FormProblem | null },
) {
  const found = await findActions(context, id);
  const body = found?.actions.bodies.find((each) => each.bodyId === bodyId);
  if (!found || !body) return answerError(c, 'notFound');
  if (!found.actions.mayAssess) return answerError(c, 'forbidden');
  const { recommendation } = found;
  return renderPage(
    c,
    <NewAssessmentPage
      {...{ recommendation, body, problem }}
      fromRound={roundId && isId(roundId) ? roundId : null}
    />,
    statusFor(problem),
  );
}

/** The language that the letter is asked for in; Swedish, which auditors read, where none is. */
const languageIn = (c: Context): Language => (c.req.query('language') === 'en' ? 'en' : 'sv');

async function answerQuestion(
  context: SignedInApp,
  c: Context,
  about: QuestionAbout,
  problem: FormProblem | null,
) {
  const found = await findQuestion(context, about);
  if (!found.ok) return answerError(c, found.refusal === 'forbidden' ? 'forbidden' : 'notFound');
  const { items } = found;
  const language = languageIn(c);
  const isOne = 'assessmentId' in about;
  const page = (
    <QuestionPage
      own={isOne ? `/assessments/${about.assessmentId}/question` : `/follow-ups/${about.followUpId}/question`}
      language={language}
      text={letterOf(c, language, items)}
      assessmentIds={items.map(({ assessmentId }) => assessmentId)}
      today={swedishDay(context.now())}
      recommendationId={isOne ? (items[0]?.recommendationId ?? null) : null}
      problem={problem}
    />
  );
  return renderPage(c, page, statusFor(problem));
}

async function answerLetter(context: SignedInApp, c: Context, about: QuestionAbout) {
  const found = await findQuestion(context, about);
  if (!found.ok) return answerError(c, found.refusal === 'forbidden' ? 'forbidden' : 'notFound');
  const language = languageIn(c);
  const { file } = texts[language].audits.question;
  c.header('Content-Disposition', `attachment; filename="${file}"`);
  c.header('Cache-Control', 'private, no-store');
  return c.text(letterOf(c, language, found.items));
}

function letterOf(c: Context, language: Language, items: Parameters<typeof composeQuestion>[2]): string {
  const { audits } = texts[language];
  const organisation = c.get('organisation')?.name ?? audits.letter.organisation;
  const worded = items.map((item) => ({
    ...item,
    proposed: item.proposed && { ...item.proposed, reason: reasonOf(item.proposed, language) },
  }));
  return composeQuestion(audits.letter, organisation, worded);
}
