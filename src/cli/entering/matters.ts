import { z } from 'zod';
import { matterChange, newMatterInput } from '../../audits/change-input.model.ts';
import { stepInput, stepWithdrawal } from '../../matters/step-input.model.ts';
import {
  meetingChange,
  meetingsAtOnce,
  newMeeting,
  routineChange,
} from '../../meetings/meeting-input.model.ts';
import type { Server } from '../server.ts';
import type { Change, Sent } from './change.ts';
import { ownVersion, thingOf } from './versions.ts';

export const mattersChanges: readonly Change[] = [
  { name: 'add', method: 'POST', path: '/audits/{id}/matters', schema: newMatterInput },
  { name: 'change', method: 'PATCH', path: '/matters/{id}', schema: matterChange, complete: ownVersion },
  {
    name: 'note-step',
    method: 'POST',
    path: '/matters/{id}/steps',
    schema: stepInput,
    complete: ownVersion,
  },
  {
    name: 'withdraw-step',
    method: 'POST',
    path: '/matters/{id}/steps/{stepId}/withdraw',
    schema: stepWithdrawal,
    complete: ownVersion,
  },
];

/** One meeting as options; several come from a file. */
const meetingOrMany = newMeeting.partial().extend({
  change: z.boolean().optional(),
  meetings: z.array(newMeeting).max(meetingsAtOnce).optional(),
});

async function amongMeetings(_server: Server, _path: string, sent: Sent): Promise<Sent> {
  const { change, meetings, ...meeting } = sent;
  const isOne = Object.keys(meeting).length > 0;
  return {
    meetings: [...(Array.isArray(meetings) ? meetings : []), ...(isOne ? [meeting] : [])],
    ...(change === undefined ? {} : { change }),
  };
}

const withRoutine = z.object({ routine: z.record(z.string(), z.unknown()) });

/** The routine that counts now, with what is sent in its place. */
async function inRoutine(server: Server, path: string, sent: Sent): Promise<Sent> {
  const { value } = await server.get(`${thingOf(path)}/meetings`, withRoutine);
  return { ...value.routine, ...sent };
}

export const meetingsChanges: readonly Change[] = [
  {
    name: 'add',
    method: 'POST',
    path: '/bodies/{id}/meetings',
    schema: meetingOrMany,
    complete: amongMeetings,
    isVersioned: false,
  },
  {
    name: 'change-routine',
    method: 'PATCH',
    path: '/bodies/{id}/meeting-routine',
    schema: routineChange.partial(),
    complete: inRoutine,
  },
  { name: 'change', method: 'PATCH', path: '/meetings/{id}', schema: meetingChange, complete: ownVersion },
  {
    name: 'call-off',
    method: 'POST',
    path: '/meetings/{id}/call-off',
    schema: z.object({ version: z.int() }),
    complete: ownVersion,
  },
];
