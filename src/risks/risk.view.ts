import type { LoggedChange } from '../change-log/index.ts';
import { type HistoryEntry, historyOf } from '../organisation/index.ts';
import type { Texts } from '../texts/index.ts';
import { numberIn, textIn, versionIn } from '../web/entry-form.ts';
import { type RiskLinkNoun, riskLinkNouns } from './risk.model.ts';

/** What has happened to a risk, in words. */
export function riskHistory(
  changes: readonly LoggedChange[],
  names: ReadonlyMap<string, string>,
  texts: Texts,
): HistoryEntry[] {
  const { risks } = texts;
  const words = { ...risks.history, shared: texts.organisation.history };
  return historyOf(changes, names, words, (name, value) => {
    if (value === null || value === undefined) return '';
    if (name === 'source') return risks.sources[value as keyof typeof risks.sources] ?? '';
    if (name === 'treatment') return risks.treatments[value as keyof typeof risks.treatments] ?? '';
    if (name === 'ownerPersonId') return typeof value === 'string' ? (names.get(value) ?? '') : '';
    if (name === 'aspects' && Array.isArray(value)) {
      return value.map((each) => risks.aspects[each as keyof typeof risks.aspects]).join(', ');
    }
    if (name === 'links' && Array.isArray(value)) {
      return value.map((each) => risks.nouns[(each as { noun: RiskLinkNoun }).noun] ?? '').join(', ');
    }
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}

/** What the form of a new risk is opened with. */
export interface OpenedRisk {
  readonly bodyId: string;
  readonly source: string;
  /** What it is to be tied to, as "noun:id", with spaces between. */
  readonly links: string;
  /** Where it is given up to. */
  readonly back: string;
}

const pages: Record<RiskLinkNoun, string> = {
  asset: '/assets',
  system: '/systems',
  requirement: '/requirements',
  recommendation: '/recommendations',
  exception: '/exceptions',
};

/** Where a thing that a risk is tied to has its page. */
export const pageOf = (noun: RiskLinkNoun, id: string): string => `${pages[noun]}/${id}`;

const sourceOf: Partial<Record<RiskLinkNoun, string>> = {
  recommendation: 'audit',
  requirement: 'complianceFollowUp',
  exception: 'exception',
};

/** What is known of a new risk from where one came. */
export function openedRisk(
  asked: { readonly body?: string | undefined; readonly of?: string | undefined },
  bodies: readonly { readonly id: string }[],
): OpenedRisk {
  const [link] = linksIn(asked.of ?? '');
  return {
    bodyId: bodies.find(({ id }) => id === asked.body)?.id ?? bodies[0]?.id ?? '',
    source: (link && sourceOf[link.noun]) ?? '',
    links: link ? `${link.noun}:${link.nounId}` : '',
    back: link ? pageOf(link.noun, link.nounId) : '/risks',
  };
}

/** Ties as a form or an address names them: "noun:id", with spaces between. */
export function linksIn(text: string): { noun: RiskLinkNoun; nounId: string }[] {
  return text.split(' ').flatMap((each) => {
    const [name, nounId = ''] = each.split(':');
    const noun = riskLinkNouns.find((known) => known === name);
    return noun ? [{ noun, nounId }] : [];
  });
}

const factsIn = (form: URLSearchParams) => ({
  title: textIn(form, 'title') ?? '',
  scenario: textIn(form, 'scenario') ?? '',
  source: (textIn(form, 'source') ?? '') as never,
  aspects: form.getAll('aspects') as never[],
  existingMeasures: textIn(form, 'existingMeasures'),
  ownerPersonId: textIn(form, 'ownerPersonId') || null,
  ownerRole: textIn(form, 'ownerRole'),
  treatment: (textIn(form, 'treatment') || null) as never,
  treatmentNote: textIn(form, 'treatmentNote'),
});

const stepIn = (form: URLSearchParams, name: string) => numberIn(form, name) as number;

/** A new risk as the form tells of it. An assessment that nobody has begun is left out. */
export function newRiskIn(form: URLSearchParams) {
  const isBegun = ['likelihood', 'consequence', 'reason'].some(
    (name) => (form.get(name) ?? '').trim() !== '',
  );
  return {
    ...factsIn(form),
    bodyId: textIn(form, 'bodyId') ?? '',
    links: linksIn(textIn(form, 'links') ?? ''),
    assessment: isBegun
      ? {
          likelihood: stepIn(form, 'likelihood'),
          consequence: stepIn(form, 'consequence'),
          reason: textIn(form, 'reason') ?? '',
        }
      : null,
  };
}

export const riskChangeIn = (form: URLSearchParams) => ({
  ...factsIn(form),
  version: versionIn(form),
  isWordingOnly: form.has('isWordingOnly'),
});

export const assessmentIn = (form: URLSearchParams) => ({
  version: versionIn(form),
  likelihood: stepIn(form, 'likelihood'),
  consequence: stepIn(form, 'consequence'),
  targetLikelihood: numberIn(form, 'targetLikelihood'),
  targetConsequence: numberIn(form, 'targetConsequence'),
  reason: textIn(form, 'reason'),
  onDay: textIn(form, 'onDay'),
  nextReviewOn: textIn(form, 'nextReviewOn'),
});

export const reasonIn = (form: URLSearchParams) => ({
  version: versionIn(form),
  reason: textIn(form, 'reason') ?? '',
});

/** The scale as the form tells of it; a step without a name is none. */
export function scaleOfForm(form: URLSearchParams) {
  const steps = (of: string) =>
    Array.from({ length: 6 }, (_, index) => ({
      name: textIn(form, `${of}.${index}.name`) ?? '',
      meaning: textIn(form, `${of}.${index}.meaning`) ?? '',
    })).filter(({ name, meaning }) => `${name}${meaning}`.trim() !== '');
  const limit = (name: string) => numberIn(form, name) as number;
  return {
    version: versionIn(form),
    likelihoods: steps('likelihoods'),
    consequences: steps('consequences'),
    medium: limit('medium'),
    high: limit('high'),
    veryHigh: limit('veryHigh'),
  };
}

/** A review's own address, with what was passed over. */
export const reviewAddress = (bodyId: string, since: string, passed: readonly string[] = []): string =>
  `/risks/review?${new URLSearchParams({ body: bodyId, since, ...(passed.length > 0 && { passed: passed.join(' ') }) })}`;
