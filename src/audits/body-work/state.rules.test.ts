import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type RecommendationState,
  recommendationStates,
  type Verification,
} from '../recommendations/recommendation.model.ts';
import {
  commands,
  commandsFor,
  decideState,
  demandsOf,
  type Hand,
  type StateCommand,
} from './state.rules.ts';

const today = '2026-11-22';
const nobody: Hand = {
  decidesForBody: false,
  writesForBody: false,
  verifies: false,
  hasReported: false,
  ownsAction: false,
};
const body: Hand = { ...nobody, decidesForBody: true, writesForBody: true };
const doer: Hand = { ...nobody, writesForBody: true };
const verifier: Hand = { ...nobody, verifies: true };
const rutin = { evidenceId: '11111111-1111-4111-8111-111111111111', number: 2 };
const there = [rutin];
const everything = {
  reason: 'Granskat',
  minuteItem: '§ 117',
  decidedOn: today,
  completedOn: today,
  examined: there,
};

/** From a state, what a hand may do and where it leads. */
const steps = (hand: Hand) =>
  recommendationStates.flatMap((state) =>
    commandsFor(state, hand).map((command) => {
      const decision = decideState(
        { state, verification: 'sentBack' },
        { command, ...everything },
        hand,
        there,
        today,
      );
      if (!decision.ok) throw new Error(`${state} ${command}`);
      return `${state} ${command} ${decision.after.state} ${decision.after.verification}`;
    }),
  );

test('who does the work plans, reports and takes back the report, and notes nothing for the board', () => {
  expect(steps(doer)).toEqual([
    'received plan planned sentBack',
    'received reportDone reportedDone notExamined',
    'answered plan planned sentBack',
    'answered reportDone reportedDone notExamined',
    'planned reportDone reportedDone notExamined',
    'reportedDone reopen reopened notExamined',
    'reopened plan planned sentBack',
    'reopened reportDone reportedDone notExamined',
  ]);
});

test('who speaks for the board answers, plans, reports, decides and takes back', () => {
  expect(steps(body)).toEqual([
    'received answer answered sentBack',
    'received plan planned sentBack',
    'received reportDone reportedDone notExamined',
    'received decideNotToAct notToAct notExamined',
    'answered plan planned sentBack',
    'answered reportDone reportedDone notExamined',
    'answered decideNotToAct notToAct notExamined',
    'planned reportDone reportedDone notExamined',
    'planned decideNotToAct notToAct notExamined',
    'reportedDone reopen reopened notExamined',
    'confirmed reopen reopened notExamined',
    'notToAct reopen reopened notExamined',
    'reopened answer answered sentBack',
    'reopened plan planned sentBack',
    'reopened reportDone reportedDone notExamined',
    'reopened decideNotToAct notToAct notExamined',
  ]);
});

test('who examines confirms, sends back and reopens, and never does the work', () => {
  expect(steps(verifier)).toEqual([
    'reportedDone confirm confirmed confirmed',
    'reportedDone sendBack reopened sentBack',
    'confirmed reopen reopened notExamined',
    'notToAct reopen reopened notExamined',
  ]);
});

test('others do nothing', () => {
  expect(steps(nobody)).toEqual([]);
});

const missing = (...fields: string[]) => ({ invalid: fields.map((field) => ({ field, code: 'missing' })) });

describe('what is refused', () => {
  test.each<[string, RecommendationState, StateCommand, Hand, unknown]>([
    ['a stranger', 'received', { command: 'answer' }, nobody, 'forbidden'],
    ['who does the work answering for the board', 'received', { command: 'answer' }, doer, 'forbidden'],
    [
      'who does the work deciding for the board',
      'planned',
      { command: 'decideNotToAct', ...everything },
      doer,
      'forbidden',
    ],
    [
      'who does the work deciding for the board, when it is too late as well',
      'confirmed',
      { command: 'decideNotToAct', ...everything },
      doer,
      'forbidden',
    ],
    ['a body confirming its own', 'reportedDone', { command: 'confirm', ...everything }, body, 'forbidden'],
    [
      'a person who somehow is both confirming',
      'reportedDone',
      { command: 'confirm', ...everything },
      { ...body, verifies: true },
      'forbidden',
    ],
    [
      'whoever reported it confirming it in a new role',
      'reportedDone',
      { command: 'confirm', ...everything },
      { ...verifier, hasReported: true },
      { invalid: [{ field: 'command', code: 'ownReport' }] },
    ],
    [
      'a verifier reporting for the body',
      'planned',
      { command: 'reportDone', ...everything },
      verifier,
      'forbidden',
    ],
    [
      'confirming what nobody has reported',
      'planned',
      { command: 'confirm', ...everything },
      verifier,
      { invalid: [{ field: 'command', code: 'notInThisState' }] },
    ],
    [
      'confirming without saying what was examined',
      'reportedDone',
      { command: 'confirm' },
      verifier,
      missing('examined', 'reason'),
    ],
    ['reporting without a date', 'planned', { command: 'reportDone' }, body, missing('completedOn')],
    [
      'a date of completion in the future',
      'planned',
      { command: 'reportDone', completedOn: '2026-11-23' },
      body,
      { invalid: [{ field: 'completedOn', code: 'inFuture' }] },
    ],
    [
      'deciding not to act without a day, a paragraph and a reason',
      'answered',
      { command: 'decideNotToAct' },
      body,
      missing('decidedOn', 'minuteItem', 'reason'),
    ],
    [
      'a decision of the board in the future',
      'planned',
      { command: 'decideNotToAct', ...everything, decidedOn: '2026-11-23' },
      body,
      { invalid: [{ field: 'decidedOn', code: 'inFuture' }] },
    ],
    [
      'the owner of an action confirming it',
      'reportedDone',
      { command: 'confirm', ...everything },
      { ...verifier, ownsAction: true },
      { invalid: [{ field: 'command', code: 'ownAction' }] },
    ],
    [
      'the owner of an action sending it back',
      'reportedDone',
      { command: 'sendBack', ...everything },
      { ...verifier, ownsAction: true },
      { invalid: [{ field: 'command', code: 'ownAction' }] },
    ],
    [
      'evidence that is not there examined',
      'reportedDone',
      { command: 'confirm', reason: 'Granskat', examined: [{ evidenceId: 'another', number: 1 }] },
      verifier,
      { invalid: [{ field: 'examined', code: 'unknownEvidence' }] },
    ],
    [
      'a version of evidence that does not exist yet examined',
      'reportedDone',
      { command: 'confirm', reason: 'Granskat', examined: [{ ...rutin, number: 3 }] },
      verifier,
      { invalid: [{ field: 'examined', code: 'unknownEvidence' }] },
    ],
    ['reopening without a reason', 'confirmed', { command: 'reopen' }, body, missing('reason')],
  ])('%s', (_what, state, command, hand, refusal) => {
    expect(decideState({ state, verification: 'notExamined' }, command, hand, there, today)).toEqual({
      ok: false,
      refusal,
    });
  });
});

