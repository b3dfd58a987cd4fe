import { mayReviewReports, registerScope } from '../audits/register/register.policy.ts';
import { holds, type Requester } from '../identity/requester.model.ts';
import type { Role } from '../people/role.model.ts';
import type { Texts } from '../texts/index.ts';

export type MenuItem = keyof Texts['web']['menuItems'];

/**
 * Every page of the menu, in the order of the work, and who has use for it there. `givesWay`: who has others to open each
 * day, so that it is folded before those where there is no room for all.
 */
const items: readonly {
  readonly name: MenuItem;
  readonly to: string;
  readonly seen: (of: Seen) => boolean;
  readonly givesWay?: (of: Seen) => boolean;
}[] = [
  { name: 'toDo', to: '/', seen: () => true },
  {
    name: 'overview',
    to: '/overview',
    seen: ({ reads }) => reads,
    givesWay: ({ decides, keeps }) => decides && !keeps,
  },
  { name: 'recommendations', to: '/recommendations', seen: ({ reads }) => reads },
  { name: 'audits', to: '/audits', seen: ({ reads }) => reads },
  {
    name: 'matters',
    to: '/matters',
    seen: ({ decides, keeps, registers, audits }) => decides || keeps || registers || audits,
  },
  { name: 'responses', to: '/responses', seen: ({ decides, sits }) => decides || sits },
  { name: 'actions', to: '/actions', seen: ({ does, keeps, verifies }) => does || keeps || verifies },
  { name: 'handovers', to: '/handovers', seen: ({ does, audits }) => does || audits },
  { name: 'measures', to: '/measures', seen: ({ keeps, verifies, audits }) => keeps || verifies || audits },
  { name: 'papers', to: '/papers', seen: ({ decides, keeps, verifies }) => decides || keeps || verifies },
  { name: 'year', to: '/year', seen: ({ reads }) => reads },
  { name: 'readings', to: '/readings', seen: ({ keeps }) => keeps },
  { name: 'organisation', to: '/organisation', seen: ({ administers }) => administers },
];

/** What of the work somebody takes part in, as far as the menu differs by it. */
function seenBy(requester: Requester) {
  const { all, security, visible } = registerScope(requester);
  const forBody = (...wanted: Role[]) => requester.roles.some(({ role }) => wanted.includes(role));
  return {
    reads: all || security || visible.length > 0,
    decides: forBody('boardSecretary', 'director'),
    sits: forBody('boardMember'),
    does: forBody('boardSecretary', 'director', 'actionOwner', 'securityCoordinator'),
    keeps: mayReviewReports(requester),
    registers: holds(requester, 'registrar'),
    verifies: holds(requester, 'controller'),
    audits: forBody('electedAuditor', 'auditExpert', 'layAuditor'),
    administers: holds(requester, 'administrator'),
  };
}
type Seen = ReturnType<typeof seenBy>;

export interface MenuLink {
  readonly name: MenuItem;
  readonly to: string;
}

/** How many have room in one line beside the product and who sees it, at 1280 pixels. */
const inRow = 6;

/**
 * The menu of one person as one line and what is folded after it, each in the order of the work. One alone is not
 * folded: the fold would take its room.
 */
export function menuInRow(requester: Requester): {
  readonly row: readonly MenuLink[];
  readonly more: readonly MenuLink[];
} {
  const seen = seenBy(requester);
  const all = items.filter((item) => item.seen(seen));
  const daily = all.filter(({ givesWay }) => !givesWay?.(seen));
  const row = all.length <= inRow + 1 ? all : daily.slice(0, inRow);
  const linksTo = (shown: typeof all) => shown.map(({ name, to }) => ({ name, to }));
  return { row: linksTo(row), more: linksTo(all.filter((item) => !row.includes(item))) };
}
