import type { Texts } from '../../texts/index.ts';
import {
  choicesOf,
  parseRegisterFilter,
  type RegisterFilter,
  registerSorts,
} from './register-filter.model.ts';
import type { RegisterChoices } from './register-list.model.ts';

/** A choice that leaves rows out, in words, and its names in the address. */
export interface Chosen {
  readonly names: readonly string[];
  readonly text: string;
}

/** Where one of the choices below the fold is made, the fold is open. */
const folded = ['administration', 'audit', 'from', 'to', 'answer', 'unknown'] as const;

export function isFolded(filter: RegisterFilter): boolean {
  return choicesOf(filter).every((name) => !folded.some((each) => each === name));
}

/** Whether one of the choices is made that stand folded on a narrow screen. */
export const isUsualChosen = ({ body, status, state }: RegisterFilter): boolean =>
  [body, status, state].some((choice) => choice !== null);

/** What has been chosen, in the order of the form. */
export function chosenInWords(filter: RegisterFilter, choices: RegisterChoices, texts: Texts): Chosen[] {
  const { audits, register } = texts;
  const words = register.filter;
  const bodyName = (id: string | null) => choices.bodies.find((body) => body.id === id)?.name;
  const audit = choices.audits.find(({ id }) => id === filter.audit);
  const { status, state, answer, unknown, from, to } = filter;
  const chosen: [string[], string | null | undefined | false][] = [
    [['q'], filter.q && `”${filter.q}”`],
    [['body'], filter.body && (bodyName(filter.body) ?? words.body)],
    [['status'], status && (status === 'open' ? words.open : audits.assessed[status])],
    [['state'], state && audits.states[state]],
    [['administration'], filter.administration && (bodyName(filter.administration) ?? words.administration)],
    [['audit'], filter.audit && (audit?.title ?? words.audit)],
    [['from', 'to'], (from !== null || to !== null) && words.years(String(from ?? ''), String(to ?? ''))],
    [['answer'], answer && words.answers[answer]],
    [['unknown'], unknown && words.unknowns[unknown]],
  ];
  return chosen.flatMap(([names, text]) => (text ? [{ names, text }] : []));
}

/** Every order, with the one turned round after it. */
export function sortOptions({
  sorts,
  sortNewest,
  sortOldest,
  sortDown,
}: Texts['register']): { value: string; text: string }[] {
  return registerSorts.flatMap((sort) => {
    if (sort === 'audit') {
      return [
        { value: 'audit desc', text: sortNewest },
        { value: 'audit asc', text: sortOldest },
      ];
    }
    return [
      { value: `${sort} asc`, text: sorts[sort] },
      { value: `${sort} desc`, text: sortDown(sorts[sort]) },
    ];
  });
}

/** The filter of an address, where the form's one choice of order stands for sort and direction. */
export function filterOfAddress(query: Readonly<Record<string, string>>): RegisterFilter {
  const { order, ...rest } = query;
  const [sort, direction] = order?.split(' ') ?? [];
  return parseRegisterFilter(order ? { ...rest, sort, direction } : rest);
}
