import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { parseChange } from '../shared/changed.ts';
import { texts } from '../texts/index.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import {
  composePaper,
  findAttachments,
  findPaperForm,
  keepPaper,
  listPapers,
  makePackage,
  makeRegisterPackage,
  packagedSubjects,
  printPaper,
} from './index.ts';
import { PackagePage } from './package.pages.tsx';
import { chosenAddress, isPaperFile, paperAddress, paperFiles, plainName } from './paper-addresses.view.ts';
import { PaperFormPage, TooLargePage } from './paper-form.pages.tsx';
import { paperEntry } from './paper-input.model.ts';
import { PapersPage, ResponsePapersPage } from './papers.pages.tsx';
import { isKindOf, isPaperSubject, mostRows, type PaperAsked, type SubjectFound } from './subject.model.ts';
import { templatePagesOf } from './template-routes.pages.tsx';

/** The pages of papers, and the files that they give. */
export function paperPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/papers', async (c) => {
    const listed = await listPapers(signedIn(app, c));
    return renderPage(c, <PapersPage listed={listed} />);
  });

  pages.route('/', templatePagesOf(app));

  pages.get('/papers/responses/:id', async (c) => {
    const id = c.req.param('id');
    const asked = { ...askedBy(c), of: 'responses', id, kind: 'response' } as const;
    const found = await findPaperForm(signedIn(app, c), asked);
    if (!found.ok) return refused(c, found);
    return renderPage(c, <ResponsePapersPage id={id} title={found.form.title} />);
  });

  pages.get('/papers/responses/:id/package', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const found = await findPaperForm(context, { ...askedBy(c), of: 'responses', id, kind: 'response' });
    if (!found.ok) return refused(c, found);
    const files = (await findAttachments(context, id)) ?? [];
    return renderPage(c, <PackagePage id={id} title={found.form.title} files={files} />);
  });
  pages.post('/papers/responses/:id/package', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const made = await makePackage(
      context,
      { of: 'responses', id: c.req.param('id'), ...askedBy(c), organisationNumber: null },
      {
        kinds: form.getAll('kinds'),
        evidenceIds: form.getAll('evidence'),
        isPublic: form.get('isPublic') === 'yes',
      },
    );
    return answerPackage(c, made);
  });

  pages.get('/papers/:of/:id/package.zip', async (c) => {
    const { of, id } = c.req.param();
    const subject = packagedSubjects.find((each) => each === of);
    if (!subject) return answerError(c, 'notFound');
    const isPublic = c.req.query('public') === 'yes';
    const asked = { ...askedBy(c), of: subject, id, organisationNumber: null, isPublic };
    return answerPackage(c, await makeRegisterPackage(signedIn(app, c), asked));
  });

  pages.get('/papers/:of/:id/:kind', async (c) => {
    const asked = askedFor(c);
    return asked ? answerForm(signedIn(app, c), c, asked, null) : answerError(c, 'notFound');
  });
  pages.post('/papers/:of/:id/:kind', async (c) => {
    const form = await fieldsOf(c);
    const asked = askedFor(c, form.get('matter') ?? undefined, form.get('language') ?? undefined);
    if (!asked) return answerError(c, 'notFound');
    const context = signedIn(app, c);
    if (form.get('act') === 'keep') return answerKept(context, c, asked, form);
    const { back, ...sent } = writtenIn(form);
    const written = parseChange(paperEntry, sent, []);
    if (!written.ok) {
      return answerRefusal(c, written.refusal, form, (problem) => answerForm(context, c, asked, problem));
    }
    const { date, ...rest } = written.value;
    const entry = { ...rest, back, ...(date ? { date } : {}) };
    return answerFile(context, c, asked, form.get('file') ?? '', entry);
  });
  pages.get('/papers/:of/:id/:kind/:file', async (c) => {
    const asked = askedFor(c);
    if (!asked) return answerError(c, 'notFound');
    const isPublic = c.req.query('public') === 'yes';
    return answerFile(signedIn(app, c), c, asked, c.req.param('file'), { isPublic });
  });
  return pages;
}

