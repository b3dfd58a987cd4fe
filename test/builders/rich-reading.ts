import type { Reading } from '../../src/reading/reading.model.ts';
import { aDocument, anAudit, aReading, aRecommendation, totals } from './reading.ts';

/** The original that the places of `richReading` point into. */
export const richOriginal = Array.from(
  { length: 120 },
  (_, index) => `Rad ${index + 1} i uppföljningen från Lindvikens kommun.`,
).join('\n');

const line = (number: number) => ({ page: null, line: number });

/** A reading with something of everything that a page can show. */
export function richReading(): Reading {
  const security = anAudit({
    auditedBodies: ['Kommunstyrelsen', 'Socialnämnden'],
    assessment: { verdict: 'partly', text: 'Vi bedömer att bristerna delvis är åtgärdade.' },
    needsMeeting: true,
    statedTotals: totals(2, 1, 0),
    recommendations: [
      aRecommendation({
        place: line(20),
        comment: 'Riktlinjen beslutades i november.',
        response: {
          text: 'Styrelsen instämmer.',
          scope: 'audit',
          body: 'Kommunstyrelsen',
          paraphrased: true,
        },
        done: 'Riktlinjen är beslutad.',
        remaining: 'Inget kvarstår.',
      }),
      aRecommendation({
        number: '2',
        text: 'Att socialnämnden går igenom behörigheterna två gånger om året',
        addressees: ['Socialnämnden'],
        status: 'unknown',
        statusFrom: 'none',
        proposed: { status: 'yellow', reason: 'texten säger att arbete pågår', confidence: 0.7 },
        place: line(24),
      }),
      aRecommendation({
        number: null,
        text: 'Att styrelsen tar fram nyckeltal som alla verksamheter följer',
        group: 'Uppföljning',
        status: 'red',
        statusFrom: 'symbol',
        place: line(30),
      }),
    ],
  });
  const purchasing = anAudit({
    title: 'Granskning av avtal och inköp 2023',
    year: 2023,
    auditedBodies: ['Tekniska nämnden'],
    questions: [
      { number: '1', text: 'Finns ett avtalsregister?', criterion: 'Inköpspolicyn § 4', verdict: 'met' },
      { number: '2', text: 'Följs avtalen upp?', criterion: null, verdict: 'notMet' },
    ],
    recommendations: [
      aRecommendation({
        number: 'a',
        addressees: ['Tekniska nämnden'],
        status: 'yellow',
        statusFrom: 'shading',
        place: line(60),
      }),
    ],
  });
  return aReading(
    [
      aDocument({
        statedTotals: { ...totals(2, 2, 1), place: line(5) },
        scale: [{ status: 'green', words: 'Bristen kan ses som avhjälpd.' }],
        questions: [
          {
            number: null,
            text: 'Vad har åtgärdats av våra påpekanden?',
            criterion: null,
            verdict: 'unknown',
          },
        ],
        audits: [security, purchasing],
        signatures: [{ name: 'Asta Lundmark', at: '2026-10-23' }],
      }),
      aDocument({
        kind: 'transmittal',
        title: 'Skrivelse till fullmäktige',
        audits: [],
        deadlines: [
          { kind: 'response', date: '2027-01-31', whom: ['Socialnämnden'], place: line(90) },
          { kind: 'extension', date: '2027-02-28', whom: [], place: null },
        ],
        actions: [
          { text: 'Ta fram en rutin', owner: 'Lisa Ek', due: '2027-03-31', followUp: null, place: line(95) },
        ],
        figures: [{ label: 'Utbildade medarbetare', value: 62.5, unit: 'procent', place: line(99) }],
      }),
    ],
    {
      issues: [
        {
          code: 'totals',
          severity: 'warning',
          message: 'Rapporten anger 5 rekommendationer men 4 är lästa.',
          place: line(5),
          expected: '5',
          found: '4',
        },
        {
          code: 'unknown',
          severity: 'note',
          message: 'En rekommendation saknar färg.',
          place: line(24),
          expected: null,
          found: null,
        },
        {
          code: 'table',
          severity: 'error',
          message: 'En tabell kunde inte läsas.',
          place: null,
          expected: null,
          found: null,
        },
      ],
    },
  );
}
