import type { Language } from '../texts/index.ts';
import type { BlockDocument } from './blocks.model.ts';
import type { DraftIssue, DraftRecommendation } from './interpret/draft.model.ts';
import { interpret } from './interpret/index.ts';
import { problemIssue } from './problem-issue.ts';
import type { ReadIssue, Reading, ReadRecommendation } from './reading.model.ts';
import { foundIn, reconcile } from './reconcile.ts';
import { wordIssue, wordReason } from './wording.rules.ts';

/** Blocks become a reading in the reader's language: interpreted, reconciled, every doubt worded. */
export function readBlocks(document: BlockDocument, source: Reading['source'], language: Language): Reading {
  const { documents, issues } = interpret(document);
  const all = [...issues, ...reconcile(documents)];
  return {
    source,
    documents: documents.map((each) => ({
      ...each,
      audits: each.audits.map((audit) => ({
        ...audit,
        recommendations: audit.recommendations.map((recommendation) => worded(recommendation, language)),
      })),
    })),
    found: foundIn(documents),
    issues: [
      ...document.problems.map((problem) => problemIssue(problem, language)),
      ...all.map((issue) => wordedIssue(issue, language)),
    ],
  };
}

function worded(
  { responseMissing: _printed, ...recommendation }: DraftRecommendation,
  language: Language,
): ReadRecommendation {
  const { proposed } = recommendation;
  if (!proposed) return { ...recommendation, proposed: null };
  const { code, quote } = proposed.reason;
  const reason = wordReason({ code, quote }, language) ?? code;
  return {
    ...recommendation,
    proposed: { status: proposed.status, reason, code, quote, confidence: proposed.confidence },
  };
}

function wordedIssue(issue: DraftIssue, language: Language): ReadIssue {
  return { ...issue, message: wordIssue(issue.code, issue.values, language) ?? issue.code };
}
