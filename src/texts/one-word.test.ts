import { describe, expect, test } from 'vitest';
import { texts } from './index.ts';

/** What is one thing has one word, wherever it is read: on pages, in papers, in lists and in figures. */
describe.each(Object.entries(texts))(
  'in %s',
  (_, { actions, exchange, handovers, measures, papers, responses, audits, register }) => {
    test.each(['planned', 'underWay', 'done', 'cancelled'] as const)(
      'an action that is %s is called the same',
      (state) => {
        const word = actions.states[state];
        expect([exchange.states[state], papers.actionPlan.states[state]]).toEqual([word, word]);
        expect(handovers.item.actionStates[state]).toBe(word);
        expect(measures.rows.actionStates[state]).toBe(word.toLowerCase());
      },
    );

    test('the role that is responsible and who carries out an action are called the same', () => {
      expect([exchange.columns.ownerRole, responses.item.ownerRole]).toEqual(
        Array.from({ length: 2 }, () => actions.form.ownerRole),
      );
      expect(exchange.columns.body).toBe(actions.form.bodyId);
    });

    test('what was entered by hand is called the same', () => {
      expect(register.detail.byHand).toBe(audits.detail.byHand);
    });
  },
);

test('the auditors’ letter is called skrivelse, never missiv', () => {
  expect(JSON.stringify(texts.sv)).not.toMatch(/missiv/i);
});

test.each([
  ['Granskning av avtal', 'Yttrande över granskning av avtal'],
  ['Uppföljande granskning 2026', 'Yttrande över uppföljande granskning 2026'],
  ['IT-säkerhet', 'Yttrande över IT-säkerhet'],
  ['Lindvikens Bostäder AB', 'Yttrande över Lindvikens Bostäder AB'],
])('within a sentence %s is written as it is there: %s', (title, written) => {
  expect(texts.sv.responses.form.titleFor(title)).toBe(written);
});
