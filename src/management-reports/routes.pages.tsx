import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { asDownload } from '../web/download.ts';
import { textIn, versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import {
  findReport,
  issueReport,
  listReports,
  noteReportDecision,
  openReportFile,
  packReport,
  type ReportShown,
  saveReport,
  startReport,
  throwReportAway,
} from './index.ts';
import type { ManagementReportKind } from './management-report.model.ts';
import { writesManagementReports } from './management-report.policy.ts';
import { ManagementReportPage } from './report.pages.tsx';
import { fileNamed } from './report-files.view.ts';
import { EditReportPage, NewReportPage } from './report-form.pages.tsx';
import { parseReportFilter } from './report-list.model.ts';
import { ReportListPage } from './report-list.pages.tsx';
import {
  type ReportStep,
  ReportStepPage,
  reportSteps,
  stepAddress,
  stepCommand,
} from './report-steps.pages.tsx';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

/** Which report the address names, and in whose name it is made. */
const askedBy = (c: Context, id = c.req.param('id') ?? '') => ({
  id,
  organisation: c.get('organisation').name ?? '',
});

/** The pages of the reports to those who lead the municipality, and the files that they give. */
export function managementReportPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/management-reports', async (c) => {
    const filter = parseReportFilter(c.req.query());
    const page = await listReports(signedIn(app, c), filter);
    return page ? renderPage(c, <ReportListPage page={page} filter={filter} />) : answerError(c, 'forbidden');
  });

  pages.get('/management-reports/new', (c) => answerNew(signedIn(app, c), c, null));
  pages.post('/management-reports/new', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await startReport(context, {
      kind: (textIn(form, 'kind') ?? '') as ManagementReportKind,
      language: textIn(form, 'language') === 'en' ? 'en' : 'sv',
      since: textIn(form, 'since') ?? '',
      until: textIn(form, 'until') ?? '',
      registryNumber: textIn(form, 'registryNumber') ?? '',
    });
    if (result.ok) return c.redirect(`/management-reports/${result.id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerNew(context, c, problem));
  });

  pages.get('/management-reports/:id{[0-9a-fA-F-]{36}}', (c) =>
    withReport(signedIn(app, c), c, (shown) => {
      const version = c.req.query('version') === 'public' ? 'public' : 'full';
      return renderPage(c, <ManagementReportPage shown={shown} version={version} />);
    }),
  );

  pages.get('/management-reports/:id/edit', (c) => answerEdit(signedIn(app, c), c, null));
  pages.post('/management-reports/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const asked = askedBy(c);
    const result = await saveReport(context, asked, writtenIn(form));
    if (result.ok) return c.redirect(`/management-reports/${asked.id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEdit(context, c, problem));
  });

  for (const step of reportSteps) {
    const path = `/management-reports/:id/${stepAddress[step]}`;
    pages.get(path, (c) => answerStep(signedIn(app, c), c, step, null));
    pages.post(path, async (c) => {
      const context = signedIn(app, c);
      const form = await fieldsOf(c);
      const asked = askedBy(c, c.req.param('id'));
      const result = await take(context, asked, step, form);
      const after = step === 'throwAway' ? '/management-reports' : `/management-reports/${asked.id}`;
      if (result.ok) return c.redirect(after, 303);
      return answerRefusal(c, result.refusal, form, (problem) => answerStep(context, c, step, problem));
    });
  }

  pages.get('/management-reports/:id/files/:file', async (c) => {
    const context = signedIn(app, c);
    const wanted = fileNamed(c.req.param('file'));
    if (!wanted) return answerError(c, 'notFound');
    const asked = askedBy(c);
    const found =
      wanted === 'package' ? await packReport(context, asked) : await openReportFile(context, asked, wanted);
    if (!found) return answerError(c, 'notFound');
    asDownload(c, found.name, wanted === 'package' ? 'zip' : wanted.format);
    return c.body(new Uint8Array(found.bytes));
  });
  return pages;
}

const stepIn = (form: URLSearchParams) => ({ version: versionIn(form) });

function take(
  context: SignedInApp,
  asked: ReturnType<typeof askedBy>,
  step: ReportStep,
  form: URLSearchParams,
) {
  if (step === 'issue') return issueReport(context, asked, stepIn(form));
  if (step === 'throwAway') return throwReportAway(context, asked.id, stepIn(form));
  return noteReportDecision(context, asked.id, {
    ...stepIn(form),
    decidedOn: textIn(form, 'decidedOn') ?? '',
    minuteItem: textIn(form, 'minuteItem'),
  });
}

/** The fields of the form, read for the use case. */
function writtenIn(form: URLSearchParams): Parameters<typeof saveReport>[2] {
  const named = (prefix: string) =>
    Object.fromEntries(
      [...form].flatMap(([name, value]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
      ),
    );
  return {
    texts: named('texts.'),
    provisions: named('provisions.') as Parameters<typeof saveReport>[2]['provisions'],
    since: textIn(form, 'since') ?? '',
    until: textIn(form, 'until') ?? '',
    registryNumber: textIn(form, 'registryNumber') ?? '',
    version: versionIn(form),
  };
}

async function withReport(
  context: SignedInApp,
  c: Context,
  answer: (shown: ReportShown) => Response | Promise<Response>,
) {
  const shown = await findReport(context, askedBy(c));
  return shown ? answer(shown) : answerError(c, 'notFound');
}

function answerNew(context: SignedInApp, c: Context, problem: FormProblem | null) {
  if (!writesManagementReports(context.requester)) return answerError(c, 'forbidden');
  return renderPage(c, <NewReportPage problem={problem} />, statusFor(problem));
}

const answerEdit = (context: SignedInApp, c: Context, problem: FormProblem | null) =>
  withReport(context, c, (shown) => {
    const { draft } = shown;
    if (!draft || !shown.may.includes('save')) return answerError(c, 'forbidden');
    return renderPage(
      c,
      <EditReportPage shown={{ ...shown, draft }} problem={problem} />,
      statusFor(problem),
    );
  });

const answerStep = (context: SignedInApp, c: Context, step: ReportStep, problem: FormProblem | null) =>
  withReport(context, c, (shown) => {
    if (!shown.may.includes(stepCommand[step])) return answerError(c, 'forbidden');
    return renderPage(c, <ReportStepPage {...{ shown, step, problem }} />, statusFor(problem));
  });
