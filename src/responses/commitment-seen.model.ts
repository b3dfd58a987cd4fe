import type { PromiseResult } from '../audits/promises/promise-outcome.model.ts';
import type { RecommendationState } from '../audits/recommendations/recommendation.model.ts';
import type { Maker } from '../audits/rounds/follow-up.model.ts';

/** What is seen here of how a promise is kept. */
export interface SeenOfCommitment {
  /** What the latest closed round found; null where none has looked. */
  readonly outcome: PromiseResult | null;
  /** The actions that carry it out, by their states; null where they are not for the reader to see. */
  readonly actions: { readonly planned: number; readonly underWay: number; readonly done: number } | null;
  /** What the body says of its work with the recommendation; null where that is not for the reader, or it is about none. */
  readonly work: RecommendationState | null;
}

/** What a closed round found of a promise. */
export interface Finding {
  readonly outcome: PromiseResult;
  readonly madeBy: Maker;
  /** YYYY-MM-DD. */
  readonly dated: string | null;
}

/** Another wording of the same promise, in an answer that was replaced or that has taken its place. Days are YYYY-MM-DD. */
export interface OtherWording {
  readonly what: string;
  readonly dueOn: string | null;
  readonly isLater: boolean;
}

/** An action that carries a promise out, and is not called off. */
export interface CarryingAction {
  readonly id: string;
  readonly title: string;
  /** The day when it is to be ready, where that is later than was promised; YYYY-MM-DD. */
  readonly lateUntil: string | null;
}

/** The same with what decides who may see it: whose it is and whom it serves, and who owns it. */
export interface FoundCarrier extends Omit<CarryingAction, 'lateUntil'> {
  readonly isDone: boolean;
  /** YYYY-MM-DD. */
  readonly dueOn: string | null;
  readonly bodyIds: readonly string[];
  readonly isSecurity: boolean;
  readonly ownerIds: readonly string[];
}
