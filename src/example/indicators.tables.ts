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

/** What the system counted earlier on, by administration: on the days below, so many of all. */
export const countedOn = [-385, -295, -205, -110] as const;

interface Earlier {
  readonly of: StarterKey;
  /** Which of the days. */
  readonly days: readonly number[];
  readonly values: Partial<Record<BodyKey, readonly (readonly [part: number, all: number])[]>>;
}

export const earlier: readonly Earlier[] = [
  {
    of: 'assetsOwned',
    days: countedOn,
    values: {
      socialServices: [
        [3, 9],
        [5, 10],
        [7, 11],
        [9, 12],
      ],
      careServices: [
        [4, 8],
        [4, 8],
        [5, 9],
        [6, 9],
      ],
      schools: [
        [2, 9],
        [2, 9],
        [4, 10],
        [7, 11],
      ],
      executiveOffice: [
        [6, 8],
        [6, 8],
        [7, 9],
        [9, 10],
      ],
      planning: [
        [1, 7],
        [3, 7],
        [3, 7],
        [4, 8],
      ],
      services: [
        [2, 5],
        [2, 5],
        [2, 5],
        [3, 6],
      ],
    },
  },
  {
    of: 'assetsClassified',
    days: countedOn,
    values: {
      socialServices: [
        [0, 5],
        [1, 5],
        [3, 6],
        [4, 6],
      ],
      careServices: [
        [0, 4],
        [0, 4],
        [1, 5],
        [2, 5],
      ],
      schools: [
        [0, 5],
        [0, 5],
        [1, 6],
        [1, 6],
      ],
      executiveOffice: [
        [1, 4],
        [1, 4],
        [2, 5],
        [3, 5],
      ],
      planning: [
        [0, 4],
        [0, 4],
        [0, 4],
        [1, 4],
      ],
    },
  },
  {
    of: 'requirementsMet',
    days: [-385, -205],
    values: {
      socialServices: [
        [9, 44],
        [16, 44],
      ],
      careServices: [
        [7, 44],
        [11, 44],
      ],
      schools: [
        [5, 44],
        [12, 44],
      ],
      executiveOffice: [
        [14, 44],
        [19, 44],
      ],
      planning: [
        [4, 44],
        [6, 44],
      ],
      cultureAndLeisure: [
        [2, 44],
        [2, 44],
      ],
    },
  },
  {
    of: 'risksReviewed',
    days: [-385, -205],
    values: {
      socialServices: [
        [2, 5],
        [5, 7],
      ],
      careServices: [
        [1, 4],
        [2, 5],
      ],
      schools: [
        [0, 3],
        [2, 4],
      ],
      executiveOffice: [
        [3, 3],
        [3, 4],
      ],
    },
  },
  {
    of: 'documentsInTime',
    days: [-385, -205],
    values: {
      socialServices: [
        [3, 6],
        [4, 6],
      ],
      schools: [
        [1, 4],
        [2, 4],
      ],
      executiveOffice: [
        [5, 7],
        [5, 7],
      ],
    },
  },
  {
    of: 'actionsOverdue',
    days: [-110, -80, -45],
    values: {
      socialServices: [
        [4, 9],
        [3, 9],
        [2, 8],
      ],
      careServices: [
        [2, 4],
        [2, 4],
        [3, 5],
      ],
      schools: [
        [1, 5],
        [0, 5],
        [0, 4],
      ],
      executiveOffice: [
        [2, 7],
        [2, 7],
        [1, 6],
      ],
    },
  },
  {
    of: 'recommendationsClosed',
    days: [-385, -205],
    values: {
      executive: [
        [2, 11],
        [4, 11],
      ],
      social: [
        [1, 6],
        [2, 6],
      ],
      education: [
        [0, 5],
        [1, 5],
      ],
      care: [
        [1, 5],
        [2, 5],
      ],
    },
  },
];

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
