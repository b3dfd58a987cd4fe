import type { Texts } from '../texts/index.ts';
import { addressWith } from '../web/address.ts';
import { type Assessed, assessed } from './recommendation.model.ts';
import type { RegisterFilter } from './register-filter.model.ts';
import type { RegisterTotals } from './register-list.model.ts';

export interface RegisterFigure {
  readonly value: string;
  readonly label: string;
  readonly to?: string;
  readonly current?: boolean;
}

interface Shown {
  readonly totals: RegisterTotals;
  readonly filter: RegisterFilter;
  /** Of the page, so that the rest of the choice is kept. */
  readonly address: string;
  readonly words: Texts['register']['figures'];
  readonly number: (value: number) => string;
  readonly percent: (fraction: number) => string;
}

/** The auditors' own numbers, each leading to its rows, and the answers that are overdue. */
export function registerFigures({
  totals,
  filter,
  address,
  words,
  number,
  percent,
}: Shown): RegisterFigure[] {
  const to = (status: Assessed | null) =>
    addressWith(address, { status, unknown: null, page: null, lang: null });
  const ofStatus = (status: Assessed): RegisterFigure => ({
    value: number(totals.assessed[status]),
    label: words[status],
    to: to(status),
    current: filter.status === status,
  });
  const followedUp = totals.recommendations - totals.assessed.notAssessed;
  const underWay = totals.assessed.green + totals.assessed.yellow;
  return [
    {
      value: number(totals.recommendations),
      label: words.all,
      to: to(null),
      current: filter.status === null && filter.unknown === null,
    },
    ...assessed.map(ofStatus),
    ...(followedUp > 0 ? [{ value: percent(underWay / followedUp), label: words.share(followedUp) }] : []),
    ...(totals.overdue > 0
      ? [
          {
            value: number(totals.overdue),
            label: words.overdue,
            to: addressWith(address, {
              answer: 'overdue',
              status: null,
              unknown: null,
              page: null,
              lang: null,
            }),
            current: filter.answer === 'overdue',
          },
        ]
      : []),
  ];
}

/** What has been made of unknown colours: told in a sentence of its own, never among the auditors' numbers. */
export interface Interpreted {
  readonly interpreted: number;
  readonly colours: readonly { readonly colour: 'green' | 'yellow' | 'red'; readonly count: number }[];
}

export function interpretedOf({ interpreted }: RegisterTotals): Interpreted {
  const colours = (['green', 'yellow', 'red'] as const)
    .map((colour) => ({ colour, count: interpreted[colour] }))
    .filter(({ count }) => count > 0);
  return { interpreted: colours.reduce((sum, { count }) => sum + count, 0), colours };
}
