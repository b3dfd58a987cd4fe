import type { web as sv } from '../sv/web.ts';
import { verdicts } from './judgements.ts';

export const web: typeof sv = {
  product: 'Stadga',
  skip: 'Skip to the content',
  menu: 'Main menu',
  onThisPage: 'On this page',
  openMenu: 'Menu',
  menuFolds: { more: 'More', followUp: 'Audits', management: 'Governance' },
  menuItems: {
    controlPlans: 'Internal control',
    compliance: 'Compliance',
    risks: 'Risks',
    exceptions: 'Exceptions',
    forum: 'Forum',
    assets: 'Assets',
    documents: 'Governing documents',
    managementReports: 'Reports',
    guideline: 'Guideline',
    indicators: 'Indicators',
    yearWheel: 'Year wheel',
    introductionPlan: 'Introduction plan',
    papers: 'Papers',
    year: 'Year',
    measures: 'Measures',
    handovers: 'Handed over',
    actions: 'Actions',
    responses: 'Responses',
    matters: 'Matters',
    toDo: 'To do',
    overview: 'Overview',
    recommendations: 'Recommendations',
    audits: 'Audits',
    readings: 'Read a report',
    organisation: 'Organisation',
    about: 'About Stadga',
    signIn: 'Sign in',
  },
  account: 'Your account',
  signOut: 'Sign out',
  example: {
    label: 'Example municipality',
    title: 'Example municipality – everything is made up.',
    change: 'Change person',
    choose: 'Choose who you are',
    begin: 'Begin with your own municipality',
  },
  otherLanguage: { name: 'Svenska', code: 'sv' },
  footer: 'Stadga is free software under the EUPL-1.2 licence.',
  pager: {
    label: 'Pages',
    of: (page: number, pages: number) => `Page ${page} of ${pages}`,
    previous: 'Previous',
    next: 'Next',
    first: 'First',
    last: 'Last',
  },
  errorPrefix: 'Error:',

  status: {
    green: 'Done',
    yellow: 'Partly done',
    red: 'Not done',
    unknown: 'Unknown in the file',
  },
  statusInSentence: {
    green: 'done',
    yellow: 'partly done',
    red: 'not done',
    unknown: 'unknown in the file',
  },
  colours: {
    green: (count) => `${count} green`,
    yellow: (count) => `${count} yellow`,
    red: (count) => `${count} red`,
    unknown: (count) => `${count} without colour`,
  },
  verdict: verdicts,
  severity: { error: 'Could not be read', warning: 'Contradiction', note: 'Worth knowing' },
  bar: {
    label: (parts) => `Distribution: ${parts}`,
    caption: 'Distribution by status',
    status: 'Status',
    count: 'Number',
    share: 'Share',
  },
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  progress: (done, total) => `${done} of ${total}`,
  noRows: 'Nothing to show.',
  errorSummary: 'This needs to be put right',

  errors: {
    notFound: {
      title: 'There is no such page',
      body: 'The address is wrong, or what was here has been removed.',
    },
    forbidden: {
      title: 'You may not do this',
      body: 'Your roles do not reach that far. Ask your administrator if you should be able to, or somebody with the role to do it.',
    },
    notNow: {
      title: 'Not possible now',
      back: 'Back',
      response: {
        taken: (state) => `That step has been taken already. The state of the answer: ${state}.`,
        early: (state) => `It is too early for that step. The state of the answer: ${state}.`,
        elsewhere: (state) => `That step cannot be taken from here. The state of the answer: ${state}.`,
        decided:
          'The answer is decided and is never changed. If something has to be said anew, write an answer that replaces it.',
        ready: 'The answer is ready for decision. Take it back to a draft if something has to be changed.',
        decisionNoted: 'The board’s own decision is noted already.',
        decisionOfLead:
          'The board leads this answer. Its decision is noted with “Note the decision” on the page of the answer.',
      },
      withdrawnEvidence: 'The evidence is withdrawn. Restore it if it has to be changed.',
      withdrawnMatter: 'The audit is withdrawn, so the matter is not changed. Restore the audit first.',
      decidedReport: 'The council has decided on the report, so it is not changed any more.',
    },
    otherSite: {
      title: 'The request was not accepted',
      body: 'The form was not sent from this site, so nothing has been changed. Reload the page and try again.',
    },
    formTooLong: {
      title: 'The form is too long',
      body: 'What you wrote is more than Stadga takes at once. Go back, shorten it and try again.',
    },
    tooLarge: {
      title: 'The file is too large',
      body: (megabytes) =>
        `Stadga takes files of up to ${megabytes} MB. Split the document, or save only the pages of the audit report as a new PDF.`,
    },
    unsupported: {
      title: 'This type of file cannot be read',
      body: 'Stadga reads PDF, Word (.docx), Excel (.xlsx), text (.txt) and Markdown (.md). Save the report in one of those formats and try again.',
    },
    internal: {
      title: 'Something went wrong on our side',
      body: 'The error is noted in the log. Try again in a while. If it happens again, give the number below to whoever runs the system.',
      reference: (id) => `Error number: ${id}`,
    },
    toFirstPage: 'To the first page',
  },

  about: {
    title: 'About Stadga',
    lede: 'Stadga is an open management system for Swedish municipalities that want to follow every audit recommendation until someone other than its owner has checked that it is done.',
    howTitle: 'How Stadga reads a report',
    how: [
      'The file is read on this server and is not sent to any other service.',
      'The words of the report are given as they stand, with the page or line where they are found.',
      'A status is taken only when it is printed or drawn beside the row, as a word, a symbol or a colour.',
      'What was read is counted against the totals that the report itself states. Every difference is shown.',
    ],
    neverTitle: 'What Stadga never does',
    never: [
      'Invents. Where a colour is missing in the file, it is shown as unknown.',
      'Mixes proposals with assessments. A proposal always shows why it is made and how sure it is.',
      'Repairs in silence. Jumps in the numbering, wrong totals and contradicting dates are left as they are and pointed out.',
      'Changes what the auditors have written.',
    ],
    limitsTitle: 'What can go wrong',
    limits:
      'Reports differ. Tables without lines, scanned pages and unusual symbols may be read wrongly or not at all. So always compare with the original, which is shown beside.',
    licenceTitle: 'Licence',
    licence:
      'Stadga is free software under the European Union Public Licence, version 1.2 (EUPL-1.2). You may use, study, change and share it.',
  },
};
