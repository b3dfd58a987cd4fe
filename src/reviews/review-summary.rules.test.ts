import { expect, test } from 'vitest';
import { aDocument, anAudit, aReading, aRecommendation } from '../../test/builders/reading.ts';
import type { TiedBody } from '../organisation/body.model.ts';
import { beginReview } from './begin-review.rules.ts';
import { summaryOf } from './review.rules.ts';

const bodies: TiedBody[] = ['Kommunstyrelsen', 'Socialnämnden'].map((name) => ({
  id: name,
  kind: 'board',
  name,
  aliases: [],
  endedOn: null,
  version: 1,
  tiedTo: [],
}));

test.each([
  [
    'followUp',
    [['Kommunstyrelsen'], ['Socialnämnden']],
    { newRecommendations: 2, assessments: 2, severalBodies: 0 },
  ],
  [
    'followUp',
    [['Kommunstyrelsen', 'Socialnämnden'], ['Socialnämnden']],
    { newRecommendations: 2, assessments: 3, severalBodies: 1 },
  ],
  [
    'audit',
    [['Kommunstyrelsen', 'Socialnämnden']],
    { newRecommendations: 1, assessments: 0, severalBodies: 0 },
  ],
] as const)(
  'what is entered of a report of kind %s with recommendations to %j',
  (kind, addressed, expected) => {
    const recommendations = addressed.map((addressees, index) =>
      aRecommendation({
        addressees: [...addressees],
        ...(kind === 'audit' && { status: 'unknown', statusFrom: 'none' }),
        text: `Att ${index}`,
      }),
    );
    const reading = aReading([aDocument({ kind, audits: [anAudit({ recommendations })] })]);
    const review = beginReview('utkast', reading, { bodies, audits: [], recommendations: [] }, 'Utan titel');
    expect(summaryOf(review)).toMatchObject(expected);
  },
);