test('work is not reported done without evidence, whatever else is told', () => {
  const work = { state: 'planned', verification: 'notExamined' } as const;
  expect(decideState(work, { command: 'reportDone', ...everything }, body, [], today)).toEqual({
    ok: false,
    refusal: { invalid: [{ field: 'evidence', code: 'evidenceMissing' }] },
  });
});

test('the paragraph is kept as long as the decision not to act stands', () => {
  const decided = decideState(
    { state: 'answered', verification: 'notExamined' },
    { command: 'decideNotToAct', ...everything },
    body,
    there,
    today,
  );
  expect(decided).toMatchObject({ after: { state: 'notToAct', minuteItem: '§ 117' } });
  const reopened = decideState(
    { state: 'notToAct', verification: 'notExamined' },
    { command: 'reopen', ...everything },
    body,
    there,
    today,
  );
  expect(reopened).toMatchObject({ after: { state: 'reopened', minuteItem: null } });
});

test('nothing was done about a recommendation, nor decided, before its audit', () => {
  const work = { state: 'planned', verification: 'notExamined' } as const;
  const report = { command: 'reportDone', ...everything, completedOn: '2026-01-31' } as const;
  expect(decideState(work, report, body, there, today, '2026-02-01')).toEqual({
    ok: false,
    refusal: { invalid: [{ field: 'completedOn', code: 'beforeAudit' }] },
  });
  expect(decideState(work, report, body, there, today, '2026-01-31').ok).toBe(true);
});

test('finishing early, or the same day, is no fault', () => {
  const report = (completedOn: string) =>
    decideState(
      { state: 'received', verification: 'notExamined' },
      { command: 'reportDone', completedOn },
      body,
      there,
      today,
    ).ok;
  expect([report('2020-01-01'), report(today)]).toEqual([true, true]);
});

/** Three people who may each write for the body, verify, both, or nothing, and who may change roles in between. */
const cast = fc.record({
  person: fc.integer({ min: 0, max: 2 }),
  decidesForBody: fc.boolean(),
  writesForBody: fc.boolean(),
  verifies: fc.boolean(),
  command: fc.oneof(fc.constantFrom(...commands), fc.constantFrom('reportDone' as const, 'confirm' as const)),
});

test('no sequence of commands by any cast confirms work that whoever confirms has reported, owns or answers for', () => {
  let confirmed = 0;
  const wrong: unknown[] = [];
  fc.assert(
    fc.property(
      fc.array(cast, { minLength: 10, maxLength: 40 }),
      fc.integer({ min: 0, max: 3 }),
      (acts, owner) => {
        let work: { state: RecommendationState; verification: Verification } = {
          state: 'received',
          verification: 'notExamined',
        };
        const reporters = new Set<number>();
        for (const { person, decidesForBody, writesForBody, verifies, command } of acts) {
          const hand = {
            decidesForBody,
            writesForBody,
            verifies,
            hasReported: reporters.has(person),
            ownsAction: person === owner,
          };
          const decision = decideState(work, { command, ...everything }, hand, there, today);
          if (!decision.ok) continue;
          if (command === 'reportDone') reporters.add(person);
          if (command === 'confirm') {
            confirmed += 1;
            const isOwn = decidesForBody || writesForBody || reporters.has(person) || person === owner;
            if (isOwn || work.state !== 'reportedDone') wrong.push(acts);
          }
          const { state, verification } = decision.after;
          if ((state === 'confirmed') !== (verification === 'confirmed')) wrong.push(acts);
          work = { state, verification };
        }
        expect(wrong).toEqual([]);
      },
    ),
    { numRuns: 2_000 },
  );
  expect(confirmed).toBeGreaterThan(50);
});

test('what may be done is exactly what is not refused when everything is told', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...recommendationStates),
      fc.constantFrom(...commands),
      fc.record({
        decidesForBody: fc.boolean(),
        writesForBody: fc.boolean(),
        verifies: fc.boolean(),
        hasReported: fc.boolean(),
        ownsAction: fc.boolean(),
      }),
      (state, command, hand) => {
        const told = { command, ...everything };
        const decision = decideState({ state, verification: 'notExamined' }, told, hand, there, today);
        expect(decision.ok).toBe(commandsFor(state, hand).includes(command));
      },
    ),
  );
});

test('what a command asks for is what it is refused without', () => {
  expect(demandsOf('reportedDone', 'confirm')).toEqual(['examined', 'reason']);
  expect(demandsOf('received', 'confirm')).toEqual([]);
});
