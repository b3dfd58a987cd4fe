/** Det lästa i ord, för den som läser i ett terminalfönster. */
export const summary = {
  kinds: {
    followUp: 'Uppföljande granskning',
    audit: 'Granskning',
    transmittal: 'Revisorernas skrivelse',
    response: 'Svar',
    actionPlan: 'Handlingsplan',
    other: 'Annan handling',
  },
  untitled: '(utan rubrik)',
  file: (file: string, pages: number | null) => (pages === null ? file : `${file}, ${pages} sidor`),
  headings: { number: 'Nr', text: 'Rekommendation', addressees: 'Till', status: 'Status' },
  statuses: { green: 'åtgärdad', yellow: 'delvis', red: 'ej åtgärdad', unknown: 'okänd' },
  proposed: (status: string) => `okänd (förslag: ${status})`,
  year: (year: number | null) => (year === null ? '' : ` (${year})`),
  found: (v: Record<'audits' | 'recommendations' | 'green' | 'yellow' | 'red' | 'unknown', number>) =>
    `Läst: ${v.recommendations} rekommendationer i ${v.audits} granskningar: ${v.green} åtgärdade, ${v.yellow} delvis, ${v.red} ej åtgärdade, ${v.unknown} okända.`,
  nothing: 'Inga rekommendationer.',
  stated: (v: Record<'recommendations' | 'green' | 'yellow' | 'red', number>) =>
    `Rapporten anger: ${v.recommendations} rekommendationer: ${v.green} åtgärdade, ${v.yellow} delvis, ${v.red} ej åtgärdade.`,
  deadline: { response: 'Svar senast', extension: 'Anstånd till', other: 'Datum' },
  issues: 'Att titta på',
  severities: { error: 'FEL', warning: 'MOTSÄGELSE', note: 'ATT VETA' },
  place: (page: number | null, line: number | null) =>
    [page === null ? '' : `sida ${page}`, line === null ? '' : `rad ${line}`].filter(Boolean).join(', '),
};
