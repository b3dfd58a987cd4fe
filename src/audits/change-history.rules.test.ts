import { expect, test } from 'vitest';
import { visibleHistory } from './change-history.rules.ts';
import type { RegisterScope } from './register.policy.ts';

const entry = (verb: string, bodyId?: string) => ({
  verb,
  before: {},
  after: bodyId ? { bodyId } : {},
});
const history = [
  entry('add'),
  entry('assess', 'social'),
  entry('reportDone', 'social'),
  entry('changeMatter', 'technical'),
  { verb: 'removeAddressee', before: { bodyId: 'technical' }, after: {} },
];

const none: RegisterScope = { all: false, security: false, bodies: [], bodyWork: 'always' };
const seen = (scope: Partial<RegisterScope>, isSecurity = false, dispatched: string[] = []) =>
  visibleHistory({ ...none, ...scope }, isSecurity, history, new Set(dispatched)).map(({ verb }) => verb);
const everything = history.map(({ verb }) => verb);

test('who keeps the register reads the whole history', () => {
  expect(seen({ all: true })).toEqual(everything);
});

test('the security officer reads that of an audit about security, and of others what is about the whole', () => {
  expect(seen({ security: true }, true)).toEqual(everything);
  expect(seen({ security: true }, false)).toEqual(['add']);
});

test("who works for a body reads what is about the whole and about that body, none of another's", () => {
  expect(seen({ bodies: ['social'] })).toEqual(['add', 'assess', 'reportDone']);
  expect(seen({ bodies: ['technical'] })).toEqual(['add', 'changeMatter', 'removeAddressee']);
});

test("auditors read nothing of a body's own work before it has dispatched its answer", () => {
  const auditor = { all: true, bodyWork: 'onceDispatched' } as const;
  expect(seen(auditor)).toEqual(['add', 'assess', 'removeAddressee']);
  expect(seen(auditor, false, ['social'])).toEqual(['add', 'assess', 'reportDone', 'removeAddressee']);
});
