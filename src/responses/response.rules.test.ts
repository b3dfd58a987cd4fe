import fc from 'fast-check';
import { expect, test } from 'vitest';
import { responseStates } from './response.model.ts';
import {
  coverageOf,
  decideResponse,
  type Given,
  type Hand,
  isDecided,
  isInForce,
  responseCommands,
  responseCommandsFor,
  type Situation,
  wentAlong,
} from './response.rules.ts';

const today = '2026-11-22';
const nobody: Hand = { writes: false, decides: false, registers: false };
const secretary: Hand = { writes: true, decides: true, registers: false };
const owner: Hand = { writes: true, decides: false, registers: false };
const registrar: Hand = { ...nobody, registers: true };
const situation: Situation = {
  state: 'ready',
  registryNumber: null,
  dispatchedOn: null,
  leadDecidedOn: null,
  adjustedOn: null,
  hasContent: true,
  noted: null,
  firstDay: '2026-09-09',
  meetingDays: ['2026-11-10', today],
};
const given: Given = {
  command: 'decide',
  onDay: '2026-11-10',
  minuteItem: '§ 117',
  registryNumber: 'KS 2026/12',
  isDayConfirmed: false,
};

test.each([
  ['draft', secretary, ['makeReady', 'discard']],
  ['draft', owner, ['discard']],
  ['draft', registrar, []],
  ['ready', secretary, ['takeBack', 'putBack', 'decide', 'discard']],
  ['ready', owner, []],
  ['decided', secretary, ['dispatch']],
  ['decided', registrar, ['dispatch']],
  ['dispatched', registrar, ['receive']],
  ['received', secretary, []],
] as const)('in %s, %o may %o', (state, hand, commands) => {
  expect(responseCommandsFor(state, hand)).toEqual(commands);
});

test.each([
  ['all is told', {}, { ok: true, to: 'decided' }],
  ['the paragraph is missing', { minuteItem: null }, invalid('minuteItem', 'missing')],
  ['the day is missing', { onDay: null }, invalid('onDay', 'missing')],
  ['the registry number is missing', { registryNumber: null }, invalid('registryNumber', 'missing')],
  ['the meeting is tomorrow', { onDay: '2026-11-23' }, invalid('onDay', 'inFuture')],
  ['the meeting was before the letter', { onDay: '2026-09-08' }, invalid('onDay', 'beforeLetter')],
  ['no meeting was on the day', { onDay: '2026-11-11' }, invalid('onDay', 'noMeetingThatDay')],
  [
    'no meeting was on the day, which is right',
    { onDay: '2026-11-11', isDayConfirmed: true },
    { ok: true, to: 'decided' },
  ],
  ['the meeting is today', { onDay: today }, { ok: true, to: 'decided' }],
] as const)('deciding where %s', (_what, more, outcome) => {
  expect(decideResponse(situation, { ...given, ...more }, secretary, today)).toEqual(outcome);
});

test.each([
  ['that day and paragraph', { onDay: '2026-11-10', minuteItem: '§ 117' }, { ok: true, to: 'decided' }],
  ['that paragraph and no day', { onDay: null, minuteItem: '§ 117' }, { ok: true, to: 'decided' }],
  ['another day', { onDay: '2026-11-03', minuteItem: '§ 117' }, invalid('onDay', 'decidedOtherwise')],
  ['another paragraph', { onDay: '2026-11-10', minuteItem: '§ 99' }, invalid('onDay', 'decidedOtherwise')],
])('deciding in a matter where a decision of %s was noted', (_what, noted, outcome) => {
  expect(decideResponse({ ...situation, noted }, given, secretary, today)).toEqual(outcome);
});

test('a registry number that the response has need not be told again', () => {
  const numbered = { ...situation, registryNumber: 'KS 2026/12' };
  expect(decideResponse(numbered, { ...given, registryNumber: null }, secretary, today).ok).toBe(true);
});

test('a response with nothing in it is neither ready nor decided', () => {
  const empty = { ...situation, hasContent: false };
  expect(decideResponse(empty, given, secretary, today)).toEqual(invalid('command', 'nothingAnswered'));
  const ready = { ...given, command: 'makeReady' } as const;
  expect(decideResponse({ ...empty, state: 'draft' }, ready, secretary, today)).toEqual(
    invalid('command', 'nothingAnswered'),
  );
});

