import type { LevelOfRisk } from '../management-reports/management-state.model.ts';
import type { Texts } from '../texts/index.ts';
import type { AgendaNoun } from './forum.model.ts';

/** Why an open matter is proposed, with what is said of it. Days are YYYY-MM-DD. */
export type ProposalReason =
  | { readonly code: 'riskAboveLine'; readonly level: LevelOfRisk; readonly isTreated: boolean }
  | { readonly code: 'riskUntreated' }
  | { readonly code: 'exceptionEnds'; readonly until: string }
  | { readonly code: 'documentOverdue'; readonly since: string | null }
  | { readonly code: 'requirementShared'; readonly left: number; readonly applies: number }
  | { readonly code: 'answerOverdue' }
  | { readonly code: 'actionOverdue'; readonly action: string; readonly due: string }
  | { readonly code: 'indicatorOff'; readonly count: number };

/** An open matter that the forum may want on its agenda. */
export interface Proposal {
  readonly noun: AgendaNoun;
  readonly nounId: string;
  /** Its own words. */
  readonly title: string;
  /** The body or the audit that it belongs to. */
  readonly whose: string | null;
  readonly why: ProposalReason;
}

/** Why it is proposed, in words. */
export function whyInWords(why: ProposalReason, texts: Texts): string {
  const { why: words } = texts.forum;
  switch (why.code) {
    case 'riskAboveLine':
      return words.riskAboveLine(texts.risks.levels[why.level], why.isTreated);
    case 'riskUntreated':
      return words.riskUntreated;
    case 'exceptionEnds':
      return words.exceptionEnds(why.until);
    case 'documentOverdue':
      return words.documentOverdue(why.since);
    case 'requirementShared':
      return words.requirementShared(why.left, why.applies);
    case 'answerOverdue':
      return words.answerOverdue;
    case 'actionOverdue':
      return words.actionOverdue(why.action, why.due);
    case 'indicatorOff':
      return words.indicatorOff(why.count);
  }
}

/** What stands under the item's heading when it is taken in: whose it is, and why. */
export const backgroundOf = ({ whose, why }: Proposal, texts: Texts): string =>
  [whose, whyInWords(why, texts)].flatMap((each) => (each ? [`${each}.`] : [])).join(' ');

interface Named {
  readonly noun: AgendaNoun | null;
  readonly nounId: string | null;
}

/** Each matter once, by its first reason, without those that stand on the agenda. */
export function proposable(found: readonly Proposal[], onAgenda: readonly Named[]): Proposal[] {
  const seen = new Set(onAgenda.map(({ noun, nounId }) => `${noun}:${nounId}`));
  return found.filter(({ noun, nounId }) => {
    const key = `${noun}:${nounId}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
