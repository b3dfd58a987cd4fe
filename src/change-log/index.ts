export type { Actor, Author, Change, LoggedChange } from './change-log.model.ts';
export { countChangesSince, findChanges, recordChanges } from './change-log.store.ts';
