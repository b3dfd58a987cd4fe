export { type Actor, type Change, recordChange } from './change-log.store.ts';
