import type { Context } from 'hono';
import { answerError } from '../web/error-pages.tsx';
import type { Refusal } from './change.model.ts';
import type { FormProblem } from './change-fields.pages.tsx';

type Answer = Response | Promise<Response>;

/**
 * Answers a form that was not saved: with the form again, holding what was sent, or with a page that says that there
 * is no such thing or that it is not for this person.
 */
export function answerRefusal(
  c: Context,
  refusal: Refusal,
  entered: URLSearchParams,
  again: (problem: FormProblem) => Answer,
): Answer {
  if (refusal === 'notFound' || refusal === 'forbidden') return answerError(c, refusal);
  const isStale = refusal === 'stale';
  return again({ faults: refusal === 'stale' ? [] : refusal.invalid, entered, isStale });
}