/** In whose name and in which language a paper is made. */
const askedBy = (c: Context, language = c.req.query('language')) => ({
  // A Swedish board's papers are Swedish, whatever language somebody reads the pages in.
  language: language === 'en' ? ('en' as const) : ('sv' as const),
  organisation: c.get('organisation').name ?? '',
});

/** The paper that the address names; undefined where there is no such paper. */
function askedFor(c: Context, matterId = c.req.query('matter'), language?: string): PaperAsked | undefined {
  const { of = '', id = '', kind = '' } = c.req.param() as Record<string, string>;
  if (!isPaperSubject(of) || !isKindOf(of, kind)) return undefined;
  return { ...askedBy(c, language), of, id, kind, matterId };
}

/** The fields of the form, read for the use case. */
function writtenIn(form: URLSearchParams) {
  const texts = [...form].filter(([name]) => name.startsWith('texts.'));
  const back = [...form.keys()].filter((name) => name.startsWith('back.'));
  const line = (name: string) => form.get(name) ?? '';
  return {
    texts: Object.fromEntries(texts.map(([name, text]) => [name.slice('texts.'.length), text])),
    date: line('date'),
    author: line('author'),
    chair: line('chair'),
    adjuster: line('adjuster'),
    isPublic: form.get('isPublic') === 'yes',
    back: back.map((name) => name.slice('back.'.length)),
  };
}

/** Keeps what stands in the form, and shows it as it is kept. */
async function answerKept(context: SignedInApp, c: Context, asked: PaperAsked, form: URLSearchParams) {
  const kept = await keepPaper(context, asked, { ...writtenIn(form), version: versionIn(form) });
  if (!kept.ok) {
    return answerRefusal(c, kept.refusal, form, (problem) => answerForm(context, c, asked, problem));
  }
  const { of, id, kind } = asked;
  return c.redirect(chosenAddress(paperAddress(of, id, kind), asked), 303);
}

function refused(c: Context, found: Extract<SubjectFound, { ok: false }>) {
  if (found.refusal === 'tooMany') {
    return renderPage(c, <TooLargePage total={found.total} most={mostRows} />, 422);
  }
  return answerError(c, found.refusal);
}

async function answerForm(context: SignedInApp, c: Context, asked: PaperAsked, problem: FormProblem | null) {
  const found = await findPaperForm(context, asked);
  if (!found.ok) return refused(c, found);
  const { of, id, kind, matterId, language } = asked;
  return renderPage(
    c,
    <PaperFormPage {...{ of, id, kind, matterId, language, problem }} form={found.form} />,
    problem ? 422 : 200,
  );
}

async function answerFile(
  context: SignedInApp,
  c: Context,
  asked: PaperAsked,
  file: string,
  written: Parameters<typeof composePaper>[2],
) {
  if (!isPaperFile(file)) return answerError(c, 'notFound');
  const composed = await composePaper(context, asked, written);
  if (!composed.ok) return refused(c, composed);
  const { format, type, ending } = paperFiles[file];
  const bytes = await printPaper(composed.paper, format);
  const { papers } = texts[asked.language];
  const { kicker } = composed.paper;
  const stem = [kicker.toLowerCase(), composed.date].filter((part) => part !== '').join('-');
  const name = written.isPublic ? `${stem}-${papers.pages.publicEnding}` : stem;
  return download(c, bytes, type, `${name}${ending}`);
}

function answerPackage(c: Context, made: Awaited<ReturnType<typeof makePackage>>) {
  if (!made.ok) return refused(c, made);
  const { packageName } = texts[askedBy(c).language].papers.pages;
  return download(c, made.bytes, 'application/zip', `${packageName(made.metadata.documentDate)}.zip`);
}

/** Nothing of it is kept by a cache: it is as secret as what it is about. */
function download(c: Context, bytes: Uint8Array, type: string, name: string) {
  return c.body(Uint8Array.from(bytes), 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${plainName(name)}"`,
    'Cache-Control': 'private, no-store',
  });
}
