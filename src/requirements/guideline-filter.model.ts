import { z } from 'zod';
import { searchWords } from '../shared/entry.ts';
import { requirementKinds, requirementLevels } from './requirement.model.ts';

/** What of a guideline is asked for. What cannot be understood asks for nothing. */
export const guidelineFilter = z.object({
  q: searchWords.default(''),
  chapter: z.string().max(50).nullable().default(null).catch(null),
  kind: z.enum(requirementKinds).nullable().default(null).catch(null),
  level: z.enum(requirementLevels).nullable().default(null).catch(null),
  phase: z.coerce.number().int().min(1).max(5).nullable().default(null).catch(null),
  /** A number in Annex A, and one of the ten measure areas; `none`: mapped to none. */
  iso: z.string().max(10).nullable().default(null).catch(null),
  act: z.string().max(10).nullable().default(null).catch(null),
  page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
});
export type GuidelineFilter = z.output<typeof guidelineFilter>;

/** The filter that an address holds; an empty choice is none. */
export const guidelineFilterOf = (query: Readonly<Record<string, string>>): GuidelineFilter =>
  guidelineFilter.parse(Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '')));

/** Whether something is asked for besides a chapter. */
export const asksForSome = ({ q, kind, level, phase, iso, act }: GuidelineFilter): boolean =>
  q !== '' || [kind, level, phase, iso, act].some((choice) => choice !== null);
