import type { PageRoute } from './page-route.ts';

/** What is done, and what shows that it is. */
export const actionRoutes: readonly PageRoute[] = [
  {
    pattern: '/actions/exchange',
    name: 'exchange-actions',
    address: () => '/actions/exchange',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/actions/exchange/:sha256',
    name: 'exchange-actions-gone',
    address: () => '/actions/exchange/0',
    seenBy: 'exampleKeeper',
    status: 422,
  },
  {
    pattern: '/actions/exchange/done/:id',
    name: 'exchange-actions-done-gone',
    address: () => '/actions/exchange/done/0',
    seenBy: 'exampleKeeper',
    status: 404,
  },
  {
    pattern: '/actions',
    name: 'actions',
    address: () => '/actions',
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/actions',
    name: 'actions-for-keeper',
    address: () => '/actions?state=every&moved=2',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/actions',
    name: 'actions-none',
    address: () => '/actions?q=ingenting',
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/actions/plan',
    name: 'action-plan',
    address: ({ register }) => `/actions/plan?body=${register.socialBoard}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/actions/new',
    name: 'action-new',
    address: ({ register }) => `/actions/new?recommendation=${register.recommendation}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/actions/:id{[0-9a-fA-F-]{36}}',
    name: 'action',
    address: ({ register }) => `/actions/${register.action}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/actions/:id/edit',
    name: 'action-edit',
    address: ({ register }) => `/actions/${register.action}/edit`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/actions/:id/move',
    name: 'action-move',
    address: ({ register }) => `/actions/${register.action}/move`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/actions/:id/withdraw',
    name: 'action-withdraw',
    address: ({ register }) => `/actions/${register.action}/withdraw`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/evidence/new',
    name: 'evidence-new',
    address: ({ register }) => `/evidence/new?action=${register.action}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/evidence/:id{[0-9a-fA-F-]{36}}',
    name: 'evidence',
    address: ({ register }) => `/evidence/${register.evidence}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/evidence/:id/edit',
    name: 'evidence-edit',
    address: ({ register }) => `/evidence/${register.evidence}/edit`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/evidence/:id/versions/new',
    name: 'evidence-version-new',
    address: ({ register }) => `/evidence/${register.evidence}/versions/new`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/evidence/:id/withdraw',
    name: 'evidence-withdraw',
    address: ({ register }) => `/evidence/${register.evidence}/withdraw`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/evidence/:id/attach',
    name: 'evidence-attach',
    address: ({ register }) => `/evidence/${register.evidence}/attach`,
    seenBy: 'exampleSecretary',
  },
];
