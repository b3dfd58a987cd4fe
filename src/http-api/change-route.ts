import { createRoute, type z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { addedSchema, idParam } from './described.ts';
import { type RefusedResult, refuseResult } from './refuse-result.ts';
import { created, json, jsonBody, nothing, problems, writing } from './routes.ts';

interface Told<Path extends string, Schema extends z.ZodType> {
  readonly path: Path;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly body: Schema;
}

const tags = ['register'];

/** A route that changes one thing, whose id stands in the path, and answers with what it is now. */
export const changeRoute = <Path extends string, Schema extends z.ZodType, Now extends z.ZodType>({
  method = 'post',
  body,
  now,
  ...told
}: Told<Path, Schema> & { readonly method?: 'post' | 'patch' | 'put'; readonly now: Now }) =>
  createRoute({
    ...told,
    method,
    tags,
    request: { params: idParam, body: jsonBody(body) },
    responses: {
      200: json('As it is now, with its new version.', now),
      204: nothing('It is changed, and is no longer for who asks to see.'),
      ...problems(...writing, 'notFound', 'stale'),
    },
  });

/** A route that adds something to a thing of the register, whose id stands in the path. */
export const addToRoute = <Path extends string, Schema extends z.ZodType>({
  body,
  ...told
}: Told<Path, Schema>) =>
  createRoute({
    ...told,
    method: 'post',
    tags,
    request: { params: idParam, body: jsonBody(body) },
    responses: { 201: json('It is added.', addedSchema), ...problems(...writing, 'notFound', 'idTaken') },
  });

/** A route that adds something to the register, which then has an address of its own. */
export const addRoute = <Path extends string, Schema extends z.ZodType>({
  body,
  ...told
}: Told<Path, Schema>) =>
  createRoute({
    ...told,
    method: 'post',
    tags,
    request: { body: jsonBody(body) },
    responses: {
      201: created('It is added.', addedSchema),
      ...problems(...writing, 'notFound', 'stale', 'idTaken'),
    },
  });

/** The outcome of a change: nothing to tell, or why it was refused. */
export type ChangeOutcome<Done extends object = object> =
  | ({ readonly ok: true } & Done)
  | ({ readonly ok: false } & RefusedResult);

/** Answers with what was changed as it is now, or with the problem. @param now null: no longer for who asks to see */
export async function answerNow<Now extends object>(
  c: Context,
  result: ChangeOutcome,
  now: () => Promise<Now | null>,
) {
  if (!result.ok) return refuseResult(result);
  const found = await now();
  return found === null ? c.body(null, 204) : c.json(found, 200);
}

/** Answers 201 with the id, or with the problem. */
export function answerAdded(c: Context, result: ChangeOutcome<{ readonly id: string }>, path?: string) {
  if (!result.ok) return refuseResult(result);
  const { id } = result;
  if (path) c.header('Location', `/api/v1/${path}/${id}`);
  return c.json({ id }, 201);
}
