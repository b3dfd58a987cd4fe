import type { LoggedChange } from '../change-log/index.ts';
import { type HistoryEntry, historyOf } from '../organisation/index.ts';
import type { Texts } from '../texts/index.ts';
import { textIn } from '../web/entry-form.ts';
import type { DependencyInput, HoldingChange, NewHoldingInput } from './asset-input.model.ts';
import { factsOf, type HoldingKind } from './holding.model.ts';

/** What has happened to an asset or a system, in words. */
export function holdingHistory(
  changes: readonly LoggedChange[],
  names: ReadonlyMap<string, string>,
  texts: Texts,
): HistoryEntry[] {
  const { assets, organisation } = texts;
  const words = { ...assets.history, shared: organisation.history };
  const worded: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: assets.kinds,
    environment: assets.environments,
    hosting: assets.hostings,
    personalData: assets.personalData,
  };
  return historyOf(changes, names, words, (name, value) => {
    if (typeof value !== 'string') return '';
    if (name === 'bodyId' || name.endsWith('PersonId')) return names.get(value) ?? '';
    return worded[name]?.[value] ?? value;
  });
}

/** Choices where nothing chosen is nothing said, and text where an empty line is. */
const emptyIsNull = new Set([
  'ownerPersonId',
  'managerPersonId',
  'objectOwnerPersonId',
  'personalData',
  'hosting',
]);

/** What the form says of an asset or a system; the use cases look at what it is. */
function factsIn(form: URLSearchParams, of: HoldingKind): object {
  const facts = factsOf(of).flatMap((name) => {
    const text = textIn(form, name);
    if (text === null) return [];
    return [[name, text === '' && emptyIsNull.has(name) ? null : text]];
  });
  return Object.fromEntries(facts);
}

/** A new one as the form tells of it. */
export const newHoldingIn = (form: URLSearchParams, of: HoldingKind): NewHoldingInput =>
  factsIn(form, of) as NewHoldingInput;

/** A change as the form tells of it. */
export const holdingChangeIn = (form: URLSearchParams, of: HoldingKind, version: number): HoldingChange => ({
  ...factsIn(form, of),
  version,
});

/** A dependency as the form tells of it. */
export const dependencyIn = (form: URLSearchParams): DependencyInput => ({
  dependsOnId: textIn(form, 'dependsOnId') ?? '',
  kind: (textIn(form, 'kind') ?? '') as DependencyInput['kind'],
  what: textIn(form, 'what'),
});
