import type { RequirementLevel } from '../../requirements/requirement.model.ts';
import type { Counts } from '../standing.model.ts';

/** A unit as a row of an overview. */
export interface UnitRow {
  readonly level: RequirementLevel;
  readonly bodyId: string;
  readonly systemId: string | null;
  readonly unitId: string;
  /** As addresses name it. */
  readonly key: string;
  readonly name: string;
  readonly bodyName: string;
}

/** What is counted of a unit in a column; the column is null where nothing is asked of it. */
export interface CountedCell extends UnitRow, Counts {
  /** False of a unit that others inherit from, and that the requester does not read as a row. */
  readonly isShown: boolean;
  readonly column: string | null;
  readonly title: string | null;
  readonly position: number | null;
}

/** How a unit stood when a day ended; a day before any guideline was in force has no line. */
export interface CountedDay extends UnitRow, Counts {
  readonly day: string;
}

/** A requirement that a number of Annex A is met by, with how it stands in the units that it is asked of. */
export interface MappedRequirement extends Counts {
  readonly requirementId: string;
  readonly ref: string;
  readonly text: string;
  readonly textEn: string | null;
  readonly level: RequirementLevel;
  /** Numbers in Annex A. */
  readonly references: readonly string[];
  /** The latest answer's day, YYYY-MM-DD. */
  readonly onDay: string | null;
  /**
   * Why, at most five; none of what others than the unit that the statement is of have answered. Of the whole municipality
   * with the name of the unit before each.
   */
  readonly reasons: readonly string[];
  /** Titles of the evidence, at most five, and how many there are. */
  readonly evidence: readonly string[];
  readonly evidenceCount: number;
}

/** A principle that is mapped to a number. */
export interface MappedPrinciple {
  readonly number: string;
  readonly ref: string;
}
