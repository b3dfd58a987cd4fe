import type { Counts } from '../compliance/standing.model.ts';

/** A phase of the introduction of the guideline (införandeplan). Days are YYYY-MM-DD. */
export interface Phase {
  readonly id: string;
  readonly guidelineId: string;
  /** 1–5, as the requirements name it. */
  readonly number: number;
  readonly name: string;
  readonly goal: string | null;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly doneOn: string | null;
  readonly version: number;
}

/** Something that a phase is to have reached. */
export interface PhaseGoal {
  readonly id: string;
  readonly phaseId: string;
  readonly position: number;
  readonly text: string;
  readonly doneOn: string | null;
  readonly version: number;
}

/** A phase cannot begin before another is done. */
export interface Dependency {
  readonly phaseId: string;
  readonly dependsOnId: string;
}

/** The phases of a guideline, as they are kept. */
export interface KeptPhases {
  readonly phases: readonly Phase[];
  readonly goals: readonly PhaseGoal[];
  readonly dependencies: readonly Dependency[];
}

/** How a phase stands today. `late`: its last day has passed, and it is not done. */
export const phaseStates = ['notPlanned', 'coming', 'underWay', 'late', 'done'] as const;
export type PhaseState = (typeof phaseStates)[number];

/**
 * How a phase is out of step with one that it depends on and that is not done. `planned`: it is to begin before the other
 * is to end. `begun`: its first day has come. `done`: it is done itself.
 */
export const earlyWays = ['planned', 'begun', 'done'] as const;
export type EarlyWay = (typeof earlyWays)[number];

/** A phase named by another. */
export interface PhaseName {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}

/** How the requirements of a phase stand in one unit; the units as the overview of compliance names them. */
export interface PhaseOfUnit {
  readonly key: string;
  readonly level: 'municipality' | 'centralIt' | 'administration' | 'system';
  readonly name: string;
  readonly counts: Counts;
}

/** A phase with what it depends on, its goals and how its requirements stand. */
export interface PhaseShown extends Phase {
  readonly state: PhaseState;
  readonly dependsOn: readonly (PhaseName & { readonly isDone: boolean; readonly early: EarlyWay | null })[];
  readonly goals: readonly PhaseGoal[];
  /** Of the guideline: how many are measured, and how many are principles. */
  readonly requirements: { readonly measures: number; readonly principles: number };
  /** As compliance counts them, of the units that the requester reads. */
  readonly counts: Counts;
  readonly units: readonly PhaseOfUnit[];
}
