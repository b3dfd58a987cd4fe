import type { ExampleAudit } from '../tables.ts';
import { accessRights } from './it-security/access-rights.ts';
import { operations } from './it-security/operations.ts';
import { steering } from './it-security/steering.ts';

/** Followed up by the auditors twice, with a round of the municipality's own between. Number 7 was never used. */
export const itSecurity: ExampleAudit = {
  title: 'Granskning av kommunens it-säkerhet',
  registryNumber: 'REV 2020/17',
  dated: '2020-11-16',
  isSecurity: true,
  purpose:
    'Att bedöma om kommunstyrelsen, socialnämnden och vård- och omsorgsnämnden har säkerställt en ändamålsenlig it-säkerhet.',
  assessment: {
    verdict: 'notMet',
    text: 'Vår samlade bedömning är att de granskade nämnderna inte i tillräcklig grad har säkerställt en ändamålsenlig it-säkerhet. Ansvaret är otydligt fördelat och den interna kontrollen brister.',
  },
  questions: [
    {
      number: '1',
      text: 'Är ansvaret för it-säkerheten tydligt fördelat mellan centrala it-enheten och förvaltningarna?',
      criterion: 'Kommunallagen 6 kap. 6 §',
      verdict: 'notMet',
    },
    {
      number: '2',
      text: 'Styrs och följs behörigheter upp på ett betryggande sätt?',
      criterion: 'Kommunens riktlinje för informationssäkerhet',
      verdict: 'notMet',
    },
    {
      number: '3',
      text: 'Finns prövade planer för avbrott och återställning?',
      criterion: 'Kommunens riktlinje för informationssäkerhet',
      verdict: 'partly',
    },
  ],
  matters: [
    {
      body: 'executive',
      registryNumber: 'KS 2020/412',
      letterDated: '2020-11-16',
      answerBy: '2021-02-26',
      boardMeeting: '2021-02-10',
      minuteItem: '§ 21',
      dispatchedOn: '2021-02-17',
      receivedOn: '2021-02-18',
    },
    {
      body: 'social',
      registryNumber: 'SN 2020/203',
      letterDated: '2020-11-16',
      answerBy: '2021-02-26',
      boardMeeting: '2021-03-24',
      minuteItem: '§ 44',
      dispatchedOn: '2021-03-30',
      receivedOn: '2021-03-31',
    },
    {
      body: 'care',
      registryNumber: 'VON 2020/178',
      letterDated: '2020-11-16',
      answerBy: '2021-02-26',
      extension: 'granted',
      extendedTo: '2021-03-31',
      boardMeeting: '2021-03-18',
      minuteItem: '§ 31',
      dispatchedOn: '2021-03-25',
      receivedOn: '2021-03-26',
    },
    { body: 'council', recipient: 'information', letterDated: '2020-11-16' },
  ],
  recommendations: [...steering, ...accessRights, ...operations],
};
