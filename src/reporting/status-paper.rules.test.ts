import { describe, expect, test } from 'vitest';
import { audit, document, lindviken, reading, recommendation } from './status-paper.fixture.ts';
import { statusPaper } from './status-paper.rules.ts';

const shown = { interpreted: true };
const proposal = { status: 'green', reason: 'inget kvarstår', confidence: 0.9 } as const;

describe('proposals', () => {
  const unsure = reading({
    documents: [
      document({
        audits: [
          audit({
            recommendations: [
              recommendation({ proposed: proposal }),
              recommendation({ status: 'red', statusFrom: 'word', proposed: proposal }),
            ],
          }),
        ],
      }),
    ],
  });

  test('never enter the auditors’ totals', () => {
    const paper = statusPaper(unsure, shown);
    expect(paper.totals).toEqual({
      recommendations: 2,
      green: 0,
      yellow: 0,
      red: 1,
      unknown: 1,
      notAssessed: 0,
    });
    expect(paper.proposed).toEqual({ green: 1, yellow: 0, red: 0 });
  });

  test('fall away where the auditors’ own status stands', () => {
    const [first, second] = statusPaper(unsure, shown).audits[0]?.recommendations ?? [];
    expect(first?.proposed).toEqual(proposal);
    expect(second?.proposed).toBeNull();
  });

  test('are left out of a paper with the auditors’ colours alone', () => {
    const paper = statusPaper(unsure, { interpreted: false });
    expect(paper.proposed).toEqual({ green: 0, yellow: 0, red: 0 });
    expect(JSON.stringify(paper)).not.toContain(proposal.reason);
  });
});

describe('stated totals', () => {
  test('of a report are compared with its own audits, of a letter with all in the file', () => {
    const [report, perAudit, letter] = statusPaper(lindviken, shown).stated;
    expect(report?.read.recommendations).toBe(8);
    expect(perAudit?.source).toEqual({ kind: 'audit', title: 'Granskning av it-säkerhet och behörigheter' });
    expect(letter?.read.recommendations).toBe(9);
  });

  test('that agree have no differences, and those that differ say where', () => {
    const [report, perAudit] = statusPaper(lindviken, shown).stated;
    expect(perAudit?.differences).toEqual([]);
    expect(report?.differences).toEqual([
      { what: 'recommendations', stated: 9, read: 8 },
      { what: 'green', stated: 3, read: 2 },
      { what: 'yellow', stated: 4, read: 2 },
      { what: 'red', stated: 2, read: 1 },
    ]);
  });
});

test('a recommendation to two bodies counts with each of them and once in the whole', () => {
  const paper = statusPaper(lindviken, shown);
  const sum = paper.bodies.reduce((total, { tally }) => total + tally.recommendations, 0);
  expect(paper.totals.recommendations).toBe(9);
  expect(sum).toBe(10);
});

test('recommendations without a response are named by audit and number', () => {
  const { answers } = statusPaper(lindviken, shown);
  expect(answers.given).toBe(3);
  expect(answers.missing).toContainEqual(
    expect.objectContaining({ audit: 'Granskning av leverantörer och avtal', number: '4' }),
  );
  expect(answers.missing).toHaveLength(6);
});

test('the follow-up names the paper, also when letters come before it', () => {
  const [followUp, first, letter] = lindviken.documents;
  if (!followUp || !first || !letter) throw new Error('the fixture has lost its documents');
  const paper = statusPaper({ ...lindviken, documents: [letter, first, followUp] }, shown);
  expect(paper.main?.title).toBe('Uppföljning av tidigare granskningar');
});

test('issues come with errors first, otherwise in the order of reading', () => {
  const severities = statusPaper(lindviken, shown).issues.map(({ severity }) => severity);
  expect(severities).toEqual(['error', 'warning', 'note']);
});

test('a reading without documents gives a paper without a main document', () => {
  const paper = statusPaper(reading(), shown);
  expect(paper.main).toBeNull();
  expect(paper.audits).toEqual([]);
});
