import type { PageRoute } from './page-route.ts';

/** What the auditors ask for and are handed, and what they say of the year. */
export const handoverRoutes: readonly PageRoute[] = [
  { pattern: '/handovers', name: 'handovers', address: () => '/handovers', seenBy: 'exampleAuditor' },
  {
    pattern: '/handovers',
    name: 'handovers-for-coordinator',
    address: () => '/handovers?open=overdue',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/handovers/requests/new',
    name: 'request-new',
    address: ({ register }) => `/handovers/requests/new?recommendation=${register.recommendation}`,
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/handovers/requests/:id',
    name: 'request',
    address: ({ register }) => `/handovers/requests/${register.request}`,
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/handovers/new',
    name: 'handover-new',
    address: ({ register }) => `/handovers/new?body=${register.socialBoard}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/handovers/documents/new',
    name: 'handover-document',
    address: ({ register }) => `/handovers/documents/new?body=${register.socialBoard}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/handovers/:id{[0-9a-fA-F-]{36}}',
    name: 'handover',
    address: ({ register }) => `/handovers/${register.handover}`,
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/yearly-reports',
    name: 'yearly-reports',
    address: () => '/yearly-reports',
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/yearly-reports/:id',
    name: 'yearly-report',
    address: ({ register }) => `/yearly-reports/${register.yearlyReport}`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/yearly-reports/:id/edit',
    name: 'yearly-report-decided',
    address: ({ register }) => `/yearly-reports/${register.yearlyReport}/edit`,
    seenBy: 'exampleAuditor',
    status: 409,
  },
  {
    pattern: '/yearly-reports/:id/withdraw',
    name: 'yearly-report-withdraw-decided',
    address: ({ register }) => `/yearly-reports/${register.yearlyReport}/withdraw`,
    seenBy: 'exampleAuditor',
    status: 409,
  },
  {
    pattern: '/yearly-reports/:id/bodies/:body',
    name: 'yearly-report-decision',
    address: ({ register }) => `/yearly-reports/${register.yearlyReport}/bodies/${register.socialBoard}`,
    seenBy: 'exampleKeeper',
  },
];
