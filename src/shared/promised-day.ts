/** Whether something is to be ready later than it was promised. Days are YYYY-MM-DD; one that is missing is not later. */
export const isLaterThanPromised = (dueOn: string | null, promisedBy: string | null): boolean =>
  dueOn !== null && promisedBy !== null && dueOn > promisedBy;
