import type { Context } from 'hono';
import type { App } from '../compose.ts';
import { answerError } from '../web/error-pages.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { type FindReadingResult, findReading, findSource, type ReadingDraft } from './index.ts';

type Handler = (c: Context, draft: ReadingDraft, context: SignedInApp) => Response | Promise<Response>;

const withFound =
  (find: (context: SignedInApp, id: string) => Promise<FindReadingResult>) =>
  (app: App, handler: Handler) =>
  async (c: Context): Promise<Response> => {
    const context = signedIn(app, c);
    const found = await find(context, c.req.param('id') ?? '');
    return found.ok ? handler(c, found.draft, context) : answerError(c, found.refusal);
  };

/** Calls the handler with the draft that the address names, or answers that there is none to see. */
export const withDraft = withFound(findReading);

/** The same, also for those who may only see a report in the original because they read what came from it. */
export const withSource = withFound(findSource);
