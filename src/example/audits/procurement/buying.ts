import type { ExampleRecommendation } from '../../tables.ts';

export const buying: readonly ExampleRecommendation[] = [
  {
    number: '9',
    text: 'att kultur- och fritidsnämnden följer upp hur föreningsavtalen efterlevs.',
    to: { culture: [{ command: 'answer', on: '2023-03-09', by: 'marklind' }] },
    seen: [
      {
        round: 'auditors2025',
        status: 'unknown',
        done: 'Besök har gjorts hos fyra föreningar.',
        remaining: 'Någon samlad uppföljning har inte gjorts. Arbetet fortsätter under hösten.',
        proposed: { status: 'red', reason: 'Texten säger att det inte har gjorts', confidence: 0.6 },
        interpreted: {
          colour: 'yellow',
          by: 'soderhjelm',
          at: '2025-05-12',
          reason: 'Besöken är gjorda, så arbete pågår.',
        },
        askedOn: '2025-05-13',
      },
    ],
  },
  {
    number: '10',
    text: 'att kommunstyrelsen redovisar inköp utanför avtal för nämnderna varje kvartal.',
    to: {
      executive: [
        { command: 'answer', on: '2023-01-18', by: 'kvistgard' },
        { command: 'reportDone', on: '2023-10-17', by: 'brorlund' },
        { command: 'confirm', on: '2023-12-14', by: 'hedlycke' },
        {
          command: 'reopen',
          on: '2025-01-23',
          by: 'hedlycke',
          reason: 'Redovisningen upphörde efter andra kvartalet.',
        },
      ],
    },
    responses: [{ from: 'executive', text: 'Redovisningen påbörjas med det tredje kvartalet 2023.' }],
    seen: [{ round: 'auditors2025', status: 'red', remaining: 'Redovisningen upphörde efter två kvartal.' }],
  },
  {
    number: '11',
    text: 'att kommunstyrelsen ser över riktlinjen för direktupphandling så att beloppsgränserna stämmer med lagen.',
    to: {
      executive: [
        { command: 'answer', on: '2023-01-18', by: 'kvistgard' },
        { command: 'reportDone', on: '2023-05-31', by: 'brorlund' },
        { command: 'confirm', on: '2023-08-30', by: 'hedlycke' },
      ],
    },
    seen: [{ round: 'auditors2025', status: 'green', done: 'Riktlinjen reviderades den 24 maj 2023, § 96.' }],
  },
  {
    number: '12',
    text: 'att tekniska nämnden inför ett beställarsystem för alla inköp av material.',
    to: {
      technical: [
        { command: 'answer', on: '2023-02-16', by: 'forsgard' },
        {
          command: 'decideNotToAct',
          on: '2023-11-23',
          by: 'forsgard',
          minuteItem: '§ 131',
          reason: 'Inköpen är få och följs i ekonomisystemet.',
        },
      ],
    },
    responses: [
      {
        from: 'technical',
        text: 'Nämnden delar inte bedömningen. Inköpen är få och följs i ekonomisystemet.',
      },
    ],
    seen: [{ round: 'auditors2025', status: 'red', remaining: 'Nämnden har avstått från att åtgärda.' }],
  },
  {
    number: '13',
    text: 'att tekniska nämnden utbildar dem som beställer i kommunens avtal och i lagen om offentlig upphandling.',
    to: {
      technical: [
        { command: 'answer', on: '2023-02-16', by: 'forsgard' },
        { command: 'plan', on: '2024-01-18', by: 'nyronn' },
      ],
    },
    seen: [
      {
        round: 'auditors2025',
        status: 'yellow',
        done: 'Hälften av beställarna är utbildade.',
        remaining: 'Två utbildningstillfällen återstår.',
      },
    ],
  },
  {
    number: '14',
    text: 'att kultur- och fritidsnämnden dokumenterar sina direktupphandlingar.',
    to: {
      culture: [
        { command: 'answer', on: '2023-03-09', by: 'marklind' },
        { command: 'reportDone', on: '2023-12-01', by: 'silfverdal' },
        { command: 'confirm', on: '2024-02-15', by: 'hedlycke' },
      ],
    },
    responses: [{ from: 'culture', text: 'Nämnden använder kommunens mall från och med april 2023.' }],
    seen: [
      {
        round: 'auditors2025',
        status: 'green',
        done: 'Stickprovet visade dokumentation i samtliga tolv fall.',
      },
    ],
  },
  {
    number: '15',
    text: 'att de granskade nämnderna följer andelen inköp inom avtal som ett nyckeltal.',
    to: {
      executive: [
        { command: 'answer', on: '2023-01-18', by: 'kvistgard' },
        { command: 'reportDone', on: '2024-02-27', by: 'brorlund' },
        { command: 'confirm', on: '2024-04-18', by: 'hedlycke' },
      ],
      technical: [{ command: 'answer', on: '2023-02-16', by: 'forsgard' }],
      education: [
        { command: 'answer', on: '2023-02-28', by: 'marklind' },
        { command: 'plan', on: '2024-05-20', by: 'skarvik' },
      ],
      culture: [{ command: 'answer', on: '2023-03-09', by: 'marklind' }],
    },
    seen: [
      {
        round: 'auditors2025',
        of: 'executive',
        status: 'green',
        done: 'Nyckeltalet följs i delårsrapporten.',
      },
      { round: 'auditors2025', of: 'technical', status: 'red', remaining: 'Nyckeltalet följs inte.' },
      {
        round: 'auditors2025',
        of: 'education',
        status: 'yellow',
        done: 'Nyckeltalet är beslutat men inte mätt.',
      },
      {
        round: 'auditors2025',
        of: 'culture',
        status: 'yellow',
        done: 'Nyckeltalet är beslutat men inte mätt.',
      },
    ],
  },
  {
    number: '16',
    text: 'att barn- och utbildningsnämnden prövar om skolornas inköp av elevdatorer kan samlas i ett avtal.',
    to: {
      education: [
        { command: 'answer', on: '2023-02-28', by: 'marklind' },
        { command: 'plan', on: '2024-08-19', by: 'skarvik' },
      ],
    },
    responses: [{ from: 'education', text: 'Frågan prövas när nuvarande avtal löper ut 2026.' }],
  },
];
