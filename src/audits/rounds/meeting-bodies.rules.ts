import type { RegisterScope } from '../register/register.policy.ts';
import type { MeetingBodies } from './follow-up.model.ts';

/** Whom the makers of a round want to meet about an audit. Bodies are ids. */
export interface MeetingWish {
  /** They need to meet somebody, and whom is being settled now. */
  readonly needs: boolean;
  /** Chosen now; undefined: as saved. */
  readonly sent: readonly string[] | undefined;
  readonly saved: readonly string[];
  /** Whom the audit is addressed to: nobody else can be met about it. */
  readonly addressed: readonly string[];
}

/**
 * Those that are kept, in order of their ids. The only one that there is needs no choosing; of several one at least is
 * chosen, since whoever is chosen is told. What was saved of those that are not addressed any more is left out.
 */
export function bodiesToMeet({
  needs,
  sent,
  saved,
  addressed,
}: MeetingWish): readonly string[] | 'unknownBody' | 'bodyNotChosen' {
  if (sent?.some((id) => !addressed.includes(id))) return 'unknownBody';
  const wanted = sent ?? saved;
  const chosen = addressed.filter((id) => wanted.includes(id)).toSorted();
  if (!needs || chosen.length > 0) return chosen;
  return addressed.length > 1 ? 'bodyNotChosen' : addressed;
}

/** What is said of a meeting: whether it is needed, why, and with whom. */
interface Said {
  readonly needsMeeting: boolean | null;
  readonly meetingReason: string | null;
  readonly meetingBodyIds: readonly string[];
}

/**
 * What becomes of a wish to meet that is not said to be one. `lost`: somebody was chosen, or a reason written, without it,
 * and nobody would be told. `takenBack`: there was one, and nothing is added to what stands of it. `none`: there is nothing of it.
 */
export function wishWithout(was: Said, now: Said): 'lost' | 'takenBack' | 'none' {
  if (now.meetingReason === null && now.meetingBodyIds.length === 0) return 'none';
  const isNothingNew =
    [null, was.meetingReason].includes(now.meetingReason) &&
    now.meetingBodyIds.every((id) => was.meetingBodyIds.includes(id));
  return was.needsMeeting && isNothingNew ? 'takenBack' : 'lost';
}

/**
 * A wish to meet as far as somebody may know of it. Everybody who reads the round reads it, but lay auditors: they audit
 * their company alone, and are told of meetings with it. Without a choice the wish is to meet all that are addressed.
 * @param names of bodies, by id
 */
export function seenMeeting<Told extends Said & MeetingBodies>(
  told: Told,
  { all, bodyWork, visible }: Pick<RegisterScope, 'all' | 'bodyWork' | 'visible'>,
  names: ReadonlyMap<string, string>,
): Told {
  if (all || bodyWork === 'always' || told.meetingBodyIds.length === 0) return told;
  const meetingBodyIds = told.meetingBodyIds.filter((id) => visible.includes(id));
  const meetingBodies = meetingBodyIds.map((id) => names.get(id) ?? '');
  if (meetingBodyIds.length > 0) return { ...told, meetingBodyIds, meetingBodies };
  return { ...told, needsMeeting: null, meetingReason: null, meetingBodyIds, meetingBodies };
}
