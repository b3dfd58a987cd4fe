import type { indicatorStarters as sv } from '../sv/indicator-starters.ts';

export const indicatorStarters: typeof sv = {
  requirementsMet: {
    name: 'Requirements met',
    definition: 'Share of the guideline’s applicable requirements on the administration that are met.',
  },
  requirementsAnswered: {
    name: 'Requirements answered',
    definition: 'Share of the guideline’s requirements on the administration that have an answer that holds.',
  },
  assetsOwned: {
    name: 'Assets and systems with an owner',
    definition: 'Share of information assets and systems with a named owner who still works here.',
  },
  assetsClassified: {
    name: 'Classified information assets',
    definition: 'Share of information assets with a decided class.',
  },
  risksReviewed: {
    name: 'Risks reviewed in time',
    definition: 'Share of open risks whose next review lies ahead.',
  },
  exceptionsPassed: {
    name: 'Exceptions that ended',
    definition: 'Number of exceptions whose last day has passed in the last year without renewal.',
  },
  documentsInTime: {
    name: 'Governing documents revised in time',
    definition: 'Share of governing documents whose next revision has not passed.',
  },
  actionsOverdue: {
    name: 'Overdue actions',
    definition: 'Number of actions for information security whose due date has passed.',
  },
  recommendationsClosed: {
    name: 'Closed recommendations',
    definition:
      'Share of the auditors’ recommendations about information security that are confirmed internally, or that the board has decided not to act on.',
  },
  trainingCoverage: {
    name: 'Trained employees',
    definition:
      'Share of employees who have taken the basic training in information security in the last two years. Counted from the training register. People on parental or other leave are not counted.',
  },
  plansTested: {
    name: 'Tested continuity plans',
    definition: 'Share of continuity and recovery plans that have been tested in the last twelve months.',
  },
  accessReviewed: {
    name: 'Reviewed access rights',
    definition:
      'Share of systems whose access rights have been reviewed within the time that the class demands.',
  },
  inactiveAccounts: {
    name: 'Unused accounts',
    definition:
      'Share of active accounts of employees that have not been used for 90 days. Accounts of pupils and services are not counted.',
  },
};
