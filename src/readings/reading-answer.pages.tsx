import type { Context } from 'hono';
import { answerReview } from '../reviews/answer-review.pages.tsx';
import { renderPage } from '../web/render.tsx';
import type { SignedInApp } from '../web/request.ts';
import { CancelledPage, FailedPage } from './ended.pages.tsx';
import { isSettled, mayHandleReports, type ReadingDraft, showOriginal } from './index.ts';
import { ProgressPage } from './progress.pages.tsx';
import { mayKeepReport } from './reading-draft.policy.ts';
import { SourcePage } from './source-page.pages.tsx';

/** True where the file itself could not be read: there is a reading, with an error and no document in it. */
function isUnreadable({ reading }: ReadingDraft): boolean {
  return (
    reading !== null &&
    reading.documents.length === 0 &&
    reading.issues.some(({ severity }) => severity === 'error')
  );
}

/** The page of a draft in whatever state it is. */
export async function answerReading(app: SignedInApp, c: Context, draft: ReadingDraft): Promise<Response> {
  const { id, fileName, state, reading, receivedBy } = draft;
  // Nothing has been found in it yet, so nobody knows what it is about.
  const mayKeep = mayKeepReport(app.requester, { receivedBy, audits: [] });
  if (!isSettled(state)) {
    const progress = { state, ...draft.progress };
    return renderPage(c, <ProgressPage id={id} file={fileName} progress={progress} mayCancel={mayKeep} />);
  }
  if (state === 'cancelled') return renderPage(c, <CancelledPage id={id} mayRemove={mayKeep} />);
  if (!reading || isUnreadable(draft)) {
    const errors = (reading?.issues ?? []).filter(({ severity }) => severity === 'error');
    const reasons = errors.map(({ message }) => message);
    return renderPage(c, <FailedPage id={id} file={fileName} reasons={reasons} mayRemove={mayKeep} />);
  }
  if (!mayHandleReports(app)) {
    const original = await showOriginal(app, draft);
    return renderPage(
      c,
      <SourcePage draft={{ ...draft, reading }} original={original} show={c.req.query('show')} />,
    );
  }
  return answerReview(app, c, draft);
}
