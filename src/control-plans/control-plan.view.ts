import type { LoggedChange } from '../change-log/index.ts';
import { type HistoryEntry, historyOf } from '../organisation/index.ts';
import type { Texts } from '../texts/index.ts';
import { numberIn, textIn, versionIn } from '../web/entry-form.ts';
import { controlResults } from './control-plan.model.ts';

/** What has happened to a plan, in words. */
export function controlPlanHistory(
  changes: readonly LoggedChange[],
  names: ReadonlyMap<string, string>,
  texts: Texts,
): HistoryEntry[] {
  const { history, results } = texts.controlPlans;
  const words = { ...history, shared: texts.organisation.history };
  return historyOf(changes, names, words, (name, value) => {
    if (name === 'responsiblePersonId') return typeof value === 'string' ? (names.get(value) ?? '') : '';
    const result = name === 'result' && controlResults.find((each) => each === value);
    if (result) return results[result];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}

export const newPlanIn = (form: URLSearchParams) => ({
  bodyId: textIn(form, 'bodyId') ?? '',
  year: numberIn(form, 'year') as number,
  copiesPoints: form.get('copiesPoints') === 'yes',
});

export const pointIn = (form: URLSearchParams) => ({
  risk: textIn(form, 'risk') ?? '',
  riskId: textIn(form, 'riskId') || null,
  control: textIn(form, 'control') ?? '',
  method: textIn(form, 'method'),
  responsibleRole: textIn(form, 'responsibleRole'),
  responsiblePersonId: textIn(form, 'responsiblePersonId') || null,
  timesAYear: numberIn(form, 'timesAYear') as number,
});

export const decisionIn = (form: URLSearchParams) => ({
  version: versionIn(form),
  decidedOn: textIn(form, 'decidedOn') ?? '',
  minuteItem: textIn(form, 'minuteItem') ?? '',
  registryNumber: textIn(form, 'registryNumber'),
});

export const outcomeIn = (form: URLSearchParams) => ({
  onDay: textIn(form, 'onDay') ?? '',
  result: textIn(form, 'result') as (typeof controlResults)[number],
  observation: textIn(form, 'observation'),
});

export const reportIn = (form: URLSearchParams) => ({
  version: versionIn(form),
  reportedOn: textIn(form, 'reportedOn') ?? '',
  reportMinuteItem: textIn(form, 'reportMinuteItem'),
  conclusion: textIn(form, 'conclusion') ?? '',
  isLeftConfirmed: form.get('isLeftConfirmed') === 'yes',
});
