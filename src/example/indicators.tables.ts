import type { StarterKey } from '../indicators/starters.model.ts';
import type { BodyKey } from './bodies.ts';
import type { PersonKey } from './people.ts';

/** Who is to be owner of an indicator of the built-in set, and what is to be its target where that is another. */
export const appointed: readonly {
  readonly of: StarterKey;
  readonly owner: PersonKey;
  readonly target?: number;
}[] = [
  { of: 'trainingCoverage', owner: 'malmgrans', target: 90 },
  { of: 'inactiveAccounts', owner: 'ekmarker' },
  { of: 'accessReviewed', owner: 'ekmarker', target: 95 },
  { of: 'plansTested', owner: 'granbacka', target: 80 },
  { of: 'requirementsMet', owner: 'tervaniemi', target: 70 },
];

/** How many of how many, on a day; a text is why there was no value. */
export type ExampleValue =
  | readonly [day: number, part: number, all: number]
  | readonly [day: number, why: string];

/** What people have entered, by administration; the first of the social services' training was wrong, and corrected. */
export const entered: readonly {
  readonly of: StarterKey;
  readonly by: PersonKey;
  readonly values: Partial<Record<BodyKey, readonly ExampleValue[]>>;
}[] = [
  {
    of: 'trainingCoverage',
    by: 'malmgrans',
    values: {
      socialServices: [
        [-380, 198, 412],
        [-195, 289, 420],
      ],
      careServices: [
        [-380, 402, 1_130],
        [-195, 633, 1_162],
        [-14, 871, 1_158],
      ],
      schools: [
        [-380, 611, 1_274],
        [-195, 842, 1_281],
        [-14, 1_022, 1_290],
      ],
      executiveOffice: [
        [-380, 96, 121],
        [-195, 112, 124],
        [-14, 119, 126],
      ],
      planning: [
        [-380, 70, 143],
        [-195, 'Registret fördes över till ett nytt system och gick inte att läsa.'],
        [-14, 98, 140],
      ],
      cultureAndLeisure: [
        [-195, 31, 96],
        [-14, 47, 97],
      ],
      housing: [[-14, 'Bolaget har ett eget utbildningsregister och har inte svarat än.']],
    },
  },
  {
    of: 'inactiveAccounts',
    by: 'ekmarker',
    values: {
      socialServices: [
        [-250, 96, 430],
        [-160, 71, 431],
        [-62, 39, 428],
      ],
      careServices: [
        [-250, 311, 1_170],
        [-160, 288, 1_176],
        [-62, 201, 1_171],
      ],
      schools: [
        [-250, 402, 1_330],
        [-160, 255, 1_322],
        [-62, 64, 1_318],
      ],
      executiveOffice: [
        [-250, 12, 131],
        [-160, 9, 130],
        [-62, 4, 131],
      ],
      planning: [
        [-250, 22, 148],
        [-160, 19, 148],
        [-62, 15, 147],
      ],
      cultureAndLeisure: [
        [-160, 18, 101],
        [-62, 14, 101],
      ],
      services: [
        [-160, 44, 260],
        [-62, 40, 258],
      ],
    },
  },
  {
    of: 'plansTested',
    by: 'granbacka',
    values: { socialServices: [[-170, 2, 5]], careServices: [[-170, 4, 6]], executiveOffice: [[-30, 3, 3]] },
  },
];
