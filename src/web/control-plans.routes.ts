import type { PageRoute } from './page-route.ts';

type Register = Parameters<PageRoute['address']>[0]['register'];

const secretary = (
  pattern: string,
  name: string,
  address: (register: Register) => string = () => pattern,
  status?: number,
): PageRoute => ({
  pattern: `/control-plans${pattern}`,
  name,
  address: ({ register }) => `/control-plans${address(register)}`,
  seenBy: 'exampleSecretary',
  ...(status !== undefined && { status }),
});

/** Internal control plans, as a board's secretary sees them. */
export const controlPlanRoutes: readonly PageRoute[] = [
  secretary('', 'control-plans'),
  secretary('', 'control-plans-none', () => '?q=ingenting'),
  secretary('/new', 'control-plan-new'),
  secretary('/:id{[0-9a-fA-F-]{36}}', 'control-plan', ({ controlPlan }) => `/${controlPlan}`),
  secretary('/:id{[0-9a-fA-F-]{36}}', 'control-plan-draft', ({ draftPlan }) => `/${draftPlan}`),
  secretary('/:id/decide', 'control-plan-decide', ({ draftPlan }) => `/${draftPlan}/decide`),
  secretary('/:id/report', 'control-plan-report', ({ controlPlan }) => `/${controlPlan}/report`),
  secretary('/:id/points/new', 'control-point-new', ({ draftPlan }) => `/${draftPlan}/points/new`),
  secretary('/points/:id/edit', 'control-point-edit', ({ draftPoint }) => `/points/${draftPoint}/edit`),
  secretary(
    '/points/:id/outcome',
    'control-point-outcome',
    ({ controlPoint }) => `/points/${controlPoint}/outcome`,
  ),
  secretary('/points/:id', 'control-point', ({ controlPoint }) => `/points/${controlPoint}`),
];

/** Files that they give. */
export const controlPlanFiles = [
  '/control-plans/:id/plan.pdf',
  '/control-plans/:id/plan.docx',
  '/control-plans/:id/follow-up.pdf',
  '/control-plans/:id/follow-up.docx',
  '/control-plans/:id/points.xlsx',
] as const;
