import { publicState } from '../management-reports/public-state.policy.ts';
import type { SecrecyMark } from '../shared/secrecy.ts';
import type { AgendaNoun, DecisionActionState } from './forum.model.ts';
import type { MeetingData, MeetingItem } from './meeting-paper.model.ts';

/** What stands in the place of a marked part. @param provision as "OSL 18:13" */
type Omitted = (provision: string) => string;

/** What an item is called in the public version, by what it was taken from; others keep their heading. */
export type Unnamed = Partial<Readonly<Record<AgendaNoun, string>>>;

/**
 * The public version of a meeting: without what is marked, without what would tell where protection is weak (which risks,
 * exceptions and unmet requirements were taken up), and without the names of staff.
 */
export function publicMeeting(meeting: MeetingData, omitted: Omitted, unnamed: Unnamed): MeetingData {
  return {
    ...meeting,
    chair: null,
    closedBy: null,
    called: [],
    items: meeting.items.map((item) => ({
      ...withoutMarked(item, omitted),
      ...withoutWeakness(item, unnamed),
      actions: item.secrecy ? [] : item.actions.map((action) => publicAction(action, omitted)),
    })),
    followed: meeting.followed.map((decision) => ({
      ...decision,
      title: (decision.noun && unnamed[decision.noun]) ?? decision.title,
      decision: decision.secrecy ? omitted(decision.secrecy.provision) : decision.decision,
      actions: decision.secrecy ? [] : decision.actions.map((action) => publicAction(action, omitted)),
    })),
    state: meeting.state && publicState(meeting.state),
  };
}

function withoutMarked(item: MeetingItem, omitted: Omitted): MeetingItem {
  if (!item.secrecy) return item;
  const gone = (text: string | null, mark: SecrecyMark) => (text === null ? null : omitted(mark.provision));
  return {
    ...item,
    background: gone(item.background, item.secrecy),
    note: gone(item.note, item.secrecy),
    decision: gone(item.decision, item.secrecy),
  };
}

/** The heading and the background of what was taken from a register tell of what is weak. */
function withoutWeakness({ noun }: MeetingItem, unnamed: Unnamed): Partial<MeetingItem> {
  const title = noun === null ? undefined : unnamed[noun];
  return title === undefined ? {} : { title, background: null };
}

const publicAction = (action: DecisionActionState, omitted: Omitted): DecisionActionState => ({
  ...action,
  title: action.secrecy ? omitted(action.secrecy.provision) : action.title,
  ownerName: null,
});
