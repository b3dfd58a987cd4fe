import type { ExampleAudit } from '../tables.ts';
import { boards } from './information-security/boards.ts';
import { executive } from './information-security/executive.ts';

/**
 * The newest audit, which the auditors have not followed up: its recommendations stand in a list without numbers.
 * Its dates move with the day of loading, so that every answer is always where it is in its way: in time, late,
 * waiting for more time, without a date.
 */
export const informationSecurity: ExampleAudit = {
  title: 'Granskning av informationssäkerheten',
  registryNumber: 'REV {year}/11',
  dated: -84,
  isSecurity: true,
  purpose:
    'Att bedöma om nämnderna bedriver ett systematiskt och riskbaserat arbete med informationssäkerhet.',
  assessment: {
    verdict: 'partly',
    text: 'Vår samlade bedömning är att arbetet har kommit i gång men att det ännu inte är systematiskt. Klassning av information saknas på flera håll.',
  },
  questions: [
    {
      number: '1',
      text: 'Finns en beslutad och känd styrning av informationssäkerheten?',
      criterion: 'Cybersäkerhetslagen (2025:1506)',
      verdict: 'met',
    },
    {
      number: '2',
      text: 'Är informationstillgångarna kända, klassade och försedda med ägare?',
      criterion: 'Kommunens riktlinje för informationssäkerhet',
      verdict: 'notMet',
    },
    {
      number: '3',
      text: 'Görs riskanalyser som leder till åtgärder?',
      criterion: 'Kommunens riktlinje för informationssäkerhet',
      verdict: 'partly',
    },
    {
      number: '4',
      text: 'Rapporteras incidenter i rätt tid?',
      criterion: 'Cybersäkerhetslagen (2025:1506)',
      verdict: 'partly',
    },
    {
      number: '5',
      text: 'Ställs krav på informationssäkerhet vid upphandling?',
      criterion: null,
      verdict: 'unknown',
    },
  ],
  matters: [
    { body: 'executive', registryNumber: 'KS {year}/301', letterDated: -75, answerBy: 9, boardMeeting: 3 },
    { body: 'education', registryNumber: 'BUN {year}/188', letterDated: -75, answerBy: -12 },
    {
      body: 'social',
      registryNumber: 'SN {year}/152',
      letterDated: -75,
      answerBy: -12,
      extension: 'granted',
      extendedTo: 26,
      boardMeeting: 20,
    },
    {
      body: 'care',
      registryNumber: 'VON {year}/131',
      letterDated: -75,
      answerBy: -5,
      extension: 'requested',
      boardMeeting: 16,
    },
    {
      body: 'environment',
      registryNumber: 'MBN {year}/94',
      letterDated: -75,
      answerBy: -12,
      extension: 'unclear',
      boardMeeting: 5,
    },
    {
      body: 'culture',
      registryNumber: 'KFN {year}/63',
      letterDated: -75,
      answerBy: -12,
      boardMeeting: -25,
      minuteItem: '§ 71',
      dispatchedOn: -21,
      receivedOn: -20,
    },
    {
      body: 'guardians',
      registryNumber: 'ÖFN {year}/22',
      letterDated: -75,
      answerBy: -12,
      boardMeeting: -9,
      minuteItem: '§ 40',
      dispatchedOn: -4,
      receivedOn: -3,
    },
    {
      body: 'elections',
      registryNumber: 'VN {year}/8',
      letterDated: -30,
      answerBy: 60,
    },
    { body: 'housing', letterDated: -75 },
    { body: 'technical', recipient: 'information', registryNumber: 'TN {year}/77', letterDated: -75 },
  ],
  recommendations: [...executive, ...boards],
};
