import type { Context } from 'hono';
import { answerError } from '../web/error-pages.tsx';
import type { SignedInApp } from '../web/request.ts';
import type { MeetingCommand } from './forum.rules.ts';
import { findItem, findMeeting, type MeetingFile } from './index.ts';
import type { ShownItem } from './meeting-file.store.ts';

type Answer = Response | Promise<Response>;

/** Answers with the page where the requester may give the command now; any that they may know of where none is named. */
export async function withMeeting(
  context: SignedInApp,
  c: Context,
  command: MeetingCommand | null,
  answer: (meeting: MeetingFile) => Answer,
): Promise<Response> {
  const meeting = await findMeeting(context, c.req.param('id') ?? '');
  if (!meeting) return answerError(c, 'notFound');
  return command === null || meeting.commands.includes(command)
    ? answer(meeting)
    : answerError(c, 'forbidden');
}

/** The same of an item, by its own id. */
export async function withItem(
  context: SignedInApp,
  c: Context,
  command: MeetingCommand | null,
  answer: (meeting: MeetingFile, item: ShownItem) => Answer,
): Promise<Response> {
  const found = await findItem(context, c.req.param('id') ?? '');
  if (!found) return answerError(c, 'notFound');
  const { meeting, item } = found;
  return command === null || meeting.commands.includes(command)
    ? answer(meeting, item)
    : answerError(c, 'forbidden');
}
