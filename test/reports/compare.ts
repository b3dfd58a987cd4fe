import type { Reading } from '../../src/reading/reading.model.ts';
import { compareAudits } from './compare-audits.ts';
import { compareDocuments } from './compare-documents.ts';
import { compareRecommendations, pairRecommendations } from './compare-recommendations.ts';
import type { Score } from './tally.ts';
import type { Truth } from './truth.model.ts';

/** What a reading got right of a truth, field by field. */
export function compare(truth: Truth, reading: Reading): Score {
  const score: Score = new Map();
  const pairs = pairRecommendations(truth, reading, score);
  compareRecommendations(pairs, truth, score);
  compareAudits(pairs, truth, reading, score);
  compareDocuments(truth, reading, score);
  return score;
}
