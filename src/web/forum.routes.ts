import type { PageRoute } from './page-route.ts';

const seenBy = 'exampleSecurityOfficer';

/** The forum for information security and the management's review; seen by who keeps them. */
export const forumRoutes: readonly PageRoute[] = [
  { pattern: '/forum', name: 'forum', address: () => '/forum', seenBy },
  { pattern: '/forum', name: 'forum-none', address: () => '/forum?q=ingenting', seenBy },
  { pattern: '/forum/new', name: 'meeting-new', address: () => '/forum/new', seenBy },
  {
    pattern: '/forum/:id{[0-9a-fA-F-]{36}}',
    name: 'meeting',
    address: ({ register }) => `/forum/${register.plannedMeeting}`,
    seenBy,
  },
  {
    pattern: '/forum/:id{[0-9a-fA-F-]{36}}',
    name: 'management-review',
    address: ({ register }) => `/forum/${register.managementReview}`,
    seenBy,
  },
  {
    pattern: '/forum/:id/edit',
    name: 'meeting-edit',
    address: ({ register }) => `/forum/${register.plannedMeeting}/edit`,
    seenBy,
  },
  {
    pattern: '/forum/:id/agenda',
    name: 'meeting-agenda',
    address: ({ register }) => `/forum/${register.plannedMeeting}/agenda`,
    seenBy,
  },
  {
    pattern: '/forum/:id/notes',
    name: 'meeting-notes',
    address: ({ register }) => `/forum/${register.plannedMeeting}/notes`,
    seenBy,
  },
  {
    pattern: '/forum/:id/close',
    name: 'meeting-close-not-held',
    address: ({ register }) => `/forum/${register.plannedMeeting}/close`,
    seenBy,
    status: 403,
  },
  {
    pattern: '/forum/:id/withdraw',
    name: 'meeting-withdraw',
    address: ({ register }) => `/forum/${register.plannedMeeting}/withdraw`,
    seenBy,
  },
  {
    pattern: '/forum/:id/restore',
    name: 'meeting-restore-not-now',
    address: ({ register }) => `/forum/${register.plannedMeeting}/restore`,
    seenBy,
    status: 403,
  },
  {
    pattern: '/forum/items/:id/edit',
    name: 'agenda-item-edit',
    address: ({ register }) => `/forum/items/${register.agendaItem}/edit`,
    seenBy,
  },
  {
    pattern: '/forum/items/:id/remove',
    name: 'agenda-item-remove',
    address: ({ register }) => `/forum/items/${register.agendaItem}/remove`,
    seenBy,
  },
  {
    pattern: '/forum/items/:id/action',
    name: 'decision-action',
    address: ({ register }) => `/forum/items/${register.decidedItem}/action`,
    seenBy,
  },
];

/** The notice and the notes of a meeting, and where an item stands at its meeting. */
export const forumFiles = ['/forum/:id/papers/:kind/:file', '/forum/items/:id{[0-9a-fA-F-]{36}}'] as const;
