import type { Role } from './role.model.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  /** In lower case; what the person signs in with. Unique in the organisation. */
  readonly email: string;
  readonly title: string | null;
  /** YYYY-MM-DD; null while the person works here. From that day nobody signs in as them. */
  readonly endedOn: string | null;
  readonly version: number;
}

/** A role that a person holds, for a body or the whole organisation, from a day and perhaps to a day (inclusive). */
export interface RoleAssignment {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly bodyId: string | null;
  /** YYYY-MM-DD. */
  readonly fromDate: string;
  /** YYYY-MM-DD, the last day; null until further notice. */
  readonly toDate: string | null;
}

/** A person as entered; what is left out is made or empty. */
export type NewPerson = Pick<Person, 'name' | 'email'> & Partial<Pick<Person, 'id' | 'title' | 'endedOn'>>;

/** A role as entered; what is left out is made or empty. */
export type NewRoleAssignment = Pick<RoleAssignment, 'personId' | 'role' | 'fromDate'> &
  Partial<Pick<RoleAssignment, 'id' | 'bodyId' | 'toDate'>>;
