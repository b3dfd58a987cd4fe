import { bodyAtStart } from './audits.ts';
import type { DraftRecommendation } from './draft.model.ts';
import { unnamedBody } from './labels.ts';
import { addTo, type Remark } from './listed.ts';
import { proposalFor } from './proposals.rules.ts';
import { noAnswer } from './recommendation-tables.ts';
import { statusOfWords } from './status.rules.ts';

/** Puts what running text says of recommendations with their numbers, of a body's, or of all of them, where it belongs. */
export function applyRemarks(recommendations: DraftRecommendation[], remarks: Remark[]): void {
  const numbered = new Set(remarks.filter(({ numbers }) => numbers.length > 0).map(({ role }) => role));
  for (const remark of remarks) {
    const targets = targetsOf(remark, recommendations, numbered.has(remark.role));
    const isMissing = remark.role === 'response' && noAnswer.test(remark.text.trim());
    for (const target of targets) {
      if (isMissing) target.responseMissing = true;
      else put(target, remark);
    }
  }
}

function targetsOf(
  remark: Remark,
  recommendations: DraftRecommendation[],
  hasNumbered: boolean,
): DraftRecommendation[] {
  if (remark.numbers.length > 0)
    return recommendations.filter(
      ({ number }) => number !== null && remark.numbers.includes(number.toLowerCase()),
    );
  if (hasNumbered) return [];
  const theirs = recommendations.filter(({ addressees }) =>
    addressees.some((name) => remark.bodies.some((body) => body.toLowerCase() === name.toLowerCase())),
  );
  if (theirs.length > 0) return theirs;
  return remark.role === 'response' ? recommendations : [];
}

function put(target: DraftRecommendation, remark: Remark): void {
  const [first = '', ...rest] = remark.text.split(/(?<=[.])\s+/u);
  const said =
    remark.role === 'comment' && remark.numbers.length > 0 && target.status === 'unknown'
      ? statusOfWords(first)
      : null;
  if (said) Object.assign(target, { status: said, statusFrom: 'word' });
  addTo(
    target,
    remark.role,
    remark.bodies,
    said ? rest.join(' ') : remark.text,
    remark.numbers.length > 0 ? 'recommendation' : 'audit',
  );
}

/** Whom it is addressed to: as said beside it, as it says itself, who answered it, who was asked to, else all audited. */
export function address(recommendation: DraftRecommendation, bodies: string[], asked: string[]): void {
  const toAll =
    recommendation.addressees.some((name) => /^(?:samtliga|alla)\b/iu.test(name)) ||
    /^(?:att\s)?samtliga (?:granskade |berörda )?(?:nämnder|styrelser)/iu.test(recommendation.text);
  if (toAll) recommendation.addressees = bodies;
  if (recommendation.addressees.length > 0) return;
  const start = bodyAtStart(recommendation.text);
  const answering = answeredBy(recommendation);
  recommendation.addressees = [start, answering, asked].find((each) => each.length > 0) ?? bodies;
}

/** The bodies that are named as answering it ("Socialnämndens svar"). */
export function answeredBy({ response }: DraftRecommendation): string[] {
  const names = response?.body?.split(', ') ?? [];
  return names.includes(unnamedBody) ? [] : names;
}

export function complete(recommendation: DraftRecommendation, bodies: string[]): void {
  const { response } = recommendation;
  if (response) {
    const own =
      bodies.length === 1 ? bodies : recommendation.addressees.length === 1 ? recommendation.addressees : [];
    const names = response.body
      ? response.body.split(', ').flatMap((name) => (name === unnamedBody ? own : [name]))
      : own;
    response.body = [...new Set(names)].join(', ') || null;
  }
  if (recommendation.status === 'unknown') recommendation.proposed = proposalFor(recommendation);
}
