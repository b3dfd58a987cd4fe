import type { MatterStep } from '../matters/matter-way.model.ts';
import type { BodyKey } from './bodies.ts';
import type { Day } from './tables.ts';

/** What has happened to matters about the newest audit, by the body that has them. */
export interface ExampleWay {
  readonly body: BodyKey;
  readonly steps: readonly { readonly step: MatterStep; readonly on: Day; readonly note?: string }[];
  /** The minutes of its newest answer were adjusted at the meeting. */
  readonly isAtOnce?: boolean;
}

export const openWays: readonly ExampleWay[] = [
  {
    body: 'executive',
    steps: [
      { step: 'referred', on: -68 },
      { step: 'drafted', on: -12 },
      { step: 'prepared', on: -6 },
    ],
  },
  { body: 'education', steps: [{ step: 'referred', on: -60 }] },
  {
    body: 'social',
    steps: [
      { step: 'referred', on: -66 },
      { step: 'drafted', on: -40 },
      { step: 'prepared', on: -33 },
      { step: 'returned', on: -25, note: 'Nämnden vill ha en tidplan för varje åtgärd.' },
    ],
  },
  {
    body: 'care',
    steps: [
      { step: 'referred', on: -64 },
      { step: 'drafted', on: -30 },
      { step: 'prepared', on: -24 },
      { step: 'tabled', on: -12, note: 'Bordlades i väntan på svaret om anstånd.' },
    ],
  },
  {
    body: 'environment',
    steps: [
      { step: 'referred', on: -62 },
      { step: 'drafted', on: -18 },
    ],
  },
  { body: 'elections', steps: [{ step: 'referred', on: -20 }] },
  { body: 'guardians', steps: [], isAtOnce: true },
];
