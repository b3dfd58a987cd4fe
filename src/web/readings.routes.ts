import type { PageRoute } from './page-route.ts';

/** Reports that are read and checked. */
export const readingRoutes: readonly PageRoute[] = [
  { pattern: '/readings', name: 'readings', address: () => '/readings' },
  { pattern: '/readings/:id', name: 'reading', address: ({ read }) => `/readings/${read}` },
  { pattern: '/readings/:id', name: 'row', address: ({ read }) => `/readings/${read}?show=row-1-1-2` },
  {
    pattern: '/readings/:id',
    name: 'filtered',
    address: ({ read }) => `/readings/${read}?status=yellow`,
  },
  {
    pattern: '/readings/:id',
    name: 'review-to-decide',
    address: ({ doubtful }) => `/readings/${doubtful}`,
  },
  {
    pattern: '/readings/:id',
    name: 'review-row-open',
    address: ({ doubtful }) => `/readings/${doubtful}?edit=row-1-1-2&show=row-1-1-2`,
  },
  {
    pattern: '/readings/:id',
    name: 'review-audit-open',
    address: ({ doubtful }) => `/readings/${doubtful}?edit=audit-1-1`,
  },
  {
    pattern: '/readings/:id',
    name: 'review-document-open',
    address: ({ doubtful }) => `/readings/${doubtful}?edit=document-1`,
  },
  { pattern: '/readings/:id', name: 'entered', address: ({ entered }) => `/readings/${entered}` },
  { pattern: '/readings/:id/confirm', name: 'confirm', address: ({ read }) => `/readings/${read}/confirm` },
  {
    pattern: '/readings/:id/confirm',
    name: 'confirm-blocked',
    address: ({ doubtful }) => `/readings/${doubtful}/confirm`,
  },
  {
    pattern: '/readings/:id/withdraw',
    name: 'withdraw',
    address: ({ entered }) => `/readings/${entered}/withdraw`,
  },
  {
    pattern: '/readings/:id/received',
    name: 'already-received',
    address: ({ read }) => `/readings/${read}/received`,
  },
  { pattern: '/readings/:id', name: 'progress', address: ({ waiting }) => `/readings/${waiting}` },
  { pattern: '/readings/:id', name: 'failed', address: ({ failed }) => `/readings/${failed}` },
  { pattern: '/readings/:id', name: 'cancelled', address: ({ cancelled }) => `/readings/${cancelled}` },
  { pattern: '/readings/:id/remove', name: 'remove', address: ({ read }) => `/readings/${read}/remove` },
];
