import type { TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { personAs } from '../risks/risks.fixture.ts';
import type { NewMeetingInput } from './forum-input.model.ts';
import { addItem, findMeeting, noteMeeting, planMeeting } from './index.ts';

/** Who keeps the forum, somebody who is called to it, and somebody of another administration who is not. */
export async function openForum(register: TestRegister) {
  const { context: officer, person } = await personAs(register, 'securityOfficer');
  const called = await personAs(register, 'director', 'Socialförvaltningen');
  const other = await personAs(register, 'securityCoordinator', 'Tekniska förvaltningen');
  return { officer, officerId: person.id, called, other };
}

/** The id of a meeting that somebody has planned. */
export async function meetingBy(by: RequestContext, input: Partial<NewMeetingInput> = {}): Promise<string> {
  const result = await planMeeting(by, { kind: 'forum', onDay: '2026-11-22', ...input }, 'sv');
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.id;
}

export async function itemBy(by: RequestContext, meetingId: string, title: string): Promise<string> {
  const result = await addItem(by, meetingId, { title });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.id;
}

/** Notes a decision on an item as it stands. */
export async function decide(by: RequestContext, meetingId: string, itemId: string, decision: string) {
  const item = (await shownTo(by, meetingId)).agenda.find(({ id }) => id === itemId);
  const result = await noteMeeting(by, meetingId, {
    items: [{ id: itemId, version: item?.version ?? 0, note: item?.note ?? null, decision }],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
}

/** The meeting as somebody sees it. */
export async function shownTo(by: RequestContext, id: string) {
  const found = await findMeeting(by, id);
  if (!found) throw new Error('No such meeting');
  return found;
}
