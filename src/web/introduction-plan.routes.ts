import type { PageRoute } from './page-route.ts';

type Register = Parameters<PageRoute['address']>[0]['register'];

const officer = (
  pattern: string,
  name: string,
  address: (register: Register) => string = () => pattern,
  status?: number,
): PageRoute => ({
  pattern: `/introduction-plan${pattern}`,
  name,
  address: ({ register }) => `/introduction-plan${address(register)}`,
  seenBy: 'exampleSecurityOfficer',
  ...(status !== undefined && { status }),
});

/** The introduction plan and its benefits, as who keeps them sees them. */
export const introductionPlanRoutes: readonly PageRoute[] = [
  officer('', 'introduction-plan'),
  officer('/start', 'introduction-plan-start-not-now', undefined, 403),
  officer('/phases/:id{[0-9a-fA-F-]{36}}', 'plan-phase', ({ latePhase }) => `/phases/${latePhase}`),
  officer('/phases/:id/edit', 'plan-phase-edit', ({ latePhase }) => `/phases/${latePhase}/edit`),
  officer('/phases/:id/finish', 'plan-phase-finish', ({ latePhase }) => `/phases/${latePhase}/finish`),
  officer('/phases/:id/reopen', 'plan-phase-reopen', ({ donePhase }) => `/phases/${donePhase}/reopen`),
  officer('/goals/:id/reach', 'plan-goal-reach', ({ openGoal }) => `/goals/${openGoal}/reach`),
  officer('/goals/:id/reopen', 'plan-goal-reopen', ({ openGoal }) => `/goals/${openGoal}/reopen`),
  officer('/benefits/new', 'benefit-new'),
  officer('/benefits/:id{[0-9a-fA-F-]{36}}', 'benefit', ({ benefit }) => `/benefits/${benefit}`),
  officer('/benefits/:id/edit', 'benefit-edit', ({ benefit }) => `/benefits/${benefit}/edit`),
  officer('/benefits/:id/outcome', 'benefit-outcome', ({ benefit }) => `/benefits/${benefit}/outcome`),
  officer('/benefits/:id/withdraw', 'benefit-withdraw', ({ benefit }) => `/benefits/${benefit}/withdraw`),
  officer(
    '/benefits/:id/restore',
    'benefit-restore',
    ({ withdrawnBenefit }) => `/benefits/${withdrawnBenefit}/restore`,
  ),
];

/** Files that it gives. */
export const introductionPlanFiles = [
  '/introduction-plan/plan.xlsx',
  '/introduction-plan/plan.pdf',
  '/introduction-plan/plan.docx',
] as const;
