/**
 * Who sees responses: while it is written its own bodies' people; once decided, those who read the register in here;
 * the auditors from the day that it is handed over.
 */
export interface ResponseScope {
  readonly bodies: readonly string[];
  readonly decided: 'all' | 'security' | 'none';
  readonly handedOver: boolean;
}
