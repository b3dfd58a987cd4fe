import type { PageRoute } from './page-route.ts';

/** How things stand: figures, the year and papers. */
export const paperRoutes: readonly PageRoute[] = [
  { pattern: '/overview', name: 'overview', address: () => '/overview' },
  { pattern: '/year', name: 'year', address: () => '/year', seenBy: 'exampleKeeper' },
  { pattern: '/year', name: 'year-nothing', address: () => '/year?year=1990' },
  { pattern: '/measures', name: 'measures', address: () => '/measures', seenBy: 'exampleKeeper' },
  {
    pattern: '/measures',
    name: 'measures-for-auditors',
    address: () => '/measures',
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/measures/rows',
    name: 'measured-rows',
    address: () => '/measures/rows?of=openWork',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/papers/responses/:id',
    name: 'response-papers',
    address: ({ register }) => `/papers/responses/${register.receivedResponse}`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/papers/responses/:id/package',
    name: 'response-package',
    address: ({ register }) => `/papers/responses/${register.receivedResponse}/package`,
    seenBy: 'exampleKeeper',
  },
  { pattern: '/papers', name: 'papers', address: () => '/papers', seenBy: 'exampleKeeper' },
  {
    pattern: '/papers/templates',
    name: 'paper-templates',
    address: () => '/papers/templates',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/papers/templates/:kind/:section',
    name: 'paper-template',
    address: () => '/papers/templates/officialLetter/summary',
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/papers/:of/:id/:kind',
    name: 'paper-form',
    address: ({ register }) => `/papers/rounds/${register.followUp}/roundReport`,
    seenBy: 'exampleKeeper',
  },
  {
    pattern: '/papers/:of/:id/:kind',
    name: 'paper-form-for-auditors',
    address: () => '/papers/register/auditors/statusReport',
    seenBy: 'exampleAuditor',
  },
];
