import type { LoggedChange } from '../change-log/index.ts';
import { type HistoryEntry, historyOf } from '../organisation/index.ts';
import type { Texts } from '../texts/index.ts';
import { numberIn, textIn, versionIn } from '../web/entry-form.ts';

/** What has happened to an exception, in words. */
export function exceptionHistory(
  changes: readonly LoggedChange[],
  names: ReadonlyMap<string, string>,
  texts: Texts,
): HistoryEntry[] {
  const words = { ...texts.exceptions.history, shared: texts.organisation.history };
  return historyOf(changes, names, words, (name, value) => {
    if (name === 'ownerPersonId') return typeof value === 'string' ? (names.get(value) ?? '') : '';
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}

/** A request as the form tells of it. */
export const requestIn = (form: URLSearchParams) => ({
  title: textIn(form, 'title') ?? '',
  what: textIn(form, 'what') ?? '',
  requirementId: textIn(form, 'requirementId') || null,
  systemId: textIn(form, 'systemId') || null,
  assetId: textIn(form, 'assetId') || null,
  riskReason: textIn(form, 'riskReason') ?? '',
  likelihood: numberIn(form, 'likelihood') as number,
  consequence: numberIn(form, 'consequence') as number,
  insteadMeasures: textIn(form, 'insteadMeasures'),
  ownerPersonId: textIn(form, 'ownerPersonId') ?? '',
  fromOn: textIn(form, 'fromOn') ?? '',
  untilOn: textIn(form, 'untilOn') ?? '',
});

export const newRequestIn = (form: URLSearchParams) => ({
  ...requestIn(form),
  bodyId: textIn(form, 'bodyId') ?? '',
});

export const stepIn = (form: URLSearchParams) => ({
  version: versionIn(form),
  reason: textIn(form, 'reason'),
});
