import { expect, test } from 'vitest';
import { texts } from '../../texts/index.ts';
import type { HistoryEntry } from './change-history.model.ts';
import { historyLines } from './change-history.view.ts';

const at = new Date('2026-11-22T10:00:00Z');
const entry = (facts: Partial<HistoryEntry>): HistoryEntry => ({
  at,
  actor: 'person',
  by: 'Asta Prov',
  verb: 'change',
  before: {},
  after: {},
  ...facts,
});
const lines = (facts: Partial<HistoryEntry>) =>
  historyLines([entry(facts)], texts.sv, new Map([['b1', 'Socialnämnden']]))[0];

test('a change of state tells who, for which body, from what to what, and why', () => {
  const line = lines({
    verb: 'confirm',
    before: { bodyId: 'b1', state: 'reportedDone', verification: 'notExamined', minuteItem: null },
    after: {
      bodyId: 'b1',
      state: 'confirmed',
      verification: 'confirmed',
      minuteItem: null,
      reason: 'Stickprov',
    },
  });
  expect(line).toEqual({
    at,
    by: 'Asta Prov',
    what: 'Bekräftade internt: Socialnämnden',
    values: [
      { name: 'Läge', before: 'Rapporterad klar', after: 'Bekräftad internt' },
      { name: 'Intern verifiering', before: 'Inte verifierad internt', after: 'Bekräftad internt' },
      { name: 'Skäl', before: null, after: 'Stickprov' },
    ],
  });
});

test.each<[Partial<HistoryEntry>, string]>([
  [{ by: null }, 'någon som inte längre finns kvar'],
  [{ actor: 'system', by: null }, 'Stadga'],
  [{ actor: 'token' }, 'Asta Prov, genom ett program'],
])('%j was done by %s', (facts, by) => {
  expect(lines(facts)?.by).toBe(by);
});

test('values are told in words: bodies by name, yes and no, questions with verdicts, what became empty', () => {
  const line = lines({
    before: { isSecurity: false, firm: 'Granit Revision AB', questions: [] },
    after: {
      isSecurity: true,
      firm: null,
      bodyIds: ['b1', 'b9'],
      meetingBodyIds: ['b1'],
      questions: [{ number: '1', text: 'Finns en plan?', criterion: null, verdict: 'partly' }],
      colour: null,
    },
  });
  expect(line?.values).toEqual([
    { name: 'Byrå', before: 'Granit Revision AB', after: null },
    { name: 'Gäller informationssäkerhet', before: 'nej', after: 'ja' },
    { name: 'Revisionsfrågor', before: null, after: '1 – Finns en plan? – Delvis uppfyllt' },
    { name: 'Nämnder och bolag', before: null, after: 'Socialnämnden, någon som inte längre finns kvar' },
    { name: 'Tolkad som', before: null, after: 'lämnad som okänd' },
    { name: 'Vill träffa', before: null, after: 'Socialnämnden' },
  ]);
});

test('what was entered at first is told without its values, and an unknown verb as a change', () => {
  expect(lines({ verb: 'add', after: { title: 'Granskning' } })?.values).toEqual([]);
  expect(lines({ verb: 'somethingNew' })?.what).toBe('Ändrade');
});

test('every verb of the register has its words in both languages', async () => {
  const { verbs } = await import('../change.model.ts');
  const { commands } = await import('../body-work/state.rules.ts');
  for (const language of ['sv', 'en'] as const) {
    const told = texts[language].auditHistory.verbs;
    expect([...verbs, ...commands].filter((verb) => !(verb in told))).toEqual([]);
  }
});

test.each<[string, HistoryEntry['after'], string]>([
  ['addRecommendations', { count: 1, recommendation: '4' }, 'Lade till rekommendation 4'],
  ['addRecommendations', { count: 1, recommendation: null }, 'Lade till en rekommendation utan nummer'],
  [
    'enterRecommendations',
    { count: 12, recommendation: null },
    'Förde in 12 rekommendationer från en inläst rapport',
  ],
  ['withdrawRecommendations', { count: 1, recommendation: '2' }, 'Makulerade rekommendation 2'],
])('an audit tells of its recommendations: %s %j', (verb, after, expected) => {
  expect(lines({ verb, after })).toMatchObject({ what: expected, values: [] });
});

test('a step of a matter that changes none of its dates is told by its day, and what tells nothing is left out', () => {
  const verb = 'changeMatter';
  const step = { verb, after: { bodyId: 'b1', step: 'drafted', onDay: '2026-11-22' } };
  expect(lines(step)?.values).toEqual([{ name: 'Utkast klart', before: null, after: '2026-11-22' }]);
  const taken = {
    verb,
    before: { bodyId: 'b1', step: 'drafted', onDay: '2026-11-22' },
    after: { bodyId: 'b1', withdrawnStep: 'drafted' },
  };
  expect(lines(taken)?.values).toEqual([{ name: 'Utkast klart', before: '2026-11-22', after: null }]);
  const sent = { verb, before: {}, after: { step: 'dispatched', dispatchedOn: '2026-11-22' } };
  expect(lines(sent)?.values).toEqual([{ name: 'Expedierat', before: null, after: '2026-11-22' }]);
  expect(lines({ verb, before: { bodyId: 'b1' }, after: { bodyId: 'b1' } })).toBeUndefined();
  expect(lines({ verb: 'withdraw' })?.what).toBe('Makulerade');
});
