import { describe, expect, test } from 'vitest';
import { type RequesterFacts, requesterOf } from './requester.rules.ts';

const today = '2026-05-15';
const facts = (changes: Partial<RequesterFacts> = {}): RequesterFacts => ({
  organisationId: 'lindviken',
  person: { id: 'asta', name: 'Asta Lundmark', endedOn: null },
  assignments: [],
  ties: [],
  ...changes,
});
const held = (fromDate: string, toDate: string | null) =>
  requesterOf(facts({ assignments: [{ role: 'registrar', bodyId: null, fromDate, toDate }] }), today)?.roles
    .length;

describe('a role is in force', () => {
  test.each([
    ['from its first day', '2026-05-15', null, 1],
    ['not the day before', '2026-05-16', null, 0],
    ['on its last day', '2026-01-01', '2026-05-15', 1],
    ['not the day after', '2026-01-01', '2026-05-14', 0],
    ['on its only day', '2026-05-15', '2026-05-15', 1],
  ])('%s', (_what, from, to, count) => {
    expect(held(from, to)).toBe(count);
  });
});

describe('a person', () => {
  test.each([
    ['who ends tomorrow still asks', '2026-05-16', true],
    ['who ends today asks no more', '2026-05-15', false],
    ['who has ended asks no more', '2020-01-01', false],
  ])('%s', (_what, endedOn, asks) => {
    const person = { id: 'asta', name: 'Asta Lundmark', endedOn };
    expect(requesterOf(facts({ person }), today) !== null).toBe(asks);
  });

  test('without a role may be known, and nothing else', () => {
    expect(requesterOf(facts(), today)).toEqual({
      organisationId: 'lindviken',
      personId: 'asta',
      name: 'Asta Lundmark',
      roles: [],
      tokenScope: null,
    });
  });
});

describe('what a role reaches', () => {
  const ties = [
    { boardId: 'social', administrationId: 'care' },
    { boardId: 'social', administrationId: 'school' },
    { boardId: 'education', administrationId: 'school' },
  ];
  test.each([
    ['a board: itself and its administrations', 'social', ['social', 'care', 'school']],
    ['an administration: itself and its boards', 'school', ['school', 'social', 'education']],
    ['a body without ties: itself', 'company', ['company']],
    ['the whole organisation: no body in particular', null, []],
  ])('%s, and no further', (_what, bodyId, reaches) => {
    const assignments = [{ role: 'director' as const, bodyId, fromDate: today, toDate: null }];
    expect(requesterOf(facts({ assignments, ties }), today)?.roles).toEqual([
      { role: 'director', bodyId, reaches },
    ]);
  });

  test('a lay auditor of a company: nothing of what its own people reach', () => {
    const assignments = [{ role: 'layAuditor' as const, bodyId: 'company', fromDate: today, toDate: null }];
    expect(requesterOf(facts({ assignments, ties }), today)?.roles).toEqual([
      { role: 'layAuditor', bodyId: 'company', reaches: [] },
    ]);
  });
});
