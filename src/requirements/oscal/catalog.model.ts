import type { NewRequirement } from '../guideline-list.model.ts';

/** The largest catalogue that is read, in bytes. NIST's own largest one has about ten million. */
export const mostCatalogBytes = 20 * 1024 * 1024;

/** So deep may a file's objects and lists stand in each other; a catalogue of NIST's has about fifteen levels. */
export const deepest = 64;

export const catalogFaults = [
  'notJson',
  'tooDeep',
  'notCatalog',
  'noRequirements',
  'tooManyRequirements',
] as const;
export type CatalogFault = (typeof catalogFaults)[number];

/** A requirement as a catalogue tells it. Its id is that of a requirement in Stadga, where the file names one. */
export interface ReadRequirement extends Omit<NewRequirement, 'id'> {
  readonly id: string | null;
}

export type ReadCatalog =
  | { readonly ok: true; readonly title: string | null; readonly requirements: readonly ReadRequirement[] }
  | { readonly ok: false; readonly fault: CatalogFault };

/** What a document says of itself. */
export interface CatalogHead {
  /** What the document's id is made from. */
  readonly names: readonly string[];
  readonly title: string;
  /** As "2". */
  readonly version: string;
  readonly at: Date;
}
