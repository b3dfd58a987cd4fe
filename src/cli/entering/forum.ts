import {
  decisionAction,
  itemChange,
  itemMove,
  itemRemoval,
  meetingChange,
  meetingStep,
  newItemInput,
  newMeetingInput,
  notesInput,
  takeInInput,
} from '../../forum/forum-input.model.ts';
import type { Change } from './change.ts';
import { ownVersion } from './versions.ts';

const own = { method: 'POST', complete: ownVersion } as const;

export const forumMeetingsChanges: readonly Change[] = [
  { name: 'plan', method: 'POST', path: '/forum-meetings', schema: newMeetingInput },
  {
    name: 'change',
    method: 'PATCH',
    path: '/forum-meetings/{id}',
    schema: meetingChange,
    complete: ownVersion,
  },
  { name: 'add-item', method: 'POST', path: '/forum-meetings/{id}/items', schema: newItemInput },
  { name: 'take-in', method: 'POST', path: '/forum-meetings/{id}/take-in', schema: takeInInput },
  { name: 'note', method: 'POST', path: '/forum-meetings/{id}/notes', schema: notesInput },
  { ...own, name: 'close', path: '/forum-meetings/{id}/close', schema: meetingStep },
  { ...own, name: 'withdraw', path: '/forum-meetings/{id}/withdraw', schema: meetingStep },
  { ...own, name: 'restore', path: '/forum-meetings/{id}/restore', schema: meetingStep },
];

export const agendaItemsChanges: readonly Change[] = [
  { name: 'change', method: 'PATCH', path: '/agenda-items/{id}', schema: itemChange, complete: ownVersion },
  { name: 'move', method: 'POST', path: '/agenda-items/{id}/move', schema: itemMove },
  { ...own, name: 'remove', path: '/agenda-items/{id}/remove', schema: itemRemoval },
  { name: 'act', method: 'POST', path: '/agenda-items/{id}/actions', schema: decisionAction },
];
