import type { ExampleRecommendation } from '../../tables.ts';

const nothingRemains = {
  status: 'green',
  reason: 'Texten säger att inget kvarstår att åtgärda',
  confidence: 0.9,
} as const;
const someRemains = {
  status: 'yellow',
  reason: 'Något är gjort och något kvarstår',
  confidence: 0.7,
} as const;

export const agreements: readonly ExampleRecommendation[] = [
  {
    number: '1',
    text: 'att kommunstyrelsen för ett samlat och aktuellt register över kommunens avtal.',
    to: {
      executive: [
        { command: 'answer', on: '2023-01-18', by: 'kvistgard' },
        { command: 'reportDone', on: '2024-01-30', by: 'brorlund' },
        { command: 'confirm', on: '2024-03-07', by: 'hedlycke' },
      ],
    },
    responses: [{ from: 'executive', text: 'Ett gemensamt avtalsregister införs under 2023.' }],
    seen: [
      {
        round: 'auditors2025',
        status: 'green',
        done: 'Registret används av samtliga förvaltningar sedan januari 2024.',
      },
    ],
  },
  {
    number: '2',
    text: 'att kommunstyrelsen utser en avtalsansvarig för varje ramavtal.',
    to: {
      executive: [
        { command: 'answer', on: '2023-01-18', by: 'kvistgard' },
        { command: 'plan', on: '2023-04-12', by: 'brorlund' },
      ],
    },
    responses: [{ from: 'executive', text: 'Avtalsansvariga utses när avtalsregistret är på plats.' }],
    seen: [
      {
        round: 'auditors2025',
        status: 'yellow',
        done: 'Avtalsansvariga finns för 70 av 112 ramavtal.',
        remaining: 'Resterande ramavtal saknar ansvarig.',
      },
    ],
  },
  {
    number: '3',
    text: 'att tekniska nämnden för in uppföljning av entreprenader i sin internkontrollplan.',
    to: {
      technical: [
        { command: 'answer', on: '2023-02-16', by: 'forsgard' },
        { command: 'reportDone', on: '2024-02-15', by: 'nyronn' },
        { command: 'confirm', on: '2024-04-18', by: 'hedlycke' },
      ],
    },
    responses: [
      { from: 'technical', text: 'Nämnden tar in kontrollmomentet i internkontrollplanen för 2024.' },
    ],
    seen: [
      {
        round: 'auditors2025',
        status: 'unknown',
        done: 'Kontrollmomentet finns i planerna för 2024 och 2025.',
        remaining: 'Bedömningen är att inget kvarstår att åtgärda.',
        proposed: nothingRemains,
        interpreted: {
          colour: 'green',
          by: 'soderhjelm',
          at: '2025-05-12',
          reason: 'Texten säger uttryckligen att inget kvarstår.',
        },
      },
    ],
  },
  {
    number: '3',
    text: 'att tekniska nämnden dokumenterar leveranskontroller i alla entreprenader över en miljon kronor.',
    to: {
      technical: [
        { command: 'answer', on: '2023-02-16', by: 'forsgard' },
        { command: 'plan', on: '2023-06-01', by: 'nyronn' },
      ],
    },
    seen: [
      {
        round: 'auditors2025',
        status: 'unknown',
        done: 'En mall för leveranskontroll har tagits fram.',
        remaining: 'Mallen används i sex av femton pågående entreprenader.',
        proposed: someRemains,
      },
    ],
  },
  {
    number: '5',
    text: 'att tekniska nämnden tydliggör vem som får godkänna tilläggsbeställningar.',
    to: { technical: [{ command: 'answer', on: '2023-02-16', by: 'forsgard' }] },
    seen: [{ round: 'auditors2025', status: 'unknown', comment: 'Se vad som sägs under rekommendation 2.' }],
  },
  {
    number: '6',
    text: 'att barn- och utbildningsnämnden följer upp avtalen om skolskjuts minst en gång per termin.',
    to: {
      education: [
        { command: 'answer', on: '2023-02-28', by: 'marklind' },
        { command: 'reportDone', on: '2025-02-03', by: 'skarvik' },
      ],
    },
    responses: [{ from: 'education', text: 'Nämnden instämmer och lägger in uppföljningen i årshjulet.' }],
    seen: [
      {
        round: 'auditors2025',
        status: 'unknown',
        done: 'Uppföljning har gjorts två gånger under 2024, men bara en gång skriftligt.',
        remaining: 'Inget kvarstår enligt nämnden.',
        proposed: nothingRemains,
        interpreted: {
          colour: null,
          by: 'soderhjelm',
          at: '2025-05-12',
          reason: 'Det är nämndens ord och inte revisorernas. Frågan är ställd till revisorerna.',
        },
        askedOn: '2025-05-13',
      },
    ],
  },
  {
    number: '7',
    text: 'att barn- och utbildningsnämnden säkerställer att personuppgiftsbiträdesavtal finns för alla digitala läromedel.',
    to: {
      education: [
        { command: 'answer', on: '2023-02-28', by: 'marklind' },
        { command: 'plan', on: '2023-09-11', by: 'torphammar' },
      ],
    },
    seen: [
      {
        round: 'auditors2025',
        status: 'red',
        remaining: 'Avtal saknas för 23 av 58 läromedel, fler än vid granskningen.',
      },
    ],
  },
  {
    number: '8',
    text: 'att barn- och utbildningsnämnden och kultur- och fritidsnämnden samordnar avtalen om lokalvård.',
    to: {
      education: [
        { command: 'answer', on: '2023-02-28', by: 'marklind' },
        { command: 'plan', on: '2023-10-02', by: 'skarvik' },
      ],
      culture: [{ command: 'answer', on: '2023-03-09', by: 'marklind' }],
    },
    responses: [
      {
        text: 'Nämnderna uppger att en gemensam upphandling görs när nuvarande avtal löper ut.',
        paraphrased: true,
      },
    ],
    seen: [
      {
        round: 'auditors2025',
        status: 'yellow',
        done: 'En gemensam upphandling är påbörjad.',
        remaining: 'Avtalen är ännu inte samordnade.',
      },
    ],
  },
];
