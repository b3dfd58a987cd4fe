import type { Role } from '../people/role.model.ts';

/** A role in force today, with the bodies that it reaches. */
export interface HeldRole {
  readonly role: Role;
  /** The body that it is held for; null for the whole organisation. */
  readonly bodyId: string | null;
  /**
   * The body itself, and across the tie between boards and administrations: who works in an administration
   * works for its boards, and a board's secretary reaches its administrations. Empty for the whole organisation, and
   * for a lay auditor, who does not work for the company that they audit.
   */
  readonly reaches: readonly string[];
}

/** What a token may do beyond reading; a token never may more than its person. */
export const tokenScopes = ['read', 'write'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** Who asks: a signed-in person, or a token acting for one. Policies decide from this and the matter alone. */
export interface Requester {
  readonly organisationId: string;
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly HeldRole[];
  /** Null for a signed-in person. */
  readonly tokenScope: TokenScope | null;
}

/** True where the requester holds one of the roles for the whole organisation. */
export function holds(requester: Requester, ...wanted: Role[]): boolean {
  return requester.roles.some(({ role }) => wanted.includes(role));
}

/** True where the requester holds one of the roles for this body, or for one tied to it. */
export function holdsFor(requester: Requester, bodyId: string, ...wanted: Role[]): boolean {
  return requester.roles.some(({ role, reaches }) => wanted.includes(role) && reaches.includes(bodyId));
}
