import { z } from 'zod';
import type { RegisterScope } from '../audits/register/register.policy.ts';
import { searchWords } from '../shared/entry.ts';
import type { Action } from './action.model.ts';

export const actionViews = ['all', 'body', 'mine'] as const;
export const stateChoices = ['open', 'planned', 'underWay', 'done', 'cancelled', 'every'] as const;
export type StateChoice = (typeof stateChoices)[number];
export const actionSorts = ['due', 'latest', 'title', 'moved', 'cost'] as const;
export type ActionSort = (typeof actionSorts)[number];
export const actionsOnPage = 25;

const id = z.guid().nullable().catch(null);

const actionFilter = z.object({
  /** The requester's own, those of the bodies that they work for, or all that they may see. */
  view: z.enum(actionViews).catch('all'),
  body: id,
  owner: id,
  state: z.enum(stateChoices).catch('open'),
  overdue: z.preprocess((value) => value === 'yes' || value === true, z.boolean()).catch(false),
  /** Moved so many times or more. */
  moved: z.coerce.number().int().min(1).max(99).nullable().catch(null),
  /** YYYY-MM. */
  due: z
    .string()
    .regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/)
    .nullable()
    .catch(null),
  audit: id,
  recommendation: id,
  q: searchWords,
  sort: z.enum(actionSorts).catch('due'),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  size: z.coerce.number().int().min(1).max(200).catch(actionsOnPage),
});
/** Which actions to see, in which order, and which page of them. Null leaves a choice out. */
export type ActionFilter = z.output<typeof actionFilter>;

/** Reads the filter from an address. What is not understood is left out, never an error: an old bookmark still opens. */
export function parseActionFilter(query: Readonly<Record<string, string | undefined>>): ActionFilter {
  const given = Object.entries(query).filter(([, value]) => value !== '' && value !== undefined);
  const none = { body: null, owner: null, moved: null, due: null, audit: null, recommendation: null };
  return actionFilter.parse({ ...none, ...Object.fromEntries(given) });
}

/** Whose actions, as far as who asks may see them, and which of them. */
export interface ActionQuestion {
  readonly organisationId: string;
  readonly scope: RegisterScope;
  readonly personId: string;
  /** Whether actions that the person owns are theirs to see, wherever they are. */
  readonly seesOwn: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly filter: ActionFilter;
}

/** A recommendation that an action serves, as it is listed. */
export interface ServedListed {
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
  readonly auditId: string;
  readonly auditTitle: string;
  readonly bodyId: string;
  readonly bodyName: string;
  /** Whether the requester may open its page: who owns an action elsewhere may know of no more than this. */
  readonly opens: boolean;
}

export interface ListedAction extends Omit<Action, 'stateAt' | 'madeAt' | 'withdrawnAt' | 'description'> {
  readonly bodyName: string;
  readonly ownerName: string | null;
  /** How many times the due date has been moved. */
  readonly moved: number;
  /** How many others it waits for that are not done yet. */
  readonly waitsFor: number;
  readonly evidence: number;
  readonly serves: readonly ServedListed[];
}

/** How many there are in each state, whatever state is asked for. */
export interface ActionTotals {
  readonly planned: number;
  readonly underWay: number;
  readonly overdue: number;
  readonly done: number;
  readonly cancelled: number;
}

export interface ActionPage {
  readonly rows: readonly ListedAction[];
  readonly totals: ActionTotals;
  /** How many the filter leaves, on all pages. */
  readonly matching: number;
  readonly page: number;
  readonly pages: number;
}
