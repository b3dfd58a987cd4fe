import type { PageRoute } from './page-route.ts';

/** The security officer's reports; the example has one that has been issued and a draft. */
const of = (name: string, path: string, address: PageRoute['address'], more: Partial<PageRoute> = {}) => ({
  pattern: `/management-reports${path}`,
  name: `management-report${name}`,
  address,
  seenBy: 'exampleSecurityOfficer' as const,
  ...more,
});

export const managementReportRoutes: readonly PageRoute[] = [
  of('s', '', () => '/management-reports'),
  of('s-new', '/new', () => '/management-reports/new'),
  of('', '/:id{[0-9a-fA-F-]{36}}', ({ register }) => `/management-reports/${register.issuedReport}`),
  of('-draft', '/:id{[0-9a-fA-F-]{36}}', ({ register }) => `/management-reports/${register.draftReport}`),
  of(
    '-public',
    '/:id{[0-9a-fA-F-]{36}}',
    ({ register }) => `/management-reports/${register.draftReport}?version=public`,
  ),
  of('-edit', '/:id/edit', ({ register }) => `/management-reports/${register.draftReport}/edit`),
  of('-issue', '/:id/issue', ({ register }) => `/management-reports/${register.draftReport}/issue`),
  of(
    '-throw-away',
    '/:id/throw-away',
    ({ register }) => `/management-reports/${register.draftReport}/throw-away`,
  ),
  of('-decision', '/:id/decision', ({ register }) => `/management-reports/${register.issuedReport}/decision`),
];

export const managementReportFiles = ['/management-reports/:id/files/:file'];
