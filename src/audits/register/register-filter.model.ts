import { z } from 'zod';
import { searchWords } from '../../shared/entry.ts';
import { answerStandings } from '../matters/matter.rules.ts';
import { assessed, recommendationStates } from '../recommendations/recommendation.model.ts';
import type { RegisterScope } from './register.policy.ts';

/** The auditors' track; `open` is everything but green. */
export const statusChoices = [...assessed, 'open'] as const;

/** What has been made of unknown colours: nothing yet, a colour, or looked at and left; or the auditors could not assess. */
export const unknownChoices = ['undecided', 'interpreted', 'leftUnknown', 'notAssessable'] as const;

export const registerSorts = [
  'audit',
  'body',
  'status',
  'state',
  'registryNumber',
  'letterDated',
  'answerBy',
  'boardMeeting',
  'dispatched',
  'received',
] as const;
export type RegisterSort = (typeof registerSorts)[number];

export const directions = ['asc', 'desc'] as const;
export type Direction = (typeof directions)[number];

/** How many rows a page can hold. */
export const pageSizes = [25, 50, 100, 200] as const;

const lastPage = 1_000_000;

const choice = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z.enum(values).nullable().catch(null);
const id = z.guid().nullable().catch(null);
const year = z.coerce.number().int().min(1900).max(2200).nullable().catch(null);

/** Which recommendations to see, in which order, and which page of them. Null leaves a choice out. */
export const registerFilterSchema = z.object({
  /** Addressed to this body. */
  body: id,
  /** Addressed to this administration or to a board that it works for. */
  administration: id,
  audit: id,
  /** Audits from this year, and to this year; one without a year is in neither. */
  from: year,
  to: year,
  status: choice(statusChoices),
  /** Where a body's own work stands. */
  state: choice(recommendationStates),
  unknown: choice(unknownChoices),
  /** How a body's answer to the auditors stands. */
  answer: choice(answerStandings),
  q: searchWords,
  sort: z.enum(registerSorts).catch('audit'),
  /** The newest audits come first, everything else begins at its beginning. */
  direction: z.enum(directions).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(lastPage).catch(1),
  size: z.coerce.number().int().min(1).max(200).catch(50),
});

export type RegisterFilter = Omit<z.output<typeof registerFilterSchema>, 'direction'> & {
  readonly direction: Direction;
};

/**
 * Reads the filter from an address. What is not understood is left out, never an error: an old bookmark still opens.
 */
export function parseRegisterFilter(query: Readonly<Record<string, unknown>>): RegisterFilter {
  const filter = registerFilterSchema.parse({ ...empty, ...given(query) });
  return { ...filter, direction: filter.direction ?? (filter.sort === 'audit' ? 'desc' : 'asc') };
}

const empty = Object.fromEntries(Object.keys(registerFilterSchema.shape).map((name) => [name, null]));

/** An empty choice of a form is no choice; zero would be read out of it. */
const given = (query: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(query).filter(([name, value]) => Object.hasOwn(empty, name) && value !== ''),
  );

/** What an address asks for that cannot be: choices that no list has, and years that end before they begin. */
export interface WrongChoices {
  readonly ignored: readonly ('body' | 'administration' | 'audit' | 'from' | 'to' | Limited)[];
  readonly yearsEndFirst: boolean;
}
type Limited = 'status' | 'state' | 'unknown' | 'answer';

export function wrongChoices(query: Readonly<Record<string, unknown>>): WrongChoices {
  const filter = parseRegisterFilter(query);
  const { from, to } = filter;
  return {
    ignored: narrowing.filter(
      (name): name is WrongChoices['ignored'][number] =>
        name !== 'q' && Object.hasOwn(given(query), name) && filter[name] === null,
    ),
    yearsEndFirst: from !== null && to !== null && from > to,
  };
}

/** Everything, in the usual order. */
export const wholeRegister: RegisterFilter = parseRegisterFilter({});

const narrowing = [
  'body',
  'administration',
  'audit',
  'from',
  'to',
  'status',
  'state',
  'unknown',
  'answer',
  'q',
] as const;

/** The names of the choices that leave rows out. */
export function choicesOf(filter: RegisterFilter): (typeof narrowing)[number][] {
  return narrowing.filter((name) => filter[name] !== null && filter[name] !== '');
}

/** Whether a status or what has been made of unknown colours is chosen: a share of such a choice says nothing. */
export const choosesStatus = ({ status, unknown }: RegisterFilter): boolean =>
  status !== null || unknown !== null;

/**
 * Whether a body can have more of the chosen status than the rows tell: one that is addressed to several is judged by the
 * body furthest from done, and only red and `open` can't be hidden by that.
 */
export const mayHideBodies = ({ body, status }: RegisterFilter): boolean =>
  body === null && status !== null && status !== 'red' && status !== 'open';

/** The filter as the query of an address, without what is as usual; the page is left out. */
export function registerQuery(filter: RegisterFilter): string {
  const query = new URLSearchParams();
  for (const name of choicesOf(filter)) query.set(name, String(filter[name]));
  const usual = parseRegisterFilter({ sort: filter.sort });
  if (filter.sort !== wholeRegister.sort) query.set('sort', filter.sort);
  if (filter.direction !== usual.direction) query.set('direction', filter.direction);
  if (filter.size !== usual.size) query.set('size', String(filter.size));
  return query.toString();
}

/** Everything that decides which rows are seen: whose register, by whom, which of it, and on which day. */
export interface RegisterQuestion {
  readonly organisationId: string;
  readonly scope: RegisterScope;
  readonly filter: RegisterFilter;
  /** YYYY-MM-DD. */
  readonly today: string;
}
