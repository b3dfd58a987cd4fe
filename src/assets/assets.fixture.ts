import { randomUUID } from 'node:crypto';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import type { HoldingKind } from './holding.model.ts';
import { addHolding, findHolding } from './index.ts';

export const refused = (refusal: unknown) => ({ ok: false, refusal });
export const fault = (field: string, code: string) => refused({ invalid: [{ field, code }] });

export type TestAssets = Awaited<ReturnType<typeof openTestAssets>>;

/** A municipality with an empty register of assets, and people to ask as. */
export async function openTestAssets() {
  const register = await openTestRegister();
  const coordinator = register.as(['securityCoordinator', 'Socialförvaltningen']);
  const social = register.body('Socialförvaltningen');
  return {
    register,
    social,
    technical: register.body('Tekniska förvaltningen'),
    coordinator,
    neighbour: register.as(['securityCoordinator', 'Tekniska förvaltningen']),
    officer: register.as('securityOfficer'),
    add: (of: HoldingKind, name: string, more: object = {}, by: RequestContext = coordinator) =>
      added(by, of, { name, bodyId: social, ...more }),
    person: (name?: string, more?: { endedOn?: string }) => aPerson(register, name, more),
    remove: () => register.remove(),
  };
}

async function added(by: RequestContext, of: HoldingKind, input: { name: string; bodyId: string }) {
  const result = await addHolding(by, of, input);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.id;
}

/** Somebody who is in the database, as assets and systems name them; with a role where one is told. */
async function aPerson(
  { db, municipality }: TestRegister,
  name = 'Vera Prov',
  { endedOn = null as string | null } = {},
): Promise<string> {
  const id = randomUUID();
  await db.asOwner(
    'insert into person (organisation_id, id, name, email, ended_on) values ($1, $2, $3, $4, $5)',
    [municipality.organisationId, id, name, `${id}@lindviken.example`, endedOn],
  );
  return id;
}

/** The same person asking, with another role or none. */
export const asPerson = (context: RequestContext, personId: string): RequestContext => ({
  ...context,
  requester: { ...context.requester, personId },
});

/** What somebody sees of it. */
export async function shown(by: RequestContext, of: HoldingKind, id: string) {
  const found = await findHolding(by, of, id);
  if (!found) throw new Error('Nothing of the kind');
  return found;
}
