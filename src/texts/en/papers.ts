import type { papers as swedish } from '../sv/papers.ts';
import { forumPapers } from './forum-papers.ts';
import { promiseOutcomes } from './judgements.ts';
import { managementPapers } from './management-papers.ts';
import { paperPages } from './paper-pages.ts';

export const papers: typeof swedish = {
  page: 'Page',
  footer: (organisation, title) => `${organisation} · ${title}`,
  kinds: {
    response: 'Answer',
    officialLetter: 'Official letter',
    extractOfMinutes: 'Extract of minutes',
    actionPlan: 'Action plan',
    roundReport: 'Follow-up report',
    statusReport: 'Status report',
    ...managementPapers.kinds,
    ...forumPapers.kinds,
  },
  facts: {
    date: 'Date',
    registryNumber: 'Registry number',
    letter: 'Letter dated',
    answerBy: 'Answer by',
    meeting: 'Meeting',
    plannedMeeting: 'Planned meeting',
    minuteItem: 'Paragraph',
    author: 'Author',
    email: 'E-mail',
    firm: 'Expert firm',
  },
  marks: {
    draft: 'Draft – not decided',
    replaced: 'Replaced by a newer answer',
    public: 'Public version',
    ownRound: 'The municipality’s own follow-up – not the auditors’',
    draftRound: 'Draft – the round is not closed',
    notDecided: 'Proposal – not decided',
  },
  proposedMinutes: 'Proposed extract of minutes',
  inText: (name) => name,
  auditors: 'The municipality’s auditors',
  layAuditors: (company) => `The lay auditors of ${company}`,
  missing: (name) => `[fill in: ${name}]`,
  omitted: (provision) => `[left out: ${provision}]`,
  official: 'official',
  none: '–',
  onward: (audit, year) => (year === null ? audit : `${audit} (${year})`),
  and: 'and',

  titles: {
    response: (audits) => `Answer to ${audits}`,
    officialLetter: (audits) => `Answer to the auditors about ${audits}`,
    extractOfMinutes: (minuteItem, audits) =>
      `${minuteItem ? `${minuteItem} ` : ''}Answer to the auditors about ${audits}`,
    actionPlan: (about) => `Action plan: ${about}`,
    statusReport: (organisation) => `Status report: the auditors’ recommendations in ${organisation}`,
  },
  manyAudits: (count) => `${count} audits`,

  response: {
    decisions: 'Decisions',
    decisionColumns: {
      body: 'Board or company',
      decided: 'Decided on',
      minuteItem: 'Paragraph',
      registryNumber: 'Registry number',
    },
    noDecision: 'Own decision missing',
    whole: 'The answer as a whole',
    wholeAudit: 'About the audit as a whole',
    questions: 'About the audit questions',
    recommendation: (number) => (number === null ? 'Recommendation' : `Recommendation ${number}`),
    question: (number) => (number === null ? 'Audit question' : `Audit question ${number}`),
    stance: 'Position',
    stances: {
      agrees: 'Agrees',
      partly: 'Agrees partly',
      disagrees: 'Disagrees',
      referred: 'Refers to another',
    },
    referrals: {
      proposed: (body) => `Referred to ${body}, which has not answered yet`,
      accepted: (body) => `Referred to ${body}, which has accepted it`,
      returned: (body) => `Was referred to ${body}, which did not accept it`,
      withdrawn: (body) => `The referral to ${body} has been withdrawn`,
    },
    answerOf: (body) => `Answer of ${body}`,
    answers: 'Answers to the auditors',
    answer: 'Answer',
    commitments: 'Commitments',
    commitmentColumns: { what: 'What is to be done', who: 'Responsible', when: 'Done by' },
    controlPlan: 'Enters the internal control plan',
    noText: 'The answer has no text.',
    unmapped: 'Recommendations without an answer',
    unmappedLede: 'The answer does not take up these recommendations one by one:',
    unmappedLine: (number, text) => (number === null ? text : `${number}. ${text}`),
    supersedes: (title) => `The answer takes the place of the answer decided earlier, ”${title}”.`,
    chair: 'Chair',
    secretary: 'Secretary',
  },
  officialLetter: {
    proposal: 'Proposed decision',
    summary: 'Summary',
    matter: 'The matter',
    economy: 'Financial consequences',
    children: 'Analysis of consequences for children',
    attachments: 'Attachments',
    recipients: 'Sent to',
  },
  extractOfMinutes: {
    matter: 'The matter',
    decision: 'Decision',
    proposal: 'How the decision was made',
    basis: 'Basis of the decision',
    recipients: 'Sent to',
    chair: 'Chair',
    adjuster: 'Approver of the minutes',
    attested: 'The extract is certified',
  },
  actionPlan: {
    columns: { action: 'Action', owner: 'Responsible', due: 'Done by', followUp: 'Followed up' },
    states: {
      planned: 'Planned',
      underWay: 'Under way',
      done: 'Done',
      cancelled: 'Cancelled',
      committed: 'Promised',
      kept: 'Kept, the auditors have found',
      promised: 'Promised – no action is planned',
      proposed: 'Proposed promise – not decided',
    },
    doneOn: (day) => `Done ${day}`,
    moved: (count) => (count === 1 ? 'Moved once' : `Moved ${count} times`),
    movedFrom: (was, became, reason) =>
      `Moved from ${was ?? 'no day'} to ${became ?? 'no day'}${reason ? `: ${reason}` : ''}`,
    promisedBy: (day) => `Promised by ${day}`,
    laterThanPromised: 'Later than promised',
    replacedBy: (title, decidedOn) =>
      `The answer has been replaced by “${title}”${decidedOn ? `, decided ${decidedOn}` : ''}. Promised days are those of the replaced answer. The actions are shown as they are in the register today. What is in force now is in the action plan of the new answer.`,
    free: 'Actions without a recommendation',
    holds: {
      responses: () =>
        'The plan holds the commitments of the answer and the actions that carry them out. The board’s other actions are in its own action plan.',
      audits: () => 'The plan holds every board’s actions and decided commitments that the audit has led to.',
      bodies: (body) =>
        `The plan holds every action that ${body} answers for or that others carry out for it, and the commitments in decided answers.`,
    },
    ownOnly: 'The plan shows only what whoever made it may see.',
    onlyHandedOver:
      'The plan holds only what has been handed over to the auditors: promises in dispatched answers, and actions as they were when they were handed over.',
    handedOn: (day) => `Handed over ${day}`,
    empty: 'There are no actions or commitments to show.',
    totals: (counts, done, late) =>
      `The plan holds ${counts}.${done > 0 ? ` Done: ${done}.` : ''}${late > 0 ? ` Late: ${late}.` : ''}`,
    late: 'Late',
  },
  roundReport: {
    overall: 'Overall assessment',
    totals: 'The assessments in figures',
    totalsCaption: {
      auditors: 'The auditors’ assessments, one for each recommendation and board',
      municipality: 'The municipality’s own assessments, one for each recommendation and board',
    },
    columns: { audit: 'Audit', all: 'Number' },
    sum: 'Total',
    bodyColumns: {
      number: 'No.',
      recommendation: 'Recommendation',
      body: 'Board or company',
      status: 'Assessment',
    },
    sameRecommendation: 'The same recommendation',
    done: 'Done',
    remaining: 'Remains',
    comment: 'Comment',
    interpreted: (by) => `Interpreted by ${by}:`,
    notAssessed: 'Not assessed',
    promises: 'Promise and outcome',
    promiseColumns: { promise: 'Promise', due: 'Done by', outcome: 'Outcome' },
    outcomes: promiseOutcomes,
    meeting: 'Need of a meeting',
    needsMeeting: (whom, reason) =>
      `The auditors want to meet ${whom ?? 'those concerned'}${reason ? `: ${reason}` : '.'}`,
    ownNeedsMeeting: (whom, reason) =>
      `A meeting with ${whom ?? 'those concerned'} is needed${reason ? `: ${reason}` : '.'}`,
    noMeeting: 'No meeting is needed.',
    empty: 'The round has no assessments.',
    verdict: 'Assessment',
    countNote: 'A recommendation to several bodies counts once for each body that has been assessed.',
  },
  statusReport: {
    trend: 'Trend',
    auditorsRounds: 'The auditors’ rounds',
    auditorsRoundsLede:
      'The auditors’ own assessments, a line for each closed round. Every assessment is counted, one for each recommendation and board.',
    ownRounds: 'The municipality’s own rounds',
    ownRoundsLede: 'The municipality’s own assessments. They are never counted with the auditors’.',
    years: 'The own work of boards and companies, year by year',
    yearsLede: 'What boards and companies have reported themselves, and what has been confirmed internally.',
    roundColumns: { round: 'Round', dated: 'Date' },
    yearColumns: {
      year: 'Year',
      reportedDone: 'Reported done',
      confirmed: 'Confirmed internally',
      sentBack: 'Sent back',
      notToAct: 'Decided not to act',
    },
    noRounds: 'There is no closed round to compare with yet.',
    recipients: { board: 'The executive board', auditors: 'The municipality’s auditors' },
    onlyHandedOver: 'The report holds only what boards and companies have handed over to the auditors.',
  },

  templates: {
    response: {
      intro:
        'The municipality’s auditors have sent {audits} to {board} for an answer. Here {board} answers the auditors’ recommendations.',
      closing: '',
    },
    officialLetter: {
      proposal: '{board} adopts the proposed text as its answer to the municipality’s auditors.',
      summary:
        'The municipality’s auditors have issued {audits} with {recommendations} that concern {board}. They want the answer by {answerBy}. The administration submits a proposed answer. [Sum up what the board is proposed to answer.]',
      matter:
        'The auditors’ letter is dated {letterDate}. The proposed answer holds {commitments}.\n\n[Tell how the matter was prepared and what was considered.]',
      economy: '[Tell what the proposal costs and how it is paid, or that it is within the budget.]',
      children: '',
      attachments:
        '- Proposed answer, {date}\n- The auditors’ letter, {letterDate}\n- Audit report: {audits}',
      recipients: '- The municipality’s auditors',
    },
    extractOfMinutes: {
      decision: '{board} adopts the proposed text as its answer to the municipality’s auditors.',
      matter: 'The municipality’s auditors have sent {audits} to {board} for an answer.',
      basis:
        '- [Confirm: The administration’s letter]\n- Proposed answer\n- The auditors’ letter, {letterDate}\n- Audit report: {audits}',
      proposal:
        '[Confirm or change: The chair asks whether {board} decides as the administration proposes, and finds that it does.]',
    },
    actionPlan: {
      intro:
        'The plan shows what is to be done about the auditors’ recommendations, who is responsible, when it is to be done and when its effect is followed up.',
      closing: '',
    },
    roundReport: {
      intro:
        'The follow-up is about {audits}. For each recommendation it tells what is done and what remains.',
      closing: '',
    },
    statusReport: {
      intro:
        'The report shows how far the municipality has come with the auditors’ recommendations. The auditors’ assessments, the municipality’s own rounds and what the boards say themselves are told apart.',
      closing: '',
    },
    ...managementPapers.templates,
    ...forumPapers.templates,
  },
  sections: {
    response: { intro: 'Introduction', closing: 'Closing' },
    officialLetter: {
      proposal: 'Proposed decision',
      summary: 'Summary',
      matter: 'The matter',
      economy: 'Financial consequences',
      children: 'Analysis of consequences for children',
      attachments: 'Attachments',
      recipients: 'Sent to',
    },
    extractOfMinutes: {
      decision: 'Decision',
      matter: 'The matter',
      basis: 'Basis of the decision',
      proposal: 'How the decision was made',
      recipients: 'Sent to',
    },
    actionPlan: { intro: 'Introduction', closing: 'Closing' },
    roundReport: { intro: 'Introduction', closing: 'Closing' },
    statusReport: { intro: 'Introduction', closing: 'Closing' },
    ...managementPapers.sections,
    ...forumPapers.sections,
  },
  placeholders: {
    organisation: 'the municipality’s name',
    board: 'the board’s name',
    date: 'the date of the paper',
    registryNumber: 'the registry number',
    audits: 'the audit’s title, or the titles',
    letterDate: 'the date of the letter',
    answerBy: 'the day when the auditors want the answer',
    recommendations: 'how many recommendations it is about',
    commitments: 'how many commitments the answer holds',
    meetingDate: 'the day of the meeting',
    minuteItem: 'the paragraph',
    about: 'what the plan is about',
    round: 'the round’s title',
    recipient: 'whom the report goes to',
    ...managementPapers.placeholders,
    ...forumPapers.placeholders,
  },
  forum: forumPapers.forum,
  counted: {
    actions: (count) => (count === 1 ? '1 action' : `${count} actions`),
    recommendations: (count) => (count === 1 ? '1 recommendation' : `${count} recommendations`),
    commitments: (count) =>
      count === 0 ? 'no commitments' : count === 1 ? '1 commitment' : `${count} commitments`,
  },

  ...paperPages,
};
