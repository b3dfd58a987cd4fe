import type { ExampleAudit } from '../tables.ts';
import { agreements } from './procurement/agreements.ts';
import { buying } from './procurement/buying.ts';

/** Followed up once, in a report whose symbols were lost. Number 3 was used twice, number 4 never. */
export const procurement: ExampleAudit = {
  title: 'Granskning av inköp och avtalsuppföljning',
  registryNumber: 'REV 2022/09',
  dated: '2022-10-03',
  isSecurity: false,
  purpose:
    'Att bedöma om kommunens inköp görs inom gällande avtal och om avtalen följs upp på ett ändamålsenligt sätt.',
  assessment: {
    verdict: 'partly',
    text: 'Vår samlade bedömning är att nämnderna delvis har säkerställt att inköp görs inom avtal. Uppföljningen av avtal är däremot i huvudsak outvecklad.',
  },
  questions: [
    {
      number: '1',
      text: 'Finns aktuella riktlinjer för inköp och direktupphandling?',
      criterion: 'Lagen om offentlig upphandling 19 a kap.',
      verdict: 'met',
    },
    {
      number: '2',
      text: 'Görs inköp inom ingångna avtal?',
      criterion: null,
      verdict: 'partly',
    },
    {
      number: '3',
      text: 'Följs avtal och leverantörer upp på ett systematiskt sätt?',
      criterion: 'Kommunens riktlinje för inköp',
      verdict: 'notMet',
    },
  ],
  matters: [
    {
      body: 'executive',
      registryNumber: 'KS 2022/388',
      letterDated: '2022-10-03',
      answerBy: '2023-01-31',
      boardMeeting: '2023-01-18',
      minuteItem: '§ 9',
      dispatchedOn: '2023-01-24',
      receivedOn: '2023-01-25',
    },
    {
      body: 'technical',
      registryNumber: 'TN 2022/141',
      letterDated: '2022-10-03',
      answerBy: '2023-01-31',
      boardMeeting: '2023-02-16',
      minuteItem: '§ 17',
      dispatchedOn: '2023-02-22',
      receivedOn: '2023-02-23',
    },
    {
      body: 'education',
      registryNumber: 'BUN 2022/260',
      letterDated: '2022-10-03',
      answerBy: '2023-01-31',
      extension: 'granted',
      extendedTo: '2023-03-15',
      boardMeeting: '2023-02-28',
      minuteItem: '§ 24',
      dispatchedOn: '2023-03-06',
      receivedOn: '2023-03-07',
    },
    {
      body: 'culture',
      registryNumber: 'KFN 2022/77',
      letterDated: '2022-10-03',
      answerBy: '2023-01-31',
      extension: 'unclear',
      boardMeeting: '2023-03-09',
      minuteItem: '§ 12',
      dispatchedOn: '2023-03-13',
      receivedOn: '2023-03-14',
    },
  ],
  recommendations: [...agreements, ...buying],
};
