import { type Aspect, aspects, type ClassScale, type InformationClass } from './classification.model.ts';

/** Protective security (säkerhetsskydd) in both scales: never kept. */
export const topLevel = 4;

/** Test and development hold at most this class (riktlinjen 15.6). */
export const highestInTest = 2;

const lowest = { fourLevels: 1, klassa: 0 } as const satisfies Record<ClassScale, number>;

/** The levels of a scale, from the bottom, the top class last. The same number means the same harm in both. */
export const levelsOf = (scale: ClassScale): readonly number[] =>
  scale === 'klassa' ? [0, 1, 2, 3, topLevel] : [1, 2, 3, topLevel];

/** Only KLASSA has traceability. */
export const aspectsOf = (scale: ClassScale): readonly Aspect[] =>
  scale === 'klassa' ? aspects : aspects.filter((aspect) => aspect !== 'traceability');

export const isOnScale = (scale: ClassScale, level: number): boolean =>
  Number.isInteger(level) && level >= lowest[scale] && level < topLevel;

export const levelIn = (found: InformationClass | null, aspect: Aspect): number | null =>
  found?.[aspect] ?? null;

/** The highest level of confidentiality and integrity: what access rights are reviewed by. */
export const accessLevelOf = ({ confidentiality, integrity }: InformationClass): number =>
  Math.max(confidentiality, integrity);

/** Of each aspect the higher of two classes; what only one says counts. */
export function higherOf(one: InformationClass, other: InformationClass): InformationClass {
  const higher = (aspect: Aspect) => Math.max(one[aspect] ?? 0, other[aspect] ?? 0);
  const isTraced = one.traceability !== null || other.traceability !== null;
  return {
    confidentiality: higher('confidentiality'),
    integrity: higher('integrity'),
    availability: higher('availability'),
    traceability: isTraced ? higher('traceability') : null,
  };
}
