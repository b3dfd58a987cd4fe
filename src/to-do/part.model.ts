/** What somebody has to do with the work, told from the roles of today. */
export interface Part {
  readonly personId: string;
  /** Works in the municipality, so that actions of their own are theirs wherever they are; as in action.policy.ts. */
  readonly worksHere: boolean;
  /** Every body that their roles reach: whose own work they see. */
  readonly reaches: readonly string[];
  /** True for insiders who may know of every body's actions. */
  readonly seesAll: boolean;
  /** Bodies that they write for: plan, do, report done. */
  readonly doesFor: readonly string[];
  /** Bodies whose dealings with the auditors they see: those that they write for or are a member of. */
  readonly dealsFor: readonly string[];
  /** Bodies whose answers they get ready. */
  readonly decidesFor: readonly string[];
  /** Bodies whose meetings and minutes they keep. */
  readonly minutesOf: readonly string[];
  /** Bodies whose actions are theirs to see done, whoever owns them. */
  readonly leads: readonly string[];
  /** Bodies that they are director of. */
  readonly directs: readonly string[];
  /** Bodies whose meetings and answers are in their own calendar: those that they decide for or are a member of. */
  readonly follows: readonly string[];
  readonly keepsAll: boolean;
  readonly keepsSecurity: boolean;
  readonly registers: boolean;
  readonly verifies: boolean;
  /** Reads every body's part of the management system; others read those that they do something for or follow. */
  readonly readsAllOfManagement: boolean;
  readonly audits: boolean;
  /** The bodies that they audit; null for all of them. A lay auditor audits the own companies. */
  readonly auditsOnly: readonly string[] | null;
  readonly administers: boolean;
}
