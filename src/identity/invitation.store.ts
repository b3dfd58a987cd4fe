import { and, eq, gt } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { people } from '../people/person.table.ts';
import type { Invitation } from './invitation.model.ts';
import { invitations } from './invitation.table.ts';

/** Keeps a new invitation; those that the person had before work no more. */
export async function replaceInvitation(
  transaction: Transaction,
  organisationId: string,
  invitation: Invitation,
): Promise<void> {
  const { personId, createdAt } = invitation;
  await transaction
    .update(invitations)
    .set({ expiresAt: createdAt })
    .where(
      and(
        eq(invitations.organisationId, organisationId),
        eq(invitations.personId, personId),
        gt(invitations.expiresAt, createdAt),
      ),
    );
  await transaction.insert(invitations).values({ organisationId, ...invitation });
}

/** An invitation with the person it is for. The row is held until the transaction ends. */
export async function holdInvitation(transaction: Transaction, organisationId: string, id: string) {
  const [found] = await transaction
    .select({ invitation: invitations, person: people })
    .from(invitations)
    .innerJoin(
      people,
      and(eq(people.organisationId, invitations.organisationId), eq(people.id, invitations.personId)),
    )
    .where(and(eq(invitations.organisationId, organisationId), eq(invitations.id, id)))
    .for('update', { of: invitations });
  return found;
}

export async function markInvitationUsed(
  transaction: Transaction,
  organisationId: string,
  id: string,
  at: Date,
): Promise<void> {
  await transaction
    .update(invitations)
    .set({ usedAt: at })
    .where(and(eq(invitations.organisationId, organisationId), eq(invitations.id, id)));
}
