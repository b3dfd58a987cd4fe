import type { forms as sv } from '../sv/forms.ts';

export const forms: typeof sv = {
  save: 'Save',
  cancel: 'Cancel',
  choose: 'Choose',
  dateHint: 'YYYY-MM-DD',
  partialDateHint: 'For example 2026, 2026-10 or 2026-10-23.',
  emptyHint: 'Leave empty if it is not known.',
  stale: {
    title: 'Somebody else has saved.',
    body: 'Nothing that you wrote is lost. What you have not touched now shows what the other person saved. Where both of you have made changes yours stands, and under the field what is saved. Save again if yours is to hold.',
    now: 'Saved now:',
    empty: 'empty',
  },
  faults: {
    missing: (label) => `Fill in: ${label}`,
    tooLong: (label) => `${label}: the text is too long`,
    tooMany: (label) => `${label}: too many at once`,
    malformed: (label) => `${label}: it cannot be read`,
    notAYear: (label) => `${label}: write a year of four digits`,
    notADate: (label) => `${label}: write a date that exists, such as 2026-10-23`,
    inFuture: (label) => `${label}: the day has not been yet`,
    unknownPlaceholder: (_label: string) =>
      'The text has a brace, or a name in braces, that is not filled in. Use only the names in the list below the form',
    unknownBody: () => 'Choose among the boards and companies of the municipality',
    unknownAudit: () => 'Choose among the audits in the register',
    bodyThere: () => 'The board has a matter about the audit already',
    bodyHasAssessments: () => 'A board that has been assessed cannot be taken away',
    assessedByAuditors: () =>
      'The auditors have entered an assessment of the recommendation themselves. The assessment stays, and so does the recommendation',
    auditAssessedByAuditors: () =>
      'The auditors have entered assessments of the audit’s recommendations themselves. They stay, and so does the audit',
    answered: () =>
      'An answer to the recommendation has been sent to the auditors. The answer stays, and so does the recommendation',
    auditAnswered: () =>
      'An answer to the audit has been sent to the auditors. The answer stays, and so does the audit',
    bodyHasWork: () => 'A board that has begun to work on the recommendation cannot be taken away',
    withdrawn: () => 'It has been withdrawn and cannot be changed',
    notWithdrawn: () => 'It has not been withdrawn',
    notInThisState: () => 'That cannot be done in the state that the recommendation is in now',
    ownReport: () => 'You have reported the work as done yourself, so somebody else has to confirm it',
    ownAction: () => 'You own one of the actions, so somebody else has to verify the work',
    evidenceMissing: () => 'Add evidence that shows what has been done, and then report it done',
    unknownEvidence: () => 'Some of the evidence is not there any more: choose among what there is now',
    meetingNotSaid: (label) =>
      `Tick “${label}”, or nobody is told. If no meeting is needed, take away those chosen and the reason`,
    bodyNotChosen: () => 'Choose at least one that you want to meet, so that it is told',
    assessorsOwn: () =>
      'Those who assessed it say themselves that it can’t be assessed, so there is no colour to interpret',
    notUnknown: () => 'The colour is known and needs no interpretation',
    nothingProposed: () => 'There is no proposal to accept',
    notInterpreted: () => 'There is no interpretation to take back',
    assessedAlready: () => 'The board has been assessed in that follow-up already: correct that assessment',
    roundFromFile: () => 'The follow-up was read from a report and is not changed by hand',
    roundNotOverAudit: () => 'The follow-up is not about this audit',
    roundClosed: () => 'The follow-up is closed and is not changed any more',
    notAllAssessed: () =>
      'Not every recommendation has been assessed: assess them, or confirm that they are left out',
    controlPointMissing: () =>
      'It was promised to enter the internal control plan, but the control point is not there: it has not been kept',
    controlPointUnnamed: () =>
      'It was promised to enter the internal control plan. Write with the outcome which control point you have seen',
    notInRound: () => 'The promise does not belong to the follow-up, or has not been handed over',
    withdrawnWithReport: () => 'It was taken back with its report: enter the report again instead',
    meetingThere: (_label) => 'The calendar has a meeting on that day already',
    notMoved: (label) =>
      `${label}: the meeting is moved, but this day is left as it was. Change it, empty it so that the routine tells it, or tick that the days are right`,
    afterMeeting: (label) => `${label}: the day comes after the meeting`,
    beforeMeeting: (label) => `${label}: the day comes before the meeting`,
    adjustedTooLate: (label) => `${label}: at most 14 days after the meeting`,
    daysOutOfRange: (label) => `${label}: give a sensible number of whole days`,
    nothingToAdd: (_label) => 'There is nothing to add',
    notConcerned: (label) => `${label}: it does not concern the chosen board`,
    requestClosed: () => 'The question has already been answered or withdrawn',
    nothingChosen: () => 'Choose at least one thing to hand over',
    notToHandOver: () => 'Something that was chosen is no longer there: choose among what is there now',
    secrecyNotConfirmed: () => 'Confirm that you have examined what is marked as secret',
    inPast: (label) => `${label}: the day has already been`,
    adviceIsAuditors: () => 'Lay auditors do not advise on discharge: the company’s auditor does',
    reasonForAdvice: () => 'Give the reasons for advising against discharge',
    statementMissing: () => 'Write the statement before the report is dated',
    reportDecided: () => "The report has been decided upon, so the auditors' words are not changed any more",
    reportThere: () => 'There is already a report for that year',
    beforeReport: () => 'The decision cannot have been made before the day that the report is dated',
    decisionIncomplete: () => 'Give both the decision and its day',
    emptyFile: () => 'The file is empty',
    fileTooLarge: () => 'The file is too large',
    typeNotTaken: () => 'Files of that kind are not taken. Save it as, for example, PDF and try again',
    contentThere: () => 'The same content is here already',
    notALink: (label) => `${label}: write the whole address, such as https://kommun.example/rutin`,
    oneOfFileAndLink: () => 'Choose a file or write a link, not both',
    notDecided: () => 'The answer has not been decided yet',
    attachedAlready: () => 'The evidence belongs there already',
    lastPlace: () => 'The evidence belongs only there. Attach it to something else first, or withdraw it',
    unknownPerson: () => 'Choose somebody who works in the municipality now',
    unknownRecommendation: () =>
      'Choose among the recommendations to the board, or those that you have accepted',
    unknownCommitment: () => 'The commitment is not in a decided answer',
    unknownThing: () => 'What the action is to serve is not there, or is not for you to see',
    unknownAction: () => 'Choose among the actions',
    notAnAmount: (label) => `${label}: write whole kronor, digits only`,
    actionNotInState: () => 'That cannot be done in the state that the action is in now',
    actionSettled: () => 'The action is done or cancelled: its date is not moved',
    moveInstead: () => 'The date is moved with a reason, on a page of its own',
    sameDay: (label) => `${label}: that is the same day as now`,
    dependsAlready: () => 'The action waits for it already',
    circle: () => 'The actions would wait for each other',
    idTaken: (label) => `${label}: it is there already`,
    decidedOtherwise: (label: string) =>
      `${label}: the matter already has another decision. Give the same day and paragraph, or take the step back in the matter`,
    beforeLetter: (label: string) => `${label}: the day is before the auditors’ letter`,
    noMeetingThatDay: (label: string) =>
      `${label}: the board’s calendar has no meeting on that day. Put the day right, or tick that it is right`,
    overYearAgo: (label: string) =>
      `${label}: the day is more than a year ago. Put the day right, or tick that it is right`,
    notAdjusted: (label: string) =>
      `${label}: the minutes are not noted as approved that day. If the paragraph is, at once or with the minutes, note it in the matter. Correct the day, or tick that it is right`,
    notedAlready: (_label: string) =>
      'It is noted already that it came in. Choose another step, or tick that the day is right and it stands instead',
    needsDecision: (_label: string) => 'The board has not decided yet: note the decision first',
    needsDispatch: (_label: string) => 'The answer has not been dispatched yet: note the dispatch first',
    decidedSince: (_label: string) =>
      'The board has decided already, or the answer has been sent. Take that step back first if it is wrong',
    dispatchedSince: (_label: string) =>
      'The answer was dispatched after the decision: take the dispatch back first',
    receivedSince: (_label: string) => 'The answer has been received: take the receipt back first',
    followsResponse: (_label: string) =>
      'That is noted in the response that answers the matter, and comes here from there',
    heldByResponse: (label: string) =>
      `${label}: the response that answers the matter says otherwise, and the response is what holds`,
    beforeSetBack: (label: string) => `${label}: the day is before the board tabled or returned it`,
    beforeReceipt: (label: string) => `${label}: the day is before the auditors received the answer`,
    afterDecision: (label: string) => `${label}: the day is after the decision`,
    afterDispatch: (label: string) => `${label}: the day is after the dispatch`,
    afterReceipt: (label: string) => `${label}: the day is after the auditors received the answer`,
    beforeDue: (label: string) => `${label}: the day is before the day that the action is to be ready`,
    beforeAudit: (label: string) => `${label}: the day is before the audit`,
    beforeDecision: (label: string) => `${label}: the day is before the decision`,
    beforeDispatch: (label: string) => `${label}: the day is before it was dispatched`,
    decidedIsKept: (_label: string) =>
      'A decided response is never altered: write a new one that supersedes it',
    notInThisStep: (_label: string) => 'That cannot be done where it stands now',
    nothingAnswered: (_label: string) => 'There is nothing to decide on yet: write an answer or a text first',
    leadWithoutMatter: (_label: string) =>
      'The board that leads the response needs a matter of its own in it',
    unknownMatter: (_label: string) => 'Choose among matters that the same letter is about',
    answeredAlready: (_label: string) =>
      'One of the matters is already answered in another response of the board. If that is decided, a new one can supersede it',
    supersededAlready: (_label: string) => 'There is already a response that is to supersede this one',
    decidedAlready: (_label: string) => 'The decision of the board has been noted already',
    itemThere: (_label: string) =>
      'Somebody has answered that for the board already: change that answer instead',
    referralMissing: (_label: string) => 'Choose whom you refer to. Only a recommendation can be referred',
    referredAlready: (_label: string) => 'You have asked them already',
    promisesNothing: (_label: string) => 'The commitment promises nothing about the internal control plan',
  },
};
