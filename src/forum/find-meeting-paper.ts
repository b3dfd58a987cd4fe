import { inRequest, type RequestContext } from '../identity/index.ts';
import { fillTemplates, nameless } from '../papers/index.ts';
import type { Paper } from '../reporting/paper.model.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { type Language, texts } from '../texts/index.ts';
import { composeMeetingMinutes, composeMeetingNotice, meetingInWords } from './compose-meeting.ts';
import { findMeeting, type MeetingFile } from './find-meeting.ts';
import type { MeetingData, MeetingPaperKind } from './meeting-paper.model.ts';
import { publicMeeting } from './public-meeting.rules.ts';

interface Asked {
  readonly kind: MeetingPaperKind;
  readonly language: Language;
  /** The municipality's name. */
  readonly organisation: string;
  readonly isPublic: boolean;
}

/**
 * The notice or the minutes of a meeting, for whoever may read it; undefined where there is none, and of one called off.
 * The public version lacks what is marked, what tells of weak protection, and the names of staff.
 */
export async function findMeetingPaper(
  context: RequestContext,
  id: string,
  { kind, language, organisation, isPublic }: Asked,
): Promise<{ readonly paper: Paper; readonly onDay: string } | undefined> {
  const meeting = await findMeeting(context, id);
  if (!meeting || meeting.withdrawnAt !== null) return undefined;
  const all = texts[language];
  const values = {
    organisation,
    date: meeting.onDay,
    place: meeting.place,
    meeting: meetingInWords(meeting, all),
  };
  const written = await inRequest(context, (transaction) =>
    fillTemplates(transaction, context.requester.organisationId, { kind, language, values }),
  );
  const { omitted, forum } = all.papers;
  const data = dataOf(meeting);
  const setting = {
    language,
    organisation,
    date: meeting.onDay,
    today: meeting.fixedOn ?? swedishDay(context.now()),
    texts: written,
    isPublic,
    author: '',
    chair: '',
    adjuster: '',
  };
  const compose = kind === 'forumNotice' ? composeMeetingNotice : composeMeetingMinutes;
  const paper = compose(isPublic ? publicMeeting(data, omitted, forum.unnamed) : data, setting);
  return { paper: isPublic ? await nameless(context, paper) : paper, onDay: meeting.onDay };
}

function dataOf(meeting: MeetingFile): MeetingData {
  const closing = meeting.changes.find(({ verb }) => verb === 'close');
  return {
    ...meeting,
    chair: meeting.chairName,
    closedBy: (closing?.personId && meeting.names.get(closing.personId)) ?? null,
    isClosed: meeting.standing === 'closed',
    called: meeting.participants,
    items: meeting.agenda,
    state: meeting.reviewState,
  };
}
