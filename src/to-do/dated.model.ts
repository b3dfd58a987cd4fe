import type { DutyKind } from '../duties/duty.model.ts';
import type { Part } from './part.model.ts';
import type { DatedKind } from './year.model.ts';

/** Which dated things are asked for. Days are YYYY-MM-DD, both ends included. */
export interface DatedQuestion {
  readonly organisationId: string;
  readonly part: Part;
  readonly today: string;
  readonly from: string;
  readonly to: string;
  readonly body: string | null;
  readonly kinds: readonly DatedKind[];
  /** Only what this person is named on; everybody's where it is left out. */
  readonly owner?: string | null;
  /** Of the duties that come back only these; all of them where it is left out. */
  readonly dutyKinds?: readonly DutyKind[] | null;
  /** Only what the requester has to do with themselves. */
  readonly mine: boolean;
}
