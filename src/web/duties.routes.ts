import type { PageRoute } from './page-route.ts';

const duty = '/year-wheel/duties';
const seenBy = 'exampleSecurityOfficer' as const;

/** The year wheel and its duties, seen by who leads the work. */
export const dutyRoutes: readonly PageRoute[] = [
  { pattern: '/year-wheel', name: 'year-wheel', address: () => '/year-wheel', seenBy },
  {
    pattern: '/year-wheel',
    name: 'year-wheel-of-body',
    address: ({ register }) => `/year-wheel?body=${register.socialServices}`,
    seenBy,
  },
  {
    pattern: '/year-wheel',
    name: 'year-wheel-to-begin',
    address: ({ register }) => `/year-wheel?body=${register.bodyWithoutDuties}`,
    seenBy,
  },
  { pattern: '/year-wheel/new', name: 'duty-new', address: () => '/year-wheel/new', seenBy },
  { pattern: duty, name: 'duties', address: () => duty, seenBy },
  { pattern: duty, name: 'duties-none', address: () => `${duty}?q=ingenting`, seenBy },
  {
    pattern: `${duty}/:id{[0-9a-fA-F-]{36}}`,
    name: 'duty',
    address: ({ register }) => `${duty}/${register.movedDuty}`,
    seenBy,
  },
  ...(['edit', 'move', 'done', 'skip', 'withdraw'] as const).map(
    (step): PageRoute => ({
      pattern: `${duty}/:id/${step}`,
      name: `duty-${step}`,
      address: ({ register }) => `${duty}/${register.movedDuty}/${step}`,
      seenBy,
    }),
  ),
  {
    pattern: `${duty}/:id/bring-back`,
    name: 'duty-bring-back',
    address: ({ register }) => `${duty}/${register.withdrawnDuty}/bring-back`,
    seenBy,
  },
];

export const dutyFiles = ['/year-wheel/duties.xlsx'] as const;
