import type { overview as sv } from '../sv/overview.ts';

const recommendations = (count: number) => (count === 1 ? '1 recommendation' : `${count} recommendations`);

export const overview: typeof sv = {
  title: 'Overview',
  lede: (all, audits) =>
    `${recommendations(all)} in ${audits === 1 ? '1 audit' : `${audits} audits`}. Every figure leads to its recommendations. A recommendation counts once here; on the page Measures it counts once for each body it is addressed to.`,
  figures: {
    followedUp: 'followed up by the auditors yet',
    outOf: (done, all) => `${done} of ${all}`,
    doneBesidesUnknown: (unknown) =>
      unknown === 1
        ? 'certainly done; 1 has an unknown colour'
        : `certainly done; ${unknown} have an unknown colour`,
    green: (done, followedUp) => `done, ${done} of ${followedUp} followed up`,
    open: 'open recommendations',
    red: 'not done',
    unknown: 'with unknown colour',
    notAssessed: 'not followed up yet',
    overdue: 'recommendations with a late answer',
  },

  now: {
    title: 'Needs you now',
    reports: (count) =>
      count === 1 ? '1 report waits to be checked' : `${count} reports wait to be checked`,
    checked: (checked, rows) =>
      rows === 0 ? 'Checking has not begun.' : `${checked} of ${rows} rows are checked.`,
    allReports: 'All reports',
    undecided: (count) =>
      count === 1 ? '1 unknown colour is not decided' : `${count} unknown colours are not decided`,
    allUndecided: 'Show all',
    overdue: (count) =>
      count === 1 ? '1 answer to the auditors is late' : `${count} answers to the auditors are late`,
    dueSoon: (count) =>
      count === 1 ? '1 answer is due within 30 days' : `${count} answers are due within 30 days`,
    late: (days) => (days === 1 ? '1 day late' : `${days} days late`),
    by: (date) => `by ${date}`,
    meeting: (date) => `board meeting ${date}`,
    requested: 'extension requested',
    unclear: 'unclear whether an extension was given',
  },

  auditors: {
    title: 'The auditors’ assessment',
    lede: 'The colours are the auditors’ own, from their latest follow-up. What somebody here has interpreted is not counted.',
    perBody: 'By board and company',
    perAudit: 'By audit',
    perYear: 'By year of the audit',
    newest: (shown, all) => `The newest ${shown} of ${all} audits are shown.`,
    allAudits: 'All audits',
    legend: 'The bars show:',
    joint: 'A recommendation to several bodies is counted with each of them.',
    columns: {
      body: 'Board or company',
      audit: 'Audit',
      year: 'Year',
      distribution: 'Distribution',
      all: 'All',
    },
    withoutYear: (count) =>
      `${recommendations(count)} of audits without a year ${count === 1 ? 'is' : 'are'} not shown here.`,
    interpreted: (count) => `${count} interpreted`,
  },
  status: {
    green: 'Done',
    yellow: 'Partly',
    red: 'Not done',
    unknown: 'Unknown',
    notAssessed: 'Not followed up',
  },
  legend: {
    green: 'done',
    yellow: 'partly done',
    red: 'not done',
    unknown: 'unknown colour',
    notAssessed: 'not followed up yet',
  },
  statusOf: {
    green: 'done',
    yellow: 'partly done',
    red: 'not done',
    unknown: 'with unknown colour',
    notAssessed: 'not followed up',
  },
  rowsOf: (count, what, of) => `${count} ${what}: ${of}`,

  ownWork: {
    title: 'The boards’ own work',
    lede: 'This is what boards and companies say themselves, and what has been verified internally. It is not the auditors’ assessment.',
    caption: 'Recommendations by where their own work stands',
    states: {
      received: 'Received',
      answered: 'Answered',
      planned: 'Planned',
      reportedDone: 'Reported done',
      confirmed: 'Confirmed',
      notToAct: 'Not to act',
      reopened: 'Reopened',
    },
    withheld: 'Not handed over',
    whyWithheld: 'What a board has not handed over to the auditors is not shown.',
  },

  oldest: {
    title: 'Oldest open',
    caption: (shown, all) => `${shown} of ${all} open, the oldest first`,
    columns: {
      recommendation: 'Recommendation',
      bodies: 'Addressed to',
      status: 'According to the auditors',
    },
    number: (number) => `no. ${number}`,
    all: 'All open',
  },

  empty: {
    title: 'The register is empty',
    read: 'Once an audit report has been read and checked, its recommendations stand here, with how things are by board and audit.',
    next: 'Read your first audit report',
    review: 'Check what has been read',
    nothingForYou:
      'Recommendations that concern you are shown here. Right now there are none. If you miss something, ask whoever coordinates audit matters.',
    nothingYet: 'The register is empty. Whoever coordinates audit matters fills it from the reports.',
    addPeople: 'Add those who are to work here, and give them roles',
  },
};
