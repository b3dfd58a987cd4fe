import { randomUUID } from 'node:crypto';
import { thingsNamed } from '../actions/action.view.ts';
import type { Language, Texts } from '../texts/index.ts';
import { numberIn, textIn } from '../web/entry-form.ts';
import type { SampleChoice } from './check-sample.ts';
import type { ComplianceResult } from './compliance.model.ts';
import type { Asked } from './requirement-in-force.store.ts';
import { endsSoon } from './self-assessment.rules.ts';
import { type Figure, figures, isGap } from './standing.rules.ts';
import type { FoundUnit } from './unit.store.ts';
import type { InheritedRow, OwnRow } from './unit-standing.ts';

export const unitAddress = (key: string): string => `/compliance/units/${key}`;
export const requirementAddress = (key: string, requirementId: string): string =>
  `/compliance/units/${key}/requirements/${requirementId}`;
export const sittingAddress = (id: string): string => `/compliance/self-assessments/${id}`;
export const chapterAddress = (id: string, chapter: string): string =>
  `${sittingAddress(id)}/chapters/${encodeURIComponent(chapter)}`;

/** What to call a unit. */
export const nameOfUnit = (
  { level, name }: Pick<FoundUnit, 'level' | 'name'>,
  { compliance }: Texts,
): string => (level === 'municipality' || level === 'centralIt' ? compliance.levels[level] : name);

/** The words in the reader's language, where there are any in it. */
export const wordsIn = (
  { text, textEn }: Pick<Asked, 'text' | 'textEn'>,
  language: Language,
): { readonly words: string; readonly lang: Language } =>
  language === 'en' && textEn !== null ? { words: textEn, lang: 'en' } : { words: text, lang: 'sv' };

/** The form that makes an action of a gap, filled in. */
export function planAddress({ bodyId, systemId }: FoundUnit, requirementId: string): string {
  const of = [
    { noun: 'requirement' as const, nounId: requirementId },
    ...(systemId === null ? [] : [{ noun: 'system' as const, nounId: systemId }]),
  ];
  return `/actions/new?${new URLSearchParams({ of: thingsNamed(of), body: bodyId }).toString()}`;
}

/** A gap that nobody does anything about. */
export const isGapWithoutAction = ({ figure, actions }: OwnRow): boolean => isGap(figure) && actions === 0;

/** A gap whose actions have all been done: time to judge anew. */
export const isMended = ({ figure, actions, openActions }: OwnRow): boolean =>
  isGap(figure) && actions > 0 && openActions === 0;

export const endsSoonIn = ({ standing }: OwnRow, today: string): boolean =>
  standing !== null && endsSoon(standing.validTo, today);

/** In the order in which the guideline is introduced. */
export const inOrderOfPhase = (rows: readonly OwnRow[]): OwnRow[] =>
  rows.toSorted(
    (a, b) =>
      (a.requirement.phase ?? 9) - (b.requirement.phase ?? 9) ||
      a.requirement.position - b.requirement.position,
  );

export const figureChoices = [...figures, 'gaps', 'gapsWithout', 'ends'] as const;
export const whoseChoices = ['own', 'inherited', 'every'] as const;

/** What of the list of a unit's requirements is asked for. */
export interface RequirementFilter {
  readonly whose: (typeof whoseChoices)[number];
  readonly chapter: string;
  readonly phase: string;
  readonly figure: (typeof figureChoices)[number] | '';
}

/** What is not understood is left out: an old bookmark still opens. */
export function requirementFilterOf(query: Readonly<Record<string, string | undefined>>): RequirementFilter {
  return {
    whose: whoseChoices.find((each) => each === query['whose']) ?? 'own',
    chapter: query['chapter'] ?? '',
    phase: query['phase'] ?? '',
    figure: figureChoices.find((each) => each === query['figure']) ?? '',
  };
}

/** A row of the list, whoever answers it. */
export type AnyRow = (OwnRow & { readonly isOwn: true }) | (InheritedRow & { readonly isOwn: false });

