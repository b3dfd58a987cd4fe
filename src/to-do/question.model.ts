import type { Part } from './part.model.ts';

/** What the stores are asked. Days are YYYY-MM-DD. */
export interface Question {
  readonly organisationId: string;
  readonly part: Part;
  readonly today: string;
  /** The last days of "within a week", "within a month", and of what is told of at all. */
  readonly edges: { readonly week: string; readonly month: string; readonly last: string };
  /** The day before which what is new no longer is. */
  readonly newSince: string;
  /** The day before which an action under way should have had a note. */
  readonly quietSince: string;
  /** How many of each kind and urgency are wanted. */
  readonly most: number;
}
