import type { PromiseResult } from '../audits/promise-outcome.model.ts';
import type { BodyKey } from './bodies.ts';
import type { Day } from './tables.ts';

/** A promise taken out of an answer that was read from a report, and what became of it. */
export interface ExamplePromise {
  /** The recommendation's number in its audit. */
  readonly number: string;
  /** How the answer begins. */
  readonly answer: string;
  readonly what: string;
  readonly dueOn: string;
  readonly entersControlPlan?: boolean;
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
      answer: 'Kommunstyrelsen delar bedömningen',
      what: 'En riktlinje för it-säkerhet tas fram under 2021.',
      dueOn: '2021-12-31',
      outcome: 'partly',
      text: 'Riktlinjen beslutades först i november 2022.',
    },
    {
      number: '2',
      answer: 'Kommunstyrelsen uppger att redovisningen',
      what: 'En samlad redovisning av läget förs in i årshjulet och i internkontrollplanen.',
      dueOn: '2022-03-31',
      entersControlPlan: true,
      outcome: 'broken',
      text: 'Redovisningen står i årshjulet men har inte lämnats, och internkontrollplanen har ingen kontrollpunkt för den.',
    },
    {
      number: '12',
      answer: 'Reservrutiner finns',
      what: 'Reservrutinerna övas på samtliga enheter under 2021.',
      dueOn: '2021-12-31',
      outcome: 'kept',
      text: 'Vi har sett protokoll från övningarna.',
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
      answer: 'Ett gemensamt avtalsregister',
      what: 'Ett gemensamt avtalsregister införs under 2023.',
      dueOn: '2023-12-31',
      outcome: 'partly',
      text: 'Registret togs i bruk i januari 2024.',
    },
    {
      number: '2',
      answer: 'Avtalsansvariga utses',
      what: 'Avtalsansvariga utses när registret är på plats.',
      dueOn: '2024-03-31',
      outcome: 'broken',
      text: '42 av 112 ramavtal saknar ansvarig.',
    },
  ],
};
