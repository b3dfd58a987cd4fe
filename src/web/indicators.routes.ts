import type { PageRoute } from './page-route.ts';

const list = '/indicators';
const seenBy = 'exampleSecurityOfficer' as const;

/** Indicators, seen by who leads the work with information security. */
export const indicatorRoutes: readonly PageRoute[] = [
  { pattern: list, name: 'indicators', address: () => list, seenBy },
  { pattern: list, name: 'indicators-due', address: () => `${list}?view=due`, seenBy },
  { pattern: list, name: 'indicators-none', address: () => `${list}?q=ingenting`, seenBy },
  { pattern: `${list}/by-body`, name: 'indicators-by-body', address: () => `${list}/by-body`, seenBy },
  { pattern: `${list}/new`, name: 'indicator-new', address: () => `${list}/new`, seenBy },
  {
    pattern: `${list}/:id{[0-9a-fA-F-]{36}}`,
    name: 'indicator-computed',
    address: ({ register }) => `${list}/${register.computedIndicator}`,
    seenBy,
  },
  {
    pattern: `${list}/:id{[0-9a-fA-F-]{36}}`,
    name: 'indicator-entered',
    address: ({ register }) => `${list}/${register.enteredIndicator}`,
    seenBy,
  },
  ...(['edit', 'withdraw', 'values/new'] as const).map(
    (step): PageRoute => ({
      pattern: `${list}/:id/${step}`,
      name: `indicator-${step.replace('/', '-')}`,
      address: ({ register }) => `${list}/${register.enteredIndicator}/${step}`,
      seenBy,
    }),
  ),
  { pattern: `${list}/import`, name: 'indicators-import', address: () => `${list}/import`, seenBy },
  {
    pattern: `${list}/import/:sha256`,
    name: 'indicators-import-gone',
    address: () => `${list}/import/0`,
    seenBy,
    status: 422,
  },
];

export const indicatorFiles = [
  '/indicators/indicators.xlsx',
  '/indicators/values.xlsx',
  '/indicators/import/template.xlsx',
] as const;
