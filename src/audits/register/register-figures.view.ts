import type { ShareOf } from '../../shared/share.ts';
import type { Texts } from '../../texts/index.ts';
import { addressWith } from '../../web/address.ts';
import { type Assessed, assessed } from '../recommendations/recommendation.model.ts';
import { choosesStatus, type RegisterFilter } from './register-filter.model.ts';
import type { RegisterPage, RegisterTotals } from './register-list.model.ts';

export interface RegisterFigure {
  readonly value: string;
  readonly label: string;
  readonly to?: string;
  readonly current?: boolean;
}

interface Shown extends Pick<RegisterPage, 'totals' | 'beside'> {
  readonly filter: RegisterFilter;
  /** Of the page, so that the rest of the choice is kept. */
  readonly address: string;
  readonly words: Texts['register']['figures'];
  readonly number: (value: number) => string;
  readonly share: (of: ShareOf) => string;
}

/** What the list comes to: of the whole filter, each number leading to its rows, and the answers that are overdue. */
export function registerFigures(shown: Shown): RegisterFigure[] {
  return choosesStatus(shown.filter) ? ofChosenStatus(shown) : ofEveryStatus(shown);
}

function ofEveryStatus(shown: Shown): RegisterFigure[] {
  const { totals, filter, words, share, address } = shown;
  const followedUp = totals.recommendations - totals.assessed.notAssessed;
  const { green, yellow, unknown } = totals.assessed;
  const sharing = { part: green + yellow, all: followedUp, unknown };
  const toOverdue = addressWith(address, { answer: 'overdue', page: null, lang: null });
  return [
    ...assessmentChoices(shown),
    ...(followedUp > 0 ? [{ value: share(sharing), label: words.share(followedUp) }] : []),
    ...overdueOf(shown).map((figure) => ({ ...figure, to: toOverdue, current: filter.answer === 'overdue' })),
  ];
}

/** Only what there is of: a row of noughts beside the chosen status says nothing. */
function ofChosenStatus(shown: Shown): RegisterFigure[] {
  const { totals, filter, words, number } = shown;
  const present = assessed.filter((status) => totals.assessed[status] > 0);
  const mayNarrow = filter.unknown === null && filter.status === 'open';
  const statuses = present.map((status) => ({
    value: number(totals.assessed[status]),
    label: words[status],
    ...(mayNarrow && { to: toStatus(shown, status) }),
  }));
  const all = { value: number(totals.recommendations), label: words.chosen };
  return [...(present.length === 1 ? [] : [all]), ...statuses, ...overdueOf(shown)];
}

const overdueOf = ({ totals, words, number }: Shown): RegisterFigure[] =>
  totals.overdue > 0 ? [{ value: number(totals.overdue), label: words.overdue }] : [];

const toStatus = ({ address }: Shown, status: Assessed | null) =>
  addressWith(address, { status, unknown: null, page: null, lang: null });

/** Every status that can be chosen with the rest of the filter, with the number that its list then tells. */
export function assessmentChoices(shown: Shown): (RegisterFigure & { readonly to: string })[] {
  const { beside, filter, words, number } = shown;
  return [
    {
      value: number(beside.recommendations),
      label: words.all,
      to: toStatus(shown, null),
      current: !choosesStatus(filter),
    },
    ...assessed.map((status) => ({
      value: number(beside.assessed[status]),
      label: words[status],
      to: toStatus(shown, status),
      current: filter.status === status && filter.unknown === null,
    })),
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
