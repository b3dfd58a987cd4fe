import type { Truth, TruthAudit, TruthRecommendation } from '../truth.model.ts';
import { auditsOf, countOf, firmOf } from './choose.ts';
import { commentOf, hasGroups } from './form-a.ts';
import { answerToAll } from './form-c.ts';
import type { ModelAudit, ModelRecommendation, Variant } from './model.ts';
import { marker } from './numbering.ts';
import { signedOn, titleOf } from './report.ts';

/** What a reader should find in a variant. */
export function truthOf(variant: Variant): Truth {
  const chosen = auditsOf(variant);
  const audits = chosen.map((audit) => auditTruth(variant, audit));
  const count = countOf(chosen);
  const printed = variant.symbol !== null;
  return {
    documents: [
      {
        kind: variant.form === 'd' ? 'audit' : 'followUp',
        title: titleOf(variant),
        firm: firmOf(variant),
        dated: signedOn(variant),
        ...(variant.form === 'd' ? {} : { statedTotals: { ...count, derived: false } }),
        audits,
      },
    ],
    found: {
      audits: audits.length,
      recommendations: count.recommendations,
      green: printed ? count.green : 0,
      yellow: printed ? count.yellow : 0,
      red: printed ? count.red : 0,
      unknown: printed ? 0 : count.recommendations,
    },
    issues:
      variant.form === 'b' && chosen.some((audit) => audit.recommendations.some((one) => one.answer === null))
        ? [{ about: 'missingResponse' }]
        : [],
  };
}

function auditTruth(variant: Variant, audit: ModelAudit): TruthAudit {
  return {
    title: audit.title,
    ...(variant.form === 'd' ? {} : { year: audit.year }),
    auditedBodies: [audit.body],
    questions: variant.form === 'd' ? audit.questions : [],
    ...(variant.form === 'c'
      ? { statedTotals: { ...countOf([audit]), derived: false } }
      : { assessment: { verdict: 'partly' } }),
    ...(variant.form === 'b' ? { needsMeeting: false } : {}),
    recommendations: audit.recommendations.map((one, index) =>
      recommendationTruth(variant, audit, one, index),
    ),
  };
}

function recommendationTruth(
  variant: Variant,
  audit: ModelAudit,
  one: ModelRecommendation,
  index: number,
): TruthRecommendation {
  const common: TruthRecommendation = {
    number: marker(variant.numbering, index).number,
    text: one.text,
    addressees: [audit.body],
    status: variant.symbol === null ? 'unknown' : one.status,
    statusFrom: statusFrom(variant),
  };
  switch (variant.form) {
    case 'a':
      return { ...common, group: groupOf(variant, audit, index), comment: commentOf(one) };
    case 'b':
      return {
        ...common,
        response: one.answer === null ? null : { text: one.answer, scope: 'recommendation' },
        done: one.done,
        remaining: one.remaining,
      };
    case 'c':
      return { ...common, response: { text: answerToAll(audit), scope: 'audit' } };
    case 'd':
      return { ...common, response: null };
  }
}

function statusFrom(variant: Variant): string {
  switch (variant.symbol) {
    case null:
      return 'none';
    case 'words':
      return 'word';
    case 'shading':
      return 'shading';
    default:
      return 'symbol';
  }
}

function groupOf(variant: Variant, audit: ModelAudit, index: number): string | null {
  if (!hasGroups(variant)) return null;
  let end = 0;
  for (const [name, length] of audit.groups) {
    end += length;
    if (index < end) return name;
  }
  return null;
}
