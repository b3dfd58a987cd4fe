import type { PromiseResult } from '../audits/promises/promise-outcome.model.ts';
import type { BodyKey } from './bodies.ts';
import type { Day } from './tables.ts';

/** A promise, and what became of it. */
export interface ExamplePromise {
  /** The recommendation's number in its audit. */
  readonly number: string;
  readonly what: string;
  /** The answer that was read from a report and that it is taken out of; none where it was made in a response. */
  readonly readFrom?: {
    /** How the answer begins. */
    readonly answer: string;
    readonly dueOn: string;
    readonly entersControlPlan?: boolean;
  };
  readonly outcome: PromiseResult;
  readonly text: string;
}

export interface ExampleRoundInWork {
  readonly title: string;
  readonly dated: Day;
  readonly registryNumber: string;
  readonly overall: string;
  /** Why the auditors want to meet whom. */
  readonly meeting: { readonly bodies: readonly BodyKey[]; readonly reason: string } | null;
  readonly promises: readonly ExamplePromise[];
}

/** Closed by the auditors: a short round about what was promised on it-security, with the need to meet one of its three boards. */
export const closedRound: ExampleRoundInWork = {
  title: 'Fördjupad uppföljning av svaren om it-säkerhet',
  dated: -24,
  registryNumber: 'REV 2026/19',
  overall:
    'Vi har begärt underlag för det som lovades i svaren. Riktlinjen finns nu, men redovisningen till kommunstyrelsen har uteblivit två år i rad.',
  meeting: {
    bodies: ['social'],
    reason:
      'Flera rekommendationer till nämnden återstår efter två uppföljningar. Vi vill höra hur de ska bli gjorda.',
  },
  promises: [
    {
      number: '1',
      what: 'En riktlinje för it-säkerhet tas fram under 2021.',
      readFrom: { answer: 'Kommunstyrelsen delar bedömningen', dueOn: '2021-12-31' },
      outcome: 'partly',
      text: 'Riktlinjen beslutades först i november 2022.',
    },
    {
      number: '2',
      what: 'En samlad redovisning av läget förs in i årshjulet och i internkontrollplanen.',
      readFrom: {
        answer: 'Kommunstyrelsen uppger att redovisningen',
        dueOn: '2022-03-31',
        entersControlPlan: true,
      },
      outcome: 'broken',
      text: 'Redovisningen står i årshjulet men har inte lämnats, och internkontrollplanen har ingen kontrollpunkt för den.',
    },
    {
      number: '12',
      what: 'Reservrutinerna övas på samtliga enheter under 2021.',
      readFrom: { answer: 'Reservrutiner finns', dueOn: '2021-12-31' },
      outcome: 'kept',
      text: 'Vi har sett protokoll från övningarna.',
    },
  ],
};

/** Closed by the auditors: what became of the promises of an answer that is then superseded. */
export const promiseRound: ExampleRoundInWork = {
  title: 'Uppföljning av vad kommunstyrelsen lovade om ramavtal och inköp',
  dated: -12,
  registryNumber: 'REV 2026/22',
  overall:
    'Vi har följt upp vad kommunstyrelsen lovade i september 2025. Redovisningen av inköp fungerar, men många ramavtal saknar fortfarande en avtalsansvarig.',
  meeting: null,
  promises: [
    {
      number: '2',
      what: 'En avtalsansvarig finns för varje ramavtal',
      outcome: 'broken',
      text: '42 av 112 ramavtal saknar avtalsansvarig.',
    },
    {
      number: '2',
      what: 'Kontroll av att avtalsansvarig finns tas in i internkontrollplanen',
      outcome: 'broken',
      text: 'Ingen kontrollpunkt finns i kommunstyrelsens plan.',
    },
    {
      number: '10',
      what: 'Inköp utanför avtal redovisas för nämnderna i mars och oktober',
      outcome: 'kept',
      text: 'Redovisningarna är lämnade. Kontrollpunkten är KS 2026, punkt 7: inköp utanför avtal.',
    },
  ],
};

/** In work at the auditors': half of it is assessed. */
export const draftRound: ExampleRoundInWork = {
  title: 'Uppföljning av granskningen av inköp och avtal',
  dated: 0,
  registryNumber: 'REV 2026/27',
  overall: 'Registret är på plats, men många avtal saknar ansvarig.',
  meeting: null,
  promises: [
    {
      number: '1',
      what: 'Ett gemensamt avtalsregister införs under 2023.',
      readFrom: { answer: 'Ett gemensamt avtalsregister', dueOn: '2023-12-31' },
      outcome: 'partly',
      text: 'Registret togs i bruk i januari 2024.',
    },
    {
      number: '2',
      what: 'Avtalsansvariga utses när registret är på plats.',
      readFrom: { answer: 'Avtalsansvariga utses', dueOn: '2024-03-31' },
      outcome: 'broken',
      text: '42 av 112 ramavtal saknar ansvarig.',
    },
  ],
};
