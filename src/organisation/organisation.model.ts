import type { TiedBody } from './body.model.ts';

/** What the municipality is called. */
export interface OrganisationNames {
  /** Null until someone has set it up. */
  readonly name: string | null;
  /** As 212000-0000; null where it was not given. */
  readonly organisationNumber: string | null;
}

/** A body as lists show it. */
export interface PeopledBody extends TiedBody {
  /** How many hold a role for it today. */
  readonly people: number;
}

/** The municipality with everything in it. */
export interface Organisation extends OrganisationNames {
  /** By kind, then by name; ended ones too. */
  readonly bodies: readonly PeopledBody[];
}
