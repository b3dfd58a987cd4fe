import type { ExampleRecommendation } from '../../tables.ts';

export const boards: readonly ExampleRecommendation[] = [
  {
    number: null,
    text: 'Att barn- och utbildningsnämnden klassar informationen i elevsystemen.',
    to: { education: [] },
  },
  {
    number: null,
    text: 'Att barn- och utbildningsnämnden skiljer elevernas konton från personalens när lösenordskrav beslutas.',
    to: { education: [{ command: 'plan', on: -18, by: 'torphammar' }] },
  },
  {
    number: null,
    text: 'Att socialnämnden och vård- och omsorgsnämnden genomför riskanalyser för sina verksamhetskritiska system.',
    to: { social: [{ command: 'plan', on: -22, by: 'koskelin' }], care: [] },
  },
  {
    number: null,
    text: 'Att socialnämnden säkerställer att åtkomst till skyddade personuppgifter loggas och följs upp.',
    to: { social: [] },
  },
  {
    number: null,
    text: 'Att vård- och omsorgsnämnden utser informationsägare.',
    to: { care: [] },
  },
  {
    number: null,
    text: 'Att miljö- och byggnadsnämnden har en plan för hur verksamheten bedrivs vid längre avbrott.',
    to: { environment: [] },
  },
  {
    number: null,
    text: 'Att kultur- och fritidsnämnden går igenom vilka som har behörighet till bokningssystemet.',
    to: {
      culture: [
        { command: 'answer', on: -25, by: 'marklind' },
        { command: 'plan', on: -15, by: 'silfverdal' },
      ],
    },
    responses: [{ from: 'culture', text: 'Nämnden instämmer. En genomgång görs före årsskiftet.' }],
  },
  {
    number: null,
    text: 'Att överförmyndarnämnden krypterar de handlingar som skickas till ställföreträdare.',
    to: { guardians: [{ command: 'answer', on: -9, by: 'kvistgard' }] },
    responses: [
      { from: 'guardians', text: 'Nämnden delar bedömningen. En säker e-tjänst införs under våren.' },
    ],
  },
  {
    number: null,
    text: 'Att valnämnden övar hur valresultatet rapporteras när it-stödet inte fungerar.',
    to: { elections: [] },
  },
  {
    number: null,
    text: 'Att Lindvikens Bostäder AB antar en riktlinje för informationssäkerhet som följer kommunens.',
    to: { housing: [] },
  },
];
