import type { ExampleRecommendation } from '../../tables.ts';

export const workplaces: readonly ExampleRecommendation[] = [
  {
    number: '8',
    group: 'Hot och våld',
    text: 'att barn- och utbildningsnämnden, socialnämnden och vård- och omsorgsnämnden har aktuella rutiner mot hot och våld.',
    to: {
      education: [
        { command: 'answer', on: '2023-10-24', by: 'marklind' },
        { command: 'reportDone', on: '2024-09-16', by: 'skarvik' },
        { command: 'confirm', on: '2024-11-07', by: 'hedlycke' },
      ],
      social: [
        { command: 'answer', on: '2023-11-22', by: 'agrenius' },
        { command: 'reportDone', on: '2024-04-09', by: 'koskelin' },
        { command: 'confirm', on: '2024-09-12', by: 'hedlycke' },
      ],
      care: [
        { command: 'answer', on: '2023-11-16', by: 'agrenius' },
        { command: 'plan', on: '2024-01-25', by: 'vretlund' },
      ],
    },
    seen: [
      { round: 'municipality2024', status: 'yellow', done: 'Rutiner finns men är från 2018.' },
      {
        round: 'auditors2025',
        of: 'education',
        status: 'green',
        done: 'Rutinen är reviderad i augusti 2024.',
      },
      { round: 'auditors2025', of: 'social', status: 'green', done: 'Rutinen är reviderad i mars 2024.' },
      { round: 'auditors2025', of: 'care', status: 'yellow', remaining: 'Rutinen är under revidering.' },
    ],
  },
  {
    number: '9',
    group: 'Hot och våld',
    text: 'att socialnämnden ser till att tillbud rapporteras i kommunens system och inte på annat sätt.',
    to: {
      social: [
        { command: 'answer', on: '2023-11-22', by: 'agrenius' },
        { command: 'reportDone', on: '2025-02-11', by: 'koskelin' },
        {
          command: 'sendBack',
          on: '2025-03-20',
          by: 'hedlycke',
          reason: 'Underlaget visar påminnelser men inte att tillbuden registreras.',
        },
      ],
    },
    responses: [
      {
        from: 'social',
        text: 'Nämnden uppger att medarbetarna påminns på arbetsplatsträffar.',
        paraphrased: true,
      },
    ],
    seen: [
      { round: 'municipality2024', status: 'red', remaining: 'Tillbud rapporteras muntligt.' },
      { round: 'auditors2025', status: 'yellow', done: 'Antalet rapporterade tillbud har ökat.' },
    ],
  },
  {
    number: '10',
    group: 'Hälsa och sjukfrånvaro',
    text: 'att vård- och omsorgsnämnden analyserar orsakerna till den höga korttidsfrånvaron.',
    to: {
      care: [
        { command: 'answer', on: '2023-11-16', by: 'agrenius' },
        { command: 'reportDone', on: '2024-05-02', by: 'vretlund' },
        { command: 'confirm', on: '2024-09-12', by: 'hedlycke' },
      ],
    },
    seen: [
      { round: 'municipality2024', status: 'green', done: 'En analys redovisades i april 2024.' },
      {
        round: 'auditors2025',
        status: 'green',
        done: 'Analysen är gjord och har lett till beslut om bemanning.',
      },
    ],
  },
  {
    number: '11',
    group: 'Hälsa och sjukfrånvaro',
    text: 'att barn- och utbildningsnämnden följer upp rektorernas arbetsbelastning.',
    to: {
      education: [
        { command: 'answer', on: '2023-10-24', by: 'marklind' },
        {
          command: 'decideNotToAct',
          on: '2024-03-19',
          by: 'marklind',
          minuteItem: '§ 33',
          reason: 'Uppgiften är förvaltningschefens.',
        },
      ],
    },
    responses: [
      { from: 'education', text: 'Nämnden anser att frågan är en uppgift för förvaltningschefen.' },
    ],
    seen: [
      { round: 'municipality2024', status: 'red', remaining: 'Nämnden har beslutat att inte åtgärda.' },
      { round: 'auditors2025', status: 'red', remaining: 'Ingen uppföljning görs.' },
    ],
  },
  {
    number: '12',
    group: 'Hälsa och sjukfrånvaro',
    text: 'att kommunstyrelsen redovisar nyckeltal för arbetsmiljön i årsredovisningen.',
    to: {
      executive: [
        { command: 'answer', on: '2023-10-11', by: 'kvistgard' },
        { command: 'reportDone', on: '2024-04-02', by: 'malmgrans' },
        { command: 'confirm', on: '2024-05-16', by: 'hedlycke' },
      ],
    },
    seen: [
      { round: 'municipality2024', status: 'green', done: 'Nyckeltalen finns i årsredovisningen för 2023.' },
      { round: 'auditors2025', status: 'green', done: 'Nyckeltalen redovisas för 2023 och 2024.' },
    ],
  },
  {
    number: '13',
    group: 'Bolaget',
    text: 'att Lindvikens Bostäder AB genomför skyddsronder på samtliga arbetsplatser.',
    to: {
      housing: [
        { command: 'answer', on: '2023-09-20', by: 'havrell' },
        { command: 'reportDone', on: '2024-03-12', by: 'havrell' },
      ],
    },
    responses: [{ from: 'housing', text: 'Bolaget har genomfört skyddsronder på samtliga arbetsplatser.' }],
    seen: [{ round: 'auditors2025', status: 'green', done: 'Protokoll finns från samtliga arbetsplatser.' }],
  },
  {
    number: '14',
    group: 'Bolaget',
    text: 'att Lindvikens Bostäder AB tar fram en rutin för entreprenörers arbetsmiljö.',
    to: { housing: [{ command: 'answer', on: '2023-09-20', by: 'havrell' }] },
  },
  {
    number: '15',
    group: 'Bolaget',
    text: 'att Lindvikens Bostäder AB rapporterar allvarliga olyckor till ägaren.',
    to: { housing: [] },
  },
];
