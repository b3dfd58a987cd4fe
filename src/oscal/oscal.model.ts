import type { RegisterScope } from '../audits/register/register.policy.ts';

/** The version of OSCAL (NIST) that is written. */
export const oscalVersion = '1.0.6';

/** The name space of our own properties. They are listed in docs/oscal.md. */
export const ownNamespace = 'https://stadga.example/ns/oscal';

export const oscalDocuments = ['assessment-results', 'poam'] as const;
export type OscalDocument = (typeof oscalDocuments)[number];

/** Evidence of a recommendation's work. */
export interface EvidenceOfRow {
  readonly id: string;
  readonly recommendationId: string;
  readonly bodyId: string;
  /** Null where it is marked as secret: a mark hides what it says, never that it is there. */
  readonly title: string | null;
  readonly collected: Date;
}

/** An action that serves a recommendation. */
export interface ActionOfRow {
  readonly id: string;
  readonly recommendationId: string;
  /** The addressed body that it serves. */
  readonly bodyId: string;
  /** Whose people do it. */
  readonly byBodyId: string;
  readonly title: string | null;
  readonly state: string;
  /** YYYY-MM-DD. */
  readonly dueOn: string | null;
  readonly completedOn: string | null;
}

export interface OscalBody {
  readonly id: string;
  readonly name: string;
}

/** Whose register, and when it was read. */
export interface OscalHead {
  readonly organisationId: string;
  readonly organisation: string;
  readonly bodies: readonly OscalBody[];
  readonly at: Date;
}

/** As whom the register is read. */
export type SeenBy = RegisterScope;
