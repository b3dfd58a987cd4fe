import type { Invitation, InvitationParts } from './invitation.model.ts';

const day = 24 * 60 * 60_000;

/** How long a link works. */
export const invitationDays = 7;

export const invitationEnd = (madeAt: Date): Date => new Date(madeAt.getTime() + invitationDays * day);

/** Whether the link works now: once, and until it expires. */
export function isUsable(
  { expiresAt, usedAt }: Pick<Invitation, 'expiresAt' | 'usedAt'>,
  now: Date,
): boolean {
  return usedAt === null && now < expiresAt;
}

const written = /^([0-9a-f]{32})([0-9a-f]{32})([A-Za-z0-9_-]{43})$/;

/** The last part of the link's address. */
export function writeInvitation({ organisationId, invitationId, secret }: InvitationParts): string {
  return `${bare(organisationId)}${bare(invitationId)}${secret}`;
}

/** What the last part of an address says; null where it is no invitation of ours. */
export function parseInvitation(text: string): InvitationParts | null {
  const [, organisation, invitation, secret] = written.exec(text) ?? [];
  if (!organisation || !invitation || !secret) return null;
  return { organisationId: hyphenated(organisation), invitationId: hyphenated(invitation), secret };
}

const bare = (id: string) => id.replaceAll('-', '');
const hyphenated = (id: string) => id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
