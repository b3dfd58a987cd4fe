import type { ReadAudit, Reading, ReadRecommendation } from '../../src/reading/reading.model.ts';
import { alternatives, sameName, sameNames, sameText, sameValue, shown } from './expected.ts';
import { pairUp } from './match.ts';
import { likeness, normalise } from './normalise.ts';
import { note, type Score } from './tally.ts';
import type { Truth, TruthAudit, TruthRecommendation } from './truth.model.ts';

interface Wanted {
  truth: TruthRecommendation;
  audit: TruthAudit;
}
interface Given {
  read: ReadRecommendation;
  audit: ReadAudit;
}
export type RecommendationPairs = Map<Wanted, Given>;

/** Pairs every expected recommendation with the one read; texts may differ a little, so that one fault is counted once. */
export function pairRecommendations(truth: Truth, reading: Reading, score: Score): RecommendationPairs {
  const wanted = truth.documents.flatMap((document) =>
    (document.audits ?? []).flatMap((audit) => audit.recommendations.map((one) => ({ truth: one, audit }))),
  );
  const given = reading.documents.flatMap((document) =>
    document.audits.flatMap((audit) => audit.recommendations.map((one) => ({ read: one, audit }))),
  );
  const pairs = pairUp(
    wanted,
    given,
    ({ truth: want }, { read }) =>
      Math.max(...alternatives(want.text).map((text) => likeness(text, read.text))),
    0.6,
  );
  for (const want of wanted) note(score, 'found', pairs.has(want), () => `missing ${shown(want.truth.text)}`);
  const matched = new Set(pairs.values());
  const invented = given.filter((one) => !matched.has(one));
  note(score, 'invented', invented.length === 0, () =>
    invented.map((one) => shown(one.read.text)).join('; '),
  );
  return pairs;
}

/** Compares the fields of each recommendation that was found; one that is missing is wrong in every field. */
export function compareRecommendations(pairs: RecommendationPairs, truth: Truth, score: Score): void {
  const readBy = new Map([...pairs].map(([want, give]) => [want.truth, give.read]));
  for (const document of truth.documents)
    for (const audit of document.audits ?? [])
      for (const want of audit.recommendations) compareOne(want, readBy.get(want), score);
}

function compareOne(want: TruthRecommendation, read: ReadRecommendation | undefined, score: Score): void {
  const where = `[${alternatives(want.text)[0]?.slice(0, 30)}] `;
  const difference = (expected: unknown, found: unknown) => () =>
    `${where}${shown(expected)} ≠ ${read ? shown(found) : 'not found'}`;
  note(score, 'text', sameText(want.text, read?.text), difference(want.text, read?.text));
  if (want.number !== undefined)
    note(
      score,
      'number',
      !!read && sameName(want.number, read.number),
      difference(want.number, read?.number),
    );
  if (want.group !== undefined)
    note(score, 'group', !!read && sameText(want.group, read.group), difference(want.group, read?.group));
  if (want.addressees !== undefined)
    note(
      score,
      'addressees',
      !!read && sameNames(want.addressees, read.addressees),
      difference(want.addressees, read?.addressees),
    );
  if (want.response !== undefined)
    note(
      score,
      'response',
      !!read && sameResponse(want.response, read.response),
      difference(want.response, read?.response),
    );
  for (const field of ['done', 'remaining', 'comment'] as const) {
    const expected = want[field];
    if (expected !== undefined)
      note(score, field, !!read && sameText(expected, read[field]), difference(expected, read?.[field]));
  }
  if (want.followUp !== undefined)
    note(
      score,
      'followUp',
      !!read && standsIn(want.followUp, [read.done, read.remaining, read.comment]),
      difference(want.followUp, [read?.done, read?.remaining, read?.comment]),
    );
  if (want.status !== undefined)
    note(score, 'status', sameValue(want.status, read?.status), difference(want.status, read?.status));
  if (want.statusFrom !== undefined)
    note(
      score,
      'statusFrom',
      sameValue<string>(want.statusFrom, read?.statusFrom),
      difference(want.statusFrom, read?.statusFrom),
    );
  if (want.proposed !== undefined)
    note(
      score,
      'proposed',
      want.proposed === null
        ? read?.proposed === null
        : sameValue<string>(want.proposed.status, read?.proposed?.status),
      difference(want.proposed, read?.proposed),
    );
}

function standsIn(text: string, parts: (string | null)[]): boolean {
  const whole = normalise(parts.filter((part) => part !== null).join(' '));
  return whole.includes(normalise(text));
}

function sameResponse(
  want: NonNullable<TruthRecommendation['response']> | null,
  read: ReadRecommendation['response'],
): boolean {
  if (want === null || read === null) return want === null && read === null;
  return (
    sameText(want.text, read.text) &&
    (want.scope === undefined || sameValue<string>(want.scope, read.scope)) &&
    (want.body === undefined || sameName(want.body, read.body))
  );
}
