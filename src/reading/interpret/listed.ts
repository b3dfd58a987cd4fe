import type { Paragraph } from '../blocks.model.ts';
import type { DraftRecommendation } from './draft.model.ts';

/** A recommendation found in running text, and where its list begins. */
export interface ListedRecommendation extends DraftRecommendation {
  index: number;
  list: number;
}

/** What somebody says of recommendations in running text: an answer, or what a follow-up found. */
export interface Remark {
  role: 'response' | 'done' | 'remaining' | 'comment';
  bodies: string[];
  /** Numbers of the recommendations that it is about; empty where it is about all of them. */
  numbers: string[];
  text: string;
  index: number;
  place: Paragraph['place'];
}

export interface RunningText {
  recommendations: ListedRecommendation[];
  remarks: Remark[];
}

/** Adds what is said to the field of the recommendation that it belongs in. */
export function addTo(
  recommendation: DraftRecommendation,
  role: Remark['role'],
  bodies: string[],
  text: string,
  scope: 'recommendation' | 'audit' = 'recommendation',
): void {
  if (text === '') return;
  if (role !== 'response') {
    recommendation[role] = [recommendation[role], text].filter((each) => each).join('\n');
    return;
  }
  const known = recommendation.response;
  const body = [...new Set([...(known?.body?.split(', ') ?? []), ...bodies])].join(', ') || null;
  recommendation.response = {
    text: [known?.text, text].filter((each) => each).join('\n'),
    scope: known?.scope ?? scope,
    body,
    paraphrased: known?.paraphrased ?? false,
  };
}

export function numberOf(marker: string | null): string | null {
  const number = marker?.replace(/^\(|[.):]+$/gu, '').trim() ?? '';
  return /^(?:\d{1,3}(?:\.\d{1,2})*|[a-zA-Z]|[ivxIVX]{1,5}|[A-Z]\d{1,2})$/u.test(number) && number !== 'o'
    ? number
    : null;
}

export function begin(
  out: RunningText,
  index: number,
  list: number,
  place: Paragraph['place'],
  number: string | null,
  text: string,
  bodies: string[],
): ListedRecommendation {
  const made: ListedRecommendation = {
    number,
    text,
    group: null,
    addressees: bodies,
    response: null,
    done: null,
    remaining: null,
    comment: null,
    status: 'unknown',
    statusFrom: 'none',
    proposed: null,
    place,
    index,
    list,
  }; // prettier-ignore
  out.recommendations.push(made);
  return made;
}
