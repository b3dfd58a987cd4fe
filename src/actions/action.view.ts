import type { LoggedChange } from '../change-log/index.ts';
import { type HistoryEntry, historyOf } from '../organisation/index.ts';
import { isId } from '../shared/entry.ts';
import type { Texts } from '../texts/index.ts';
import { numberIn, textIn, versionIn } from '../web/entry-form.ts';
import { actionNouns } from './action.model.ts';
import type { FoundThing, ServedThing } from './action-of.store.ts';
import type { ActionForm } from './index.ts';

/** What has happened to an action, in words. */
export function actionHistory(
  changes: readonly LoggedChange[],
  names: ReadonlyMap<string, string>,
  texts: Texts,
): HistoryEntry[] {
  const { history, states } = texts.actions;
  const words = { ...history, shared: texts.organisation.history };
  return historyOf(changes, names, words, (name, value) => {
    if (name === 'state') return states[value as keyof typeof states] ?? '';
    if (name === 'ownerPersonId') return typeof value === 'string' ? (names.get(value) ?? '') : '';
    if (name === 'serves') return Array.isArray(value) && value.length > 0 ? String(value.length) : '';
    if (name === 'secrecy') {
      return typeof value === 'object' && value !== null ? String(Reflect.get(value, 'provision') ?? '') : '';
    }
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}

/** A served recommendation as a form names it. */
export const servedValue = ({ recommendationId, bodyId }: { recommendationId: string; bodyId: string }) =>
  `${recommendationId}:${bodyId}`;

/** What the form of a new action is opened with. */
export interface OpenedWith {
  readonly bodyId: string;
  readonly serves: readonly string[];
  readonly ownerPersonId: string | null;
  /** Where it is given up to. */
  readonly back: string;
}

interface AskedToOpen {
  readonly recommendationId: string | undefined;
  /** The addressed body that it is done for, or the one that does it. */
  readonly bodyId: string | undefined;
}

/**
 * What is known of a new action from where one came: a referral that one's body has accepted is that body's to carry out,
 * and whoever accepted it answers for it.
 */
export function openedWith(
  { bodies, owners, served, commitment, referral, of }: ActionForm,
  asked: AskedToOpen,
): OpenedWith {
  const recommendationId =
    referral?.recommendationId ?? asked.recommendationId ?? commitment?.recommendationId;
  const bodyId = referral?.fromBodyId ?? asked.bodyId ?? commitment?.bodyId;
  const addressed = served.filter((each) => each.recommendationId === recommendationId);
  const own = addressed.find((each) => each.bodyId === bodyId) ?? addressed[0];
  const writesFor = (id: string | undefined) => id !== undefined && bodies.some((each) => each.id === id);
  const does = [referral?.toBodyId, asked.bodyId, commitment?.bodyId, own?.bodyId, bodies[0]?.id];
  const owner = referral?.acceptedBy ?? commitment?.ownerPersonId ?? null;
  const thing = of[0] ? addressOfThing(of, asked.bodyId ?? '') : '/actions';
  const page = own ? `/recommendations/${own.recommendationId}` : thing;
  return {
    bodyId: does.find(writesFor) ?? '',
    serves: own ? [servedValue(own)] : [],
    ownerPersonId: owners.some(({ id }) => id === owner) ? owner : null,
    back: referral ? `/referrals/${referral.id}` : page,
  };
}

/** What an action serves beside recommendations, as an address or a form names it: "requirement:id system:id". */
export function thingsIn(text: string | null | undefined): ServedThing[] {
  return (text ?? '').split(' ').flatMap((each) => {
    const [named, nounId = ''] = each.split(':');
    const noun = actionNouns.find((known) => known === named);
    return noun && isId(nounId) ? [{ noun, nounId }] : [];
  });
}

export const thingsNamed = (of: readonly ServedThing[]): string =>
  of.map(({ noun, nounId }) => `${noun}:${nounId}`).join(' ');

const placesOfThings = {
  system: '/systems',
  risk: '/risks',
  exception: '/exceptions',
  document: '/documents',
  controlPoint: '/control-plans/points',
  agendaItem: '/forum/items',
};

/** Where the first of the things is seen. @param bodyId the action's body, whose gap a requirement is */
export function addressOfThing(of: readonly ServedThing[], bodyId: string): string {
  const [first] = of;
  if (!first) return '/actions';
  const { noun, nounId } = first;
  if (noun !== 'requirement') {
    return `${placesOfThings[noun]}/${nounId}`;
  }
  const system = of.find((each) => each.noun === 'system');
  return `/compliance/requirements/${nounId}?${system ? `system=${system.nounId}` : `body=${bodyId}`}`;
}

/** Each thing with its address. */
export const thingsShown = (of: readonly FoundThing[], bodyId: string) =>
  of.map((thing) => ({
    ...thing,
    to: addressOfThing(
      [thing, ...of.filter(({ noun }) => noun === 'system' && thing.noun !== 'system')],
      bodyId,
    ),
  }));

const servesIn = (form: URLSearchParams) =>
  form.getAll('serves').map((value) => {
    const [recommendationId = '', bodyId = ''] = value.split(':');
    return { recommendationId, bodyId };
  });

/** Kronor as people write them, with spaces between thousands. */
function amountIn(form: URLSearchParams): number | null {
  const text = (form.get('costSek') ?? '').replaceAll(/[\s\u00A0]|kr$/g, '');
  return numberIn(new URLSearchParams({ costSek: text }), 'costSek');
}

const factsIn = (form: URLSearchParams) => ({
  title: textIn(form, 'title') ?? '',
  description: textIn(form, 'description'),
  ownerRole: textIn(form, 'ownerRole'),
  ownerPersonId: textIn(form, 'ownerPersonId') || null,
  followUpOn: textIn(form, 'followUpOn'),
  costSek: amountIn(form),
  provision: textIn(form, 'provision'),
  serves: servesIn(form),
});

/** A new action as the form tells of it. */
export const newActionIn = (form: URLSearchParams) => ({
  ...factsIn(form),
  bodyId: textIn(form, 'bodyId') ?? '',
  dueOn: textIn(form, 'dueOn'),
  commitmentId: textIn(form, 'commitmentId') || null,
  isEnteredAfterwards: form.has('isEnteredAfterwards'),
  of: thingsIn(textIn(form, 'of')),
});

/** A change as the form tells of it; the form has no due date where there is one already. */
export const actionChangeIn = (form: URLSearchParams) => ({
  ...factsIn(form),
  version: versionIn(form),
  ...(form.has('dueOn') && { dueOn: textIn(form, 'dueOn') }),
});
