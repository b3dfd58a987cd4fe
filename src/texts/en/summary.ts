import type { summary as sv } from '../sv/summary.ts';

export const summary: typeof sv = {
  kinds: {
    followUp: 'Follow-up audit',
    audit: 'Audit',
    transmittal: "The auditors' letter",
    response: 'Response',
    actionPlan: 'Action plan',
    other: 'Other document',
  },
  untitled: '(no title)',
  file: (file, pages) => (pages === null ? file : `${file}, ${pages} pages`),
  headings: { number: 'No.', text: 'Recommendation', addressees: 'To', status: 'Status' },
  statuses: { green: 'done', yellow: 'partly', red: 'not done', unknown: 'unknown' },
  proposed: (status) => `unknown (proposed: ${status})`,
  year: (year) => (year === null ? '' : ` (${year})`),
  found: (v) =>
    `Read: ${v.recommendations} recommendations in ${v.audits} audits: ${v.green} done, ${v.yellow} partly, ${v.red} not done, ${v.unknown} unknown.`,
  nothing: 'No recommendations.',
  stated: (v) =>
    `The report states: ${v.recommendations} recommendations: ${v.green} done, ${v.yellow} partly, ${v.red} not done.`,
  deadline: { response: 'Answer by', extension: 'Extended to', other: 'Date' },
  issues: 'To look at',
  severities: { error: 'ERROR', warning: 'CONTRADICTION', note: 'NOTE' },
  place: (page, line) =>
    [page === null ? '' : `page ${page}`, line === null ? '' : `line ${line}`].filter(Boolean).join(', '),
};
