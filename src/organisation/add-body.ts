import { randomUUID } from 'node:crypto';
import { recordChanges } from '../change-log/index.ts';
import { authorOf, inRequest, type RequestContext } from '../identity/index.ts';
import { mayManageOrganisation } from '../people/people.policy.ts';
import { parseEntry } from '../shared/entry.ts';
import type { TiedBody } from './body.model.ts';
import { faultsOfBody } from './body.rules.ts';
import { findBodies, holdOrganisation, insertBodies } from './body.store.ts';
import { type BodyRefused, bodyFaults, type NewBodyEntry, newBodyEntry } from './body-entry.model.ts';
import { saveTies } from './save-ties.ts';

export type AddBodyResult = { readonly ok: true; readonly body: TiedBody } | BodyRefused;

/** Adds a board, an administration, a company or a function. */
export async function addBody(context: RequestContext, entry: NewBodyEntry): Promise<AddBodyResult> {
  const { organisationId } = context.requester;
  if (!mayManageOrganisation(context.requester)) return { ok: false, refusal: 'forbidden' };
  const parsed = parseEntry(newBodyEntry, entry, bodyFaults);
  if (!parsed.ok) return { ok: false, refusal: 'invalid', fields: parsed.fields };
  const body: TiedBody = { ...parsed.value, id: randomUUID(), version: 1 };
  return inRequest(context, async (transaction): Promise<AddBodyResult> => {
    await holdOrganisation(transaction, organisationId);
    const others = await findBodies(transaction, organisationId);
    const fields = faultsOfBody(body, others);
    if (fields.length > 0) return { ok: false, refusal: 'invalid', fields };
    const { tiedTo, ...own } = body;
    await insertBodies(transaction, organisationId, [own]);
    const { id, version: _, ...after } = body;
    await recordChanges(transaction, authorOf(context), [
      { noun: 'body', nounId: id, verb: 'add', before: null, after },
    ]);
    await saveTies(context, transaction, { ...body, tiedTo: [] }, tiedTo, others);
    return { ok: true, body };
  });
}
