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

/** A route that changes one thing of the register, whose id stands in the path. */
export const changeRoute = <Path extends string, Schema extends z.ZodType>({
  method = 'post',
  body,
  ...told
}: Told<Path, Schema> & { readonly method?: 'post' | 'patch' }) =>
  createRoute({
    ...told,
    method,
    tags,
    request: { params: idParam, body: jsonBody(body) },
    responses: {
      204: nothing('It is changed. What it is now, and its new version, stand at its own address.'),
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

/** Answers 204, or with the problem. */
export const answerChanged = (c: Context, result: ChangeOutcome) =>
  result.ok ? c.body(null, 204) : refuseResult(result);

/** Answers 201 with the id, or with the problem. */
export function answerAdded(c: Context, result: ChangeOutcome<{ readonly id: string }>, path?: string) {
  if (!result.ok) return refuseResult(result);
  const { id } = result;
  if (path) c.header('Location', `/api/v1/${path}/${id}`);
  return c.json({ id }, 201);
}
