import type { RequirementKind, RequirementLevel } from '../requirement.model.ts';
import type { BuiltInRequirement, BuiltInWording } from './built-in.model.ts';

type Line = {
  readonly ref: string;
  readonly kind: RequirementKind;
  readonly level: RequirementLevel;
} & BuiltInWording;

/** A measure: it is assessed. */
export const measure = (ref: string, level: RequirementLevel, wording: BuiltInWording): Line => ({
  ref,
  kind: 'measure',
  level,
  ...wording,
});

/** A principle: it gives context, and is assessed by chapter only. */
export const principle = (ref: string, level: RequirementLevel, wording: BuiltInWording): Line => ({
  ref,
  kind: 'principle',
  level,
  ...wording,
});

/** @param title null where the requirements stand directly under the chapter */
export const section = (title: string | null, lines: readonly Line[]) => ({ title, lines });

type Chapter = { readonly number: string; readonly title: string; readonly phase: number | null };

export function chapter(
  { number, title, phase }: Chapter,
  sections: readonly ReturnType<typeof section>[],
): readonly Omit<BuiltInRequirement, 'key'>[] {
  return sections.flatMap((part) =>
    part.lines.map(({ cadence = null, role = null, fromClass = {}, ...line }) => ({
      ...line,
      chapter: number,
      chapterTitle: title,
      sectionTitle: part.title,
      phase,
      cadence,
      role,
      fromClass,
    })),
  );
}

/** Requirements that share a ref are told apart by their order. */
export function keyed(
  requirements: readonly Omit<BuiltInRequirement, 'key'>[],
): readonly BuiltInRequirement[] {
  const seen = new Map<string, number>();
  return requirements.map((requirement) => {
    const occurrence = (seen.get(requirement.ref) ?? 0) + 1;
    seen.set(requirement.ref, occurrence);
    return { ...requirement, key: `${requirement.ref}/${occurrence}` };
  });
}
