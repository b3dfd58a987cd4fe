import type { ExampleRecommendation } from '../../tables.ts';

const group = 'Fördelning av arbetsmiljöuppgifter';
const wholeAudit = {
  from: 'executive',
  text: 'Kommunstyrelsen ser positivt på granskningen och har gett kommundirektören i uppdrag att återkomma med en handlingsplan.',
  toWholeAudit: true,
} as const;

export const tasks: readonly ExampleRecommendation[] = [
  {
    number: '1',
    group,
    text: 'att kommunstyrelsen ser över delegeringen av arbetsmiljöuppgifter så att den följer den nya organisationen.',
    to: {
      executive: [
        { command: 'answer', on: '2023-10-11', by: 'kvistgard' },
        { command: 'reportDone', on: '2024-02-20', by: 'malmgrans' },
        { command: 'confirm', on: '2024-03-14', by: 'hedlycke' },
      ],
    },
    responses: [wholeAudit],
    seen: [
      { round: 'municipality2024', status: 'green', done: 'Delegeringen gäller från den 1 februari 2024.' },
      {
        round: 'auditors2025',
        status: 'green',
        done: 'Delegeringen är beslutad och undertecknad av samtliga chefer.',
      },
    ],
  },
  {
    number: '2',
    group,
    text: 'att kommunstyrelsen säkerställer att chefer har utbildning i arbetsmiljö innan uppgifter fördelas till dem.',
    to: {
      executive: [
        { command: 'answer', on: '2023-10-11', by: 'kvistgard' },
        { command: 'plan', on: '2023-12-05', by: 'malmgrans' },
      ],
    },
    responses: [wholeAudit],
    seen: [
      { round: 'municipality2024', status: 'yellow', done: 'Två av fyra kurser är genomförda.' },
      {
        round: 'auditors2025',
        status: 'yellow',
        done: '81 procent av cheferna har gått utbildningen.',
        remaining: 'Nya chefer får uppgifterna innan de har gått den.',
      },
    ],
  },
  {
    number: '2',
    group,
    text: 'att kommunstyrelsen klargör hur uppgifter returneras när befogenheter eller resurser saknas.',
    to: {
      executive: [
        { command: 'answer', on: '2023-10-11', by: 'kvistgard' },
        { command: 'reportDone', on: '2024-02-20', by: 'malmgrans' },
      ],
    },
    responses: [wholeAudit],
    seen: [
      { round: 'municipality2024', status: 'green', done: 'En rutin finns.' },
      {
        round: 'auditors2025',
        status: 'yellow',
        done: 'En rutin finns.',
        remaining: 'Rutinen är inte känd: åtta av tio intervjuade chefer kände inte till den.',
      },
    ],
  },
  {
    number: '4',
    group,
    text: 'att kommunstyrelsen följer upp arbetsmiljöarbetet i samtliga nämnder varje år.',
    to: {
      executive: [
        { command: 'answer', on: '2023-10-11', by: 'kvistgard' },
        { command: 'reportDone', on: '2025-02-18', by: 'malmgrans' },
        { command: 'confirm', on: '2025-03-20', by: 'hedlycke' },
      ],
    },
    seen: [
      { round: 'municipality2024', status: 'yellow', done: 'En uppföljning planeras till hösten.' },
      {
        round: 'auditors2025',
        status: 'green',
        done: 'Uppföljning är gjord för 2024 och redovisad i februari 2025.',
      },
    ],
  },
  {
    number: '5',
    group: 'Riskbedömning',
    text: 'att barn- och utbildningsnämnden gör riskbedömningar inför varje förändring av skolorganisationen.',
    to: {
      education: [
        { command: 'answer', on: '2023-10-24', by: 'marklind' },
        { command: 'plan', on: '2024-01-22', by: 'skarvik' },
      ],
    },
    responses: [
      {
        from: 'education',
        text: 'Nämnden instämmer i revisorernas bedömning och redovisar åtgärder i bilaga.',
        toWholeAudit: true,
      },
    ],
    seen: [
      {
        round: 'municipality2024',
        status: 'red',
        remaining: 'Ingen riskbedömning gjordes inför höstterminen.',
      },
      { round: 'auditors2025', status: 'red', remaining: 'Två skolor har slagits ihop utan riskbedömning.' },
    ],
  },
  {
    number: '6',
    group: 'Riskbedömning',
    text: 'att vård- och omsorgsnämnden bedömer riskerna med ensamarbete nattetid.',
    to: {
      care: [
        { command: 'answer', on: '2023-11-16', by: 'agrenius' },
        { command: 'reportDone', on: '2024-06-04', by: 'vretlund' },
        { command: 'confirm', on: '2024-09-12', by: 'hedlycke' },
      ],
    },
    responses: [
      { from: 'care', text: 'Nämnden har gett förvaltningen i uppdrag att göra en riskbedömning per enhet.' },
    ],
    seen: [
      { round: 'municipality2024', status: 'yellow', done: 'Bedömning är gjord på sju av elva enheter.' },
      { round: 'auditors2025', status: 'green', done: 'Bedömning finns för samtliga enheter.' },
    ],
  },
  {
    number: '7',
    group: 'Riskbedömning',
    text: 'att socialnämnden följer upp åtgärderna efter sina riskbedömningar.',
    to: {
      social: [
        { command: 'answer', on: '2023-11-22', by: 'agrenius' },
        { command: 'plan', on: '2024-02-06', by: 'koskelin' },
      ],
    },
    seen: [
      { round: 'municipality2024', status: 'yellow', done: 'Hälften av åtgärderna har en ansvarig.' },
      { round: 'auditors2025', status: 'unknown', comment: 'Uppföljning pågick när granskningen gjordes.' },
    ],
  },
];
