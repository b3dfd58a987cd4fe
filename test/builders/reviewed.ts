import { findReading } from '../../src/readings/index.ts';
import { confirmReview, findReview } from '../../src/reviews/index.ts';
import { versionOf } from '../../src/reviews/review.rules.ts';
import type { SignedInApp } from '../../src/web/request.ts';
import { storeDraft } from './draft.ts';
import { aDocument, anAudit, aReading, aRecommendation } from './reading.ts';

const title = 'Granskning av krisberedskap 2022';
const line = (number: number) => ({ page: null, line: number });

/** A follow-up that is in the register, entered by the person. Gives the draft's id. */
export async function storeEntered(app: SignedInApp): Promise<string> {
  const id = await storeDraft(app, {
    state: 'read',
    fileName: 'uppföljning-införd.txt',
    reading: aReading([
      aDocument({
        title: 'Uppföljning av krisberedskapen',
        audits: [
          anAudit({
            title,
            year: 2022,
            recommendations: [
              aRecommendation({ text: 'Att styrelsen övar krisledning varje år', status: 'red' }),
              aRecommendation({
                number: '2',
                text: 'Att styrelsen beslutar en plan för extraordinära händelser',
              }),
            ],
          }),
        ],
      }),
    ]),
  });
  const draft = await findReading(app, id);
  const begun = draft.ok && (await findReview(app, draft.draft));
  if (!begun || !begun.ok) throw new Error('The review could not begin');
  const version = versionOf(begun.review);
  const confirmed = await confirmReview(app, { draftId: id, version, comparedAll: true });
  if (!confirmed.ok) throw new Error(`The report could not be entered: ${confirmed.refusal}`);
  return id;
}

/** A later follow-up of the same audit with everything that there can be to decide. Gives the draft's id. */
export function storeDoubtful(app: SignedInApp): Promise<string> {
  return storeDraft(app, {
    state: 'read',
    fileName: 'uppföljning-att-avgöra.txt',
    content: Array.from({ length: 40 }, (_, index) => `Rad ${index + 1} i uppföljningen.`).join('\n'),
    reading: aReading([
      aDocument({
        title: 'Ny uppföljning av krisberedskapen',
        place: line(1),
        audits: [
          anAudit({
            title,
            year: 2022,
            recommendations: [
              aRecommendation({ text: 'Att styrelsen övar krisledning varje år', place: line(10) }),
              aRecommendation({
                number: '2',
                text: 'Att styrelsen beslutar om en ny plan för extraordinära händelser',
                status: 'unknown',
                statusFrom: 'none',
                proposed: { status: 'yellow', reason: 'texten säger att arbete pågår', confidence: 0.7 },
                place: line(14),
              }),
              aRecommendation({
                number: '3',
                text: 'Att nämnderna redovisar sina övningar',
                addressees: ['SN', 'Räddningsförbundet'],
                status: 'unknown',
                statusFrom: 'none',
                place: line(18),
              }),
            ],
          }),
        ],
      }),
    ]),
  });
}
