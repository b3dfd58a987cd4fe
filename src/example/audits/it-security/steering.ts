import type { ExampleRecommendation } from '../../tables.ts';

const group = 'Styrning och ansvar';

export const steering: readonly ExampleRecommendation[] = [
  {
    number: '1',
    group,
    text: 'att kommunstyrelsen beslutar om en riktlinje för it-säkerhet som klargör ansvaret mellan centrala it-enheten och förvaltningarna.',
    to: {
      executive: [
        { command: 'answer', on: '2021-02-10', by: 'kvistgard' },
        { command: 'plan', on: '2021-05-06', by: 'hagerdal' },
        { command: 'reportDone', on: '2022-11-29', by: 'hagerdal' },
        { command: 'confirm', on: '2023-01-19', by: 'hedlycke' },
      ],
    },
    responses: [
      {
        from: 'executive',
        text: 'Kommunstyrelsen delar bedömningen och uppger att en riktlinje tas fram under 2021.',
        paraphrased: true,
      },
    ],
    seen: [
      {
        round: 'auditors2022',
        status: 'yellow',
        done: 'Ett förslag till riktlinje har remitterats till nämnderna.',
        remaining: 'Riktlinjen är inte beslutad.',
      },
      {
        round: 'municipality2024',
        status: 'green',
        done: 'Riktlinjen gäller och är känd på förvaltningarna.',
      },
      {
        round: 'auditors2025',
        status: 'green',
        done: 'Riktlinjen beslutades den 23 november 2022, § 201. Vi har tagit del av den.',
      },
    ],
  },
  {
    number: '2',
    group,
    text: 'att kommunstyrelsen minst en gång om året får en samlad redovisning av läget för it-säkerheten.',
    to: {
      executive: [
        { command: 'answer', on: '2021-02-10', by: 'kvistgard' },
        { command: 'reportDone', on: '2024-03-05', by: 'hagerdal' },
        { command: 'confirm', on: '2024-04-18', by: 'hedlycke' },
      ],
    },
    responses: [
      {
        from: 'executive',
        text: 'Kommunstyrelsen uppger att redovisningen införs i årshjulet från och med 2022.',
        paraphrased: true,
      },
    ],
    seen: [
      { round: 'auditors2022', status: 'red', remaining: 'Någon redovisning har inte lämnats.' },
      { round: 'municipality2024', status: 'green', done: 'En redovisning lämnades i februari 2024.' },
      {
        round: 'auditors2025',
        status: 'yellow',
        done: 'En muntlig redovisning har lämnats.',
        remaining: 'Redovisningen är inte skriftlig och saknar mått som går att jämföra mellan åren.',
      },
    ],
  },
  {
    number: '3',
    group,
    text: 'att kommunstyrelsen och vård- och omsorgsnämnden utser systemägare för varje verksamhetssystem och dokumenterar uppdraget.',
    to: {
      executive: [
        { command: 'answer', on: '2021-02-10', by: 'kvistgard' },
        { command: 'reportDone', on: '2024-10-14', by: 'ekmarker' },
        { command: 'confirm', on: '2024-11-07', by: 'hedlycke' },
      ],
      care: [
        { command: 'answer', on: '2021-03-18', by: 'agrenius' },
        { command: 'plan', on: '2021-09-02', by: 'vretlund' },
      ],
    },
    responses: [
      {
        from: 'care',
        text: 'Nämnden instämmer. Systemägare utses i samband med den nya organisationen.',
      },
    ],
    seen: [
      { round: 'auditors2022', status: 'yellow', done: 'Systemägare finns för de största systemen.' },
      {
        round: 'municipality2024',
        status: 'yellow',
        done: 'Systemägare är utsedda för 52 av 61 system.',
      },
      {
        round: 'auditors2025',
        of: 'executive',
        status: 'green',
        done: 'Samtliga system har en utsedd ägare med skriftligt uppdrag.',
      },
      {
        round: 'auditors2025',
        of: 'care',
        status: 'yellow',
        done: 'Ägare är utsedda.',
        remaining: 'Uppdragen är inte dokumenterade.',
      },
    ],
  },
];
