import type { StarterKey } from '../indicators/starters.model.ts';
import type { Day } from './tables.ts';

/** A phase as it was planned anew, and what came of it; days from loading. */
export interface ExamplePhase {
  readonly number: number;
  readonly from: Day;
  readonly to: Day;
  /** Numbers of phases, where they are others than the one before. */
  readonly after?: readonly number[];
  /** When each of the first goals was reached. */
  readonly reached: readonly number[];
  readonly done?: number;
}

/** When the plan was laid, and when it was planned anew. */
export const laid = { day: -700, from: -690, months: 6 } as const;
export const plannedAnew = -330;

/**
 * The first two phases are done, the second later than planned; the third is late, and the fourth has begun though it
 * needs the third.
 */
export const phases: readonly ExamplePhase[] = [
  { number: 1, from: -690, to: -505, reached: [-640, -580, -545, -520], done: -512 },
  { number: 2, from: -504, to: -340, reached: [-430, -355, -322], done: -318 },
  { number: 3, from: -339, to: -25, reached: [-110, -41] },
  { number: 4, from: -60, to: 150, after: [1, 3], reached: [-12] },
  { number: 5, from: 151, to: 400, reached: [] },
];

/** A benefit of the ten to begin with, named by its place, with what was before and what has been found since. */
export interface ExampleBenefit {
  readonly position: number;
  readonly baseline?: readonly [value: string, day: number];
  readonly outcomes?: readonly (readonly [day: number, outcome: string])[];
  /** What measures it since the indicators were defined. */
  readonly indicator?: StarterKey;
}

/** When benefits were linked with indicators. */
export const linked = -394;

export const benefitsLaid = -640;

/** Two have no value from before, one that can be has not been measured, and indicators measure two. */
export const benefits: readonly ExampleBenefit[] = [
  {
    position: 1,
    baseline: ['9', -690],
    outcomes: [
      [-330, '7'],
      [-20, '4'],
    ],
  },
  {
    position: 2,
    baseline: ['11 timmar', -690],
    outcomes: [
      [-330, '7,5 timmar'],
      [-20, '8 timmar'],
    ],
  },
  {
    position: 3,
    baseline: ['38 %', -660],
    outcomes: [
      [-300, '52 %'],
      [-30, '61 %'],
    ],
  },
  {
    position: 4,
    baseline: ['21 %', -690],
    outcomes: [
      [-330, '64 %'],
      [-15, '82 %'],
    ],
  },
  { position: 5, outcomes: [[-325, '14']] },
  { position: 6, baseline: ['34 dagar', -650], outcomes: [[-45, '10 dagar']] },
  { position: 7, baseline: ['47 %', -690], indicator: 'trainingCoverage' },
  { position: 8, baseline: ['20 %', -690], indicator: 'plansTested' },
];

/** One that was added, and that nobody could measure. */
export const withdrawn = {
  added: -500,
  name: 'Lägre försäkringspremie',
  measure: 'Kommunens premie för cyberförsäkring, kronor per år.',
  removed: -210,
  reason: 'Kommunen har ingen egen cyberförsäkring. Den ingår i en annan, vars premie inte delas upp.',
} as const;
