import type { ControlPoint, ControlResult, PointStanding } from './control-plan.model.ts';
import type { ListedControlPlan } from './control-plan-list.model.ts';

export interface ShownOutcome {
  readonly id: string;
  readonly onDay: string;
  readonly result: ControlResult;
  readonly observation: string | null;
  readonly byName: string | null;
  readonly at: Date;
  /** Noted anew for the same day since: kept, and not counted. */
  readonly isCorrected: boolean;
}

export interface ActionOfPoint {
  readonly id: string;
  readonly title: string;
  readonly state: 'planned' | 'underWay' | 'done' | 'cancelled';
  readonly dueOn: string | null;
  readonly ownerName: string | null;
}

export interface ShownPoint extends Omit<ControlPoint, 'withdrawnAt'>, PointStanding {
  readonly responsibleName: string | null;
  readonly riskTitle: string | null;
  readonly riskBodyId: string | null;
  readonly deviations: number;
  readonly lastOn: string | null;
  readonly lastResult: ControlResult | null;
  /** The newest first. */
  readonly outcomes: readonly ShownOutcome[];
  readonly actions: readonly ActionOfPoint[];
}

export interface PromiseOfPlan {
  readonly id: string;
  readonly what: string;
  /** YYYY-MM-DD, when it was promised to. */
  readonly dueOn: string | null;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly recommendationId: string | null;
  readonly responseId: string | null;
  readonly auditTitle: string | null;
  /** The point of this plan that it is linked to; null where it is linked to none of them. */
  readonly pointId: string | null;
  /** In a plan that some board has decided. */
  readonly isInPlan: boolean;
  /** Of a part of an answer that is marked: left out of public versions. */
  readonly isSecret: boolean;
}

export interface PointInPlan extends ShownPoint {
  /** Whether the requester notes what its controls show, and makes an action of it. */
  readonly mayNote: boolean;
  readonly mayAct: boolean;
}

export interface PromiseInPlan extends PromiseOfPlan {
  /** Whether the requester says which point it has become. */
  readonly mayLink: boolean;
}

/** A plan with its points and promises, as its page and its papers show it. */
export interface ShownControlPlan extends ListedControlPlan {
  readonly rows: readonly PointInPlan[];
  /** Promises that are linked to its points, and those that are in no decided plan; null for who is not told of promises. */
  readonly promises: readonly PromiseInPlan[] | null;
}
