import { dayAfter } from '../shared/day-after.ts';
import type { MatterOnItsWay, Routine } from './matter-way.model.ts';
import type { ToDoKind } from './to-do.model.ts';

/** Days that the steps take where a board has no routine of its own; minutes are adjusted within 14 (kommunallagen 5 kap. 69 §). */
export const usualRoutine: Routine = {
  papersDays: 14,
  preparationDays: 7,
  adjustmentDays: 14,
  dispatchDays: 3,
  deliveryDays: 2,
};

export interface NextStep {
  readonly kind: ToDoKind;
  readonly day: string | null;
}

/**
 * What has to happen next with a matter that the auditors have not had their answer to, and by when: planned backwards
 * from the answer's date in force and the board's meeting.
 * @param usual the days that the steps take where the board has no routine of its own
 */
export function nextStep(matter: MatterOnItsWay, today: string, usual: Routine): NextStep {
  const { boardMeeting, answerBy, dispatchedOn } = matter;
  const days = matter.routine ?? usual;
  if (dispatchedOn !== null && dispatchedOn <= today) {
    return { kind: 'stepReceipt', day: earliest(answerBy, dayAfter(dispatchedOn, days.deliveryDays)) };
  }
  if (boardMeeting !== null && boardMeeting <= today && matter.minuteItem !== null) {
    const adjusted = matter.adjustedBy ?? dayAfter(boardMeeting, days.adjustmentDays);
    const sentInTime = answerBy && dayAfter(answerBy, -days.deliveryDays);
    return { kind: 'stepDispatch', day: earliest(sentInTime, dayAfter(adjusted, days.dispatchDays)) };
  }
  const isPutOff = boardMeeting !== null && matter.putOffOn !== null && matter.putOffOn >= boardMeeting;
  if (boardMeeting === null || isPutOff) return { kind: 'stepMeeting', day: lastDayToChoose(answerBy, days) };
  if (boardMeeting < today) return { kind: 'stepNote', day: boardMeeting };
  if (!matter.hasDraft) {
    return { kind: 'stepDraft', day: matter.papersBy ?? dayAfter(boardMeeting, -days.papersDays) };
  }
  const preparation = matter.preparedOn ?? dayAfter(boardMeeting, -days.preparationDays);
  // A preparation that nobody noted is no obstacle to the meeting.
  if (!matter.isPrepared && preparation >= today) return { kind: 'stepPrepare', day: preparation };
  return { kind: 'stepDecide', day: boardMeeting };
}

/** The papers have to be in before a meeting after which minutes, dispatch and delivery still fit. */
const lastDayToChoose = (answerBy: string | null, days: Routine): string | null =>
  answerBy &&
  dayAfter(answerBy, -(days.papersDays + days.adjustmentDays + days.dispatchDays + days.deliveryDays));

const earliest = (one: string | null, other: string): string => (one !== null && one < other ? one : other);
