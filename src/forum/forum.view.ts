import type { LoggedChange } from '../change-log/index.ts';
import { type HistoryEntry, historyOf } from '../organisation/index.ts';
import type { Refusal } from '../shared/changed.ts';
import type { Texts } from '../texts/index.ts';
import { textIn, versionIn, wasName } from '../web/entry-form.ts';
import type { AgendaNoun } from './forum.model.ts';

const places: Record<AgendaNoun, string> = {
  risk: '/risks',
  exception: '/exceptions',
  requirement: '/requirements',
  document: '/documents',
  recommendation: '/recommendations',
  indicator: '/indicators',
};

/** Where the matter of an item, or a proposed one, is seen. */
export const addressOfMatter = (noun: AgendaNoun, nounId: string): string => `${places[noun]}/${nounId}`;

/** What has happened to a meeting, in words. */
export function meetingHistory(
  changes: readonly LoggedChange[],
  names: ReadonlyMap<string, string>,
  texts: Texts,
): HistoryEntry[] {
  const words = { ...texts.forum.history, shared: texts.organisation.history };
  const nameOf = (id: unknown) => (typeof id === 'string' ? (names.get(id) ?? '') : '');
  return historyOf(changes, names, words, (name, value) => {
    if (name === 'chairPersonId') return nameOf(value);
    if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ');
    if (name === 'secrecy') {
      return typeof value === 'object' && value !== null ? String(Reflect.get(value, 'provision') ?? '') : '';
    }
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}

const factsIn = (form: URLSearchParams) => ({
  onDay: textIn(form, 'onDay') ?? '',
  place: textIn(form, 'place'),
  chairPersonId: textIn(form, 'chairPersonId') || null,
  participantIds: form.getAll('participantIds'),
});

export const newMeetingIn = (form: URLSearchParams) => ({
  kind: (textIn(form, 'kind') ?? '') as 'forum',
  ...factsIn(form),
});

export const meetingChangeIn = (form: URLSearchParams) => ({ version: versionIn(form), ...factsIn(form) });

export const itemIn = (form: URLSearchParams) => ({
  title: textIn(form, 'title') ?? '',
  background: textIn(form, 'background'),
});

/** The chosen matters, as the form names them: "risk:id". */
export const mattersIn = (form: URLSearchParams) => ({
  matters: form.getAll('matters').map((each) => {
    const [noun = '', nounId = ''] = each.split(':');
    return { noun: noun as AgendaNoun, nounId };
  }),
});

export const matterValue = ({ noun, nounId }: { noun: string; nounId: string }) => `${noun}:${nounId}`;

const plain = (text: string | null) => (text ?? '').replaceAll('\r\n', '\n').trim();
const isChanged = (form: URLSearchParams, name: string) =>
  plain(form.get(name)) !== plain(form.get(wasName(name)));

/** Only what has been changed since the form was opened, so that nothing of somebody else's is sent back. */
export function notesIn(form: URLSearchParams) {
  const ids = [...form.keys()].flatMap((name) => (name.startsWith('version.') ? [name.slice(8)] : []));
  const changed = ids.filter((id) =>
    ['note', 'decision', 'provision'].some((name) => isChanged(form, `${name}.${id}`)),
  );
  const present = form.getAll('present');
  const was = (form.get(wasName('present')) ?? '').split(' ').filter(Boolean);
  const isSame = present.length === was.length && present.every((each) => was.includes(each));
  return {
    items: changed.map((id) => ({
      id,
      version: Number(form.get(`version.${id}`)) || 0,
      note: textIn(form, `note.${id}`),
      decision: textIn(form, `decision.${id}`),
      provision: textIn(form, `provision.${id}`),
    })),
    ...(!isSame && { presence: { version: versionIn(form), present } }),
  };
}

/** The faults of the items, at the fields that the form has for each. */
export function atFields<Fault extends string>(
  refusal: Refusal<Fault>,
  items: readonly { readonly id: string }[],
): Refusal<Fault> {
  if (typeof refusal === 'string') return refusal;
  return {
    invalid: refusal.invalid.map(({ field, code }) => {
      const [, index = '', name = ''] = /^items\.(\d+)\.(\w+)$/.exec(field) ?? [];
      const id = items[Number(index)]?.id;
      return { field: name && id ? `${name}.${id}` : field.replace(/^presence\./, ''), code };
    }),
  };
}

export const decisionActionIn = (form: URLSearchParams) => ({
  title: textIn(form, 'title') ?? '',
  bodyId: textIn(form, 'bodyId') ?? '',
  ownerPersonId: textIn(form, 'ownerPersonId') ?? '',
  dueOn: textIn(form, 'dueOn') ?? '',
  followUpOn: textIn(form, 'followUpOn'),
});

/** A decision as the heading of an action: its first sentence, as far as a line holds. */
export function headingOf(decision: string): string {
  const [first = ''] = decision.split(/(?<=[.!?])\s|\n/);
  const line = first.replace(/[.\s]+$/, '');
  return line.length > 200 ? `${line.slice(0, 198)} …` : line;
}
