import type { measures as sv } from '../sv/measures.ts';
import { promiseOutcomes } from './judgements.ts';

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

export const measures: typeof sv = {
  title: 'Measures',
  lede: 'How the audits are being followed up. Every figure leads to its rows. A recommendation addressed to several bodies counts with each of them.',
  filter: {
    label: 'Choose what is counted',
    body: 'Board or company',
    allBodies: 'All',
    from: 'Audits from year',
    to: 'To year',
    submit: 'Show',
  },
  noData: 'insufficient data',
  partOfAll: (part, all) => `${part} of ${all}`,
  unknown: (count) => `${count} unknown`,
  linkPart: (measure, of) => `${measure}, ${of}: those that count`,
  linkAll: (measure, of) => `${measure}, ${of}: all that they are counted of`,
  median: (count) => `median ${days(count)}`,
  medianOf: (dated, part) => (dated === part ? '' : `of the ${dated} that have a date`),
  times: (count) => (count === 1 ? '1 move' : `${count} moves`),
  groups: {
    work: {
      title: 'The boards’ work and internal verification',
      lede: 'What the boards say themselves, and the internal verification. It is never the auditors’ assessment.',
    },
    auditors: {
      title: 'The auditors’ assessment',
      lede: 'The auditors’ own colours in their latest follow-up. Colours that somebody here has interpreted do not count.',
    },
    promises: {
      title: 'Answers and promises',
      lede: 'Answers to the auditors, and what became of what they promised.',
    },
    actions: {
      title: 'Actions',
      lede: 'Actions in the action plans. An action for several audits counts in the year of the oldest.',
    },
  },
  actionsHidden:
    'Actions are the bodies’ own until they are handed over one by one, so they are not counted here.',
  columns: {
    measure: 'Measure',
    value: 'Now',
    of: 'Counted',
    counted: 'What is counted',
    body: 'Board or company',
    year: 'Year',
  },
  names: {
    confirmed: 'Confirmed internally',
    workUnderWay: 'Done or under way, says the board',
    notToAct: 'Decided not to act',
    openWork: 'Open in the board’s work',
    green: 'Green, say the auditors',
    greenOrYellow: 'Green or yellow, say the auditors',
    openAuditors: 'Not green, say the auditors',
    answeredInTime: 'Answered in time',
    promisesKept: 'Promises kept, say the auditors',
    promisesKeptOwn: 'Promises kept, say our own rounds',
    commitmentsOverdue: 'Promises passed that nobody has found kept',
    movedDates: 'Actions with a moved date',
    actionsOverdue: 'Actions overdue',
    roundGreen: 'Green in a follow-up',
    confirmedThen: 'Confirmed at the year’s end',
  },
  short: {
    confirmed: 'Confirmed',
    workUnderWay: 'Done or under way',
    notToAct: 'Not to act',
    openWork: 'Open, days',
    green: 'Green',
    greenOrYellow: 'Green or yellow',
    openAuditors: 'Not green, days',
    answeredInTime: 'In time',
    promisesKept: 'Promises kept',
    promisesKeptOwn: 'Kept, own rounds',
    commitmentsOverdue: 'Passed, not kept',
    movedDates: 'Moved',
    actionsOverdue: 'Overdue',
    roundGreen: 'Green',
    confirmedThen: 'Confirmed',
  },
  definitions: {
    confirmed:
      'Recommendations at bodies for which somebody other than the owner has examined the evidence and confirmed, of all whose work you may see. Source: the internal verification.',
    workUnderWay:
      'Recommendations at bodies that are planned, reported done or confirmed, of all whose work you may see. Source: what the bodies say.',
    notToAct:
      'Recommendations where the body has decided not to act, of all whose work you may see. The decisions stand below with § and reason.',
    openWork:
      'Open is what is neither confirmed nor decided not to be acted on. The age is days since the audit. Where only a month or a year is known, from its last day.',
    green:
      'Green in the auditors’ latest follow-up, of all that they have followed up. Where some colours are unknown the share is at least the one shown.',
    greenOrYellow:
      'Green or yellow in the auditors’ latest follow-up, of all that they have followed up. It is what a report calls done or under way.',
    openAuditors:
      'All that the auditors have not assessed green, also those not followed up yet. The age is days since the audit. Where only a month or a year is known, from its last day.',
    answeredInTime:
      'Answers that the auditors had by the date in force, of all answers with a date that have come in or should have. A granted extension moves the date. Source: the matters.',
    promisesKept:
      'Commitments that were kept, of all that the auditors have tried in a closed round. The latest one counts.',
    promisesKeptOwn:
      'Commitments that were kept, of all that the municipality itself has tried in a closed round. The latest one counts.',
    commitmentsOverdue:
      'Commitments whose day has passed without any round finding them kept or all their actions being done, of all commitments with a day.',
    movedDates:
      'Actions whose due date has been moved at least once, of all with a due date. Setting a date for the first time is no move.',
    actionsOverdue: 'Actions whose due date has passed, of all that are planned or under way.',
    roundGreen: 'Green in this round, of all its assessments.',
    confirmedThen:
      'Confirmed internally when the year ended, of all recommendations in audits from that year or earlier.',
  },
  overdueToAuditors:
    'Commitments whose day has passed without the auditors finding them kept in a closed round, of all commitments with a day. Both those that they have tried and those still to be tried.',
  byBody: 'By board and company',
  byCohort: 'By the year of the audit',
  ofBody: (name) => name,
  ofYear: (year) => `audits of ${year}`,
  withoutYear: 'No year',
  whole: 'all',
  trend: {
    title: 'Over time',
    years: 'Confirmed internally at the end of each year',
    yearsLede:
      'Counted from what happened in the work: of recommendations in audits from that year or earlier. The last line is today.',
    rounds: 'Green in the auditors’ rounds',
    roundsLede:
      'Closed rounds, the oldest first. Each round is about its own audits, so the shares are not of the same recommendations.',
    year: 'Year',
    today: (year) => `${year}, today`,
    round: 'Round',
    confirmed: 'Confirmed',
    share: 'Share',
    green: 'Green',
    yellow: 'Yellow',
    red: 'Red',
    unknown: 'Unknown',
    all: 'All',
    chart: (first, last) => `A line from ${first} to ${last}. The numbers are in the table beside it.`,
    few: 'A line needs at least two points in time.',
  },
  decisions: {
    title: 'Decided not to act',
    lede: 'The decisions are shown openly, with § and reason.',
    none: 'No body has decided not to act on a recommendation.',
    caption: (shown, all) =>
      shown === all ? (all === 1 ? '1 decision' : `${all} decisions`) : `${shown} of ${all} decisions`,
    all: 'Show all decisions',
  },
  empty: 'There is nothing to count yet. Measures are shown once there are recommendations that you may see.',
  downloads: {
    title: 'Download the measures',
    xlsx: 'Excel',
    csv: 'CSV',
    fileName: 'measures',
    sheet: 'Measures',
  },
  file: {
    group: 'Group',
    of: 'For',
    part: 'Count',
    all: 'Of',
    unknown: 'Unknown',
    share: 'Share, percent',
    median: 'Median, days',
    times: 'Moves',
  },
  rows: {
    title: (measure) => measure,
    back: 'To the measures',
    part: 'Those that count',
    all: 'All that they are counted of',
    unknown: 'Those that nobody knows of',
    sides: 'Which rows',
    count: (count) => (count === 1 ? '1 row' : `${count} rows`),
    none: 'No rows.',
    about: 'Audit',
    what: 'What',
    body: 'Body',
    state: 'State',
    assessed: 'The auditors',
    dueOn: 'By',
    doneOn: 'Done',
    received: 'With the auditors',
    outcome: 'Outcome',
    times: 'Moves',
    days: 'Days',
    minuteItem: 'Decision',
    reason: 'Reason',
    noDate: 'no date',
    matter: (number) => (number === '' ? 'The matter' : `Matter ${number}`),
    reworded: 'About the promise in the answer that was replaced',
    outcomes: promiseOutcomes,
    actionStates: { planned: 'planned', underWay: 'under way', done: 'done', cancelled: 'cancelled' },
  },
};
