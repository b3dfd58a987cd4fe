import type { ReadRequirement } from '../../reading/guideline/guideline-reading.model.ts';
import type { NewRequirement, RequirementRow } from '../guideline-list.model.ts';
import { knownAgain } from './known-again.rules.ts';

/** A row of a draft that was read: `known` where it is a requirement of the version in force. */
export interface ImportedRow {
  readonly row: NewRequirement;
  readonly known: 'unchanged' | 'changed' | null;
}

/** PostgreSQL holds neither NUL nor halves of characters. */
const storable = (text: string) => text.replaceAll('\0', '').toWellFormed();
const line = (text: string | null, most: number): string | null =>
  text === null ? null : storable(text).replaceAll(/\s+/gu, ' ').trim().slice(0, most).toWellFormed() || null;

/**
 * What was read as rows of a draft. Those that are known again keep their id, so that assessments stay with them, and
 * what people have said of them: kind, level, phase, class. What stands as it stood has nothing to doubt.
 * @param newId an id for each that is new
 */
export function importedRows(
  read: readonly ReadRequirement[],
  inForce: readonly RequirementRow[],
  newId: () => string,
): ImportedRow[] {
  const known = knownAgain(inForce, read);
  const rows = new Map(inForce.map((row) => [row.id, row]));
  return read.map((requirement, index) => {
    const match = known[index];
    const before = match ? rows.get(match.id) : undefined;
    const wording = {
      ref: line(requirement.ref, 50) ?? '–',
      chapter: line(requirement.chapter, 50) ?? '–',
      chapterTitle: line(requirement.chapterTitle, 300) ?? requirement.chapter,
      sectionTitle: line(requirement.sectionTitle, 300),
      text: storable(requirement.text).trim(),
    };
    const { place } = requirement;
    if (!before) {
      const { kind, level } = requirement;
      const proposed = {
        kind,
        level,
        role: line(requirement.role, 200),
        cadence: line(requirement.cadence, 200),
      };
      const rest = { textEn: null, checkable: null, phase: null, fromClass: {} };
      const row = { id: newId(), ...wording, ...proposed, ...rest, place, doubts: [...requirement.doubts] };
      return { row, known: null };
    }
    const { id, builtInKey, kind, level, checkable, phase, fromClass } = before;
    const kept = { id, builtInKey, kind, level, checkable, phase, fromClass, place };
    const isSameText = match?.by === 'words';
    if (isSameText) {
      const { textEn, role, cadence } = before;
      const stands = before.ref === wording.ref && before.chapter === wording.chapter;
      const doubts = stands ? [] : requirement.doubts.filter((doubt) => !ofWords.has(doubt));
      const isSame = stands && before.text === wording.text && before.sectionTitle === wording.sectionTitle;
      return {
        row: { ...kept, ...wording, textEn, role, cadence, doubts },
        known: isSame ? 'unchanged' : 'changed',
      };
    }
    const role = line(requirement.role, 200) ?? before.role;
    const cadence = line(requirement.cadence, 200) ?? before.cadence;
    const doubts = [...requirement.doubts, 'knownByLikeness'];
    return { row: { ...kept, ...wording, textEn: null, role, cadence, doubts }, known: 'changed' };
  });
}

/** Doubts about words that have been in force are settled. */
const ofWords: ReadonlySet<string> = new Set(['mayBeSeveral', 'noShall', 'joined', 'wordUnknown']);
