import type { Context } from 'hono';
import { findInList, type ReadingDraft, showOriginal } from '../readings/index.ts';
import { ReadingPage } from '../readings/reading.pages.tsx';
import { mayKeepReport } from '../readings/reading-draft.policy.ts';
import type { FieldError } from '../web/components/error-summary.tsx';
import { answerError } from '../web/error-pages.tsx';
import { renderPage } from '../web/render.tsx';
import type { SignedInApp } from '../web/request.ts';
import { findEnteredReport, findReview } from './index.ts';
import { ReviewPage } from './review.pages.tsx';
import { parseReviewFilter } from './review-filter.view.ts';
import type { PartProblem, ReviewPageData, SavedRow } from './review-page.view.ts';

/** A change that was not saved, as the page tells it. */
export interface NotSaved {
  problem: PartProblem;
  errorsOf(data: ReviewPageData): FieldError[];
}

/** Everything that a page about a review is made of, or why it cannot be seen. */
export async function reviewPageData(
  app: SignedInApp,
  c: Context,
  draft: ReadingDraft,
  problem: PartProblem | null = null,
): Promise<ReviewPageData | 'forbidden' | 'notFound'> {
  const listed = await findInList(app, draft.id);
  if (!listed.ok) return listed.refusal;
  const found = await findReview(app, draft);
  if (!found.ok || !draft.reading) return found.ok ? 'notFound' : found.refusal;
  const entered = draft.state === 'confirmed' ? await findEnteredReport(app, draft.id) : null;
  return {
    ...found,
    entered: entered?.ok ? entered : null,
    listed: listed.reading,
    reading: draft.reading,
    filter: parseReviewFilter(c.req.query()),
    edit: c.req.query('edit'),
    requester: app.requester,
    at: app.now(),
    problem,
  };
}

/** The page of a report that has been read: its review, or where no audit was found in it what else was read. */
export async function answerReview(
  app: SignedInApp,
  c: Context,
  draft: ReadingDraft,
  notSaved?: NotSaved,
): Promise<Response> {
  const data = await reviewPageData(app, c, draft, notSaved?.problem);
  if (typeof data === 'string') return answerError(c, data);
  const saved = savedRow(c);
  const original = await showOriginal(app, draft);
  const shared = { original, language: draft.language, show: c.req.query('show') };
  if (data.review.documents.length === 0) {
    const mayRemove = mayKeepReport(app.requester, { receivedBy: draft.receivedBy, audits: [] });
    return renderPage(
      c,
      <ReadingPage {...shared} listed={data.listed} reading={data.reading} mayRemove={mayRemove} />,
    );
  }
  const status = notSaved === undefined ? 200 : notSaved.problem.kind === 'stale' ? 409 : 422;
  return renderPage(
    c,
    <ReviewPage {...shared} data={data} saved={saved} errors={notSaved?.errorsOf(data) ?? []} />,
    status,
  );
}

/** The row that our script has saved on a page that it keeps: it says which, and when that page was looked up. */
function savedRow(c: Context): SavedRow | null {
  const key = c.req.header('x-saved-row');
  const since = new Date(c.req.header('x-page-since') ?? '');
  return key === undefined || Number.isNaN(since.getTime()) ? null : { key, since };
}
