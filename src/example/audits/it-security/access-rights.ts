import type { ExampleRecommendation } from '../../tables.ts';

const group = 'Behörigheter';

export const accessRights: readonly ExampleRecommendation[] = [
  {
    number: '4',
    group,
    text: 'att kommunstyrelsen säkerställer att förhöjda behörigheter ligger på särskilda konton med stark inloggning.',
    to: {
      executive: [
        { command: 'answer', on: '2021-02-10', by: 'kvistgard' },
        { command: 'plan', on: '2022-02-24', by: 'ekmarker' },
      ],
    },
    responses: [
      {
        from: 'executive',
        text: 'Kommunstyrelsen uppger att särskilda konton införs när katalogtjänsten byts ut.',
        paraphrased: true,
      },
    ],
    seen: [
      { round: 'auditors2022', status: 'red', remaining: 'Bytet av katalogtjänst är uppskjutet.' },
      { round: 'municipality2024', status: 'yellow', done: 'Bytet är upphandlat.' },
      {
        round: 'auditors2025',
        status: 'red',
        remaining: 'Förhöjda behörigheter ligger kvar på personliga konton för 14 av 19 handläggare.',
      },
    ],
  },
  {
    number: '5',
    group,
    text: 'att vård- och omsorgsnämnden går igenom behörigheterna i vårdsystemet minst två gånger om året.',
    to: {
      care: [
        { command: 'answer', on: '2021-03-18', by: 'agrenius' },
        { command: 'reportDone', on: '2023-12-12', by: 'vretlund' },
        { command: 'confirm', on: '2024-02-01', by: 'hedlycke' },
      ],
    },
    responses: [{ from: 'care', text: 'Nämnden inför en rutin för genomgång i mars och oktober varje år.' }],
    seen: [
      {
        round: 'auditors2022',
        status: 'yellow',
        done: 'En genomgång har gjorts.',
        remaining: 'Rutinen är inte beslutad.',
      },
      { round: 'municipality2024', status: 'green', done: 'Två genomgångar gjordes under 2023.' },
      {
        round: 'auditors2025',
        status: 'green',
        done: 'Genomgångar är dokumenterade för 2023 och 2024. Vi har granskat protokollen.',
      },
    ],
  },
  {
    number: '6',
    group,
    text: 'att socialnämnden ser till att konton avslutas inom en vecka när en anställning upphör.',
    to: {
      social: [
        { command: 'answer', on: '2021-03-24', by: 'agrenius' },
        { command: 'plan', on: '2021-06-10', by: 'tegelvik' },
        { command: 'reportDone', on: '2024-05-14', by: 'tegelvik' },
        {
          command: 'sendBack',
          on: '2024-06-12',
          by: 'hedlycke',
          reason: 'Timanställdas konton ingår inte i underlaget. Komplettera och rapportera på nytt.',
        },
      ],
    },
    seen: [
      {
        round: 'auditors2022',
        status: 'red',
        remaining: 'Konton för 61 avslutade anställningar var aktiva.',
      },
      {
        round: 'auditors2025',
        status: 'yellow',
        done: 'Konton stängs numera automatiskt för månadsanställda.',
        remaining: 'Timanställda omfattas inte.',
      },
    ],
  },
  {
    number: '8',
    group,
    text: 'att kommunstyrelsen låter söka upp och stänga av konton som inte har använts på 90 dagar.',
    to: {
      executive: [
        { command: 'answer', on: '2021-02-10', by: 'kvistgard' },
        { command: 'reportDone', on: '2021-11-30', by: 'ekmarker' },
        { command: 'confirm', on: '2022-01-20', by: 'hedlycke' },
      ],
    },
    responses: [
      { from: 'executive', text: 'Kommunstyrelsen uppger att arbetet är påbörjat.', paraphrased: true },
    ],
    seen: [
      { round: 'auditors2022', status: 'green', done: 'Avstängning görs varje månad sedan november 2021.' },
      { round: 'municipality2024', status: 'green', done: 'Avstängningen fungerar.' },
      { round: 'auditors2025', status: 'green', done: 'Stickprovet visade inga oanvända konton.' },
    ],
  },
  {
    number: '9',
    group,
    text: 'att kommunstyrelsen ser till att medarbetare genomgår utbildning i it-säkerhet innan de får behörighet.',
    to: { executive: [{ command: 'answer', on: '2021-02-10', by: 'kvistgard' }] },
    seen: [
      { round: 'auditors2022', status: 'red', remaining: 'Någon utbildning finns inte.' },
      {
        round: 'auditors2025',
        status: 'yellow',
        done: 'En webbutbildning finns.',
        remaining: 'Den är frivillig, och 38 procent av medarbetarna har genomfört den.',
      },
    ],
  },
];
