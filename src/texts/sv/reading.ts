/** What the reading of audit reports says about what it found, doubts and could not read. */
export const reading = {
  issues: {} as Record<string, string>,
};
