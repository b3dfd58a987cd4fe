import type { FollowUp, FollowUpOfAudit, HandedOverOfRound, MeetingBodies } from './follow-up.model.ts';

interface OfAudit
  extends Pick<FollowUpOfAudit, 'assessment' | 'needsMeeting' | 'meetingReason' | 'statedTotals'>,
    MeetingBodies {}

/** Without what concerns every body of the audit alike, until each of them has handed its own part over. */
export const seenOfAudit = <Round extends OfAudit>(round: Round, handedOver: HandedOverOfRound): Round =>
  handedOver === 'all'
    ? round
    : {
        ...round,
        assessment: null,
        needsMeeting: null,
        meetingReason: null,
        meetingBodyIds: [],
        meetingBodies: [],
        statedTotals: null,
      };

/** The round itself: its totals and overall words are about all its audits, so each of them has to be handed over. */
export const seenOfRound = <Round extends Pick<FollowUp, 'statedTotals' | 'overall'>>(
  round: Round,
  ofAudits: readonly HandedOverOfRound[],
): Round =>
  ofAudits.every((each) => each === 'all') ? round : { ...round, overall: null, statedTotals: null };
