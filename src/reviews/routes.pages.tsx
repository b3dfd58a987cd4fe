import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { findReading, isDraftId } from '../readings/index.ts';
import { withDraft } from '../readings/with-draft.pages.tsx';
import { texts } from '../texts/index.ts';
import { addressWith } from '../web/address.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { formatMoment } from '../web/numbers.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { answerReview, reviewPageData } from './answer-review.pages.tsx';
import { type AskedResult, changeAsAsked } from './change-as-asked.ts';
import { ConfirmPage, WithdrawPage } from './confirm.pages.tsx';
import {
  confirmReview,
  findReviewChanges,
  findWithdrawable,
  type WithdrawConfirmationResult,
  withdrawConfirmation,
} from './index.ts';
import { errorsOfProblem } from './problem-words.view.ts';
import { needsWord } from './review.rules.ts';
import { faultsByField } from './review-form.view.ts';

/** Checking what was read, row by row, and putting it into the register. */
export function reviewPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.post('/readings/:id', async (c) => {
    const id = c.req.param('id');
    if (!isDraftId(id)) return answerError(c, 'notFound');
    const context = signedIn(app, c);
    const fields = await fieldsOf(c);
    const result = await changeAsAsked(context, id, fields);
    return result.ok
      ? c.redirect(placeAfter(c, fields), 303)
      : answerNotSaved(context, c, id, fields, result);
  });

  pages.get('/readings/:id/changes', async (c) => {
    const id = c.req.param('id');
    const since = new Date(c.req.query('since') ?? '');
    if (!isDraftId(id) || Number.isNaN(since.getTime())) return answerError(c, 'notFound');
    const changes = await findReviewChanges(signedIn(app, c), id, since);
    if (!changes.ok) return answerError(c, changes.refusal);
    const { reviewPages, web } = texts[chooseLanguage(c)];
    const { others, person, somebody } = reviewPages;
    const names = [...new Set(changes.rows.map(({ by }) => by ?? somebody))];
    c.header('Cache-Control', 'no-store');
    return c.json({
      rows: changes.rows.map(({ key, version, by, at }) => ({
        key,
        version,
        words: others.rowNow(person(by ?? somebody, formatMoment(at))),
      })),
      words: others.changedNow(web.list(names), changes.rows.length),
      reload: others.reload,
    });
  });

  pages.get(
    '/readings/:id/confirm',
    withDraft(app, async (c, draft, context) => {
      if (draft.state !== 'read') return c.redirect(`/readings/${draft.id}`, 303);
      return answerConfirm(context, c, draft.id, null);
    }),
  );
  pages.post('/readings/:id/confirm', async (c) => {
    const draftId = c.req.param('id');
    if (!isDraftId(draftId)) return answerError(c, 'notFound');
    const context = signedIn(app, c);
    const fields = await fieldsOf(c);
    const confirmed = await confirmReview(context, {
      draftId,
      version: Number(fields.get('version')),
      comparedAll: fields.get('comparedAll') === 'yes',
      differentAudits: fields.get('differentAudits') === 'yes',
    });
    if (confirmed.ok || confirmed.refusal === 'alreadyConfirmed') {
      return c.redirect(`/readings/${draftId}`, 303);
    }
    const { confirm } = texts[chooseLanguage(c)].reviewPages;
    switch (confirmed.refusal) {
      case 'changed':
        return answerConfirm(context, c, draftId, { field: 'main', message: confirm.changed });
      case 'blocked': {
        if (confirmed.blockers.some(({ code }) => !needsWord(code))) {
          return answerConfirm(context, c, draftId, { field: 'main', message: confirm.blocked });
        }
        return confirmed.blockers.some(({ code }) => code === 'sameAudit')
          ? answerConfirm(
              context,
              c,
              draftId,
              { field: 'differentAudits', message: confirm.differentAuditsMissing },
              fields.get('comparedAll') === 'yes',
            )
          : answerConfirm(context, c, draftId, { field: 'comparedAll', message: confirm.comparedAllMissing });
      }
      default:
        return answerError(c, confirmed.refusal);
    }
  });

  pages.get(
    '/readings/:id/withdraw',
    withDraft(app, async (c, { id }, context) => {
      const found = await findWithdrawable(context, id);
      if (found.ok) return renderPage(c, <WithdrawPage id={id} refused={false} />);
      return answerNotWithdrawn(c, id, found.refusal);
    }),
  );
  pages.post('/readings/:id/withdraw', async (c) => {
    const id = c.req.param('id');
    if (!isDraftId(id)) return answerError(c, 'notFound');
    const withdrawn = await withdrawConfirmation(signedIn(app, c), id);
    return withdrawn.ok ? c.redirect(`/readings/${id}`, 303) : answerNotWithdrawn(c, id, withdrawn.refusal);
  });
  return pages;
}

/** A report that stays in the register, or is not in it: the page says so where there is something to say. */
function answerNotWithdrawn(
  c: Context,
  id: string,
  refusal: Extract<WithdrawConfirmationResult, { ok: false }>['refusal'],
): Response | Promise<Response> {
  switch (refusal) {
    case 'notConfirmed':
      return c.redirect(`/readings/${id}`, 303);
    case 'builtUpon':
      return renderPage(c, <WithdrawPage id={id} refused />, 409);
    default:
      return answerError(c, refusal);
  }
}

/**
 * Back to the part that was changed, on the page as it was: a form that is open for another part stays open.
 * A filter that the row has left begins at its list.
 */
function placeAfter(c: Context, fields: URLSearchParams): string {
  const { pathname, search } = new URL(c.req.url);
  const isLeaving = c.req.query('state') === 'unchecked' || c.req.query('state') === 'doubtful';
  const part = fields.get('part') === 'all' ? 'remaining' : (fields.get('key') ?? '');
  const close = fields.get('action') === 'save' ? { edit: null } : {};
  return addressWith(`${pathname}${search}`, close, isLeaving ? 'rows' : part);
}

async function answerNotSaved(
  context: SignedInApp,
  c: Context,
  id: string,
  fields: URLSearchParams,
  result: AskedResult & { ok: false },
): Promise<Response> {
  switch (result.refusal) {
    case 'forbidden':
    case 'notFound':
      return answerError(c, result.refusal);
    case 'alreadyConfirmed':
      return c.redirect(`/readings/${id}`, 303);
  }
  const found = await findReading(context, id);
  if (!found.ok) return answerError(c, found.refusal);
  const problem = {
    key: fields.get('key') ?? '',
    kind: result.refusal,
    faults: result.refusal === 'invalid' ? faultsByField(result.fields, fields) : [],
    entered: fields.get('action') === 'save' ? fields : null,
  };
  const words = texts[chooseLanguage(c)];
  return answerReview(context, c, found.draft, {
    problem,
    errorsOf: (data) => errorsOfProblem(problem, data, words),
  });
}

async function answerConfirm(
  context: SignedInApp,
  c: Context,
  id: string,
  error: { field: string; message: string } | null,
  comparedAll = false,
): Promise<Response> {
  const found = await findReading(context, id);
  if (!found.ok) return answerError(c, found.refusal);
  const data = await reviewPageData(context, c, found.draft);
  if (typeof data === 'string') return answerError(c, data);
  if (data.review.documents.length === 0) return c.redirect(`/readings/${id}`, 303);
  return renderPage(
    c,
    <ConfirmPage data={data} errors={error ? [error] : []} comparedAll={comparedAll} />,
    error ? 422 : 200,
  );
}
