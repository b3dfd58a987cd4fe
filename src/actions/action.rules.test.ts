import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActionState, actionStates } from './action.model.ts';
import {
  actionCommands,
  actionCommandsFor,
  actionDemandsOf,
  decideAction,
  isOverdue,
  moveDate,
} from './action.rules.ts';
import { closesCircle, type Dependency } from './dependency.rules.ts';

const today = '2026-11-22';
const writer = { writesForBody: true, owns: false };
const owner = { writesForBody: false, owns: true };
const outsider = { writesForBody: false, owns: false };
const fault = (field: string, code: string) => ({ ok: false, refusal: { invalid: [{ field, code }] } });

describe('an action', () => {
  test.each([
    ['planned', 'start', {}, 'underWay'],
    ['planned', 'complete', { completedOn: '2026-11-22' }, 'done'],
    ['underWay', 'complete', { completedOn: '2026-01-01' }, 'done'],
    ['planned', 'cancel', { reason: 'Ersatt' }, 'cancelled'],
    ['done', 'reopen', { reason: 'Rutinen följs inte' }, 'underWay'],
    ['cancelled', 'reopen', { reason: 'Behövs ändå' }, 'planned'],
  ] as const)('%s → %s', (state, command, told, to) => {
    expect(decideAction(state, { command, ...told }, writer, { today })).toMatchObject({
      ok: true,
      after: { state: to },
    });
  });

  test.each([
    ['planned', { command: 'complete' }, fault('completedOn', 'missing')],
    ['planned', { command: 'complete', completedOn: '2026-11-23' }, fault('completedOn', 'inFuture')],
    ['planned', { command: 'cancel' }, fault('reason', 'missing')],
    ['done', { command: 'reopen' }, fault('reason', 'missing')],
    ['done', { command: 'start' }, fault('command', 'actionNotInState')],
  ] as const)('%s refuses %j', (state, given, refused) => {
    expect(decideAction(state, given, writer, { today })).toEqual(refused);
  });

  test('is begun and completed by its owner, and cancelled by its body alone', () => {
    expect(actionCommandsFor('planned', owner)).toEqual(['start', 'complete']);
    expect(actionCommandsFor('planned', writer)).toEqual(['start', 'complete', 'cancel']);
    expect(actionCommandsFor('cancelled', owner)).toEqual([]);
    expect(decideAction('planned', { command: 'cancel', reason: 'x' }, owner, { today })).toMatchObject({
      refusal: 'forbidden',
    });
  });

  test('is moved by no outsider, in whatever state', () => {
    for (const state of actionStates) {
      for (const command of actionCommands) {
        const given = { command, reason: 'x', completedOn: today };
        expect(decideAction(state, given, outsider, { today })).toMatchObject({ refusal: 'forbidden' });
      }
    }
  });

  test('is never done without a day that has been', () => {
    const commands = fc.array(
      fc.record({
        command: fc.constantFrom(...actionCommands),
        reason: fc.option(fc.constant('skäl')),
        completedOn: fc.option(fc.constantFrom('2026-11-21', '2026-11-22', '2026-11-23')),
      }),
    );
    fc.assert(
      fc.property(commands, (sequence) => {
        let now: { state: ActionState; completedOn: string | null } = { state: 'planned', completedOn: null };
        for (const given of sequence) {
          const demands = actionDemandsOf(now.state, given.command);
          const decided = decideAction(now.state, given, writer, { today });
          if (!decided.ok) continue;
          expect(demands.every((demand) => given[demand])).toBe(true);
          now = decided.after;
          expect(now.state === 'done').toBe(now.completedOn !== null);
          expect(now.completedOn === null || now.completedOn <= today).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['planned', '2026-11-21', true],
    ['underWay', '2026-11-22', false],
    ['done', '2026-01-01', false],
    ['cancelled', '2026-01-01', false],
    ['planned', null, false],
  ] as const)('%s with the due date %s: overdue %s', (state, dueOn, overdue) => {
    expect(isOverdue({ state, dueOn }, today)).toBe(overdue);
  });
});

test('however often it is moved, every day that was is kept, and one follows from the other', () => {
  const days = fc.constantFrom('2026-12-01', '2027-01-15', '2027-03-01', '2027-06-30');
  const start = fc.option(days);
  fc.assert(
    fc.property(start, fc.array(days, { maxLength: 20 }), (first, asked) => {
      const kept: { was: string | null; became: string | null }[] = [];
      let dueOn = first;
      for (const day of asked) {
        const moving = moveDate(
          { state: 'planned', dueOn },
          { dueOn: day, reason: 'Väntar på upphandling' },
          today,
        );
        expect(moving.ok).toBe(day !== dueOn);
        if (!moving.ok) continue;
        kept.push(moving.moved);
        dueOn = day;
      }
      const chain = [first, ...kept.map(({ became }) => became)];
      expect(kept.map(({ was }) => was)).toEqual(chain.slice(0, -1));
      expect(chain.at(-1)).toBe(dueOn);
    }),
  );
});

test('what is settled is not moved', () => {
  for (const state of ['done', 'cancelled'] as const) {
    const moving = moveDate({ state, dueOn: '2026-12-01' }, { dueOn: '2027-01-01', reason: 'x' }, today);
    expect(moving).toEqual(fault('dueOn', 'actionSettled'));
  }
});

describe('dependencies', () => {
  test('never form a circle, in whatever order they are added and taken away', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'] as const;
    const id = fc.constantFrom(...ids);
    const command = fc.record({ add: fc.boolean(), actionId: id, dependsOnId: id });
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (sequence) => {
        let known: Dependency[] = [];
        for (const { add, ...dependency } of sequence) {
          const others = known.filter(
            (each) => each.actionId !== dependency.actionId || each.dependsOnId !== dependency.dependsOnId,
          );
          if (!add) known = others;
          else if (!closesCircle(known, dependency)) known = [...others, dependency];
        }
        expect(hasCircle(known, [...ids])).toBe(false);
      }),
    );
  });

  test.each([
    [[], 'a', 'a', true],
    [['b>a'], 'a', 'b', true],
    [['b>c', 'c>a'], 'a', 'b', true],
    [['b>c', 'c>d'], 'a', 'b', false],
    [['a>b'], 'a', 'b', false],
  ])('%j, and %s waits for %s: a circle %s', (known, actionId, dependsOnId, expected) => {
    const edges = known.map((edge) => {
      const [from = '', to = ''] = edge.split('>');
      return { actionId: from, dependsOnId: to };
    });
    expect(closesCircle(edges, { actionId, dependsOnId })).toBe(expected);
  });
});

/** Takes away what waits for nothing until nothing is left: what is left over goes in circles. */
function hasCircle(edges: Dependency[], ids: string[]): boolean {
  const free = ids.filter((id) => !edges.some((each) => each.actionId === id));
  if (free.length === 0) return ids.length > 0;
  const rest = ids.filter((id) => !free.includes(id));
  return hasCircle(
    edges.filter((each) => !free.includes(each.dependsOnId)),
    rest,
  );
}

test('a date is moved to no day that has passed, and nothing was completed before its audit', () => {
  const planned = { state: 'planned', dueOn: '2026-12-01' } as const;
  expect(moveDate(planned, { dueOn: '2020-01-01', reason: 'x' }, today)).toEqual(fault('dueOn', 'inPast'));
  expect(moveDate(planned, { dueOn: today, reason: 'x' }, today).ok).toBe(true);
  const complete = { command: 'complete', completedOn: '2019-01-01' } as const;
  const days = { today, firstDay: '2026-01-01' };
  expect(decideAction('planned', complete, writer, days)).toEqual(fault('completedOn', 'beforeAudit'));
  expect(decideAction('planned', { ...complete, completedOn: '2026-01-01' }, writer, days).ok).toBe(true);
});
