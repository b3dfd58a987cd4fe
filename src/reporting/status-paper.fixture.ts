import type { ReadAudit, ReadDocument, Reading, ReadRecommendation } from '../reading/reading.model.ts';

/** A recommendation as the reader hands it over, with nothing but a number and a text. */
export function recommendation(parts: Partial<ReadRecommendation> = {}): ReadRecommendation {
  return {
    number: '1',
    text: 'att säkerställa att behörigheter granskas minst en gång om året.',
    group: null,
    addressees: ['Kommunstyrelsen'],
    response: null,
    done: null,
    remaining: null,
    comment: null,
    status: 'unknown',
    statusFrom: 'none',
    proposed: null,
    place: { page: 4, line: 12 },
    ...parts,
  };
}

export function audit(parts: Partial<ReadAudit> = {}): ReadAudit {
  return {
    title: 'Granskning av behörigheter',
    year: 2022,
    auditedBodies: ['Kommunstyrelsen'],
    questions: [],
    recommendations: [],
    assessment: null,
    needsMeeting: null,
    statedTotals: null,
    ...parts,
  };
}

export function document(parts: Partial<ReadDocument> = {}): ReadDocument {
  return {
    kind: 'followUp',
    title: 'Uppföljning av tidigare granskningar',
    firm: 'Granit Revision AB',
    dated: '2026-04-14',
    registryNumber: 'REV 2026/014',
    place: { page: 1, line: 1 },
    statedTotals: null,
    scale: [],
    questions: [],
    audits: [],
    deadlines: [],
    signatures: [],
    actions: [],
    figures: [],
    ...parts,
  };
}

export function reading(parts: Partial<Omit<Reading, 'found'>> = {}): Reading {
  const documents = parts.documents ?? [];
  const audits = documents.flatMap((each) => each.audits);
  const statuses = audits.flatMap((each) => each.recommendations.map(({ status }) => status));
  const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
  return {
    source: {
      file: 'uppfoljning-lindviken-2026.pdf',
      sha256: 'a3f1c0d9'.repeat(8),
      format: 'pdf',
      pages: 32,
    },
    issues: [],
    ...parts,
    documents,
    found: {
      audits: audits.length,
      recommendations: statuses.length,
      green: count('green'),
      yellow: count('yellow'),
      red: count('red'),
      unknown: count('unknown'),
    },
  };
}

const answered = (text: string, body: string | null = null): ReadRecommendation['response'] => ({
  text,
  scope: 'recommendation',
  body,
  paraphrased: true,
});

const accessRights = audit({
  title: 'Granskning av it-säkerhet och behörigheter',
  year: 2022,
  auditedBodies: ['Kommunstyrelsen', 'Socialnämnden'],
  assessment: {
    verdict: 'partly',
    text: 'Vår bedömning är att kommunstyrelsen och socialnämnden delvis har vidtagit tillräckliga åtgärder med anledning av rekommendationerna.',
  },
  needsMeeting: true,
  statedTotals: { recommendations: 5, green: 2, yellow: 2, red: 1, derived: false },
  recommendations: [
    recommendation({
      number: '1',
      text: 'att säkerställa att ett ledningssystem för informationssäkerhet är beslutat och tillämpas.',
      group: 'Styrning och ledning',
      status: 'green',
      statusFrom: 'word',
      response: answered(
        'Kommunstyrelsen har gett kommundirektören i uppdrag att ta fram ett ledningssystem.',
      ),
      done: 'En policy och tillhörande riktlinjer antogs den 2025-02-11. Roller och ansvar är beskrivna.',
      comment: 'Underlaget har granskats av revisorerna.',
    }),
    recommendation({
      number: '2',
      text: 'att behörigheter till verksamhetssystem granskas regelbundet och att avslutade användarkonton tas bort utan dröjsmål.',
      group: 'Behörigheter',
      addressees: ['Kommunstyrelsen', 'Socialnämnden'],
      status: 'yellow',
      statusFrom: 'word',
      response: answered('Nämnden delar bedömningen. En rutin tas fram under hösten.', 'Socialnämnden'),
      done: 'Rutinen är dokumenterad och en första genomgång har gjorts av lönesystemet.',
      remaining: 'Genomgång av privilegierade konton återstår. Logguppföljning sker inte systematiskt.',
    }),
    recommendation({
      number: '3',
      text: 'att kontinuitetsplaner upprättas och övas för samhällsviktig verksamhet.',
      group: 'Kontinuitet',
      addressees: ['Socialnämnden'],
      status: 'red',
      statusFrom: 'symbol',
      remaining: 'Ingen plan har övats sedan granskningen.',
    }),
    recommendation({
      number: '4',
      text: 'att utbildning genomförs innan behörighet ges.',
      status: 'green',
      statusFrom: 'shading',
      done: 'Utbildningen är obligatorisk sedan 2024 och följs upp i lönesystemet.',
    }),
    recommendation({
      number: '5',
      text: 'att nämnden följer nyckeltal för informationssäkerhet.',
      addressees: ['Socialnämnden'],
      status: 'yellow',
      statusFrom: 'word',
      remaining: 'Nyckeltalen är beslutade men har inte mätts.',
      place: { page: 6, line: 3 },
    }),
  ],
});

