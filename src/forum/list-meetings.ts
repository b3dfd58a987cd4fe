import { inRequest, type RequestContext } from '../identity/index.ts';
import { managementScope } from '../identity/management.policy.ts';
import { worksHere } from '../people/people.policy.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { standingOf } from './forum.rules.ts';
import type { MeetingFilter, MeetingPage, MeetingQuestion } from './meeting-list.model.ts';
import { countMeetings, findMeetingPage } from './meeting-list.store.ts';

/** What is asked of the meetings, with who asks. */
export function meetingQuestion(context: RequestContext, filter: MeetingFilter): MeetingQuestion {
  const { requester } = context;
  return {
    organisationId: requester.organisationId,
    personId: requester.personId,
    seesAll: managementScope(requester).all,
    seesOwn: worksHere(requester),
    today: swedishDay(context.now()),
    filter,
  };
}

/** One page of the meetings that the requester may see and the filter leaves. Two statements. */
export function listMeetings(context: RequestContext, filter: MeetingFilter): Promise<MeetingPage> {
  const question = meetingQuestion(context, filter);
  return inRequest(context, async (transaction) => {
    const totals = await countMeetings(transaction, question);
    const matching = totals[filter.view];
    const pages = Math.max(1, Math.ceil(matching / filter.size));
    const page = Math.min(filter.page, pages);
    const offset = (page - 1) * filter.size;
    const rows = await findMeetingPage(transaction, question, { limit: filter.size, offset });
    const listed = rows.map((row) => ({ ...row, standing: standingOf(row, question.today) }));
    return { rows: listed, totals, matching, page, pages };
  });
}
