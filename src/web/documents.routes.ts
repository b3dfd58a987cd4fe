import type { PageRoute } from './page-route.ts';

const own = (pattern: string, name: string, after: string): PageRoute => ({
  pattern: `/documents/:id${pattern}`,
  name,
  address: ({ register }) => `/documents/${register.document}${after}`,
  seenBy: 'exampleSecretary',
});

/** The governing documents: one of a body's own that has been decided once and has a draft. */
export const documentRoutes: readonly PageRoute[] = [
  { pattern: '/documents', name: 'documents', address: () => '/documents', seenBy: 'exampleSecretary' },
  {
    pattern: '/documents',
    name: 'documents-list',
    address: () => '/documents?view=list',
    seenBy: 'exampleAuditor',
  },
  {
    pattern: '/documents/new',
    name: 'document-new',
    address: () => '/documents/new',
    seenBy: 'exampleSecretary',
  },
  own('', 'document', ''),
  own('/edit', 'document-edit', '/edit'),
  own('/draft', 'document-draft', '/draft'),
  own('/draft/throw-away', 'document-draft-throw-away', '/draft/throw-away'),
  own('/decide', 'document-decide', '/decide'),
  own('/revise', 'document-revise', '/revise'),
  own('/withdraw', 'document-withdraw', '/withdraw'),
  own('/versions/:number{[0-9]{1,6}}', 'document-version', '/versions/1'),
  own('/compare', 'document-compare', '/compare?from=1&to=2'),
];
