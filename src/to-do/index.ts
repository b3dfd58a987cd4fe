export { type AskedDates, countDates, type FoundDate, findDatedBodies, findDates } from './find-dates.ts';
export { findOwnDates } from './find-own-dates.ts';
export { findToDo } from './find-to-do.ts';
export { findYear } from './find-year.ts';
export type { ToDo, ToDoGroup, ToDoList } from './to-do.model.ts';
export { daysOf, monthsOf } from './year.rules.ts';
