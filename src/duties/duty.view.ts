import type { LoggedChange } from '../change-log/index.ts';
import { type HistoryEntry, historyOf } from '../organisation/index.ts';
import type { Texts } from '../texts/index.ts';
import { numberIn, textIn, versionIn } from '../web/entry-form.ts';
import type { DutyKind } from './duty.model.ts';
import type { WheelItem } from './wheel.model.ts';

/** What has happened to a duty, in words. */
export function dutyHistory(
  changes: readonly LoggedChange[],
  names: ReadonlyMap<string, string>,
  texts: Texts,
): HistoryEntry[] {
  const { duties } = texts;
  const words = { ...duties.history, shared: texts.organisation.history };
  return historyOf(changes, names, words, (name, value) => {
    if (name === 'ownerPersonId') return typeof value === 'string' ? (names.get(value) ?? '') : '';
    if (name === 'kind') return duties.kinds[value as DutyKind] ?? '';
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}

/** What kind of thing something in the wheel is, in words. */
export const kindInWords = (
  { kind, dutyKind }: Pick<WheelItem, 'kind' | 'dutyKind'>,
  { duties, year }: Texts,
): string => (dutyKind ? duties.kinds[dutyKind] : year.kinds[kind]);

const facts = (form: URLSearchParams) => ({
  title: textIn(form, 'title') ?? '',
  kind: (textIn(form, 'kind') ?? '') as DutyKind,
  ownerRole: textIn(form, 'ownerRole'),
  ownerPersonId: textIn(form, 'ownerPersonId') || null,
  rhythmMonths: numberIn(form, 'rhythmMonths') as number,
  note: textIn(form, 'note'),
});

/** What the form calls the whole municipality. */
export const municipalityChoice = 'municipality';
const bodyIn = (form: URLSearchParams) => {
  const body = textIn(form, 'bodyId') ?? '';
  return body === municipalityChoice ? null : body;
};

export const newDutyIn = (form: URLSearchParams) => ({
  bodyId: bodyIn(form),
  ...facts(form),
  nextOn: textIn(form, 'nextOn') ?? '',
});
export const dutyChangeIn = (form: URLSearchParams) => ({ version: versionIn(form), ...facts(form) });
export const doneIn = (form: URLSearchParams) => ({
  version: versionIn(form),
  onDay: textIn(form, 'onDay'),
  nextOn: textIn(form, 'nextOn'),
  note: textIn(form, 'note'),
});
export const skipIn = (form: URLSearchParams) => ({
  version: versionIn(form),
  reason: textIn(form, 'reason') ?? '',
  nextOn: textIn(form, 'nextOn'),
});
export const stepIn = (form: URLSearchParams) => ({
  version: versionIn(form),
  reason: textIn(form, 'reason') ?? '',
});
/** What collides has been shown for one day: another day is looked at anew. */
export const moveIn = (form: URLSearchParams) => {
  const toOn = textIn(form, 'toOn') ?? '';
  return {
    version: versionIn(form),
    toOn,
    note: textIn(form, 'note'),
    evenSo: toOn !== '' && textIn(form, 'shownFor') === toOn.trim(),
  };
};
export const starterIn = (form: URLSearchParams) => ({ bodyId: bodyIn(form) });
