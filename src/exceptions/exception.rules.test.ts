import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, daysBetween } from '../shared/day-after.ts';
import type { ExceptionState } from './exception.model.ts';
import {
  commandFault,
  type ExceptionCommand,
  endsSoon,
  exceptionCommands,
  exceptionWorkflow,
  renewalFault,
  requestFault,
  standingOf,
  yearAfter,
} from './exception.rules.ts';

const today = '2026-11-23';
const asked = {
  fromOn: today,
  untilOn: '2027-11-23',
  today,
  ownerPersonId: 'owner',
  askedBy: 'asker',
  requirementId: 'r',
  systemId: null,
  assetId: null,
};

describe('what is asked for', () => {
  test.each([
    ['a year to the day', {}, null],
    ['a day more', { untilOn: '2027-11-24' }, { field: 'untilOn', code: 'exceptionOverYear' }],
    ['from yesterday', { fromOn: '2026-11-22' }, { field: 'fromOn', code: 'inPast' }],
    ['ended before it began', { untilOn: '2026-11-22' }, { field: 'untilOn', code: 'exceptionEndsFirst' }],
    [
      'a leap day’s year',
      { fromOn: '2028-02-29', untilOn: '2029-03-01' },
      { field: 'untilOn', code: 'exceptionOverYear' },
    ],
    ['approved by oneself', { ownerPersonId: 'asker' }, { field: 'ownerPersonId', code: 'ownRequest' }],
    ['from nothing', { requirementId: null }, { field: 'requirementId', code: 'nothingExcepted' }],
    ['from what a system has to meet', { requirementId: null, systemId: 's' }, null],
  ])('%s', (_, change, fault) => {
    expect(requestFault({ ...asked, ...change })).toEqual(fault);
  });

  test('anew needs another assessment than the earlier one, whatever its spaces and signs', () => {
    const earlier = { riskReason: 'Liten risk: bara två användare.' };
    const sameRisk = { field: 'riskReason', code: 'sameRiskReason' };
    expect(renewalFault({ riskReason: ' liten risk – bara två  användare' }, earlier)).toEqual(sameRisk);
    expect(renewalFault({ riskReason: 'Liten risk: nu bara en användare.' }, earlier)).toBeNull();
  });
});

describe('how it stands', () => {
  const approved = {
    state: 'approved',
    fromOn: '2026-12-01',
    untilOn: '2027-01-31',
    askedBy: 'a',
    decidedBy: 'b',
  } as const;
  test.each([
    ['2026-11-30', 'coming'],
    ['2026-12-01', 'inForce'],
    ['2027-01-31', 'inForce'],
    ['2027-02-01', 'expired'],
  ])('on %s is %s, by itself', (day, standing) => {
    expect(standingOf(approved, day)).toBe(standing);
  });

  test('is taken back where whoever asked has declined it', () => {
    expect(standingOf({ ...approved, state: 'declined', decidedBy: 'a' }, today)).toBe('takenBack');
    expect(standingOf({ ...approved, state: 'declined' }, today)).toBe('declined');
  });

  test('is about to end for sixty days', () => {
    expect(endsSoon(approved, '2026-12-01')).toBe(false);
    expect(endsSoon(approved, '2026-12-02')).toBe(true);
    expect(endsSoon(approved, '2027-02-01')).toBe(false);
  });
});

describe('whatever anybody does', () => {
  interface Made {
    state: ExceptionState;
    askedBy: string;
    ownerPersonId: string;
    decidedBy: string | null;
    fromOn: string;
    untilOn: string;
    riskReason: string;
    inForceOn: string[];
    approvedBy: string | null;
  }
  const person = fc.constantFrom('asker', 'owner', 'keeper');
  const act = fc.record({
    command: fc.constantFrom<ExceptionCommand | 'ask' | 'wait'>(...exceptionCommands, 'ask', 'wait'),
    by: person,
    owner: person,
    which: fc.nat(5),
    from: fc.integer({ min: -30, max: 200 }),
    lasts: fc.integer({ min: -10, max: 800 }),
    days: fc.integer({ min: 1, max: 300 }),
    reason: fc.constantFrom('Liten risk.', 'Större risk.'),
  });

  test('no exception outlives a year, and nobody approves their own', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        let day = '2026-01-01';
        const all: Made[] = [];
        const ask = (by: string, { owner, from, lasts, reason }: (typeof acts)[number], earlier?: Made) => {
          const fromOn = dayAfter(day, from);
          const made = {
            fromOn,
            untilOn: dayAfter(fromOn, lasts),
            ownerPersonId: owner,
            askedBy: by,
            riskReason: reason,
          };
          const fault = requestFault({
            ...made,
            today: day,
            requirementId: 'r',
            systemId: null,
            assetId: null,
          });
          if (fault || (earlier && renewalFault(made, earlier))) return;
          all.push({ ...made, state: 'asked', decidedBy: null, inForceOn: [], approvedBy: null });
        };
        for (const each of acts) {
          const one = all[each.which % Math.max(1, all.length)];
          if (each.command === 'wait') day = dayAfter(day, each.days);
          else if (each.command === 'ask') ask(each.by, each);
          else if (one) {
            const hand = {
              asker: one.askedBy === each.by,
              owner: one.ownerPersonId === each.by,
              keeper: each.by === 'keeper',
              officer: false,
            };
            if (commandFault(each.command, { exception: one, hand, today: day }) !== null) continue;
            if (each.command === 'renew') ask(each.by, each, one);
            else if (each.command !== 'change') {
              one.state = exceptionWorkflow[one.state][each.command]?.to ?? one.state;
              if (['approve', 'decline', 'takeBack'].includes(each.command)) one.decidedBy = each.by;
              if (each.command === 'approve') one.approvedBy = each.by;
            }
          }
          for (const made of all) if (standingOf(made, day) === 'inForce') made.inForceOn.push(day);
        }
        for (const { inForceOn, fromOn, untilOn, approvedBy, askedBy, ownerPersonId } of all) {
          expect(daysBetween(fromOn, untilOn)).toBeLessThanOrEqual(daysBetween(fromOn, yearAfter(fromOn)));
          for (const at of inForceOn) expect(at >= fromOn && at <= yearAfter(fromOn)).toBe(true);
          expect(approvedBy === null || (approvedBy !== askedBy && approvedBy === ownerPersonId)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
