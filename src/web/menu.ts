import { mayReviewReports, registerScope } from '../audits/register/register.policy.ts';
import { readsControlPlans } from '../control-plans/control-plan.policy.ts';
import { managementScope, readsManagement } from '../identity/management.policy.ts';
import { holds, type Requester } from '../identity/requester.model.ts';
import type { Role } from '../people/role.model.ts';
import type { Texts } from '../texts/index.ts';

export type MenuItem = keyof Texts['web']['menuItems'];

/** Auditors' matters and what becomes of them; and the management system for information security. */
type Part = 'followUp' | 'management';

/**
 * Every page of the menu, in the order of the work, and who has use for it there. `givesWay`: who has others to open each
 * day, so that it is folded before those where there is no room for all.
 */
const items: readonly {
  readonly name: MenuItem;
  readonly to: string;
  readonly part: Part | 'all';
  readonly seen: (of: Seen) => boolean;
  readonly givesWay?: (of: Seen) => boolean;
}[] = [
  { name: 'toDo', to: '/', part: 'all', seen: () => true },
  {
    name: 'overview',
    to: '/overview',
    part: 'followUp',
    seen: ({ reads }) => reads,
    givesWay: ({ decides, keeps }) => decides && !keeps,
  },
  { name: 'recommendations', to: '/recommendations', part: 'followUp', seen: ({ reads }) => reads },
  { name: 'audits', to: '/audits', part: 'followUp', seen: ({ reads }) => reads },
  {
    name: 'matters',
    to: '/matters',
    part: 'followUp',
    seen: ({ decides, keeps, registers, audits }) => decides || keeps || registers || audits,
  },
  {
    name: 'responses',
    to: '/responses',
    part: 'followUp',
    seen: ({ decides, sits }) => decides || sits,
  },
  {
    name: 'actions',
    to: '/actions',
    part: 'followUp',
    seen: ({ does, keeps, verifies }) => does || keeps || verifies,
  },
  { name: 'handovers', to: '/handovers', part: 'followUp', seen: ({ does, audits }) => does || audits },
  {
    name: 'measures',
    to: '/measures',
    part: 'followUp',
    seen: ({ keeps, verifies, audits }) => keeps || verifies || audits,
  },
  {
    name: 'papers',
    to: '/papers',
    part: 'followUp',
    seen: ({ decides, keeps, verifies }) => decides || keeps || verifies,
  },
  { name: 'year', to: '/year', part: 'followUp', seen: ({ reads }) => reads },
  { name: 'readings', to: '/readings', part: 'followUp', seen: ({ keeps }) => keeps },
  { name: 'compliance', to: '/compliance', part: 'management', seen: ({ manages }) => manages },
  { name: 'risks', to: '/risks', part: 'management', seen: ({ manages }) => manages },
  { name: 'exceptions', to: '/exceptions', part: 'management', seen: ({ manages }) => manages },
  { name: 'assets', to: '/assets', part: 'management', seen: ({ manages }) => manages },
  { name: 'documents', to: '/documents', part: 'management', seen: ({ hasRole }) => hasRole },
  { name: 'guideline', to: '/guideline', part: 'management', seen: ({ hasRole }) => hasRole },
  { name: 'controlPlans', to: '/control-plans', part: 'management', seen: ({ controls }) => controls },
  { name: 'indicators', to: '/indicators', part: 'management', seen: ({ manages }) => manages },
  { name: 'yearWheel', to: '/year-wheel', part: 'management', seen: ({ manages }) => manages },
  { name: 'forum', to: '/forum', part: 'management', seen: ({ manages }) => manages },
  {
    name: 'introductionPlan',
    to: '/introduction-plan',
    part: 'management',
    seen: ({ manages }) => manages,
  },
  {
    name: 'managementReports',
    to: '/management-reports',
    part: 'management',
    seen: ({ oversees }) => oversees,
  },
  {
    name: 'organisation',
    to: '/organisation',
    part: 'followUp',
    seen: ({ administers }) => administers,
  },
];

/** What of the work somebody takes part in, as far as the menu differs by it. */
function seenBy(requester: Requester) {
  const { all, security, visible } = registerScope(requester);
  const forBody = (...wanted: Role[]) => requester.roles.some(({ role }) => wanted.includes(role));
  return {
    hasRole: requester.roles.length > 0,
    reads: all || security || visible.length > 0,
    manages: readsManagement(requester),
    controls: readsControlPlans(requester),
    secures: holds(requester, 'securityOfficer', 'securityCoordinator'),
    decides: forBody('boardSecretary', 'director'),
    sits: forBody('boardMember'),
    does: forBody('boardSecretary', 'director', 'actionOwner', 'securityCoordinator'),
    keeps: mayReviewReports(requester),
    registers: holds(requester, 'registrar'),
    verifies: holds(requester, 'controller'),
    audits: forBody('electedAuditor', 'auditExpert', 'layAuditor'),
    oversees: managementScope(requester).all || forBody('director'),
    administers: holds(requester, 'administrator'),
  };
}
type Seen = ReturnType<typeof seenBy>;

export interface MenuLink {
  readonly name: MenuItem;
  readonly to: string;
}

/** Pages folded under a name: the rest of the part that stands in the line, or the other part. */
export interface MenuFold {
  readonly name: Part | 'more';
  readonly links: readonly MenuLink[];
}

/** How many have room in one line beside the folds, the product and who sees it, at 1280 pixels. */
const inRow = 5;

/**
 * The menu of one person: what they work with each day in one line, and folded after it the rest, each in the order of
 * the work. Who works with information security has the management system in the line, others the follow-up of audits.
 * One page alone is not folded: the fold would take its room.
 */
export function menuInRow(requester: Requester): {
  readonly row: readonly MenuLink[];
  readonly folds: readonly MenuFold[];
} {
  const seen = seenBy(requester);
  const all = items.filter((item) => item.seen(seen));
  const other: Part = seen.secures ? 'followUp' : 'management';
  const first = all.filter(({ part }) => part !== other);
  const daily = first.filter(({ givesWay }) => !givesWay?.(seen));
  const row = first.length <= inRow + 1 ? first : daily.slice(0, inRow);
  const linksTo = (shown: typeof all) => shown.map(({ name, to }) => ({ name, to }));
  const folds: MenuFold[] = [
    { name: 'more', links: linksTo(first.filter((item) => !row.includes(item))) },
    { name: other, links: linksTo(all.filter(({ part }) => part === other)) },
  ];
  return { row: linksTo(row), folds: folds.filter(({ links }) => links.length > 0) };
}
