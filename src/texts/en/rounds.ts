import type { rounds as swedish } from '../sv/rounds.ts';

export const rounds: typeof swedish = {
  draft: 'Draft',
  draftTitle: 'The follow-up is a draft.',
  draftBody: {
    auditors:
      'Only the auditors and their experts see it. It counts and is seen by others once you close it.',
    municipality:
      'Only those who keep the register see it. It counts and is seen by others once you close it.',
  },
  municipalityAuditors: "The municipality's auditors",
  layAuditors: (company) => `The lay auditors of ${company}`,
  layDraft: 'Only the lay auditors of the company see it. It counts and is seen by others when you close it.',
  ownLabel: 'The municipality’s own follow-up',
  madeByBody: 'Made by the board or company',
  wholeMunicipality: 'The municipality as a whole',
  closed: 'Closed',
  closedBy: (on, by) => `${on} by ${by}`,
  notClosed: 'Not closed',
  overall: 'Overall text',
  scale: 'What the colours mean',
  totals: 'Totals',
  totalsOf: { all: 'Number', green: 'Done', yellow: 'Partly', red: 'Not done', unknown: 'Unknown' },
  counted: 'Assessments, one for each recommendation and board',
  inRegister: 'Counted in the register',
  merged: 'Recommendations',
  mergedNote:
    'In the row Recommendations one to several boards is counted once, by the assessment that is furthest from done.',
  statedHere: 'Stated in the report',
  differs: 'Differs',
  same: 'Agrees',
  meeting: 'Need to meet the board',
  noMeeting: 'No',
  meetingBecause: (reason) => `Yes: ${reason}`,
  yes: 'Yes',
  assess: (left) => (left === 0 ? 'Go through the assessments' : `Go on assessing: ${left} left`),
  edit: 'Change facts and text',
  close: 'Close the follow-up',
  editAudit: 'Write an overall assessment',
  editAuditOf: (title) => `Write an overall assessment of ${title}`,
  leftOutTitle: 'Not assessed in this follow-up',
  leftOutCount: (count) => (count === 1 ? '1 recommendation' : `${count} recommendations`),
  recommendation: 'Recommendation',
  body: 'Board or company',
  audit: 'Audit',

  list: {
    title: 'Assess the recommendations',
    show: 'Show',
    choices: { left: 'Left', done: 'Assessed', all: 'All' },
    count: (left, all) => (left === 0 ? `All ${all} are assessed` : `${left} of ${all} left to assess`),
    none: {
      left: 'Nothing is left to assess. Read it through and close the follow-up.',
      done: 'Nothing has been assessed yet.',
      all: 'The audits of the follow-up have no recommendations.',
    },
    start: 'Begin assessing',
    assessor: 'Assessed by',
    assess: 'Assess',
    change: 'Change',
    changeThis: (number, body) => `Change the assessment of ${number} ${body}`,
  },

  work: {
    title: (number) => `Assess recommendation ${number}`,
    untitled: 'Assess the recommendation',
    back: 'To the list',
    progress: (left, all) => `${left} of ${all} left`,
    status: 'Assessment',
    cannotTell: 'Cannot be assessed',
    saveNext: 'Save and next',
    saveList: 'Save and to the list',
    next: 'What you save is seen by you alone until the follow-up is closed.',
    assessedBy: (name) => `Last assessed by ${name}.`,
    earlier: 'Earlier follow-ups',
    noEarlier: 'No earlier follow-up has assessed it.',
    handedOver: 'What the board has handed over',
    decided: 'What the board has decided',
    nothingHandedOver: 'The board has handed over no answer about the recommendation.',
    stances: {
      agrees: 'Agrees',
      partly: 'Agrees partly',
      disagrees: 'Disagrees',
      referred: 'Refers to another',
    },
    sentOn: (day) => `dispatched ${day}`,
    paraphrased: 'In the auditors’ words',
    promises: 'Promise against outcome',
    promisesHint: 'Leave ”Not noted” where you can say nothing about it.',
    outcome: 'What happened?',
    outcomeText: 'What shows it?',
    notNoted: 'Not noted',
  },

  promises: {
    title: 'Promise against outcome',
    outcomes: { kept: 'Kept', partly: 'Partly kept', broken: 'Broken', unknown: 'Unknown' },
    promise: 'Promise',
    by: 'To be done by',
    outcome: 'Outcome',
    noDate: 'No date',
    entersControlPlan: 'Was to enter the internal control plan',
    controlPoint: (point) => `Control point: ${point}`,
    noControlPoint: 'The control point is not there',
    earlier: 'Earlier follow-ups said:',
    judgedEarlier: 'About the promise in the answer that was replaced:',
    count: (count) => (count === 1 ? '1 promise' : `${count} promises`),
    toBroken: 'All broken promises',
    none: 'The boards have handed over no promises.',
  },

  broken: {
    title: 'Broken promises',
    lede: 'The latest outcome in a closed follow-up, the oldest promise first. The auditors’ judgement and the municipality’s own are kept apart.',
    none: 'No promise stands as broken.',
    dropped: 'The answer that replaced it does not repeat the promise.',
    repeated: 'About the promise in the answer that was replaced. The new answer repeats it.',
    reworded: 'About the promise in the answer that was replaced. Now promised:',
    count: (count) => (count === 1 ? '1 promise' : `${count} promises`),
    round: 'Follow-up',
    by: { auditors: 'The auditors', municipality: 'The municipality itself' },
    show: 'Judged by',
    all: 'All',
    toAudits: 'To the audits',
  },

  form: {
    title: 'Change the follow-up',
    name: 'Title',
    dated: 'Date',
    firm: 'Firm',
    registryNumber: 'Registry number',
    overall: 'Overall text',
    overallHint: 'What you want to say of everything that the follow-up goes over.',
    scale: { green: 'Green means', yellow: 'Yellow means', red: 'Red means' },
    scaleHint: 'For example: Done, we have seen evidence.',
    madeByBody: 'Who has made it',
    next: 'The changes are seen by you alone until the follow-up is closed.',
    auditTitle: 'Overall assessment of the audit',
    verdict: 'Overall assessment',
    noVerdict: 'None',
    text: 'Grounds',
    needsMeeting: 'We need to meet the board',
    meetingReason: 'Reason for the meeting',
    meetingReasonHint:
      'Needed where you want to meet the board. The board is told when the follow-up is closed.',
    meetingWhich: (bodies) =>
      `Name the board that you want to meet, and why. The audit concerns ${bodies}. Those that you name are told when the follow-up is closed.`,
  },

  noMaker: {
    title: 'You make no follow-ups',
    municipality:
      'The municipality’s own follow-ups are made by the coordinator of audit matters. Over information security the security officer makes them too.',
    auditors:
      'The auditors’ follow-ups are made by the auditors and their experts, and by lay auditors in their company.',
    others:
      'Who verifies internally does so on each recommendation. If you need to make a follow-up, the administrator can give you one of the roles.',
    back: 'To the audits',
  },

  unchangeable: {
    closed: 'The follow-up is closed and cannot be changed',
    closedBody: 'What it says stands as it was closed. To say something anew, make a new follow-up.',
    fromFile: 'The follow-up was read from a report and is not written here',
    fromFileBody:
      'What the report says stands. What was read wrong is corrected on the page of the recommendation.',
    back: 'To the follow-up',
  },

  closing: {
    title: 'Close the follow-up',
    lede: 'Once closed it is seen by everybody who may see the audits, and its assessments count. After that nobody can change anything in it.',
    ready: 'Everything has been assessed.',
    missing: (count) =>
      count === 1 ? '1 recommendation has not been assessed' : `${count} have not been assessed`,
    leaveOut: (count) =>
      count === 1 ? 'It is left out of this follow-up' : `The ${count} are left out of this follow-up`,
    noVerdicts: (count) =>
      count === 1
        ? '1 audit has no overall assessment. You can close it all the same.'
        : `${count} audits have no overall assessment. You can close it all the same.`,
    submit: 'Close',
    next: 'This cannot be undone.',
    more: (count) => `and ${count} more`,
  },

  strip: {
    title: 'Year by year',
    note: 'Three tracks that are never mixed: what the board says, what has been verified internally, and what the auditors have assessed.',
    track: 'Track',
    tracks: {
      work: 'The board’s report',
      verification: 'Internal verification',
      auditors: 'The auditors’ assessment',
      own: 'The municipality’s own follow-up',
    },
    of: (body) => `Year by year: ${body}`,
    empty: 'Nothing yet',
    notSeen: 'Not handed over',
    none: 'Nothing has happened in any year yet.',
  },
};
