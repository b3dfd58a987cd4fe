export type { Actor, Author, Change, LoggedChange } from './change-log.model.ts';
export { countChangesSince, findChanges, recordChanges, recordEverybodys } from './change-log.store.ts';
