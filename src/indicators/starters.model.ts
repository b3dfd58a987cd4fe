/** The built-in set to begin with; the catalogues have the words of each. */
export const starterKeys = [
  'requirementsMet',
  'requirementsAnswered',
  'assetsOwned',
  'assetsClassified',
  'risksReviewed',
  'exceptionsPassed',
  'documentsInTime',
  'actionsOverdue',
  'recommendationsClosed',
  'trainingCoverage',
  'plansTested',
  'accessReviewed',
  'inactiveAccounts',
] as const;
export type StarterKey = (typeof starterKeys)[number];
