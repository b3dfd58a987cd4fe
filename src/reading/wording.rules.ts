import { type Language, texts } from '../texts/index.ts';
import { wordProblem } from './problem-wording.rules.ts';
import type { ReadIssue, Reading, ReadRecommendation } from './reading.model.ts';

type Proposed = NonNullable<ReadRecommendation['proposed']>;
type Reason = { code: string; quote: string };
type Values = NonNullable<ReadIssue['values']>;

/**
 * Why a colour is proposed, in the language of whoever reads: a sentence without its full stop. The document's own
 * words in it stay as they are.
 */
export function reasonOf(proposed: Pick<Proposed, 'reason' | 'code' | 'quote'>, language: Language): string {
  const { reason, code, quote } = proposed;
  const said = code !== undefined && quote !== undefined ? { code, quote } : toldBefore(reason);
  return (said && wordReason(said, language)) ?? reason;
}

/** The same to go on after "because": with a small first letter. */
export function reasonInSentence(
  proposed: Pick<Proposed, 'reason' | 'code' | 'quote'>,
  language: Language,
): string {
  const reason = reasonOf(proposed, language).replace(/\.$/u, '');
  return reason.slice(0, 1).toLowerCase() + reason.slice(1);
}

/** How well the words support a proposed colour. The reader's own estimate is no measured probability: it is told in words. */
export function supportOf({ confidence }: Pick<Proposed, 'confidence'>): 'strong' | 'fair' | 'weak' {
  if (confidence >= 0.85) return 'strong';
  return confidence >= 0.6 ? 'fair' : 'weak';
}

/** A doubt in the language of whoever reads; one that was kept without its values stays in the language it was read in. */
export function messageOf(issue: ReadIssue, language: Language): string {
  const worded = issue.values && wordIssue(issue.code, issue.values, language);
  return worded ?? wordProblem(issue, language) ?? issue.message;
}

/** A reading with every reason and doubt in one language, whichever it was read in. */
export function inLanguage(reading: Reading, language: Language): Reading {
  const reworded = (each: ReadRecommendation): ReadRecommendation =>
    each.proposed
      ? { ...each, proposed: { ...each.proposed, reason: reasonOf(each.proposed, language) } }
      : each;
  return {
    ...reading,
    documents: reading.documents.map((document) => ({
      ...document,
      audits: document.audits.map((audit) => ({
        ...audit,
        recommendations: audit.recommendations.map(reworded),
      })),
    })),
    issues: reading.issues.map((issue) => ({ ...issue, message: messageOf(issue, language) })),
  };
}

/** The sentence of a reason; null where no catalogue knows its code. */
export function wordReason({ code, quote }: Reason, language: Language): string | null {
  const sayings: Record<string, (quote: string) => string> = texts[language].reading.proposals;
  return own(sayings, code)?.(quote.replace(/\.$/u, '')) ?? null;
}

/** The sentence of a doubt; null where no catalogue knows its code. */
export function wordIssue(code: string, values: Values, language: Language): string | null {
  const sayings: Record<string, (values: Values) => string> = texts[language].reading.issues;
  return own(sayings, code)?.(values) ?? null;
}

/** The code and the quoted words of a reason that was kept as a sentence only, as readings were before. */
function toldBefore(reason: string): Reason | null {
  for (const language of Object.keys(texts) as Language[]) {
    for (const [code, saying] of Object.entries(texts[language].reading.proposals)) {
      const [before = '', after = ''] = saying('\u0000').split('\u0000');
      if (reason.startsWith(before) && reason.endsWith(after))
        return { code, quote: reason.slice(before.length, reason.length - after.length) };
    }
  }
  return null;
}

function own<Value>(sayings: Record<string, Value>, code: string): Value | undefined {
  return Object.hasOwn(sayings, code) ? sayings[code] : undefined;
}
