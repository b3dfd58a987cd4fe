import type { ExampleRecommendation } from '../../tables.ts';

const group = 'Drift, incidenter och återställning';

export const operations: readonly ExampleRecommendation[] = [
  {
    number: '10',
    group,
    text: 'att kommunstyrelsen säkerställer att säkerhetskopior återläses i prov minst en gång om året.',
    to: {
      executive: [
        { command: 'answer', on: '2021-02-10', by: 'kvistgard' },
        { command: 'reportDone', on: '2022-06-15', by: 'ekmarker' },
        { command: 'confirm', on: '2022-08-25', by: 'hedlycke' },
        { command: 'reopen', on: '2025-05-22', by: 'hedlycke', reason: 'Inget prov har gjorts sedan 2022.' },
      ],
    },
    seen: [
      { round: 'auditors2022', status: 'yellow', done: 'Prov har gjorts för lönesystemet.' },
      { round: 'municipality2024', status: 'yellow', done: 'Inget prov gjordes under 2023.' },
      {
        round: 'auditors2025',
        status: 'red',
        remaining: 'Inget prov har gjorts sedan 2022. Läget har försämrats sedan förra uppföljningen.',
      },
    ],
  },
  {
    number: '11',
    group,
    text: 'att kommunstyrelsen beslutar om en återställningsplan för de samhällsviktiga systemen och att den prövas.',
    to: {
      executive: [
        { command: 'answer', on: '2021-02-10', by: 'kvistgard' },
        { command: 'plan', on: '2023-03-14', by: 'ekmarker' },
      ],
    },
    responses: [
      {
        from: 'executive',
        text: 'Kommunstyrelsen uppger att planen tas fram tillsammans med säkerhetsenheten.',
        paraphrased: true,
      },
    ],
    seen: [
      { round: 'auditors2022', status: 'red', remaining: 'Någon plan finns inte.' },
      {
        round: 'auditors2025',
        status: 'yellow',
        done: 'En plan beslutades i februari 2025.',
        remaining: 'Planen är inte prövad.',
      },
    ],
  },
  {
    number: '12',
    group,
    text: 'att vård- och omsorgsnämnden har reservrutiner för avbrott i vårdsystemet och att de övas.',
    to: {
      care: [
        { command: 'answer', on: '2021-03-18', by: 'agrenius' },
        { command: 'plan', on: '2021-09-02', by: 'vretlund' },
        { command: 'reportDone', on: '2025-03-20', by: 'vretlund' },
      ],
    },
    responses: [{ from: 'care', text: 'Reservrutiner finns. De övas på samtliga enheter under 2021.' }],
    seen: [
      { round: 'auditors2022', status: 'yellow', done: 'Rutiner finns på tre av elva enheter.' },
      { round: 'municipality2024', status: 'yellow', done: 'Rutiner finns på alla enheter.' },
      {
        round: 'auditors2025',
        status: 'green',
        done: 'Rutinerna finns på alla enheter och har övats under 2024.',
      },
    ],
  },
  {
    number: '13',
    group,
    text: 'att kommunstyrelsen, socialnämnden och vård- och omsorgsnämnden rapporterar it-incidenter på ett enhetligt sätt.',
    to: {
      executive: [
        { command: 'answer', on: '2021-02-10', by: 'kvistgard' },
        { command: 'reportDone', on: '2024-09-03', by: 'granbacka' },
        { command: 'confirm', on: '2024-11-07', by: 'hedlycke' },
      ],
      social: [{ command: 'answer', on: '2021-03-24', by: 'agrenius' }],
      care: [
        { command: 'answer', on: '2021-03-18', by: 'agrenius' },
        { command: 'reportDone', on: '2024-10-01', by: 'vretlund' },
      ],
    },
    seen: [
      { round: 'auditors2022', status: 'yellow', done: 'Ett gemensamt formulär finns.' },
      { round: 'auditors2025', of: 'executive', status: 'green', done: 'Formuläret används.' },
      { round: 'auditors2025', of: 'care', status: 'green', done: 'Formuläret används.' },
      {
        round: 'auditors2025',
        of: 'social',
        status: 'unknown',
        comment: 'Nämnden hänvisar till kommunstyrelsens svar.',
      },
    ],
  },
  {
    number: '14',
    group,
    text: 'att kommunstyrelsen inför en systematisk granskning av loggar i samtliga verksamhetssystem.',
    to: {
      executive: [
        { command: 'answer', on: '2021-02-10', by: 'kvistgard' },
        {
          command: 'decideNotToAct',
          on: '2023-05-24',
          by: 'kvistgard',
          minuteItem: '§ 98',
          reason: 'Kostnaden står inte i proportion till nyttan.',
        },
      ],
    },
    responses: [
      {
        from: 'executive',
        text: 'Kommunstyrelsen uppger att kostnaden inte står i proportion till nyttan för samtliga system.',
        paraphrased: true,
      },
    ],
    seen: [
      { round: 'auditors2022', status: 'red', remaining: 'Loggar granskas bara på förekommen anledning.' },
      {
        round: 'auditors2025',
        status: 'red',
        remaining: 'Kommunstyrelsen har beslutat att inte vidta någon åtgärd.',
      },
    ],
  },
  {
    number: '15',
    group,
    text: 'att kommunstyrelsen låter söka efter tekniska sårbarheter minst fyra gånger om året och följer upp resultatet.',
    to: {
      executive: [
        { command: 'answer', on: '2021-02-10', by: 'kvistgard' },
        { command: 'reportDone', on: '2024-12-10', by: 'ekmarker' },
      ],
    },
    seen: [
      { round: 'auditors2022', status: 'yellow', done: 'Sökning har gjorts en gång.' },
      { round: 'municipality2024', status: 'yellow', done: 'Sökning gjordes två gånger under 2023.' },
      {
        round: 'auditors2025',
        status: 'green',
        done: 'Sökning görs varje kvartal och resultaten följs upp.',
      },
    ],
  },
];
