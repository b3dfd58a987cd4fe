import type { ExampleAudit } from '../tables.ts';
import { tasks } from './work-environment/tasks.ts';
import { workplaces } from './work-environment/workplaces.ts';

/** A round of the municipality's own came before the auditors', and the answers were given to the whole audit. */
export const workEnvironment: ExampleAudit = {
  title: 'Granskning av det systematiska arbetsmiljöarbetet',
  registryNumber: 'REV 2023/12',
  dated: '2023-06-12',
  isSecurity: false,
  purpose:
    'Att bedöma om nämnderna bedriver ett systematiskt arbetsmiljöarbete enligt Arbetsmiljöverkets föreskrifter.',
  assessment: {
    verdict: 'partly',
    text: 'Vår samlade bedömning är att arbetsmiljöarbetet i huvudsak är organiserat, men att riskbedömningar och uppföljning brister.',
  },
  questions: [
    {
      number: '1',
      text: 'Är arbetsmiljöuppgifterna fördelade till chefer med tillräckliga befogenheter och resurser?',
      criterion: 'Föreskrifterna om systematiskt arbetsmiljöarbete',
      verdict: 'partly',
    },
    {
      number: '2',
      text: 'Görs riskbedömningar inför förändringar i verksamheten?',
      criterion: 'Föreskrifterna om systematiskt arbetsmiljöarbete',
      verdict: 'notMet',
    },
    {
      number: '3',
      text: 'Har medarbetarna möjlighet att medverka?',
      criterion: 'Arbetsmiljölagen 3 kap. 1 a §',
      verdict: 'met',
    },
  ],
  matters: [
    {
      body: 'executive',
      registryNumber: 'KS 2023/231',
      letterDated: '2023-06-12',
      answerBy: '2023-10-31',
      boardMeeting: '2023-10-11',
      minuteItem: '§ 187',
      dispatchedOn: '2023-10-18',
      receivedOn: '2023-10-19',
    },
    {
      body: 'education',
      registryNumber: 'BUN 2023/144',
      letterDated: '2023-06-12',
      answerBy: '2023-10-31',
      boardMeeting: '2023-10-24',
      minuteItem: '§ 102',
      dispatchedOn: '2023-10-30',
      receivedOn: '2023-10-31',
    },
    {
      body: 'social',
      registryNumber: 'SN 2023/119',
      letterDated: '2023-06-12',
      answerBy: '2023-10-31',
      boardMeeting: '2023-11-22',
      minuteItem: '§ 140',
      dispatchedOn: '2023-11-27',
      receivedOn: '2023-11-28',
    },
    {
      body: 'care',
      registryNumber: 'VON 2023/096',
      letterDated: '2023-06-12',
      answerBy: '2023-10-31',
      extension: 'granted',
      extendedTo: '2023-11-30',
      boardMeeting: '2023-11-16',
      minuteItem: '§ 121',
      dispatchedOn: '2023-11-21',
      receivedOn: '2023-11-22',
    },
    {
      body: 'housing',
      letterDated: '2023-06-12',
      boardMeeting: '2023-09-20',
      minuteItem: '§ 8',
      dispatchedOn: '2023-09-25',
      receivedOn: '2023-09-26',
    },
  ],
  recommendations: [...tasks, ...workplaces],
};
