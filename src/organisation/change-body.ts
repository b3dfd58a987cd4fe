import { recordChanges } from '../change-log/index.ts';
import { authorOf, inRequest, type RequestContext } from '../identity/index.ts';
import { mayManageOrganisation } from '../people/people.policy.ts';
import { differences } from '../shared/differences.ts';
import { isId, parseEntry } from '../shared/entry.ts';
import type { TiedBody } from './body.model.ts';
import { faultsOfBody } from './body.rules.ts';
import { findBodies, findRolesForBody, holdOrganisation, updateBodies } from './body.store.ts';
import { type BodyChange, type BodyRefused, bodyChange, bodyFaults } from './body-entry.model.ts';
import { saveTies } from './save-ties.ts';

export type ChangeBodyResult = { readonly ok: true; readonly body: TiedBody } | BodyRefused;

/** Changes what a body is called, what it is, what it is tied to, or that it has ended. It is never erased. */
export async function changeBody(
  context: RequestContext,
  id: string,
  change: BodyChange,
): Promise<ChangeBodyResult> {
  const { organisationId } = context.requester;
  if (!mayManageOrganisation(context.requester)) return { ok: false, refusal: 'forbidden' };
  if (!isId(id)) return { ok: false, refusal: 'notFound' };
  const parsed = parseEntry(bodyChange, change, bodyFaults);
  if (!parsed.ok) return { ok: false, refusal: 'invalid', fields: parsed.fields };
  const { version, ...facts } = parsed.value;
  return inRequest(context, async (transaction): Promise<ChangeBodyResult> => {
    await holdOrganisation(transaction, organisationId);
    const bodies = await findBodies(transaction, organisationId);
    const before = bodies.find((body) => body.id === id);
    if (!before) return { ok: false, refusal: 'notFound' };
    if (before.version !== version) return { ok: false, refusal: 'stale', current: before };
    const others = bodies.filter((body) => body !== before);
    const held = await findRolesForBody(transaction, organisationId, id);
    const wanted: TiedBody = { ...before, ...given(facts) };
    const fields = faultsOfBody(wanted, others, held);
    if (fields.length > 0) return { ok: false, refusal: 'invalid', fields };
    const after = { ...wanted, tiedTo: [...new Set(wanted.tiedTo)].sort() };
    const changed = differences(before, after);
    if (!changed) return { ok: true, body: before };
    const body = { ...after, version: version + 1 };
    await updateBodies(transaction, organisationId, [body]);
    await recordChanges(transaction, authorOf(context), [
      { noun: 'body', nounId: id, verb: 'change', ...changed },
    ]);
    await saveTies(context, transaction, before, body.tiedTo, others);
    return { ok: true, body };
  });
}

/** Only what was sent: a value left out stays as it was. */
function given<Facts extends object>(
  facts: Facts,
): { [Name in keyof Facts]: Exclude<Facts[Name], undefined> } {
  const sent = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(sent) as { [Name in keyof Facts]: Exclude<Facts[Name], undefined> };
}
