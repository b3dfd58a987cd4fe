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
import type { DocumentVersion } from './document.model.ts';
import type { DraftCommand } from './document-workflow.rules.ts';
import { DraftPage, ThrowAwayPage } from './draft.pages.tsx';
import {
  type DocumentShown,
  decideVersion,
  findDecidingBodies,
  findDocument,
  findOneVersion,
  noteRevision,
  receiveDraftForm,
  saveDraft,
  saveDraftFile,
  throwDraftAway,
  withdrawDocument,
} from './index.ts';
import { DecidePage, RevisePage, WithdrawDocumentPage } from './steps.pages.tsx';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);
/** A draft that is begun has no version to be made from. */
const draftVersion = (form: URLSearchParams) => (form.has('version') ? { version: versionIn(form) } : {});

/** What is done with a document: its next version, its revision, its end. */
export function documentStepsOf(app: App): Hono {
  const pages = new Hono();
  const megabytes = Math.floor(app.uploadLimit / (1024 * 1024));
  const draftPage = (
    context: SignedInApp,
    c: Context,
    problem: FormProblem | null,
    of: 'text' | 'file' = 'text',
  ) =>
    withDraft(context, c, ['begin', 'correct'], (shown, draft) =>
      renderPage(c, <DraftPage {...{ shown, draft, megabytes, problem, of }} />, statusFor(problem)),
    );

  pages.get('/documents/:id/draft', (c) => draftPage(signedIn(app, c), c, null));
  pages.post('/documents/:id/draft', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const id = c.req.param('id');
    const text = textIn(form, 'text') ?? '';
    const result = await saveDraft(context, id, {
      text,
      changes: textIn(form, 'changes'),
      ...draftVersion(form),
    });
    if (result.ok) return c.redirect(`/documents/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => draftPage(context, c, problem));
  });
  pages.post('/documents/:id/draft/file', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const sent = await receiveDraftForm(context, c.req.raw);
    const form = sent?.fields ?? new URLSearchParams();
    const file = sent?.file ?? null;
    const input = { changes: textIn(form, 'changes'), ...draftVersion(form) };
    const result = await saveDraftFile(context, id, input, file);
    if (result.ok) return c.redirect(`/documents/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => draftPage(context, c, problem, 'file'));
  });

  const throwPage = (context: SignedInApp, c: Context, problem: FormProblem | null) =>
    withDraft(context, c, ['throwAway'], (shown, draft) =>
      draft
        ? renderPage(c, <ThrowAwayPage {...{ shown, draft, problem }} />, statusFor(problem))
        : answerError(c, 'notFound'),
    );
  pages.get('/documents/:id/draft/throw-away', (c) => throwPage(signedIn(app, c), c, null));
  pages.post('/documents/:id/draft/throw-away', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const id = c.req.param('id');
    const result = await throwDraftAway(context, id, { version: versionIn(form) });
    if (result.ok) return c.redirect(`/documents/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => throwPage(context, c, problem));
  });

  const decidePage = (context: SignedInApp, c: Context, problem: FormProblem | null) =>
    withDraft(context, c, ['decide'], async (shown, draft) => {
      if (!draft) return answerError(c, 'notFound');
      const bodies = await findDecidingBodies(context, shown.document);
      return renderPage(c, <DecidePage {...{ shown, draft, bodies, problem }} />, statusFor(problem));
    });
  pages.get('/documents/:id/decide', (c) => decidePage(signedIn(app, c), c, null));
  pages.post('/documents/:id/decide', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const id = c.req.param('id');
    const result = await decideVersion(context, id, {
      version: versionIn(form),
      decidedOn: textIn(form, 'decidedOn') ?? '',
      decidedByBodyId: form.get('decidedByBodyId') || null,
      decidedByRole: textIn(form, 'decidedByRole'),
      minuteItem: textIn(form, 'minuteItem'),
      registryNumber: textIn(form, 'registryNumber'),
      validFrom: textIn(form, 'validFrom'),
      validTo: textIn(form, 'validTo'),
    });
    if (result.ok) return c.redirect(`/documents/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => decidePage(context, c, problem));
  });

  const revisePage = (context: SignedInApp, c: Context, problem: FormProblem | null) =>
    withChangeable(context, c, (shown) =>
      shown.inForce
        ? renderPage(c, <RevisePage {...{ shown, problem }} />, statusFor(problem))
        : answerNotNow(c, {
            why: ({ forms }) => forms.faults.nothingInForce(''),
            back: `/documents/${shown.document.id}`,
          }),
    );
  pages.get('/documents/:id/revise', (c) => revisePage(signedIn(app, c), c, null));
  pages.post('/documents/:id/revise', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const id = c.req.param('id');
    const result = await noteRevision(context, id, {
      version: versionIn(form),
      onDay: textIn(form, 'onDay') ?? '',
      outcome: (textIn(form, 'outcome') ?? '') as 'unchanged',
      note: textIn(form, 'note'),
      nextOn: textIn(form, 'nextOn'),
    });
    if (result.ok) return c.redirect(`/documents/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => revisePage(context, c, problem));
  });

  const withdrawPage = (context: SignedInApp, c: Context, problem: FormProblem | null) =>
    withChangeable(context, c, (shown) =>
      renderPage(c, <WithdrawDocumentPage {...{ shown, problem }} />, statusFor(problem)),
    );
  pages.get('/documents/:id/withdraw', (c) => withdrawPage(signedIn(app, c), c, null));
  pages.post('/documents/:id/withdraw', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const id = c.req.param('id');
    const result = await withdrawDocument(context, id, {
      version: versionIn(form),
      reason: textIn(form, 'reason') ?? '',
    });
    if (result.ok) return c.redirect(`/documents/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => withdrawPage(context, c, problem));
  });
  return pages;
}

type Answer = Response | Promise<Response>;

/** Answers for a document that the requester may change and that has not been repealed. */
async function withChangeable(context: SignedInApp, c: Context, answer: (shown: DocumentShown) => Answer) {
  const shown = await findDocument(context, c.req.param('id') ?? '');
  if (!shown) return answerError(c, 'notFound');
  if (!shown.may.change) return answerError(c, 'forbidden');
  return shown.document.withdrawnAt ? answerRepealed(c, shown) : answer(shown);
}

/** Answers with the draft of somebody who may do one of these with it; says so where there is none to do it with. */
async function withDraft(
  context: SignedInApp,
  c: Context,
  commands: readonly DraftCommand[],
  answer: (shown: DocumentShown, draft: DocumentVersion | null) => Answer,
) {
  const shown = await findDocument(context, c.req.param('id') ?? '');
  if (!shown) return answerError(c, 'notFound');
  const { document, may, versions } = shown;
  const listed = versions.find(({ decidedOn }) => decidedOn === null);
  if (!commands.some((command) => may.draft.includes(command))) {
    if (document.withdrawnAt && may.change) return answerRepealed(c, shown);
    const isTooEarly = !listed && (may.change || shown.may.notes);
    return isTooEarly
      ? answerNotNow(c, { why: ({ forms }) => forms.faults.noDraft(''), back: `/documents/${document.id}` })
      : answerError(c, 'forbidden');
  }
  const found = listed && (await findOneVersion(context, document.id, listed.number));
  return answer(shown, found?.version ?? null);
}

const answerRepealed = (c: Context, { document }: DocumentShown) =>
  answerNotNow(c, {
    why: ({ forms }) => forms.faults.documentWithdrawn(''),
    back: `/documents/${document.id}`,
  });
