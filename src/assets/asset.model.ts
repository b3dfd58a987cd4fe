/** Whether personal data is handled: none, ordinary, or such as GDPR art. 9 and 10 protect specially. */
export const personalDataKinds = ['none', 'ordinary', 'sensitive'] as const;
export type PersonalData = (typeof personalDataKinds)[number];

/** An information asset (informationstillgång): information that the organisation handles, whatever carries it. */
export interface InformationAsset {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** The body that owns the information. */
  readonly bodyId: string;
  /** Informationsägare. Null is a gap that is shown. */
  readonly ownerPersonId: string | null;
  readonly ownerRole: string | null;
  /** Förvaltningsledare: manages it for the owner. */
  readonly managerPersonId: string | null;
  readonly managerRole: string | null;
  readonly personalData: PersonalData | null;
  /** The organisation's own number of it, by which an import knows it again. */
  readonly reference: string | null;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** Information system, tool, or what others stand on (as a network, a directory). */
export const systemKinds = ['information', 'tool', 'support'] as const;
export type SystemKind = (typeof systemKinds)[number];
export const environments = ['production', 'test', 'development'] as const;
export type Environment = (typeof environments)[number];
export const hostings = ['centralIt', 'ownAdministration', 'supplier', 'cloud'] as const;
/** Who runs it. */
export type Hosting = (typeof hostings)[number];

export interface System {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly kind: SystemKind;
  readonly environment: Environment;
  readonly bodyId: string;
  /** Informationsägare for what the system handles as a whole. */
  readonly ownerPersonId: string | null;
  readonly ownerRole: string | null;
  readonly managerPersonId: string | null;
  readonly managerRole: string | null;
  /** Objektägare: answers for the technical conditions. */
  readonly objectOwnerPersonId: string | null;
  readonly objectOwnerRole: string | null;
  readonly supplier: string | null;
  readonly hosting: Hosting | null;
  /** As "egen datorhall" or "inom EU hos leverantören". */
  readonly runsWhere: string | null;
  /** Who uses it, in words. */
  readonly users: string | null;
  readonly personalData: PersonalData | null;
  readonly reference: string | null;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

export const dependencyKinds = ['needs', 'dataFlow'] as const;
/** `needs`: stops when the other stops. `dataFlow`: gets data from the other. */
export type DependencyKind = (typeof dependencyKinds)[number];

/** One system's dependency on another. */
export interface SystemDependency {
  readonly systemId: string;
  readonly dependsOnId: string;
  readonly kind: DependencyKind;
  /** What it needs, or which data flows. */
  readonly what: string | null;
}
