import type { ExampleRecommendation } from '../../tables.ts';

export const executive: readonly ExampleRecommendation[] = [
  {
    number: null,
    text: 'Att kommunstyrelsen beslutar när och hur informationsklassning ska vara genomförd i samtliga förvaltningar.',
    to: { executive: [{ command: 'plan', on: -30, by: 'hagerdal' }] },
  },
  {
    number: null,
    text: 'Att kommunstyrelsen följer upp hur riktlinjen för informationssäkerhet efterlevs, minst en gång om året.',
    to: { executive: [{ command: 'reportDone', on: -14, by: 'hagerdal' }] },
  },
  {
    number: null,
    text: 'Att kommunstyrelsen säkerställer att ledningen har den utbildning som cybersäkerhetslagen kräver.',
    to: {
      executive: [
        { command: 'plan', on: -60, by: 'hagerdal' },
        { command: 'reportDone', on: -20, by: 'hagerdal' },
        { command: 'confirm', on: -10, by: 'hedlycke' },
      ],
    },
  },
  {
    number: null,
    text: 'Att kommunstyrelsen klargör vem som rapporterar en betydande incident och inom vilken tid.',
    to: { executive: [{ command: 'plan', on: -28, by: 'granbacka' }] },
  },
  {
    number: null,
    text: 'Att kommunstyrelsen tar fram gemensamma krav på informationssäkerhet för upphandling av system.',
    to: { executive: [] },
  },
  {
    number: null,
    text: 'Att kommunstyrelsen ger informationssäkerhetsansvarig en mer självständig ställning.',
    to: { executive: [] },
  },
];
