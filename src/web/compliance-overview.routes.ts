import type { PageRoute } from './page-route.ts';

const officer = (pattern: string, name: string, address = pattern): PageRoute => ({
  pattern: `/compliance/${pattern}`,
  name,
  address: () => `/compliance/${address}`,
  seenBy: 'exampleSecurityOfficer',
});

/** The overviews of compliance, as who sees the whole municipality sees them. */
export const complianceOverviewRoutes: readonly PageRoute[] = [
  officer('matrix', 'compliance-matrix'),
  officer('matrix', 'compliance-matrix-systems', 'matrix?systems=all&whose=with'),
  officer('matrix/:unit/:chapter', 'compliance-cell', 'matrix/municipality/all?whose=with'),
  officer('trend', 'compliance-trend', 'trend?by=quarter'),
  officer('maturity', 'compliance-maturity'),
  officer('phases', 'compliance-phases'),
  officer('applicability', 'compliance-applicability'),
];

/** Files that they give. */
export const complianceOverviewFiles = [
  '/compliance/matrix.xlsx',
  '/compliance/matrix.csv',
  '/compliance/applicability.xlsx',
  '/compliance/applicability.pdf',
  '/compliance/applicability.docx',
] as const;
