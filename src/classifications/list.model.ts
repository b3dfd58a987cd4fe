import { z } from 'zod';
import type { ClassScale, InformationClass } from './classification.model.ts';
import type { Subject } from './subject.model.ts';

export const listShows = ['work', 'waiting', 'due', 'missing', 'otherScale', 'lower', 'all'] as const;
export type ListShow = (typeof listShows)[number];
export const listSorts = ['name', 'review', 'body'] as const;

/** What the list shows; what is not understood is the usual. */
export const classFilter = z.object({
  show: z.enum(listShows).catch('work'),
  body: z.guid().nullable().catch(null),
  sort: z.enum(listSorts).catch('name'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type ClassFilter = z.output<typeof classFilter>;

export interface ListedClass
  extends Pick<
    Subject,
    'noun' | 'id' | 'name' | 'reference' | 'bodyId' | 'bodyName' | 'ownerPersonId' | 'ownerName'
  > {
  /** The decided class; null where there is none. */
  readonly class: InformationClass | null;
  readonly scale: ClassScale | null;
  readonly nextReviewOn: string | null;
  readonly isWaiting: boolean;
  readonly isDue: boolean;
  readonly isOtherScale: boolean;
  readonly isLower: boolean;
}

export const rowsOnPage = 50;
