import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Body } from '../organisation/body.model.ts';
import { readAuditFileHere } from '../reading/index.ts';
import { beginReview } from './begin-review.rules.ts';
import type { Review } from './review.model.ts';
import { blockersOf, summaryOf } from './review.rules.ts';

/** Real reports lie beside the repository on our own machines, and nowhere else. */
const cases = join(import.meta.dirname, '../../../shared/cases');

/** A municipality with every body that the report names, each once and in its own words. */
function bodiesOf(names: readonly string[]): Body[] {
  return [...new Set(names)].map((name) => ({
    id: name,
    kind: 'board',
    name,
    aliases: [],
    endedOn: null,
    version: 1,
  }));
}

async function reviewOf(fileName: string, known: readonly string[] | 'as printed'): Promise<Review> {
  const reading = await readAuditFileHere(
    { bytes: readFileSync(join(cases, fileName)), fileName },
    { language: 'sv' },
  );
  const audits = reading.documents.flatMap((document) => document.audits);
  const printed = audits.flatMap((audit) => [
    ...audit.auditedBodies,
    ...audit.recommendations.flatMap(({ addressees }) => addressees),
  ]);
  const bodies = bodiesOf(known === 'as printed' ? printed : known);
  return beginReview('draft', reading, { bodies, audits: [], recommendations: [] }, '–');
}

describe.skipIf(!existsSync(cases))('real reports come to review', () => {
  test.each([
    ['report-printed-statuses.txt', 5, 37],
    ['follow-up-cell-shading.docx', null, 40],
  ])('%s: nothing stops it from being entered once it has been compared', async (file, newAudits, rows) => {
    const review = await reviewOf(file, 'as printed');
    expect(blockersOf(review, { comparedAll: true })).toEqual([]);
    expect(summaryOf(review)).toMatchObject({
      ...(newAudits ? { newAudits } : {}),
      newRecommendations: rows,
      undecided: 0,
      leftOut: 0,
    });
  });

  test('a packet with lost symbols: every colour waits for a person, each board is known', async () => {
    const review = await reviewOf('report-lost-symbols.txt', 'as printed');
    expect(blockersOf(review, { comparedAll: true })).toEqual([]);
    expect(summaryOf(review)).toMatchObject({ newRecommendations: 22, undecided: 20 });
  });
});
