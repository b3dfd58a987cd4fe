import { createRoute, type z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ChangeResult } from '../reviews/review-change.model.ts';
import { refuse } from './problem.ts';
import { refuseResult } from './refuse-result.ts';
import { partParam } from './reviews.input.ts';
import { json, jsonBody, problems, writing } from './routes.ts';

/** A route that changes one part of a review, and answers with the part as it is now. */
export const partRoute = <Path extends string, Body extends z.ZodType, Part extends z.ZodType>({
  method = 'post',
  body,
  part,
  ...told
}: {
  readonly method?: 'post' | 'patch';
  readonly path: Path;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly body: Body;
  readonly part: Part;
}) =>
  createRoute({
    ...told,
    method,
    tags: ['readings'],
    request: { params: partParam, body: jsonBody(body) },
    responses: {
      200: json('As it is now, with its new version.', part),
      ...problems(...writing, 'notFound', 'stale', 'alreadyConfirmed'),
    },
  });

/** Answers with the part, or with why it was not changed. @param tell what of the part is described */
export function answerPart<Part, Told extends object>(
  c: Context,
  result: ChangeResult<Part>,
  tell: (part: Part) => Told,
) {
  if (result.ok) return c.json(tell(result.part), 200);
  const { refusal } = result;
  if (refusal === 'alreadyConfirmed') return refuse(refusal);
  if (refusal === 'stale') return refuse(refusal, { current: tell(result.current) });
  return refuseResult(refusal === 'invalid' ? { refusal, fields: result.fields } : { refusal });
}
