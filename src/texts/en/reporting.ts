import type { reporting as sv } from '../sv/reporting.ts';
import { notAssessable, verdicts } from './judgements.ts';
import { share } from './share.ts';

const counted = (count: number, one: string, many: string) => `${count}\u00a0${count === 1 ? one : many}`;
const recommendations = (count: number) => counted(count, 'recommendation', 'recommendations');
const audits = (count: number) => counted(count, 'audit', 'audits');

export const reporting: typeof sv = {
  share,
  footer: (title) => `Status report · ${title}`,
  page: 'Page',
  of: 'of',
  contents: 'Contents',
  none: '–',
  yes: 'Yes',
  no: 'No',

  statuses: {
    green: 'Done',
    yellow: 'Partly done',
    red: 'Not done',
    unknown: 'Unknown',
    notAssessed: 'Not followed up',
  },
  tallied: {
    green: () => 'done',
    yellow: () => 'partly done',
    red: () => 'not done',
    unknown: () => 'unknown',
    notAssessed: () => 'not followed up',
  },
  verdicts,
  notAssessable,
  severities: { error: 'Error', warning: 'Contradiction', note: 'Note' },
  documentKinds: {
    followUp: 'Follow-up audit',
    audit: 'Audit',
    transmittal: 'Letter from the auditors',
    response: 'Response to the auditors',
    actionPlan: 'Action plan',
    other: 'Other document',
  },
  deadlineKinds: { response: 'Response to the auditors', extension: 'Extension', other: 'Other date' },

  place: {
    page: (page) => `p.\u00a0${page}`,
    sheet: (sheet) => `sheet\u00a0${sheet}`,
    line: (line) => `line\u00a0${line}`,
    paragraph: (paragraph) => `paragraph\u00a0${paragraph}`,
  },

  front: {
    kicker: 'Status report: follow-up of the auditors’ recommendations',
    untitled: 'Document without a readable title',
    file: 'Read from the file',
    pages: (count) => counted(count, 'page', 'pages'),
    kind: 'Document',
    dated: 'Dated',
    undated: 'No readable date',
    firm: 'Expert firm',
    registryNumber: 'Registry number',
    read: 'Extent',
    scope: (auditCount, recommendationCount) =>
      `${audits(auditCount)}, ${recommendations(recommendationCount)}`,
  },

  summary: {
    heading: 'Summary',
    noAudits:
      'No audit could be read in the file, so there are no recommendations to report. “To check” tells what the reading came across. If the file should hold an audit, try the auditors’ original, preferably a PDF or DOCX with text.',
    noRecommendations:
      'The file holds audits, but no recommendations could be read from them. “To check” tells what the reading came across.',
    stated: (title, counts, share) =>
      `“${title}” itself states ${counts}, that is ${share} done or partly done.`,
    auditorsOwn: 'The figures rest only on the statuses that the auditors themselves wrote or drew.',
    unknown: (unknown, all) =>
      `${unknown} of ${recommendations(all)} have no known status. They count as unknown, neither as done nor as under way.`,
    figures: {
      recommendations: (count, auditCount) =>
        `${count === 1 ? 'recommendation' : 'recommendations'} in ${audits(auditCount)}`,
      share: (done, all) => `done or partly done, ${done} of ${all}`,
      unknown: 'without a known status',
    },
  },

  firstAudit: {
    kicker: 'Audit: questions, verdicts and recommendations',
    lede: 'The audit has not been followed up yet. The auditors have answered their audit questions and left recommendations. The recommendations get a status only when the auditors follow them up.',
    questions: {
      met: (count) => `audit ${count === 1 ? 'question' : 'questions'} found met`,
      partly: (count) => `audit ${count === 1 ? 'question' : 'questions'} found partly met`,
      notMet: (count) => `audit ${count === 1 ? 'question' : 'questions'} found not met`,
      unknown: (count) => `audit ${count === 1 ? 'question' : 'questions'} without a readable verdict`,
    },
    bodies: 'Recommendations per body',
    bodiesCaption: 'Recommendations per body. One to several bodies counts with each',
  },

  documents: {
    heading: 'Documents in the file',
    caption: 'Documents about the audits that were read in the file',
    others: (count) =>
      `The file also holds ${counted(count, 'other document', 'other documents')} outside the audits.`,
    columns: {
      document: 'Document',
      firm: 'From',
      dated: 'Dated',
      number: 'Registry number',
      place: 'Place',
    },
  },

  stated: {
    heading: 'Totals stated and read',
    caption: 'What the documents state, against what was read',
    columns: { source: 'According to', share: 'Done or partly done', outcome: 'Against the reading' },
    short: {
      recommendations: 'Number',
      green: 'Done',
      yellow: 'Partly',
      red: 'Not',
      unknown: 'Unknown',
      notAssessed: 'Not followed up',
    },
    document: (title) => `Stated in: ${title}`,
    audit: (title) => `Stated for: ${title}`,
    read: 'Read from the file',
    derived: 'The number is the sum of the stated colours.',
    agrees: 'Agrees',
    differs: (what, stated, read) => `${what}: stated ${stated}, read ${read}`,
    missing: 'The documents state no totals to compare with.',
  },

  chart: {
    heading: 'Status per audit',
    caption: 'The auditors’ statuses per audit',
    captionPart: (part, of) => `The auditors’ statuses per audit (part ${part} of ${of})`,
    captionOne: 'The auditors’ statuses in the audit',
    alt: (bars) => `Horizontal bars with the number of recommendations per status. ${bars}`,
    bar: (label, segments) => `${label}: ${segments}.`,
    segment: (count, words) => `${count} ${words}`,
    empty: 'no recommendations',
    tableCaption: 'The same figures as a table',
    audit: 'Audit',
    total: 'All audits',
  },

  bodies: {
    heading: 'Status per audited body',
    caption: 'The auditors’ statuses per body that the recommendations address',
    several: 'A recommendation to several bodies counts with each of them.',
    body: 'Body',
  },

  proposals: {
    heading: 'Interpretations',
    lede: (proposed, unknown) =>
      `For ${proposed} of ${unknown} unknown statuses the reading program proposes an interpretation of the wording. It is not the auditors’ assessment. Interpretations enter no other figure in this report and can be sent to the auditors as a question.`,
    none: (unknown) =>
      `${unknown} unknown ${unknown === 1 ? 'status has' : 'statuses have'} no interpretation, since the wording does not support any.`,
    caption: 'Interpreted statuses, kept apart from the auditors’',
    columns: { interpretation: 'Interpretation', count: 'Number' },
    uninterpreted: 'Unknown without interpretation',
    label: 'Interpretation:',
    why: 'Reason for the interpretation',
    reason: (reason, support) => `${reason} (${support})`,
    support: {
      strong: 'clear support in the text',
      fair: 'some support in the text',
      weak: 'weak support in the text',
    },
  },

  audits: {
    heading: 'Audits',
    bodies: 'Audited bodies',
    document: 'Read from',
    assessment: 'The auditors’ overall assessment',
    needsMeeting: 'The auditors want to meet the board',
    empty: 'No recommendations were read from the audit.',
    caption: (title) => `Recommendations in ${title}`,
    columns: {
      number: 'No.',
      recommendation: 'Recommendation',
      addressees: 'Addressed to',
      status: 'Status',
    },
    done: 'Done',
    remaining: 'Remaining',
    comment: 'Comment',
    response: (body) => (body === null ? 'Response' : `Response from ${body}`),
    wholeAudit: 'to the whole audit',
    paraphrased: 'as told by the auditors',
    place: 'Place',
  },

  questions: {
    captionOf: (title) => `Audit questions in ${title}`,
    round: 'Audit questions of the follow-up',
    columns: { number: 'No.', question: 'Question', verdict: 'Verdict' },
    criterion: 'Criterion',
  },

  deadlines: {
    heading: 'Dates, responses and actions',
    caption: 'Dates that the documents state',
    columns: { date: 'Date', kind: 'Concerns', whom: 'Who', place: 'Place' },
    none: 'The documents state no date for a response.',
    answered: (given, all) => `A response was read to ${given} of ${recommendations(all)}.`,
    missingCaption: 'Recommendations without a response that could be read',
    missingColumns: { audit: 'Audit', recommendations: 'Recommendation' },
    actionsCaption: 'Actions according to the action plan',
    actionColumns: { action: 'Action', owner: 'Owner', due: 'Due', followUp: 'Follow-up' },
  },

  issues: {
    heading: 'To check',
    lede: 'This is what the reading found unclear, contradictory or unreadable. Nothing has been silently repaired.',
    none: 'The reading found nothing to check.',
    caption: 'To check, the gravest first',
    columns: { severity: 'Kind', message: 'What', place: 'Place' },
    expected: 'Expected',
    found: 'Found',
  },

  method: {
    heading: 'How this report was made',
    nothingInvented:
      'The report is compiled from one file. Recommendations, responses and comments are given in the document’s own words. Nothing is added, and what could not be read is shown as unknown.',
    statuses:
      'A status is what the auditors wrote, drew or coloured beside the recommendation. It is always shown by shape, word and colour, so that it can be read in black and white. What the municipality says itself is never mixed with the auditors’ assessment.',
    firstAudit:
      'The audit is a first one. In such an audit the auditors answer their audit questions and leave recommendations, but give them no status. That is why the report has neither statuses nor shares. They come with the auditors’ follow-up.',
    unknown:
      'Unknown means that no status could be read beside the recommendation. Colours often vanish when a report is turned into text.',
    proposals:
      'An interpretation is a proposal from the wording, with its reason and how certain it is. It is labelled “Interpretation”, has a dashed frame and is never added to the auditors’ statuses.',
    proposalsLeftOut: 'Interpretations of unknown statuses are left out of this report.',
    share:
      'The share done or partly done is (done + partly done) divided by all recommendations. Where statuses are unknown it is the least possible share.',
    characters: 'Characters that the report’s typefaces lack are shown as \ufffd.',
    scaleCaption: 'The report’s own scale',
    scaleOf: (title) => `The scale in ${title}`,
    scaleColumns: { status: 'Status here', words: 'The document’s own words' },
    noScale: 'No explanation of the auditors’ scale was read in the file.',
    sourceCaption: 'Source',
    file: 'File',
    format: 'Format',
    fingerprint: 'Checksum of the file (SHA-256)',
    formats: { pdf: 'PDF', docx: 'DOCX', xlsx: 'XLSX', text: 'Text', unknown: 'Unknown' },
  },

  register: {
    title: (organisation) => `The audit recommendations of ${organisation}`,
    kicker: 'Status report from the register: follow-up of the auditors’ recommendations',
    front: {
      organisation: 'Municipality',
      source: 'Source',
      fromRegister: (day) => `from the register, taken on ${day}`,
      selection: 'Chosen',
      everything: 'all recommendations',
    },
    empty: 'There are no recommendations in what was chosen.',
    fileName: (day) => `status-report-${day}`,
    tooLarge: {
      title: 'Too much was chosen for a status report',
      body: (total, most) =>
        `${total} recommendations were chosen. A status report holds ${most} at most. Choose a board, an audit or some years, or take all of it as Excel.`,
      choose: 'Choose fewer',
    },
    notAssessed: (count) =>
      `The auditors have not yet followed up ${recommendations(count)}. They are not part of the share, and are not counted as unknown.`,
    share: (done, all) => `done or partly done, ${done} of ${all} followed up`,
    chosen: {
      only: (selection) => `Only a choice is shown here: ${selection}. So no share is given of it.`,
      whole: (all, counts) => `With every assessment there are ${recommendations(all)}: ${counts}.`,
      share: (share, all) => `Of ${all} followed up, ${share} are done or partly done.`,
      byFurthest:
        'A recommendation to several is counted by the one that is furthest from done. A board may so have more with the chosen one; choose the board to see them all.',
    },
    notFollowedUp: 'not yet followed up by the auditors',
    interpretedBy: (name) => `Interpreted by ${name}:`,
    about: (label, bodies) => `${label} (${bodies})`,

    interpretations: {
      lede: (read, unknown) =>
        `The auditors’ colour is unknown for ${recommendations(unknown)}. For ${read} of them a person has interpreted the text. That is not the auditors’ assessment, and interpretations are part of no other figure in this report.`,
      caption: 'Interpreted colours, apart from the auditors’',
      label: 'Interpreted:',
      undecided: 'Unknown without interpretation',
    },

    ownWork: {
      heading: 'The bodies’ own work',
      lede: 'The table shows what the bodies themselves say, and what has been verified internally. It is not the auditors’ assessment. A recommendation to several bodies is counted with each of them.',
      caption: 'Recommendations by where the body’s own work stands',
      withheld: 'Not handed over',
      whyWithheld: 'A body’s own work is shown to the auditors only once the body has handed it over.',
    },
    tracks: {
      auditors: (status, dated) =>
        `The auditors: ${status.toLocaleLowerCase('en')}${dated ? ` (${dated})` : ''}.`,
      notAssessed: 'The auditors: not yet followed up.',
      own: (state, day, minuteItem) =>
        `Own work: ${state}${day ? ` ${day}` : ''}${minuteItem ? `, ${minuteItem}` : ''}.`,
      withheld: 'Own work: not handed over.',
      internal: {
        notExamined: 'Internal verification: not made.',
        sentBack: 'Internal verification: sent back.',
        confirmed: 'Internal verification: confirmed.',
      },
      states: {
        received: 'received',
        answered: 'answered',
        planned: 'planned',
        reportedDone: 'reported done',
        confirmed: 'done, confirmed',
        notToAct: 'decided not to act',
        reopened: 'reopened',
      },
      short: {
        received: 'Received',
        answered: 'Answered',
        planned: 'Planned',
        reportedDone: 'Reported done',
        confirmed: 'Confirmed',
        notToAct: 'Not to act',
        reopened: 'Reopened',
      },
    },

    answers: {
      heading: 'Answers to the auditors',
      caption: 'Answers by body and audit',
      columns: {
        body: 'Body',
        about: 'About',
        answerBy: 'Answer by',
        received: 'Received',
        outcome: 'In time',
      },
      extensions: {
        requested: () => 'extension requested',
        granted: (day) => (day ? `extended to ${day}` : 'extension granted'),
        unclear: () => 'extension unclear',
      },
      yes: 'Yes',
      no: 'No',
      inTime: 'Whether the answer came in time is judged on the day that the auditors received it.',
    },

    method: {
      paragraphs: [
        'This report is taken from the municipality’s register of audit recommendations. Recommendations, answers and comments stand in the documents’ own words. Nothing is added.',
        'Three tracks are told apart and never mixed: what the body itself says, what has been verified internally, and what the auditors assessed in their latest follow-up. An internal verification never turns the auditors’ colour green.',
        'Unknown means that the auditors have followed the recommendation up, but that the colour cannot be read in their report, or that they say themselves that it can’t be assessed. An interpretation of an unknown colour bears the name of whoever made it, has a dashed frame, and is never counted with the auditors’.',
        'Where a recommendation is addressed to several bodies, the totals show the one furthest from done.',
      ],
    },
  },
};
