export { findBodies, insertBodies, insertTies } from './body.store.ts';
export { nameOrganisation } from './organisation.store.ts';
