import type { Context } from 'hono';
import type { Refusal } from '../shared/changed.ts';
import type { FormProblem } from './components/entry-fields.tsx';
import { answerError } from './error-pages.tsx';

type Answer = Response | Promise<Response>;

/**
 * Answers a form that was not saved: with the form again, holding what was sent, or with a page that says that there
 * is no such thing or that it is not for this person.
 */
export function answerRefusal(
  c: Context,
  refusal: Refusal<FormProblem['faults'][number]['code']>,
  entered: URLSearchParams,
  again: (problem: FormProblem) => Answer,
): Answer {
  if (refusal === 'notFound' || refusal === 'forbidden') return answerError(c, refusal);
  const isStale = refusal === 'stale';
  return again({ faults: refusal === 'stale' ? [] : refusal.invalid, entered, isStale });
}
