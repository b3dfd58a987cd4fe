import type { PageRoute } from './page-route.ts';

const draft = (id: string) => `/guideline/${id}/draft`;

/** Guidelines, their drafts, and requirements. */
export const guidelineRoutes: readonly PageRoute[] = [
  { pattern: '/guideline', name: 'guideline', address: () => '/guideline', seenBy: 'exampleSecretary' },
  { pattern: '/guideline', name: 'guideline-none', address: () => '/guideline' },
  {
    pattern: '/guideline/adopt',
    name: 'guideline-adopt',
    address: () => '/guideline/adopt',
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/guideline/new',
    name: 'guideline-new',
    address: () => '/guideline/new',
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/guideline/oscal',
    name: 'guideline-import',
    address: () => '/guideline/oscal',
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/guideline/import',
    name: 'guideline-file',
    address: () => '/guideline/import',
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/guideline/:id/import',
    name: 'guideline-file-review',
    address: ({ register }) => `/guideline/${register.ownGuideline}/import`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/guideline/:id/import/left-out',
    name: 'guideline-file-left-out',
    address: ({ register }) => `/guideline/${register.ownGuideline}/import/left-out`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/guideline/:id',
    name: 'guideline-chapter',
    address: ({ register }) => `/guideline/${register.guideline}?chapter=10`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/guideline/:id/settings',
    name: 'guideline-settings',
    address: ({ register }) => `/guideline/${register.guideline}/settings`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/guideline/:id/versions',
    name: 'guideline-versions',
    address: ({ register }) => `/guideline/${register.guideline}/versions`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/guideline/:id/versions/compare',
    name: 'guideline-compare',
    address: ({ register }) => `/guideline/${register.guideline}/versions/compare?from=1&to=2`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/guideline/:id/versions/:number',
    name: 'guideline-superseded',
    address: ({ register }) => `/guideline/${register.guideline}/versions/1?chapter=10`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/guideline/:id/mapping/:scheme',
    name: 'guideline-mapping',
    address: ({ register }) => `/guideline/${register.guideline}/mapping/iso27001?gaps=1`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/guideline/:id/draft',
    name: 'guideline-draft',
    address: ({ register }) => `${draft(register.guideline)}?show=changed`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/guideline/:id/draft/in-force',
    name: 'guideline-in-force',
    address: ({ register }) => `${draft(register.guideline)}/in-force`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/guideline/:id/draft/discard',
    name: 'guideline-discard',
    address: ({ register }) => `${draft(register.guideline)}/discard`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/guideline/:id/draft/requirements/new',
    name: 'requirement-new',
    address: ({ register }) => `${draft(register.guideline)}/requirements/new?after=${register.requirement}`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/guideline/:id/draft/requirements/:row',
    name: 'requirement-edit',
    address: ({ register }) => `${draft(register.guideline)}/requirements/${register.requirement}`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/guideline/:id/draft/requirements/:row/split',
    name: 'requirement-split',
    address: ({ register }) => `${draft(register.guideline)}/requirements/${register.requirement}/split`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/requirements/:id',
    name: 'requirement',
    address: ({ register }) => `/requirements/${register.requirement}`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/requirements/:id/mapping',
    name: 'requirement-mapping',
    address: ({ register }) => `/requirements/${register.requirement}/mapping`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/requirements/:id/recommendations',
    name: 'requirement-link',
    address: ({ register }) => `/requirements/${register.requirement}/recommendations`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/recommendations/:id{[0-9a-fA-F-]{36}}/requirements',
    name: 'recommendation-link-requirement',
    address: ({ register }) => `/recommendations/${register.recommendation}/requirements`,
    seenBy: 'exampleKeeper',
  },
];