test('it is sent no earlier than it was decided, and received no earlier than it was sent', () => {
  const decided = { ...situation, state: 'decided', leadDecidedOn: '2026-11-12' } as const;
  const send = { ...given, command: 'dispatch' } as const;
  expect(decideResponse(decided, send, registrar, today)).toEqual(invalid('onDay', 'beforeDecision'));
  const sent = { ...decided, state: 'dispatched', dispatchedOn: '2026-11-14' } as const;
  const receive = { ...given, command: 'receive', onDay: '2026-11-13' } as const;
  expect(decideResponse(sent, receive, registrar, today)).toEqual(invalid('onDay', 'beforeDispatch'));
  expect(decideResponse(sent, { ...receive, onDay: '2026-11-14' }, registrar, today).ok).toBe(true);
});

test('one who sends it before the minutes are noted as adjusted is asked whether the day is right', () => {
  const decided = { ...situation, state: 'decided', leadDecidedOn: '2026-11-12' } as const;
  const send = { ...given, command: 'dispatch', onDay: '2026-11-12' } as const;
  expect(decideResponse(decided, send, registrar, today)).toEqual(invalid('onDay', 'notAdjusted'));
  for (const [is, given] of [
    [decided, { ...send, isDayConfirmed: true }],
    [{ ...decided, adjustedOn: '2026-11-12' }, send],
    [{ ...decided, leadDecidedOn: '2026-10-29' }, send],
  ] as const)
    expect(decideResponse(is, given, registrar, today)).toEqual({ ok: true, to: 'dispatched' });
});

test('only deciders decide, and what is for others is refused before anything else is said', () => {
  for (const hand of [nobody, owner, registrar]) {
    expect(decideResponse(situation, { ...given, onDay: null }, hand, today)).toEqual({
      ok: false,
      refusal: 'forbidden',
    });
  }
});

test('a decided response is never altered: nothing leads back, and whoever tries is told why', () => {
  const situations = fc.record({
    state: fc.constantFrom(...responseStates.filter(isDecided)),
    registryNumber: fc.option(fc.constant('KS 1')),
    dispatchedOn: fc.option(fc.constant('2026-11-01')),
    leadDecidedOn: fc.option(fc.constant('2026-10-30')),
    adjustedOn: fc.constantFrom(null, '2026-11-05'),
    hasContent: fc.boolean(),
    noted: fc.constant(null),
    firstDay: fc.constant(null),
    meetingDays: fc.constant([]),
  });
  const hands = fc.record({ writes: fc.boolean(), decides: fc.boolean(), registers: fc.boolean() });
  const commands = fc.constantFrom(...responseCommands);
  fc.assert(
    fc.property(situations, hands, commands, (now, hand, command) => {
      const decision = decideResponse(now, { ...given, command }, hand, today);
      const leadsOn = decision.ok && ['dispatched', 'received'].includes(decision.to);
      expect(decision.ok).toBe(leadsOn);
      const undoes = hand.decides && command !== 'dispatch' && command !== 'receive';
      expect(undoes ? decision : null).toEqual(undoes ? invalid('command', 'decidedIsKept') : null);
    }),
  );
});

test.each([
  ['had decided before', '2026-11-01', true],
  ['decided the same day', '2026-11-05', true],
  ['decided later', '2026-11-06', false],
  ['has not decided', null, false],
])('a matter whose body %s goes along: %s %s', (_what, decidedOn, expected) => {
  expect(wentAlong({ decidedOn }, { dispatchedOn: '2026-11-05' })).toBe(expected);
});

test('of two, the newest decided one is in force', () => {
  expect(isInForce('received', null)).toBe(true);
  expect(isInForce('received', { state: 'draft' })).toBe(true);
  expect(isInForce('received', { state: 'decided' })).toBe(false);
  expect(isInForce('ready', null)).toBe(false);
});

test('an answer to the whole does not make a recommendation answered for itself', () => {
  expect([coverageOf(true, true), coverageOf(false, true), coverageOf(false, false)]).toEqual([
    'own',
    'inWhole',
    'none',
  ]);
});

function invalid(field: string, code: string) {
  return { ok: false, refusal: { invalid: [{ field, code }] } };
}
