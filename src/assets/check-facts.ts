import type { Changing } from '../identity/index.ts';
import { isBodyThere } from '../organisation/index.ts';
import { refuse } from '../shared/changed.ts';
import type { InvalidField } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { Fault } from './asset-faults.model.ts';
import type { HoldingFacts, HoldingKind } from './holding.model.ts';
import { isReferenceTaken } from './holding.store.ts';
import { findPeopleHere } from './holding-facts.store.ts';

const peopleFields = ['ownerPersonId', 'managerPersonId', 'objectOwnerPersonId'] as const;

/**
 * Looks at what the facts name: the body, the people, the number. Only what is said anew: who has left since may stay named
 * until somebody names another. At most three statements.
 */
export async function checkFacts(
  { transaction, organisationId, now }: Changing,
  of: HoldingKind,
  id: string,
  facts: Partial<HoldingFacts>,
) {
  const today = swedishDay(now());
  const invalid: InvalidField<Fault>[] = [];
  if (facts.bodyId !== undefined && !(await isBodyThere(transaction, organisationId, facts.bodyId, today))) {
    invalid.push({ field: 'bodyId', code: 'unknownBody' });
  }
  const named = peopleFields.flatMap((field) => {
    const personId = facts[field];
    return personId ? [{ field, personId }] : [];
  });
  const here = await findPeopleHere(
    transaction,
    organisationId,
    named.map(({ personId }) => personId),
    today,
  );
  for (const { field, personId } of named) {
    if (!here.has(personId)) invalid.push({ field, code: 'unknownPerson' });
  }
  const { reference } = facts;
  if (reference && (await isReferenceTaken(transaction, organisationId, of, { reference, id }))) {
    invalid.push({ field: 'reference', code: 'referenceTaken' });
  }
  return invalid.length > 0 ? refuse({ invalid }) : ({ ok: true } as const);
}
