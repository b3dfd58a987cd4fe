import type { PageRoute, SeenBy } from './page-route.ts';

const at = (address: string, name: string, seenBy: SeenBy, pattern = address): PageRoute => ({
  pattern,
  name,
  address: () => address,
  seenBy,
});
const ofAsset = (rest: string, name: string, seenBy: SeenBy = 'exampleSecurityOfficer'): PageRoute => ({
  pattern: rest === '' ? '/assets/:id{[0-9a-fA-F-]{36}}' : `/assets/:id${rest}`,
  name,
  address: ({ register }) => `/assets/${register.classedAsset}${rest}`,
  seenBy,
});
const ofSystem = (rest: string, name: string, seenBy: SeenBy = 'exampleSecurityOfficer'): PageRoute => ({
  pattern: rest === '' ? '/systems/:id{[0-9a-fA-F-]{36}}' : `/systems/:id${rest}`,
  name,
  address: ({ register }) => `/systems/${register.classedSystem}${rest}`,
  seenBy,
});

/** The register of information assets and systems. */
export const assetRoutes: readonly PageRoute[] = [
  at('/assets', 'assets', 'exampleSecurityOfficer'),
  at('/assets?gap=noOwner&view=body', 'assets-without-owner', 'exampleSecretary', '/assets'),
  at('/assets?q=ingenting', 'assets-none', 'exampleSecretary', '/assets'),
  at('/systems', 'systems', 'exampleSecurityOfficer'),
  at('/systems?sort=class', 'systems-read', 'exampleSecretary', '/systems'),
  at('/assets/new', 'asset-new', 'exampleSecurityOfficer'),
  at('/systems/new', 'system-new', 'exampleSecurityOfficer'),
  ofAsset('', 'asset'),
  ofSystem('', 'system'),
  ofSystem('', 'system-read', 'exampleSecretary'),
  ofAsset('/edit', 'asset-edit'),
  ofSystem('/edit', 'system-edit'),
  ofAsset('/withdraw', 'asset-withdraw'),
  ofSystem('/withdraw', 'system-withdraw'),
  ofAsset('/systems', 'asset-in-system'),
  ofSystem('/assets', 'system-assets'),
  ofSystem('/depend', 'system-depend'),
  at('/systems/dependencies', 'dependencies', 'exampleSecurityOfficer'),
  {
    pattern: '/systems/:id{[0-9a-fA-F-]{36}}/dependencies',
    name: 'outage',
    address: ({ register }) => `/systems/${register.classedSystem}/dependencies`,
    seenBy: 'exampleSecretary',
  },
  at('/assets/import', 'assets-import', 'exampleSecurityOfficer'),
  at('/systems/import', 'systems-import', 'exampleSecurityOfficer'),
  ...(['/assets', '/systems'] as const).flatMap((list): PageRoute[] => [
    {
      pattern: `${list}/import/:sha256`,
      name: `${list.slice(1)}-import-gone`,
      address: () => `${list}/import/0`,
      seenBy: 'exampleSecurityOfficer',
      status: 422,
    },
    {
      pattern: `${list}/import/done/:id`,
      name: `${list.slice(1)}-import-done-gone`,
      address: () => `${list}/import/done/0`,
      seenBy: 'exampleSecurityOfficer',
      status: 404,
    },
  ]),
];
