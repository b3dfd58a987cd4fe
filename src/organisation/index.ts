export { addBody } from './add-body.ts';
export { answersForItself } from './body.rules.ts';
export {
  findBodies,
  holdOrganisation,
  insertBodies,
  insertTies,
  isBodyThere,
  updateBodies,
} from './body.store.ts';
export { changeBody } from './change-body.ts';
export { findBody, findOrganisation } from './find-organisation.ts';
export { type HistoryEntry, historyOf, type ShowValue } from './history.view.ts';
export { nameOrganisation } from './organisation.store.ts';
