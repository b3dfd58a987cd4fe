import { annexANumbers } from './built-in/annex-a.model.ts';
import { type BuiltInRequirement, measureAreas } from './built-in/built-in.model.ts';
import type { NewRequirement, Wording } from './guideline-list.model.ts';

/** The number, from 1, of a measure area of cybersäkerhetslagen 2 kap. 3 §, as mappings name it. */
export const areaNumber = (area: (typeof measureAreas)[number]): string =>
  String(measureAreas.indexOf(area) + 1);

/** The wording of a requirement of the built-in guideline, as a version of a guideline holds it. */
export const builtInWording = (each: BuiltInRequirement): Wording => ({
  ref: each.ref,
  chapter: each.chapter,
  chapterTitle: each.chapterTitle,
  sectionTitle: each.sectionTitle,
  kind: each.kind,
  level: each.level,
  text: each.sv,
  textEn: each.en,
  cadence: each.cadence,
  role: each.role,
  checkable: each.checkable,
  phase: each.phase,
  fromClass: each.fromClass,
});

/** The same as a new requirement, with its mappings. */
export const newRequirementOf = (each: BuiltInRequirement, id: string): NewRequirement => ({
  id,
  builtInKey: each.key,
  iso: annexANumbers.filter((number) => each.iso.includes(number)),
  act: measureAreas.filter((area) => each.act.includes(area)).map(areaNumber),
  ...builtInWording(each),
});
