import type { Context } from 'hono';
import type { App } from '../compose.ts';
import { answerError } from '../web/error-pages.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { findReading, type ReadingDraft } from './index.ts';

/** Calls the handler with the draft that the address names, or answers that there is none to see. */
export function withDraft(
  app: App,
  handler: (c: Context, draft: ReadingDraft, context: SignedInApp) => Response | Promise<Response>,
): (c: Context) => Promise<Response> {
  return async (c) => {
    const context = signedIn(app, c);
    const found = await findReading(context, c.req.param('id') ?? '');
    return found.ok ? handler(c, found.draft, context) : answerError(c, found.refusal);
  };
}
