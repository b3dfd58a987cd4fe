import type { ExtensionState, Matter } from '../audit.model.ts';

type Dates = Pick<
  Matter,
  'letterDated' | 'answerBy' | 'extendedTo' | 'boardMeeting' | 'dispatchedOn' | 'receivedOn'
> & { readonly extension: ExtensionState };

/** What a matter's dates say against each other. Papers do contradict themselves, so it is shown, not refused. */
export const dateDoubts = [
  'answerByBeforeLetter',
  'extendedToBeforeAnswerBy',
  'meetingBeforeLetter',
  'dispatchedBeforeLetter',
  'dispatchedBeforeMeeting',
  'receivedBeforeDispatched',
  'letterInFuture',
  'dispatchedInFuture',
  'grantedWithoutDate',
  'extendedWithoutGrant',
] as const;
export type DateDoubt = (typeof dateDoubts)[number];

/** YYYY-MM-DD sort as they stand. */
const isBefore = (earlier: string | null, later: string | null) =>
  earlier !== null && later !== null && earlier < later;

/** @param today YYYY-MM-DD */
export function doubtsOf(matter: Dates, today: string): DateDoubt[] {
  const { letterDated, answerBy, extension, extendedTo, boardMeeting, dispatchedOn, receivedOn } = matter;
  const found: Record<DateDoubt, boolean> = {
    answerByBeforeLetter: isBefore(answerBy, letterDated),
    extendedToBeforeAnswerBy: isBefore(extendedTo, answerBy),
    meetingBeforeLetter: isBefore(boardMeeting, letterDated),
    dispatchedBeforeLetter: isBefore(dispatchedOn, letterDated),
    dispatchedBeforeMeeting: isBefore(dispatchedOn, boardMeeting),
    receivedBeforeDispatched: isBefore(receivedOn, dispatchedOn),
    letterInFuture: isBefore(today, letterDated),
    dispatchedInFuture: isBefore(today, dispatchedOn),
    grantedWithoutDate: extension === 'granted' && extendedTo === null,
    extendedWithoutGrant: extension === 'none' && extendedTo !== null,
  };
  return dateDoubts.filter((doubt) => found[doubt]);
}
