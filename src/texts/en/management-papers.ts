import type { managementPapers as sv } from '../sv/management-papers.ts';

export const managementPapers: typeof sv = {
  kinds: {
    reportToChiefExecutive: 'Report to the chief executive',
    reportToBoard: 'Report to the executive board',
  },
  templates: {
    reportToChiefExecutive: {
      decisions: '[Write what the chief executive needs to decide, and when.]',
      summary:
        '[Sum up how things stand in a few sentences: what has become better, what has become worse, and what is urgent.]',
      risks: '',
      plan: '[Write what is to be done next, by whom, and when it is to be ready.]',
    },
    reportToBoard: {
      proposal:
        'The executive board approves the report on information security in {organisation}, {since}–{until}.',
      summary:
        'The report shows how {organisation} meets the guideline for information security, which risks and exceptions there are, and what is to be done next. [Sum up what matters most.]',
      compliance: '',
      assets: '',
      risks: '',
      exceptions: '',
      documents: '',
      audits: '',
      indicators: '',
      plan: '[Describe what is to be done in the coming period.]',
      consequences:
        '[Describe what it costs, who is concerned, and what happens if the actions are not carried out.]',
      recipients: '- The chief executive\n- The boards',
    },
  },
  sections: {
    reportToChiefExecutive: {
      decisions: 'What needs a decision',
      summary: 'Summary',
      risks: 'Risks',
      plan: 'Next',
    },
    reportToBoard: {
      proposal: 'Proposal for decision',
      summary: 'Summary',
      compliance: 'How the guideline is met',
      assets: 'Information assets and systems',
      risks: 'Risks',
      exceptions: 'Exceptions',
      documents: 'Governing documents',
      audits: 'The auditors’ recommendations',
      indicators: 'Indicators',
      plan: 'The plan ahead',
      consequences: 'Consequences',
      recipients: 'Sent to',
    },
  },
  placeholders: { since: 'the first day of the period', until: 'the last day of the period' },
  examples: { since: '2026-07-01', until: '2026-12-31' },
};
