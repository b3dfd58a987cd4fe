import { randomUUID } from 'node:crypto';
import type { BodyName } from '../../test/builders/municipality.ts';
import { addPerson, type TestPerson } from '../../test/builders/municipality.ts';
import { at, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import type { Role } from '../people/role.model.ts';
import { addRisk, findRisk } from './index.ts';

export const refused = (refusal: unknown) => ({ ok: false, refusal });
export const fault = (field: string, code: string) => refused({ invalid: [{ field, code }] });

/** Somebody who stands in the people's list and holds the role there. */
export async function personAs(
  register: TestRegister,
  role: Role,
  body?: BodyName,
): Promise<{ person: TestPerson; context: RequestContext }> {
  const person = await addPerson(register.db.database, register.municipality, role, body ? { body } : {});
  const as = register.as(body ? [role, body] : role);
  return {
    person,
    context: { ...as, requester: { ...as.requester, personId: person.id, name: person.name } },
  };
}

/** The same person at noon of another day. */
export const on = (context: RequestContext, day: string): RequestContext => ({
  ...context,
  now: () => at(day),
});

type New = Partial<Parameters<typeof addRisk>[1]> & { readonly bodyId: string };

/** The id of a risk that somebody has added, assessed as 2 × 3. */
export async function riskBy(by: RequestContext, input: New): Promise<string> {
  const result = await addRisk(by, {
    id: randomUUID(),
    title: 'Journaler går inte att nå',
    scenario: 'Vid elavbrott står journalsystemet still.',
    source: 'incident',
    aspects: ['availability'],
    assessment: { likelihood: 2, consequence: 3, reason: 'Det hände i våras.' },
    ...input,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.id;
}

/** The risk as somebody sees it. */
export async function riskShownTo(by: RequestContext, id: string) {
  const found = await findRisk(by, id);
  if (!found) throw new Error('No such risk');
  return found;
}
