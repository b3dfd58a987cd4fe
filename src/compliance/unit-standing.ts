import type { Transaction } from '../database/index.ts';
import type { RequirementLevel } from '../requirements/requirement.model.ts';
import type { InForce } from './guideline-in-force.ts';
import { dividedFor } from './inheritance.rules.ts';
import { type Asked, findAsked } from './requirement-in-force.store.ts';
import { type Figure, figureOf } from './standing.rules.ts';
import {
  findOwnStandings,
  findShownFor,
  findStandings,
  type OwnStanding,
  type Shown,
  type StandingRow,
} from './standing.store.ts';
import type { FoundUnit } from './unit.store.ts';

/** A requirement that the unit answers itself, and how it stands. */
export interface OwnRow {
  readonly requirement: Asked;
  readonly figure: Figure;
  readonly standing: OwnStanding | null;
  readonly evidence: number;
  readonly actions: number;
  readonly openActions: number;
}

/** A requirement that is met for the unit by a level above: result, day and who answers, never their reasons. */
export interface InheritedRow {
  readonly requirement: Asked;
  readonly figure: Figure;
  readonly standing: Omit<StandingRow, 'unitId'> | null;
  readonly answeredBy: AnsweredBy;
}

/** Whose answer is inherited. `name`: the body; null where nobody has been named. */
export interface AnsweredBy {
  readonly level: RequirementLevel;
  readonly name: string | null;
}

export interface UnitStanding {
  readonly requirements: readonly Asked[];
  readonly own: readonly OwnRow[];
  readonly inherited: readonly InheritedRow[];
}

/** How a unit stands with everything that concerns it. Four statements. @param today YYYY-MM-DD */
export async function loadUnitStanding(
  transaction: Transaction,
  organisationId: string,
  { guideline, unit, today }: { guideline: InForce; unit: FoundUnit; today: string },
  chapter: string | null = null,
): Promise<UnitStanding> {
  const requirements = await findAsked(transaction, organisationId, guideline, chapter);
  const standings = await findOwnStandings(transaction, organisationId, unit);
  const shown = await findShownFor(transaction, organisationId, unit);
  const above = await findStandings(transaction, organisationId, unitIdsAbove(organisationId, unit));
  const { own, inherited } = dividedFor(unit, requirements);
  const standingOf = new Map(standings.map((each) => [each.requirementId, each]));
  const shownOf = new Map(shown.map((each) => [each.requirementId, each]));
  const aboveOf = new Map(above.map((each) => [`${each.level} ${each.requirementId}`, each]));
  return {
    requirements,
    own: own.map((requirement) => ownRow(requirement, standingOf.get(requirement.id), shownOf, today)),
    inherited: inherited.map((requirement) => {
      const found = aboveOf.get(`${requirement.level} ${requirement.id}`);
      return {
        requirement,
        figure: figureOf(found, today),
        standing: found ? withoutUnit(found) : null,
        answeredBy: answeredBy(requirement.level, guideline, unit),
      };
    }),
  };
}

const nothing = { evidence: 0, actions: 0, openActions: 0 };

function ownRow(
  requirement: Asked,
  standing: OwnStanding | undefined,
  shownOf: ReadonlyMap<string, Shown>,
  today: string,
): OwnRow {
  const { evidence, actions, openActions } = shownOf.get(requirement.id) ?? nothing;
  const figure = figureOf(standing, today);
  return { requirement, figure, standing: standing ?? null, evidence, actions, openActions };
}

function withoutUnit(row: StandingRow): Omit<StandingRow, 'unitId'> {
  const { unitId: _, ...standing } = row;
  return standing;
}

/** The two levels at the top go by the organisation's id; a system inherits its body's answers as well. */
export const unitIdsAbove = (organisationId: string, { level, bodyId }: FoundUnit): string[] =>
  level === 'system' ? [organisationId, bodyId] : [organisationId];

/** Who answers what is demanded of a level, seen from a unit. */
export function answeredBy(level: RequirementLevel, guideline: InForce, unit: FoundUnit): AnsweredBy {
  if (level === 'municipality') return { level, name: guideline.municipalityBody };
  if (level === 'centralIt') return { level, name: guideline.centralItBody };
  return { level, name: level === 'administration' ? unit.bodyName : unit.name };
}
