/**
 * A mark that something may be secret. It only warns: every request for it gets its own examination
 * (offentlighets- och sekretesslagen 5 kap. 5 §).
 */
export interface SecrecyMark {
  /** As "OSL 18:13". */
  readonly provision: string;
  /** YYYY-MM-DD. */
  readonly markedOn: string;
  /** The person who marked it. */
  readonly markedBy: string;
}
