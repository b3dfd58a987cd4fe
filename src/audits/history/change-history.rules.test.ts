import { expect, test } from 'vitest';
import type { RegisterScope } from '../register/register.policy.ts';
import { visibleHistory } from './change-history.rules.ts';

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

const none: RegisterScope = { all: false, security: false, bodies: [], bodyWork: 'always', visible: [] };
const nothing = { bodies: new Set<string>(), matters: new Set<string>(), heldAssessments: new Set<string>() };
const seen = (scope: Partial<RegisterScope>, isSecurity = false, dispatched: string[] = []) =>
  visibleHistory({ ...none, ...scope }, isSecurity, history, { ...nothing, bodies: new Set(dispatched) }).map(
    ({ verb }) => verb,
  );
const everything = history.map(({ verb }) => verb);

test('who keeps the register reads the whole history', () => {
  expect(seen({ all: true })).toEqual(everything);
});

test('the security officer reads that of an audit about security, and of others what is about the whole', () => {
  expect(seen({ security: true }, true)).toEqual(everything);
  expect(seen({ security: true }, false)).toEqual(['add']);
});

test("who works for a body reads what is about the whole and about that body, none of another's", () => {
  expect(seen({ bodies: ['social'], visible: ['social'] })).toEqual(['add', 'assess', 'reportDone']);
  expect(seen({ bodies: ['technical'], visible: ['technical'] })).toEqual([
    'add',
    'changeMatter',
    'removeAddressee',
  ]);
});

test("auditors read nothing of a body's own work before it has dispatched its answer", () => {
  const auditor = { all: true, bodyWork: 'onceDispatched' } as const;
  expect(seen(auditor)).toEqual(['add', 'assess', 'removeAddressee']);
  expect(seen(auditor, false, ['social'])).toEqual(['add', 'assess', 'reportDone', 'removeAddressee']);
});

test('auditors read that work was verified, sent back or opened again, never why; and why a board does not act', () => {
  const step = (verb: string, reason?: string) => ({
    verb,
    before: {},
    after: { bodyId: 'social', ...(reason && { reason }) },
  });
  const entries = ['confirm', 'sendBack', 'reopen', 'decideNotToAct'].map((verb) => step(verb, 'Därför'));
  const handedOver = { ...nothing, bodies: new Set(['social']) };
  const auditor = { ...none, all: true, bodyWork: 'onceDispatched' } as const;
  expect(visibleHistory(auditor, false, entries, handedOver)).toEqual([
    step('confirm'),
    step('sendBack'),
    step('reopen'),
    step('decideNotToAct', 'Därför'),
  ]);
  const own = { ...auditor, bodies: ['social'], visible: ['social'] };
  expect(visibleHistory(own, false, entries, handedOver)).toEqual(entries);
  expect(visibleHistory({ ...none, all: true }, false, entries, nothing)).toEqual(entries);
});

test('auditors read of a matter when its own answer has been dispatched, whatever the body has sent in others', () => {
  const matter = (matterId: string) => ({
    verb: 'changeMatter',
    before: {},
    after: { bodyId: 'social', matterId },
  });
  const handedOver = { ...nothing, bodies: new Set(['social']), matters: new Set(['first']) };
  const auditor = { ...none, all: true, bodyWork: 'onceDispatched' } as const;
  const entries = [matter('first'), matter('second')];
  expect(visibleHistory(auditor, false, entries, handedOver)).toEqual([matter('first')]);
});

test("auditors read nothing of the municipality's own assessments before the answer has been dispatched", () => {
  const assessment = (verb: string, assessmentId: string, madeBy?: string) => ({
    verb,
    before: {},
    after: { bodyId: 'social', assessmentId, madeBy },
  });
  const entries = [
    assessment('correctAssessment', 'own'),
    assessment('assess', 'own', 'municipality'),
    assessment('correctAssessment', 'fromFile'),
    assessment('assess', 'theirs', 'auditors'),
  ];
  const auditor = { ...none, all: true, bodyWork: 'onceDispatched' } as const;
  const held = { ...nothing, heldAssessments: new Set(['fromFile']) };
  expect(visibleHistory(auditor, false, entries, held)).toEqual(entries.slice(3));
  const sent = { ...nothing, bodies: new Set(['social']) };
  expect(visibleHistory(auditor, false, entries, sent)).toEqual(entries);
});
