/**
 * Who sees responses: while it is written its own bodies' people; once decided, those who read the register in here;
 * the auditors, and the lay auditors of a company, from the day that it is handed over.
 */
export interface ResponseScope {
  readonly bodies: readonly string[];
  readonly decided: 'all' | 'security' | 'none';
  /** `all`: every one that has been handed over. Else those of these bodies. */
  readonly handedOver: 'all' | readonly string[];
}
