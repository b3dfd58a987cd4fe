import type { LoggedChange } from '../change-log/index.ts';
import { targetInWords as targetOfIndicator, valueInWords } from '../indicators/figure-words.view.ts';
import { type HistoryEntry, historyOf } from '../organisation/index.ts';
import { daysBetween } from '../shared/day-after.ts';
import type { InvalidField } from '../shared/entry.ts';
import type { Language, Texts } from '../texts/index.ts';
import { numberIn, textIn, versionIn } from '../web/entry-form.ts';
import type { BenefitShown, OutcomeShown } from './benefit.model.ts';
import type { PhaseName, PhaseShown } from './phase.model.ts';

export const phaseAddress = (id: string): string => `/introduction-plan/phases/${id}`;
export const goalAddress = (id: string): string => `/introduction-plan/goals/${id}`;
export const benefitAddress = (id: string): string => `/introduction-plan/benefits/${id}`;

/** What an outcome says; a value that the indicator could not be given is told as missing. */
export function outcomeInWords(outcome: OutcomeShown, texts: Texts, language: Language): string {
  if ('outcome' in outcome) return outcome.outcome;
  if (outcome.value === null) return texts.introductionPlan.benefits.missing;
  return valueInWords(outcome.value, outcome, { texts, language });
}

/** The target: that of the benefit, or of the indicator where the benefit tells none. Null where there is none. */
export function targetInWords(
  { target, indicator }: Pick<BenefitShown, 'target' | 'indicator'>,
  texts: Texts,
  language: Language,
): string | null {
  if (target !== null || indicator === null || indicator.target === null) return target;
  return targetOfIndicator(indicator, { texts, language });
}

/** The state in words with its day, as "Klar 2026-03-31" or "Försenad, 12 dagar sen". */
export function stateInWords(
  { state, doneOn, toOn }: Pick<PhaseShown, 'state' | 'doneOn' | 'toOn'>,
  today: string,
  { introductionPlan }: Texts,
): string {
  const { states } = introductionPlan;
  if (state === 'done' && doneOn !== null) return introductionPlan.doneOn(doneOn);
  if (state === 'late' && toOn !== null) {
    return `${states.late}, ${introductionPlan.lateSince(daysBetween(toOn, today))}`;
  }
  return states[state];
}

/** How the phase is out of step with those that it depends on, a sentence for each. */
export const earlyInWords = ({ dependsOn }: Pick<PhaseShown, 'dependsOn'>, { introductionPlan }: Texts) =>
  dependsOn.flatMap(({ early, number }) =>
    early === null ? [] : [introductionPlan.early[early](introductionPlan.phase(number).toLowerCase())],
  );

/** What has happened to a phase, in words. */
export function phaseHistory(
  changes: readonly LoggedChange[],
  { names, others }: { names: ReadonlyMap<string, string>; others: readonly PhaseName[] },
  texts: Texts,
): HistoryEntry[] {
  const { introductionPlan, organisation } = texts;
  const words = { ...introductionPlan.history, shared: organisation.history };
  const inOne = (name: string, values: readonly unknown[]) =>
    name === 'dependsOn'
      ? others
          .filter(({ id }) => values.includes(id))
          .map(({ number }) => introductionPlan.phase(number))
          .join(', ')
      : values.filter((value) => typeof value === 'string').join('; ');
  return historyOf(changes, names, words, (name, value) => {
    if (Array.isArray(value)) return inOne(name, value);
    return typeof value === 'string' ? value : '';
  });
}

/** What has happened to a benefit, in words. */
export function benefitHistory(
  changes: readonly LoggedChange[],
  { names, indicator }: { names: ReadonlyMap<string, string>; indicator: BenefitShown['indicator'] },
  texts: Texts,
): HistoryEntry[] {
  const { history } = texts.introductionPlan;
  const words = {
    verbs: history.benefitVerbs,
    labels: history.benefitLabels,
    shared: texts.organisation.history,
  };
  return historyOf(changes, names, words, (name, value) => {
    if (typeof value !== 'string') return '';
    if (name !== 'indicatorId') return value;
    return value === indicator?.id ? indicator.name : history.anIndicator;
  });
}

const goalField = /^goal\.(.+)$/;

/** A phase as its form tells of it: a field for each goal, and a line for each new one. */
export function phaseIn(form: URLSearchParams) {
  const kept = [...form.keys()].flatMap((name) => goalField.exec(name)?.[1] ?? []);
  const isLeft = (text: string) => text.trim() !== '';
  const added = (textIn(form, 'newGoals') ?? '').split('\n').filter(isLeft);
  return {
    version: versionIn(form),
    name: textIn(form, 'name') ?? '',
    goal: textIn(form, 'goal'),
    fromOn: textIn(form, 'fromOn'),
    toOn: textIn(form, 'toOn'),
    dependsOn: form.getAll('dependsOn'),
    goals: [
      ...kept.flatMap((id) => {
        const text = form.get(`goal.${id}`) ?? '';
        return isLeft(text) ? [{ id, text }] : [];
      }),
      ...added.map((text) => ({ text })),
    ],
  };
}

/** Faults at the fields of the form: `goals.2.text` is that goal's own field there. */
export const atGoals = <Fault extends InvalidField<string>>(
  faults: readonly Fault[],
  form: URLSearchParams,
): Fault[] => {
  const { goals } = phaseIn(form);
  return faults.map((fault) => {
    const [of, index] = fault.field.split('.');
    if (of !== 'goals') return fault;
    const goal = goals[Number(index)];
    return { ...fault, field: goal && 'id' in goal ? `goal.${goal.id}` : 'newGoals' };
  });
};

export const planIn = (form: URLSearchParams) => ({
  fromOn: textIn(form, 'fromOn') ?? '',
  months: numberIn(form, 'months') as number,
});

export const doneIn = (form: URLSearchParams) => ({
  version: versionIn(form),
  doneOn: textIn(form, 'doneOn') ?? '',
});

export const stepIn = (form: URLSearchParams) => ({
  version: versionIn(form),
  reason: textIn(form, 'reason'),
});

export const benefitIn = (form: URLSearchParams) => ({
  name: textIn(form, 'name') ?? '',
  measure: textIn(form, 'measure'),
  indicatorId: textIn(form, 'indicatorId') || null,
  baseline: textIn(form, 'baseline'),
  baselineOn: textIn(form, 'baselineOn'),
  target: textIn(form, 'target'),
  ownerRole: textIn(form, 'ownerRole'),
});

export const outcomeIn = (form: URLSearchParams) => ({
  onDay: textIn(form, 'onDay') ?? '',
  outcome: textIn(form, 'outcome') ?? '',
});
