export { actionWorkflow } from './action.rules.ts';
export { addAction, addActionIn } from './add-action.ts';
export { addNote } from './add-note.ts';
export { assignAction } from './assign-action.ts';
export { changeAction, withdrawAction } from './change-action.ts';
export { changeActionState } from './change-action-state.ts';
export { dependOn, stopDepending } from './depend-on.ts';
export { type ActionFile, findAction, type ShownTie } from './find-action.ts';
export { type ActionForm, findActionForm } from './find-action-form.ts';
export {
  type ActionChoices,
  actionsForExport,
  findActionChoices,
  listActions,
  mostExported,
} from './list-actions.ts';
export { markAssigned } from './mark-assigned.ts';
export { moveAction } from './move-action.ts';
