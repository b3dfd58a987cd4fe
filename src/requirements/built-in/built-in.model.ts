import type { Checkable, FromClass, RequirementKind, RequirementLevel } from '../requirement.model.ts';

/**
 * The ten areas of measures in cybersäkerhetslagen (2025:1506) 2 kap. 3 §, in the order of article 21.2 a–j of the
 * directive that it carries out (EU 2022/2555).
 */
export const measureAreas = [
  'risk',
  'incidents',
  'continuity',
  'supplyChain',
  'development',
  'effectiveness',
  'hygiene',
  'cryptography',
  'peopleAccessAssets',
  'authentication',
] as const;
export type MeasureArea = (typeof measureAreas)[number];

/** What is said of a requirement of the built-in guideline. */
export interface BuiltInWording {
  readonly sv: string;
  readonly en: string;
  /** How often, where the guideline says. */
  readonly cadence?: string;
  /** The office that it names, or that its table of offices makes responsible. */
  readonly role?: string;
  readonly checkable: Checkable;
  /** Numbers in Annex A of ISO/IEC 27001:2022. */
  readonly iso: readonly string[];
  readonly act: readonly MeasureArea[];
  readonly fromClass?: FromClass;
}

/** A requirement of the guideline that comes with Stadga. */
export interface BuiltInRequirement extends Required<Omit<BuiltInWording, 'cadence' | 'role'>> {
  /** Its ref, and which of those that share it, as "7.2 a/1". */
  readonly key: string;
  readonly ref: string;
  readonly chapter: string;
  readonly chapterTitle: string;
  readonly sectionTitle: string | null;
  readonly kind: RequirementKind;
  readonly level: RequirementLevel;
  readonly cadence: string | null;
  readonly role: string | null;
  /** 1–5; null where the chapter is in none of the phases of introduction. */
  readonly phase: number | null;
}
