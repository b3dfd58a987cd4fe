type Counts = Record<'recommendations' | 'green' | 'yellow' | 'red', number>;

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const recommendations = (count: number) => counted(count, 'rekommendation', 'rekommendationer');
const statuses = ({ green, yellow, red }: Counts) =>
  `${counted(green, 'åtgärdad', 'åtgärdade')}, ${yellow} delvis, ${counted(red, 'inte åtgärdad', 'inte åtgärdade')}`;

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
  file: (file: string, pages: number | null) =>
    pages === null ? file : `${file}, ${counted(pages, 'sida', 'sidor')}`,
  headings: { number: 'Nr', text: 'Rekommendation', addressees: 'Till', status: 'Status' },
  statuses: { green: 'åtgärdad', yellow: 'delvis', red: 'inte åtgärdad', unknown: 'okänd' },
  proposed: (status: string) => `okänd (förslag: ${status})`,
  year: (year: number | null) => (year === null ? '' : ` (${year})`),
  found: (v: Counts & Record<'audits' | 'unknown', number>) =>
    `Läst: ${recommendations(v.recommendations)} i ${counted(v.audits, 'granskning', 'granskningar')}: ${statuses(v)}, ${counted(v.unknown, 'okänd', 'okända')}.`,
  noReport: (file: string) =>
    `Ingen revisionsrapport hittades i filen ${file}. Kontrollera att det är rätt fil. Är den rätt: pröva med originalet från revisorerna, helst som PDF eller DOCX med text.`,
  nothing: 'Inga rekommendationer.',
  stated: (v: Counts) => `Rapporten anger: ${recommendations(v.recommendations)}: ${statuses(v)}.`,
  deadline: { response: 'Svar senast', extension: 'Anstånd till', other: 'Datum' },
  issues: 'Att titta på',
  severities: { error: 'FEL', warning: 'MOTSÄGELSE', note: 'ATT VETA' },
  place: (page: number | null, line: number | null) =>
    [page === null ? '' : `sida ${page}`, line === null ? '' : `rad ${line}`].filter(Boolean).join(', '),
};
