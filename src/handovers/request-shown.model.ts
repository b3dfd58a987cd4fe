import type { AuditorRequest } from './handover.model.ts';
import type { Sight } from './handover.policy.ts';
import type { RequestState } from './request.rules.ts';

/** A request with the names of who and what is in it. Moments are ISO 8601. */
export interface RequestFound
  extends Pick<
    AuditorRequest,
    'id' | 'bodyId' | 'kind' | 'auditId' | 'recommendationId' | 'wantedBy' | 'version'
  > {
  readonly bodyName: string;
  readonly auditTitle: string | null;
  readonly recommendationNumber: string | null;
  readonly recommendationText: string | null;
  readonly text: string | null;
  readonly answer: string | null;
  readonly askedBy: string;
  readonly askedByName: string | null;
  readonly askedAt: string;
  readonly answeredByName: string | null;
  readonly answeredAt: string | null;
  readonly withdrawnAt: string | null;
}

/** The same as far as the requester sees it: without its words for whoever only coordinates. */
export interface RequestShown extends RequestFound {
  readonly sight: Exclude<Sight, 'nothing'>;
  readonly state: RequestState;
  readonly isOverdue: boolean;
}
