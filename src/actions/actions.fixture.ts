import type { RequestContext } from '../identity/index.ts';
import { parseActionFilter } from './action-list.model.ts';
import { addAction, findAction, listActions } from './index.ts';

export const refused = (refusal: unknown) => ({ ok: false, refusal });
export const fault = (field: string, code: string) => refused({ invalid: [{ field, code }] });

type Planned = Partial<Parameters<typeof addAction>[1]> & { readonly bodyId: string };

/** The id of an action that somebody has planned. */
export async function plannedBy(by: RequestContext, input: Planned): Promise<string> {
  const result = await addAction(by, { title: 'Ta fram en rutin', isEnteredAfterwards: true, ...input });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.id;
}

/** The action as somebody sees it. */
export async function shownTo(by: RequestContext, id: string) {
  const found = await findAction(by, id);
  if (!found) throw new Error('No such action');
  return found;
}

/** The ids of the actions that somebody finds, in their order. */
export const listed = async (by: RequestContext, query: Record<string, string> = {}) =>
  (await listActions(by, parseActionFilter({ state: 'every', size: '200', ...query }))).rows.map(
    ({ id }) => id,
  );
