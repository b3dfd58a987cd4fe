import { textIn } from '../web/entry-form.ts';
import {
  type Aspect,
  aspects,
  type Harms,
  harmKinds,
  type InformationClass,
} from './classification.model.ts';

export const harmField = (aspect: Aspect, kind: string) => `harms.${aspect}.${kind}`;

/** What a form of an assessment says: the level of each aspect is the highest of its harms, or the one it was raised to. */
export function assessmentIn(form: URLSearchParams) {
  const numberIn = (name: string): number | null => {
    const text = (form.get(name) ?? '').trim();
    return /^\d$/.test(text) ? Number(text) : null;
  };
  const harms = Object.fromEntries(
    aspects.flatMap((aspect) => {
      const judged = harmKinds.flatMap((kind) => {
        const level = numberIn(harmField(aspect, kind));
        return level === null ? [] : [[kind, level] as const];
      });
      return judged.length === 0 ? [] : [[aspect, Object.fromEntries(judged)] as const];
    }),
  ) as Harms;
  const levelOf = (aspect: Aspect): number | null => {
    const levels = [...Object.values(harms[aspect] ?? {}), numberIn(aspect)].filter((each) => each !== null);
    return levels.length === 0 ? null : Math.max(...levels);
  };
  // A level that nobody has judged is missing: the use case says so at its field.
  const needed = (aspect: Aspect) => levelOf(aspect) as number;
  return {
    confidentiality: needed('confidentiality'),
    integrity: needed('integrity'),
    availability: needed('availability'),
    traceability: levelOf('traceability'),
    harms,
    reason: textIn(form, 'reason') ?? '',
  };
}

/** The level that an aspect was raised to above its harms; empty where it was not. */
export function raisedTo(
  found: (InformationClass & { readonly harms: Harms }) | null,
  aspect: Aspect,
): string {
  const level = found?.[aspect] ?? null;
  if (!found || level === null) return '';
  const judged = Object.values(found.harms[aspect] ?? {});
  return judged.length > 0 && Math.max(...judged) >= level ? '' : String(level);
}
