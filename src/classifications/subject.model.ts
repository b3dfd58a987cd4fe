import type { Environment } from '../assets/asset.model.ts';
import type { SubjectNoun } from './classification.model.ts';

/** Whose an asset or a system is. */
export interface Whose {
  readonly bodyId: string;
  readonly ownerPersonId: string | null;
  readonly managerPersonId: string | null;
  /** Of a system alone. */
  readonly objectOwnerPersonId: string | null;
}

/** An asset or a system as far as its class is concerned. */
export interface Subject extends Whose {
  readonly noun: SubjectNoun;
  readonly id: string;
  readonly name: string;
  readonly reference: string | null;
  readonly bodyName: string;
  readonly ownerName: string | null;
  readonly managerName: string | null;
  readonly objectOwnerName: string | null;
  /** Null for an asset. */
  readonly environment: Environment | null;
  readonly isWithdrawn: boolean;
}

/** One that a row of a list may mean. */
export type Matched = Subject & { readonly hasDraft: boolean };
