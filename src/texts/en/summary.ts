import type { summary as sv } from '../sv/summary.ts';

const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;

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
  file: (file, pages) => (pages === null ? file : `${file}, ${counted(pages, 'page')}`),
  headings: { number: 'No.', text: 'Recommendation', addressees: 'To', status: 'Status' },
  statuses: { green: 'done', yellow: 'partly', red: 'not done', unknown: 'unknown' },
  proposed: (status) => `unknown (proposed: ${status})`,
  year: (year) => (year === null ? '' : ` (${year})`),
  found: (v) =>
    `Read: ${counted(v.recommendations, 'recommendation')} in ${counted(v.audits, 'audit')}: ${v.green} done, ${v.yellow} partly, ${v.red} not done, ${v.unknown} unknown.`,
  noReport: (file) =>
    `No audit report was found in the file ${file}. Check that it is the right file. If it is, try the auditors' original, best as a PDF or DOCX with text.`,
  nothing: 'No recommendations.',
  stated: (v) =>
    `The report states: ${counted(v.recommendations, 'recommendation')}: ${v.green} done, ${v.yellow} partly, ${v.red} not done.`,
  deadline: { response: 'Answer by', extension: 'Extended to', other: 'Date' },
  issues: 'To look at',
  severities: { error: 'ERROR', warning: 'CONTRADICTION', note: 'NOTE' },
  place: (page, line) =>
    [page === null ? '' : `page ${page}`, line === null ? '' : `line ${line}`].filter(Boolean).join(', '),
};