export function chosenRows(
  { own, inherited, today }: { own: readonly OwnRow[]; inherited: readonly InheritedRow[]; today: string },
  { whose, chapter, phase, figure }: RequirementFilter,
): AnyRow[] {
  const all: AnyRow[] = [
    ...(whose === 'inherited' ? [] : own.map((row) => ({ ...row, isOwn: true as const }))),
    ...(whose === 'own' ? [] : inherited.map((row) => ({ ...row, isOwn: false as const }))),
  ];
  return all
    .filter(
      (row) =>
        (chapter === '' || row.requirement.chapter === chapter) &&
        (phase === '' || String(row.requirement.phase ?? 'none') === phase) &&
        isOfFigure(row, figure, today),
    )
    .toSorted((a, b) => a.requirement.position - b.requirement.position);
}

function isOfFigure(row: AnyRow, figure: RequirementFilter['figure'], today: string): boolean {
  if (figure === '') return true;
  if (figure === 'gaps') return isGap(row.figure);
  if (figure === 'gapsWithout') return row.isOwn && isGapWithoutAction(row);
  if (figure === 'ends') return row.isOwn && endsSoonIn(row, today);
  return row.figure === (figure satisfies Figure);
}

const resultIn = (form: URLSearchParams, name: string) => (form.get(name) || null) as ComplianceResult | null;

/** A chapter as its form tells of it; fields are named by the requirement. */
export function chapterIn(form: URLSearchParams) {
  const ids = [...form.keys()].flatMap((name) => /^reason\.(.+)$/.exec(name)?.[1] ?? []);
  const same = form.get('same');
  const maturity = numberIn(form, 'maturity');
  return {
    seen: textIn(form, 'version') ?? '',
    answers: ids.map((requirementId) => ({
      requirementId,
      result: resultIn(form, `result.${requirementId}`),
      reason: textIn(form, `reason.${requirementId}`),
      validTo: textIn(form, `validTo.${requirementId}`),
    })),
    asLastTime: same === null ? [] : same === 'all' ? ('all' as const) : [same],
    maturity: maturity as 0 | 1 | 2 | 3 | 4 | 5 | null,
    maturityNote: textIn(form, 'maturityNote'),
  };
}

/** Faults at the fields of a form whose rows have names: `answers.0.reason` is `reason.<name of the row>` there. */
export const atRows = <Fault extends { readonly field: string }>(
  faults: readonly Fault[],
  list: string,
  names: readonly string[],
): Fault[] =>
  faults.map((fault) => {
    const [of, index, what] = fault.field.split('.');
    const name = names[Number(index)];
    return of === list && name !== undefined ? { ...fault, field: `${what}.${name}` } : fault;
  });

/** An answer as its form tells of it. */
export const answerIn = (form: URLSearchParams) => ({
  result: (form.get('result') ?? '') as ComplianceResult,
  reason: textIn(form, 'reason'),
  validTo: textIn(form, 'validTo'),
  onDay: textIn(form, 'onDay'),
  seen: form.get('version') || null,
});

const mostDrawn = 50;

/** What a sample is drawn of, as the address tells it. */
export function sampleChoiceOf(query: URLSearchParams): SampleChoice {
  const count = Number.parseInt(query.get('count') ?? '', 10);
  return {
    units: query.getAll('unit').slice(0, 500),
    chapter: query.get('chapter') || null,
    count: Number.isNaN(count) || count < 1 ? null : Math.min(count, mostDrawn),
    seed: (query.get('seed') || randomUUID()).slice(0, 64),
  };
}

/** The rows that have been judged; a row is named by its unit and its requirement. */
export function checksIn(form: URLSearchParams) {
  const names = [...form.keys()].flatMap((name) => /^result\.(.+)$/.exec(name)?.[1] ?? []);
  return names.flatMap((name) => {
    const result = resultIn(form, `result.${name}`);
    const [unit = '', requirementId = ''] = name.split('_');
    if (result === null) return [];
    return [
      {
        name,
        check: {
          unit,
          requirementId,
          result,
          reason: textIn(form, `reason.${name}`),
          seen: form.get(`seen.${name}`) || null,
        },
      },
    ];
  });
}
