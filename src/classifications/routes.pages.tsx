import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import type { Refusal } from '../shared/changed.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { answerNotNow } from '../web/not-now.tsx';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { AssessPage } from './assess.pages.tsx';
import { assessmentIn } from './assess.view.ts';
import type { SubjectAsked, SubjectNoun } from './classification.model.ts';
import { ClassificationPage } from './classification.pages.tsx';
import { classImportPagesOf } from './import-routes.pages.tsx';
import {
  assess,
  type ClassificationShown,
  changeClassification,
  decideClassification,
  listClasses,
  showClassification,
  whereClassified,
  withdrawClassification,
} from './index.ts';
import { classFilter } from './list.model.ts';
import { ClassListPage } from './list.pages.tsx';
import { ProtectiveSecurityPage } from './protective-security.pages.tsx';
import { classSettingsPagesOf } from './settings-routes.pages.tsx';
import { classPathOf } from './subject.view.ts';
import { systemClassPagesOf } from './system-routes.pages.tsx';

type Code = FormProblem['faults'][number]['code'];
const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

/** The pages of classification. */
export function classificationPagesOf(app: App): Hono {
  const pages = new Hono();
  pages.route('/', classSettingsPagesOf(app));
  pages.route('/', classImportPagesOf(app));
  pages.route('/', systemClassPagesOf(app));
  pages.route('/', pagesOfSubject(app, 'asset', '/assets/:id/classification'));
  pages.route('/', pagesOfSubject(app, 'system', '/systems/:id/classification'));

  pages.get('/classifications', async (c) => {
    const filter = classFilter.parse(c.req.query());
    const list = await listClasses(signedIn(app, c), filter);
    return renderPage(c, <ClassListPage list={list} filter={filter} />);
  });

  // Where somebody is led who only knows which classification it is.
  pages.get('/classifications/:id{[0-9a-fA-F-]{36}}', async (c) => {
    const asked = await whereClassified(signedIn(app, c), c.req.param('id'));
    return asked ? c.redirect(classPathOf(asked), 303) : answerError(c, 'notFound');
  });

  pages.post('/classifications/:id/decide', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const asked = await whereClassified(context, id);
    const result = await decideClassification(context, id, { version: versionIn(form) });
    if (result.ok && asked) return c.redirect(classPathOf(asked), 303);
    if (result.ok || !asked) return answerError(c, 'notFound');
    return answerRefusal(c, result.refusal, form, (problem) => answerClass(context, c, asked, problem));
  });

  pages.post('/classifications/:id/withdraw', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const asked = await whereClassified(context, id);
    const input = { reason: form.get('reason') ?? '', version: versionIn(form) };
    const result = await withdrawClassification(context, id, input);
    if (result.ok && asked) return c.redirect(classPathOf(asked), 303);
    if (result.ok || !asked) return answerError(c, 'notFound');
    return answerRefusal(c, result.refusal, form, (problem) => answerClass(context, c, asked, problem));
  });
  return pages;
}

/** The class of an asset or a system, and its assessment. */
function pagesOfSubject(app: App, noun: SubjectNoun, path: `/${string}/:id/classification`): Hono {
  const pages = new Hono();
  const askedIn = (c: Context): SubjectAsked => ({ noun, id: c.req.param('id') ?? '' });

  pages.get(path, (c) => answerClass(signedIn(app, c), c, askedIn(c), null));
  pages.get(`${path}/assess`, (c) => answerAssessment(signedIn(app, c), c, askedIn(c), null));
  pages.post(`${path}/assess`, async (c) => {
    const context = signedIn(app, c);
    const asked = askedIn(c);
    const form = await fieldsOf(c);
    const shown = await showClassification(context, asked);
    if (!shown) return answerError(c, 'notFound');
    const input = assessmentIn(form);
    const result =
      shown.draft && form.has('version')
        ? await changeClassification(context, shown.draft.id, { ...input, version: versionIn(form) })
        : await assess(context, asked, input);
    if (result.ok) return c.redirect(classPathOf(asked), 303);
    // What was sent goes no further: the page that answers knows nothing of it.
    if (isProtective(result.refusal)) {
      return renderPage(c, <ProtectiveSecurityPage back={classPathOf(asked)} />, 422);
    }
    return answerRefusal(c, result.refusal, form, (problem) => answerAssessment(context, c, asked, problem));
  });
  return pages;
}

const isProtective = (refusal: Refusal<Code>) =>
  typeof refusal === 'object' && refusal.invalid.some(({ code }) => code === 'protectiveSecurity');

async function answerClass(
  context: SignedInApp,
  c: Context,
  asked: SubjectAsked,
  problem: FormProblem | null,
) {
  const shown = await showClassification(context, asked);
  if (!shown) return answerError(c, 'notFound');
  return renderPage(c, <ClassificationPage shown={shown} problem={problem} />, statusFor(problem));
}

async function answerAssessment(
  context: SignedInApp,
  c: Context,
  asked: SubjectAsked,
  problem: FormProblem | null,
) {
  const shown = await showClassification(context, asked);
  if (!shown) return answerError(c, 'notFound');
  if (!shown.mayAssess) return answerUnassessable(c, shown);
  return renderPage(c, <AssessPage shown={shown} problem={problem} />, statusFor(problem));
}

const answerUnassessable = (c: Context, { subject }: ClassificationShown): Response =>
  subject.isWithdrawn
    ? answerNotNow(c, {
        why: ({ forms }) => forms.faults.subjectWithdrawn(''),
        back: classPathOf(subject),
      })
    : answerError(c, 'forbidden');
