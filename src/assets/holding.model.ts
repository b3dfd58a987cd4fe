import type { InformationAsset, PersonalData, System } from './asset.model.ts';

/** The two lists of the register. What they hold has one shape: an asset has none of what is a system's alone. */
export const holdingKinds = ['asset', 'system'] as const;
export type HoldingKind = (typeof holdingKinds)[number];

/** What is a system's alone. */
type SystemFacts = Pick<
  System,
  | 'kind'
  | 'environment'
  | 'objectOwnerPersonId'
  | 'objectOwnerRole'
  | 'supplier'
  | 'hosting'
  | 'runsWhere'
  | 'users'
>;

/** What somebody says of an asset or a system; of an asset, null where it is a system's alone. */
export type HoldingFacts = Omit<InformationAsset, 'id' | 'withdrawnAt' | 'version'> & {
  readonly [Name in keyof SystemFacts]: SystemFacts[Name] | null;
};

/** An information asset or a system. */
export interface Holding extends HoldingFacts {
  readonly of: HoldingKind;
  readonly id: string;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** Where each list stands, and the pages of what it holds under it. */
export const holdingAddress = { asset: '/assets', system: '/systems' } as const satisfies Record<
  HoldingKind,
  string
>;

/** What the change log calls them. */
export const holdingNoun = { asset: 'informationAsset', system: 'system' } as const satisfies Record<
  HoldingKind,
  string
>;

/** The facts of both, in the order of the forms and the files. */
export const sharedFacts = [
  'name',
  'description',
  'bodyId',
  'ownerPersonId',
  'ownerRole',
  'managerPersonId',
  'managerRole',
  'personalData',
  'reference',
] as const satisfies (keyof HoldingFacts)[];

export const systemFacts = [
  'kind',
  'environment',
  'objectOwnerPersonId',
  'objectOwnerRole',
  'supplier',
  'hosting',
  'runsWhere',
  'users',
] as const satisfies (keyof SystemFacts)[];

export const factsOf = (of: HoldingKind): readonly (keyof HoldingFacts)[] =>
  of === 'asset' ? sharedFacts : [...sharedFacts, ...systemFacts];

/** What a new one is where nothing is said. */
export const noFacts: Omit<HoldingFacts, 'name' | 'bodyId'> = {
  description: null,
  ownerPersonId: null,
  ownerRole: null,
  managerPersonId: null,
  managerRole: null,
  personalData: null as PersonalData | null,
  reference: null,
  kind: null,
  environment: null,
  objectOwnerPersonId: null,
  objectOwnerRole: null,
  supplier: null,
  hosting: null,
  runsWhere: null,
  users: null,
};