const suppliers = audit({
  title: 'Granskning av leverantörer och avtal',
  year: 2023,
  auditedBodies: ['Kommunstyrelsen', 'Samhällsbyggnadsnämnden'],
  recommendations: [
    recommendation({
      number: '1',
      text: 'att personuppgiftsbiträdesavtal tecknas med samtliga leverantörer.',
      addressees: ['Samhällsbyggnadsnämnden'],
      response: answered('Avtal tecknas under 2024.', 'Samhällsbyggnadsnämnden'),
      done: 'Avtal är tecknade med samtliga leverantörer.',
      remaining: 'Bedömningen är att inget kvarstår att åtgärda.',
      proposed: { status: 'green', reason: 'Texten säger att inget kvarstår att åtgärda', confidence: 0.9 },
      place: { page: 9, line: 2 },
    }),
    recommendation({
      number: '2',
      text: 'att en förteckning över leverantörernas personal med åtkomst hålls aktuell.',
      done: 'Arbetet har påbörjats.',
      remaining: 'Förteckningen saknas för tre system.',
      proposed: { status: 'yellow', reason: 'Något är gjort och något kvarstår', confidence: 0.7 },
      place: { page: 9, line: 20 },
    }),
    recommendation({
      number: '4',
      text: 'att återläsning av säkerhetskopior prövas årligen.',
      addressees: ['Samhällsbyggnadsnämnden'],
      place: { page: 10, line: 5 },
    }),
  ],
});

const firstAudit = audit({
  title: 'Granskning av kommunens krisberedskap 2025',
  year: 2025,
  auditedBodies: ['Kommunstyrelsen'],
  questions: [
    {
      number: '1',
      text: 'Finns aktuella och beslutade beredskapsplaner?',
      criterion: 'Lagen om kommuners åtgärder inför extraordinära händelser',
      verdict: 'met',
    },
    { number: '2', text: 'Övas planerna i tillräcklig omfattning?', criterion: null, verdict: 'notMet' },
  ],
  assessment: { verdict: 'partly', text: '' },
  recommendations: [
    recommendation({
      number: null,
      text: 'Upprätta en övningsplan för mandatperioden.',
      place: { page: 20, line: 8 },
    }),
  ],
});

/** Fictional Lindvikens kommun: known colours, lost ones with and without proposals, a letter and an action plan. */
export const lindviken: Reading = reading({
  documents: [
    document({
      statedTotals: { recommendations: 9, green: 3, yellow: 4, red: 2, derived: false },
      scale: [
        { status: 'green', words: 'Åtgärdad: åtgärderna är genomförda och underlagen granskade' },
        { status: 'yellow', words: 'Delvis åtgärdad: arbete pågår' },
        { status: 'red', words: 'Inte åtgärdad: ingen åtgärd har vidtagits' },
      ],
      audits: [accessRights, suppliers],
    }),
    document({
      kind: 'audit',
      title: 'Granskning av krisberedskap',
      dated: '2025-11',
      registryNumber: null,
      place: { page: 18, line: 1 },
      audits: [firstAudit],
    }),
    document({
      kind: 'transmittal',
      title: 'Revisorernas skrivelse till kommunstyrelsen',
      firm: null,
      dated: '2026-04-20',
      registryNumber: 'REV 2026/014-2',
      place: { page: 28, line: 1 },
      statedTotals: { recommendations: 9, green: 3, yellow: 4, red: 2, derived: true },
      deadlines: [
        {
          kind: 'response',
          date: '2026-08-31',
          whom: ['Kommunstyrelsen', 'Socialnämnden'],
          place: { page: 28, line: 14 },
        },
        { kind: 'extension', date: '2026-10-15', whom: ['Socialnämnden'], place: { page: 29, line: 3 } },
      ],
    }),
    document({
      kind: 'actionPlan',
      title: 'Handlingsplan för informationssäkerhet',
      firm: null,
      dated: null,
      registryNumber: null,
      place: { page: 30, line: 1 },
      actions: [
        {
          text: 'Granska privilegierade konton',
          owner: 'It-chefen',
          due: '2026-12-31',
          followUp: null,
          place: { page: 30, line: 9 },
        },
      ],
    }),
  ],
  issues: [
    {
      code: 'statusUnknown',
      severity: 'note',
      message: 'Status saknas vid fyra rekommendationer.',
      place: { page: 9, line: 2 },
      expected: null,
      found: null,
    },
    {
      code: 'numberingJump',
      severity: 'warning',
      message: 'Numreringen hoppar från 2 till 4 i Granskning av leverantörer och avtal.',
      place: { page: 10, line: 5 },
      expected: '3',
      found: '4',
    },
    {
      code: 'tableUnreadable',
      severity: 'error',
      message: 'En del av tabellen kunde inte läsas.',
      place: { page: 11, line: null },
      expected: null,
      found: null,
    },
  ],
});

/** As many recommendations as wanted in one audit, statuses in turn, every text `words` words long. */
export function manyRecommendations(count: number, words = 30): Reading {
  const statuses = ['green', 'yellow', 'red', 'unknown'] as const;
  const text = Array.from(
    { length: words },
    (_, index) => ['behörighet', 'rutin', 'och', 'uppföljning'][index % 4],
  ).join(' ');
  return reading({
    documents: [
      document({
        audits: [
          audit({
            recommendations: Array.from({ length: count }, (_, index) =>
              recommendation({
                number: String(index + 1),
                text: `att ${text}.`,
                status: statuses[index % 4] ?? 'unknown',
                statusFrom: 'word',
                done: text,
                remaining: text,
              }),
            ),
          }),
        ],
      }),
    ],
  });
}
