import type { PageRoute } from './page-route.ts';

const sitting = '/compliance/self-assessments';
const unit = '/compliance/units';

/** How far the guideline is met: units, requirements, self-assessments, sample checks. */
export const complianceRoutes: readonly PageRoute[] = [
  {
    pattern: '/compliance',
    name: 'compliance',
    address: () => '/compliance',
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/compliance',
    name: 'compliance-own',
    address: () => '/compliance',
    seenBy: 'exampleSecretary',
  },
  { pattern: '/compliance', name: 'compliance-none', address: () => '/compliance' },
  {
    pattern: '/compliance/units/:unit',
    name: 'compliance-unit',
    address: () => `${unit}/municipality`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/compliance/units/:unit/requirements',
    name: 'compliance-requirements',
    address: ({ register }) => `${unit}/${register.socialServices}/requirements?whose=every`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/compliance/units/:unit/requirements/:requirement',
    name: 'compliance-requirement',
    address: ({ register }) => `${unit}/${register.socialServices}/requirements/${register.gap}`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/compliance/requirements/:requirement',
    name: 'compliance-requirement-of-body',
    address: ({ register }) => `/compliance/requirements/${register.gap}?body=${register.socialServices}`,
    seenBy: 'exampleSecretary',
  },
  {
    pattern: '/compliance/self-assessments/:id',
    name: 'self-assessment',
    address: ({ register }) => `${sitting}/${register.selfAssessment}`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/compliance/self-assessments/:id/chapters/:chapter',
    name: 'self-assessment-chapter',
    address: ({ register }) => `${sitting}/${register.selfAssessment}/chapters/${register.chapter}`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/compliance/self-assessments/:id/finish',
    name: 'self-assessment-finish',
    address: ({ register }) => `${sitting}/${register.selfAssessment}/finish`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/compliance/self-assessments/:id/discard',
    name: 'self-assessment-discard',
    address: ({ register }) => `${sitting}/${register.selfAssessment}/discard`,
    seenBy: 'exampleSecurityOfficer',
  },
  {
    pattern: '/compliance/sample-check',
    name: 'sample-check',
    address: ({ register }) => `/compliance/sample-check?unit=${register.socialServices}&count=3&seed=a`,
    seenBy: 'exampleSecurityOfficer',
  },
];
