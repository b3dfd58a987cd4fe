import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { numberIn, textIn, versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { answerNotNow } from '../web/not-now.tsx';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import type { ReportShown } from './find-reports.ts';
import { addReport, changeReport, listReports, noteDecision, showReport, withdrawReport } from './index.ts';
import { ReportPage } from './report.pages.tsx';
import {
  DecidedReportPage,
  NoteDecisionPage,
  WithdrawReportPage,
  WriteReportPage,
} from './report-form.pages.tsx';
import { ReportListPage } from './report-list.pages.tsx';

/** The pages of the yearly reports. */
export function yearlyReportPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/yearly-reports', (c) => answerList(signedIn(app, c), c, null));
  pages.post('/yearly-reports', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const year = numberIn(form, 'year') ?? ('' as unknown as number);
    const result = await addReport(context, { year, companyId: form.get('companyId') || null });
    if (result.ok) return c.redirect(`/yearly-reports/${result.id}/edit`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerList(context, c, problem));
  });

  pages.get('/yearly-reports/:id', async (c) => {
    const shown = await showReport(signedIn(app, c), c.req.param('id'));
    return shown ? renderPage(c, <ReportPage shown={shown} />) : answerError(c, 'notFound');
  });

  pages.get('/yearly-reports/:id/edit', (c) => answerEdit(signedIn(app, c), c, c.req.param('id'), null));
  pages.post('/yearly-reports/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const bodies = bodiesIn(form);
    const result = await changeReport(context, id, {
      dated: textIn(form, 'dated'),
      registryNumber: textIn(form, 'registryNumber'),
      statement: textIn(form, 'statement'),
      bodies,
      version: versionIn(form),
    });
    if (result.ok) return c.redirect(`/yearly-reports/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) =>
      answerEdit(context, c, id, { ...problem, faults: atFields(problem.faults, bodies) }),
    );
  });

  pages.get('/yearly-reports/:id/withdraw', (c) =>
    answerWithdrawal(signedIn(app, c), c, c.req.param('id'), null),
  );
  pages.post('/yearly-reports/:id/withdraw', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await withdrawReport(context, id, {
      reason: form.get('reason') ?? '',
      version: versionIn(form),
    });
    if (!result.ok)
      return answerRefusal(c, result.refusal, form, (problem) => answerWithdrawal(context, c, id, problem));
    const isLeft = (await showReport(context, id)) !== undefined;
    return c.redirect(isLeft ? `/yearly-reports/${id}` : '/yearly-reports', 303);
  });

  pages.get('/yearly-reports/:id/bodies/:body', (c) =>
    answerDecision(signedIn(app, c), c, c.req.param('id'), c.req.param('body'), null),
  );
  pages.post('/yearly-reports/:id/bodies/:body', async (c) => {
    const context = signedIn(app, c);
    const { id, body } = c.req.param();
    const form = await fieldsOf(c);
    const result = await noteDecision(context, id, {
      bodyId: body,
      decision: (form.get('decision') || null) as 'granted' | 'denied' | null,
      decisionRemark: textIn(form, 'decisionRemark'),
      decidedOn: textIn(form, 'decidedOn'),
      minuteItem: textIn(form, 'minuteItem'),
      version: versionIn(form),
    });
    if (result.ok) return c.redirect(`/yearly-reports/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerDecision(context, c, id, body, problem));
  });
  return pages;
}

/** What the form says of each body, whose id stands in the names of its fields. */
const bodiesIn = (form: URLSearchParams) =>
  [...form.keys()].flatMap((name) => {
    const bodyId = /^remark\.(.+)$/.exec(name)?.[1];
    if (bodyId === undefined) return [];
    const advice = (form.get(`advice.${bodyId}`) || null) as 'grant' | 'deny' | null;
    return [{ bodyId, advice, remark: form.get(name) }];
  });

/** Faults at the fields of the form: `bodies.0.remark` is `remark.<id of the body>` there. */
const atFields = (faults: FormProblem['faults'], bodies: readonly { readonly bodyId: string }[]) =>
  faults.map((fault) => {
    const [, index, what] = /^bodies\.(\d+)\.(advice|remark)$/.exec(fault.field) ?? [];
    const bodyId = bodies[Number(index)]?.bodyId;
    return bodyId && what ? { ...fault, field: `${what}.${bodyId}` } : fault;
  });

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

async function answerList(context: SignedInApp, c: Context, problem: FormProblem | null) {
  const listed = await listReports(context);
  return renderPage(c, <ReportListPage listed={listed} problem={problem} />, statusFor(problem));
}

async function answerEdit(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const shown = await showReport(context, id);
  if (!shown) return answerError(c, 'notFound');
  if (shown.isDecided) return renderPage(c, <DecidedReportPage report={shown.report} />, 409);
  if (!shown.mayWrite) return answerUnwritable(c, shown);
  return renderPage(c, <WriteReportPage report={shown.report} problem={problem} />, statusFor(problem));
}

function answerUnwritable(c: Context, { report, isDecidedOn }: ReportShown): Response {
  return isDecidedOn
    ? answerNotNow(c, {
        why: ({ web }) => web.errors.notNow.decidedReport,
        back: `/yearly-reports/${report.id}`,
      })
    : answerError(c, 'forbidden');
}

async function answerWithdrawal(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const shown = await showReport(context, id);
  if (!shown) return answerError(c, 'notFound');
  if (shown.isDecided) return renderPage(c, <DecidedReportPage report={shown.report} />, 409);
  if (!shown.mayWrite) return answerUnwritable(c, shown);
  return renderPage(c, <WithdrawReportPage report={shown.report} problem={problem} />, statusFor(problem));
}

async function answerDecision(
  context: SignedInApp,
  c: Context,
  id: string,
  bodyId: string,
  problem: FormProblem | null,
) {
  const shown = await showReport(context, id);
  const body = shown?.report.bodies.find((each) => each.bodyId === bodyId);
  if (!shown || !body) return answerError(c, 'notFound');
  if (!shown.mayNote) return answerError(c, 'forbidden');
  const page = <NoteDecisionPage report={shown.report} body={body} problem={problem} />;
  return renderPage(c, page, statusFor(problem));
}
