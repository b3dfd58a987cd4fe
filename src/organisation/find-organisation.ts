import { findChanges } from '../change-log/index.ts';
import type { Transaction } from '../database/index.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { countPeopleOfBodies, findBodies } from './body.store.ts';
import type { Organisation, PeopledBody } from './organisation.model.ts';
import { findOrganisationNames } from './organisation.store.ts';

/** The municipality and its bodies, for everyone who has signed in: how authorities are organised is no secret. */
export async function findOrganisation(context: RequestContext): Promise<Organisation> {
  const { organisationId } = context.requester;
  return inRequest(context, async (transaction) => ({
    ...(await findOrganisationNames(transaction, organisationId)),
    bodies: await peopledBodies(transaction, context),
  }));
}

/** One body, the others that it may be tied to, and what has happened to it. */
export interface BodyFile {
  readonly body: PeopledBody;
  readonly bodies: readonly PeopledBody[];
  readonly changes: Awaited<ReturnType<typeof findChanges>>;
}

export async function findBody(context: RequestContext, id: string): Promise<BodyFile | null> {
  if (!isId(id)) return null;
  return inRequest(context, async (transaction) => {
    const bodies = await peopledBodies(transaction, context);
    const body = bodies.find((one) => one.id === id);
    if (!body) return null;
    const about = { noun: 'body', nounId: id };
    return { body, bodies, changes: await findChanges(transaction, context.requester.organisationId, about) };
  });
}

async function peopledBodies(transaction: Transaction, context: RequestContext): Promise<PeopledBody[]> {
  const { organisationId } = context.requester;
  const people = await countPeopleOfBodies(transaction, organisationId, swedishDay(context.now()));
  const bodies = await findBodies(transaction, organisationId);
  return bodies.map((body) => ({ ...body, people: people.get(body.id) ?? 0 }));
}
