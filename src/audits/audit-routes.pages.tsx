import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { holds, mayWrite } from '../identity/index.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { interpretPagesOf } from './assessments/interpret-routes.pages.tsx';
import { AuditPage } from './audit-detail.pages.tsx';
import { AddMatterPage, AuditFormPage } from './audit-form.pages.tsx';
import { parseAuditFilter } from './audit-list.model.ts';
import { AuditListPage } from './audit-list.pages.tsx';
import { auditIn } from './change-form.view.ts';
import {
  addAudit,
  addMatter,
  changeAudit,
  findAudit,
  findAuditFormChoices,
  findSameAudits,
  findStripsOf,
  findWithdrawal,
  listAudits,
  listWithdrawnAudits,
  mayBeginAuditorsRound,
  mayReviewReports,
  restoreAudit,
  withdrawAudit,
} from './index.ts';
import { recommendationFormPagesOf } from './recommendations/recommendation-form-routes.pages.tsx';
import { followUpPagesOf } from './rounds/follow-up-routes.pages.tsx';
import { roundPagesOf } from './rounds/round-routes.pages.tsx';
import { WithdrawalPage } from './withdrawal/change-withdrawal.pages.tsx';
import { WithdrawnAuditsPage } from './withdrawal/withdrawn-audits.pages.tsx';

/** The pages of audits, and every form that changes the register. */
export function auditPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/audits', async (c) => {
    const context = signedIn(app, c);
    const { requester } = context;
    const filter = parseAuditFilter(c.req.query());
    const list = await listAudits(context, filter);
    const may = mayWrite(requester);
    const mayAdd = may && mayReviewReports(requester);
    const mayAddFollowUp = mayAdd || (may && mayBeginAuditorsRound(requester));
    return renderPage(c, <AuditListPage {...{ list, filter, mayAdd, mayAddFollowUp }} />);
  });

  pages.get('/audits/new', (c) => answerNew(signedIn(app, c), c, null));
  pages.post('/audits/new', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const facts = auditIn(form);
    const same = await findSameAudits(context, facts);
    const asked = form.getAll('askedOf');
    if (same.some(({ id }) => !asked.includes(id))) {
      return answerNew(context, c, { faults: [], entered: form, isStale: false }, same);
    }
    const result = await addAudit(context, facts);
    if (result.ok) return c.redirect(`/audits/${result.id}/recommendations/new`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerNew(context, c, problem));
  });

  pages.get('/audits/withdrawn', async (c) => {
    const withdrawn = await listWithdrawnAudits(signedIn(app, c));
    if (!withdrawn) return answerError(c, 'forbidden');
    return renderPage(c, <WithdrawnAuditsPage audits={withdrawn} />);
  });

  pages.get('/audits/:id', async (c) => {
    const context = signedIn(app, c);
    const shown = await findAudit(context, c.req.param('id'));
    if (!shown) return answerError(c, 'notFound');
    const strips = await findStripsOf(
      context,
      shown.recommendations.map(({ id }) => id),
    );
    return renderPage(c, <AuditPage shown={shown} strips={strips} />);
  });

  pages.get('/audits/:id/edit', (c) => answerEdit(signedIn(app, c), c, c.req.param('id'), null));
  pages.post('/audits/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const { bodyIds: _, ...facts } = auditIn(form);
    const result = await changeAudit(context, id, { ...facts, version: versionIn(form) });
    if (result.ok) return c.redirect(`/audits/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerEdit(context, c, id, problem));
  });

  pages.post('/audits/:id/matters', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const recipient = form.get('recipient') === 'information' ? 'information' : 'answer';
    const result = await addMatter(context, id, { bodyId: form.get('bodyId') ?? '', recipient });
    if (result.ok) return c.redirect(`/matters/${result.id}/edit`, 303);
    return answerRefusal(c, result.refusal, form, async (problem) => {
      const shown = await findAudit(context, id);
      if (!shown) return answerError(c, 'notFound');
      const page = <AddMatterPage auditId={id} bodies={shown.otherBodies} problem={problem} />;
      return renderPage(c, page, 422);
    });
  });

  pages.get('/audits/:id/withdraw', (c) => answerWithdrawal(signedIn(app, c), c, c.req.param('id'), null));
  pages.post('/audits/:id/withdraw', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const act = form.get('act') === 'restore' ? restoreAudit : withdrawAudit;
    const result = await act(context, id, { version: versionIn(form), reason: form.get('reason') ?? '' });
    if (result.ok) return c.redirect(`/audits/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerWithdrawal(context, c, id, problem));
  });

  pages.route('/', recommendationFormPagesOf(app));
  pages.route('/', interpretPagesOf(app));
  pages.route('/', followUpPagesOf(app));
  pages.route('/', roundPagesOf(app));
  return pages;
}

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

async function answerNew(
  context: SignedInApp,
  c: Context,
  problem: FormProblem | null,
  same: Awaited<ReturnType<typeof findSameAudits>> = [],
) {
  const bodies = await findAuditFormChoices(context);
  if (!bodies) return answerError(c, 'forbidden');
  const onlySecurity = !holds(context.requester, 'auditCoordinator');
  return renderPage(
    c,
    <AuditFormPage audit={null} {...{ bodies, onlySecurity, problem, same }} />,
    statusFor(problem),
  );
}

async function answerEdit(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const shown = await findAudit(context, id);
  if (!shown) return answerError(c, 'notFound');
  if (!shown.mayKeep) return answerError(c, 'forbidden');
  const page = <AuditFormPage audit={shown.audit} bodies={[]} onlySecurity={false} problem={problem} />;
  return renderPage(c, page, statusFor(problem));
}

async function answerWithdrawal(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const found = await findWithdrawal(context, 'audit', id);
  if (!found.ok) return answerError(c, found.refusal === 'forbidden' ? 'forbidden' : 'notFound');
  const page = (
    <WithdrawalPage
      {...found}
      what="audit"
      action={`/audits/${id}/withdraw`}
      back={`/audits/${id}`}
      problem={problem}
    />
  );
  return renderPage(c, page, statusFor(problem));
}
