import type { PageRoute, SeenBy } from './page-route.ts';

const ofSystem = (pattern: string, name: string, seenBy: SeenBy): PageRoute => ({
  pattern: `/systems/:id/classification${pattern}`,
  name,
  address: ({ register }) => `/systems/${register.classedSystem}/classification${pattern}`,
  seenBy,
});
const ofAsset = (pattern: string, name: string): PageRoute => ({
  pattern: `/assets/:id/classification${pattern}`,
  name,
  address: ({ register }) => `/assets/${register.classedAsset}/classification${pattern}`,
  seenBy: 'exampleSecurityOfficer',
});
const at = (address: string, name: string, seenBy: SeenBy, pattern = address): PageRoute => ({
  pattern,
  name,
  address: () => address,
  seenBy,
});

/** Classification of assets and systems. */
export const classificationRoutes: readonly PageRoute[] = [
  at('/classifications', 'classifications', 'exampleSecurityOfficer'),
  at('/classifications?show=waiting', 'classifications-waiting', 'exampleSecretary', '/classifications'),
  ofSystem('', 'system-class', 'exampleSecurityOfficer'),
  ofSystem('/assess', 'system-class-assess', 'exampleSecurityOfficer'),
  ofSystem('/plan', 'system-class-plan', 'exampleSecretary'),
  ofAsset('', 'asset-class'),
  ofAsset('/assess', 'asset-class-assess'),
  at('/classifications/settings', 'class-settings', 'exampleSecurityOfficer'),
  at('/classifications/settings', 'class-settings-read', 'exampleSecretary'),
  at('/classifications/handling', 'handling-rules', 'exampleKeeper'),
  at(
    '/classifications/handling/3/sending',
    'handling-rule',
    'exampleSecurityOfficer',
    '/classifications/handling/:level{[0-3]}/:situation',
  ),
  at('/classifications/import', 'class-import', 'exampleSecurityOfficer'),
];

/** What answers with a file, or leads on. */
export const classificationFiles = [
  '/classifications/:id{[0-9a-fA-F-]{36}}',
  '/systems/:id/classification/requirements.docx',
  '/systems/:id/classification/requirements.xlsx',
];
