import type { Matter } from '../audits/audit.model.ts';

/** A matter that waits for its answer. */
export interface MatterOnItsWay extends Matter {
  readonly bodyName: string;
  /** The audit or round that the letter was about. */
  readonly about: string;
  /** The answer that has been begun, as far as it may be seen. */
  readonly responseId: string | null;
}
