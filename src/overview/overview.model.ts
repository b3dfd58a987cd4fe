import type { RegisterOverview } from '../audits/register/register-overview.model.ts';

/** A read report that waits for a person to look it through. */
export interface WaitingReport {
  readonly id: string;
  readonly fileName: string;
  readonly receivedAt: Date;
  /** Rows that are to go into the register, and how many of them a person has checked; none before anybody has begun. */
  readonly rows: number;
  readonly checked: number;
}

export interface WaitingReports {
  readonly total: number;
  /** The first that came in. */
  readonly first: readonly WaitingReport[];
}

/** How things stand, as far as the one who asks may see. */
export interface Overview extends RegisterOverview {
  /** Null where the one who asks does not review reports. */
  readonly reports: WaitingReports | null;
}
