import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { atRows, chapterAddress, chapterIn, sittingAddress, unitAddress } from './compliance.view.ts';
import {
  discardSelfAssessment,
  finishSelfAssessment,
  type SittingShown,
  saveChapter,
  showChapter,
  showSelfAssessment,
} from './index.ts';
import { DiscardPage, FinishPage, SittingPage } from './sitting.pages.tsx';
import { ChapterPage } from './sitting-chapter.pages.tsx';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);
const base = '/compliance/self-assessments/:id';

/** A self-assessment, done in sittings. */
export function sittingPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get(base, async (c) => {
    const shown = await showSelfAssessment(signedIn(app, c), c.req.param('id'));
    return shown ? renderPage(c, <SittingPage shown={shown} />) : answerError(c, 'notFound');
  });

  pages.get(`${base}/chapters/:chapter`, (c) => answerChapter(signedIn(app, c), c, null));
  pages.post(`${base}/chapters/:chapter`, async (c) => {
    const context = signedIn(app, c);
    const { id = '', chapter = '' } = c.req.param();
    const form = await fieldsOf(c);
    const input = chapterIn(form);
    const result = await saveChapter(context, id, chapter, input);
    if (result.ok) return c.redirect(await nextAfter(context, id, chapter, form), 303);
    const names = input.answers.map(({ requirementId }) => requirementId);
    return answerRefusal(c, result.refusal, form, (problem) =>
      answerChapter(context, c, { ...problem, faults: atRows(problem.faults, 'answers', names) }),
    );
  });

  pages.get(`${base}/finish`, (c) => answerEnd(signedIn(app, c), c, FinishPage, null));
  pages.post(`${base}/finish`, async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id') ?? '';
    const form = await fieldsOf(c);
    const shown = await showSelfAssessment(context, id);
    const result = await finishSelfAssessment(context, id, { version: versionIn(form) });
    if (result.ok) return c.redirect(unitAddress(shown?.unit.key ?? ''), 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEnd(context, c, FinishPage, problem));
  });

  pages.get(`${base}/discard`, (c) => answerEnd(signedIn(app, c), c, DiscardPage, null));
  pages.post(`${base}/discard`, async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id') ?? '';
    const form = await fieldsOf(c);
    const result = await discardSelfAssessment(context, id, { version: versionIn(form) });
    if (result.ok) return c.redirect(sittingAddress(id), 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEnd(context, c, DiscardPage, problem));
  });
  return pages;
}

/** Where one comes when a chapter has been saved: to the row that was repeated, to stay, or to the next chapter. */
async function nextAfter(context: SignedInApp, id: string, chapter: string, form: URLSearchParams) {
  const here = chapterAddress(id, chapter);
  const same = form.get('same');
  if (same !== null) return same === 'all' ? `${here}?saved=yes` : `${here}?saved=yes#result.${same}`;
  if (form.get('then') === 'stay') return `${here}?saved=yes`;
  const after = (await showChapter(context, id, chapter))?.after;
  return after ? `${chapterAddress(id, after.chapter)}?saved=yes` : sittingAddress(id);
}

async function answerChapter(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const { id = '', chapter = '' } = c.req.param();
  const shown = await showChapter(context, id, chapter);
  if (!shown) return answerError(c, 'notFound');
  const page = <ChapterPage shown={shown} problem={problem} isSaved={c.req.query('saved') === 'yes'} />;
  return renderPage(c, page, statusFor(problem));
}

type EndPage = (props: { shown: SittingShown; problem: FormProblem | null }) => preact.JSX.Element;

async function answerEnd(context: SignedInApp, c: Context, Page: EndPage, problem: FormProblem | null) {
  const shown = await showSelfAssessment(context, c.req.param('id') ?? '');
  if (!shown) return answerError(c, 'notFound');
  if (!shown.mayAnswer) {
    return shown.state === 'underWay'
      ? answerError(c, 'forbidden')
      : renderPage(c, <SittingPage shown={shown} />, 409);
  }
  return renderPage(c, <Page shown={shown} problem={problem} />, statusFor(problem));
}
