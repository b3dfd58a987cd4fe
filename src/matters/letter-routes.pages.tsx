import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { textIn, versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { answerNotNow } from '../web/not-now.tsx';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { findLetter, registerLetter } from './index.ts';
import type { LetterAbout } from './letter.model.ts';
import { LetterPage } from './letter.pages.tsx';
import { mayRegisterLetter } from './letter.policy.ts';
import { LetterFormPage } from './letter-form.pages.tsx';
import { signaturesIn } from './letter-form.view.ts';

const subjects = [
  { pattern: '/audits/:id/letter', noun: 'audit' },
  { pattern: '/follow-ups/:id/letter', noun: 'followUp' },
] as const;

/** The auditors' letter about an audit or a round. */
export function letterPagesOf(app: App): Hono {
  const pages = new Hono();
  for (const { pattern, noun } of subjects) {
    pages.get(pattern, async (c) => {
      const letter = await findLetter(signedIn(app, c), { noun, id: c.req.param('id') ?? '' });
      return letter ? renderPage(c, <LetterPage letter={letter} />) : answerError(c, 'notFound');
    });
    pages.get(`${pattern}/edit`, (c) =>
      answerForm(signedIn(app, c), c, { noun, id: c.req.param('id') ?? '' }, null),
    );
    pages.post(`${pattern}/edit`, async (c) => {
      const context = signedIn(app, c);
      const about = { noun, id: c.req.param('id') ?? '' };
      const form = await fieldsOf(c);
      const result = await registerLetter(context, about, letterIn(form));
      if (result.ok) return c.redirect(c.req.path.replace(/\/edit$/, ''), 303);
      return answerRefusal(c, result.refusal, form, (problem) => answerForm(context, c, about, problem));
    });
  }
  return pages;
}

const letterIn = (form: URLSearchParams) => {
  const answer = form.getAll('answerTo');
  const information = form.getAll('informationTo').filter((id) => !answer.includes(id));
  return {
    version: versionIn(form),
    dated: textIn(form, 'dated'),
    registryNumber: textIn(form, 'registryNumber'),
    position: textIn(form, 'position'),
    signatures: signaturesIn(textIn(form, 'signatures') ?? ''),
    answerBy: textIn(form, 'answerBy'),
    receivedOn: textIn(form, 'receivedOn'),
    recipients: [
      ...answer.map((bodyId) => ({ bodyId, recipient: 'answer' as const })),
      ...information.map((bodyId) => ({ bodyId, recipient: 'information' as const })),
    ],
  };
};

/** A fault within a signature is shown at the field that holds them all. */
const atItsField = (problem: FormProblem | null): FormProblem | null =>
  problem && {
    ...problem,
    faults: problem.faults.map(({ field, code }) => ({ field: field.split('.')[0] ?? field, code })),
  };

async function answerForm(context: SignedInApp, c: Context, about: LetterAbout, problem: FormProblem | null) {
  const letter = await findLetter(context, about);
  if (!letter) return answerError(c, 'notFound');
  if (!letter.mayRegister) {
    const { subject, matters } = letter;
    const concerned = matters.map(({ bodyId }) => bodyId);
    return subject.isWithdrawn && mayRegisterLetter(context.requester, subject, concerned)
      ? answerNotNow(c, {
          why: ({ web }) => web.errors.notNow.withdrawnMatter,
          back: c.req.path.replace(/\/edit$/, ''),
        })
      : answerError(c, 'forbidden');
  }
  return renderPage(c, <LetterFormPage letter={letter} problem={atItsField(problem)} />, problem ? 422 : 200);
}
