import type { StarterKey } from '../indicators/starters.model.ts';
import type { BodyKey } from './bodies.ts';

/** What the system counted earlier on, by administration: on the days below, so many of all. */
const countedOn = [-385, -295, -205, -110] as const;

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
