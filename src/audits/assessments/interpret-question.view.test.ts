import { expect, test } from 'vitest';
import { texts } from '../../texts/index.ts';
import { composeQuestion } from './interpret-question.view.ts';
import type { UnknownColour } from './interpret-undecided.model.ts';

const item: UnknownColour = {
  assessmentId: 'a',
  recommendationId: 'r',
  bodyId: 'b',
  bodyName: 'Socialnämnden',
  number: '4',
  text: 'Att nämnden inför en rutin för behörigheter',
  done: 'Rutin för behörigheter är beslutad.',
  remaining: null,
  comment: null,
  proposed: { status: 'green', reason: 'inget kvarstår', confidence: 0.8 },
  askedOn: null,
  audit: { id: 'g', title: 'Granskning av it-säkerhet', year: 2022, isSecurity: true },
  round: {
    id: 'u',
    title: 'Uppföljning 2025',
    dated: '2025-10-23',
    firm: 'Granit Revision AB',
    registryNumber: 'REV 2025/14',
  },
  version: 1,
  mayInterpret: true,
};

test('a question in Swedish names the report, the number, the words and what they suggest', () => {
  expect(
    composeQuestion(texts.sv.audits.letter, 'Lindvikens kommun', [item]),
  ).toBe(`Fråga om en bedömning i er uppföljning

Hej!

Det gäller rapporten ”Uppföljning 2025”, daterad 2025-10-23 (REV 2025/14).

Lindvikens kommun har fört in rapporten i sitt register över rekommendationer. För en rekommendation går det inte att se i vår fil vilken färg eller status ni har satt.

Vilken status gäller? Är rekommendationen åtgärdad, delvis åtgärdad eller inte åtgärdad?

1. Rekommendation 4 i ”Granskning av it-säkerhet”, riktad till Socialnämnden:
”Att nämnden inför en rutin för behörigheter”
Om vad som har åtgärdats står det: ”Rutin för behörigheter är beslutad.”
Orden tyder på åtgärdad: inget kvarstår

Tills vi har ert svar står den som okänd och räknas inte in i era summor.

Tack på förhand!

Lindvikens kommun
`);
});

test('a question in English about several numbers each of them, with or without a suggestion', () => {
  const unnumbered = { ...item, number: null, proposed: null };
  const text = composeQuestion(texts.en.audits.letter, 'Lindvikens kommun', [item, unnumbered]);
  expect(text).toContain('Question about 2 assessments');
  expect(text).toContain('1. Recommendation 4 in “Granskning av it-säkerhet”');
  expect(text).toContain('2. Recommendation without a number in');
  expect(text).toContain('The wording suggests done: inget kvarstår');
  expect(text).toContain('The wording is not enough to tell.');
});
