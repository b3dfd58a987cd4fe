import { expect, test } from 'vitest';
import type { Body, BodyKind } from '../organisation/body.model.ts';
import type { RoleAssignment } from './person.model.ts';
import { roleNames } from './role.model.ts';
import { endingOf, faultsOfRole, kindsOf, type WantedRole } from './role.rules.ts';

const aBody = (kind: BodyKind, endedOn: string | null = null): Body => ({
  id: 'b',
  kind,
  name: 'Socialnämnden',
  aliases: [],
  endedOn,
  version: 1,
});
const role = (more: Partial<WantedRole> = {}): WantedRole => ({
  role: 'boardSecretary',
  bodyId: 'b',
  fromDate: '2026-01-01',
  toDate: null,
  ...more,
});
const works = { endedOn: null };

test.each<[string, WantedRole, { endedOn: string | null }, Body | undefined, WantedRole[], string[]]>([
  ['a secretary of a board', role(), works, aBody('board'), [], []],
  [
    'a secretary of an administration',
    role(),
    works,
    aBody('administration'),
    [],
    ['bodyId wrongKindOfBody'],
  ],
  ['a secretary of nothing', role({ bodyId: null }), works, undefined, [], ['bodyId bodyMissing']],
  ['a secretary of what is not there', role(), works, undefined, [], ['bodyId unknownBody']],
  [
    'a secretary of a board that is no more',
    role(),
    works,
    aBody('board', '2025-12-31'),
    [],
    ['bodyId bodyHasEnded'],
  ],
  ['a secretary of a board that will end', role(), works, aBody('board', '2026-06-01'), [], []],
  ['a registrar', role({ role: 'registrar', bodyId: null }), works, undefined, [], []],
  [
    'a registrar of a board',
    role({ role: 'registrar' }),
    works,
    aBody('board'),
    [],
    ['bodyId bodyNotWanted'],
  ],
  ['one day', role({ toDate: '2026-01-01' }), works, aBody('board'), [], []],
  [
    'days that run backwards',
    role({ toDate: '2025-12-31' }),
    works,
    aBody('board'),
    [],
    ['toDate endsBeforeStart'],
  ],
  [
    'an expert without a last day',
    role({ role: 'auditExpert', bodyId: null }),
    works,
    undefined,
    [],
    ['toDate lastDayMissing'],
  ],
  [
    'an expert for a year',
    role({ role: 'auditExpert', bodyId: null, toDate: '2026-12-31' }),
    works,
    undefined,
    [],
    [],
  ],
  [
    'an elected auditor without a last day',
    role({ role: 'electedAuditor', bodyId: null }),
    works,
    undefined,
    [],
    [],
  ],
  [
    'somebody who has ended',
    role(),
    { endedOn: '2026-01-01' },
    aBody('board'),
    [],
    ['fromDate personHasEnded'],
  ],
  [
    'the same role again',
    role(),
    works,
    aBody('board'),
    [role({ toDate: '2026-01-01' })],
    ['role heldAlready'],
  ],
  [
    'the same role after a break',
    role(),
    works,
    aBody('board'),
    [role({ fromDate: '2020-01-01', toDate: '2025-12-31' })],
    [],
  ],
  [
    'an auditor who works here on the same days',
    role({ role: 'electedAuditor', bodyId: null }),
    works,
    undefined,
    [role({ role: 'employee', toDate: '2026-01-01' })],
    ['role auditorsApart'],
  ],
  [
    'an employee who is an audit expert meanwhile',
    role(),
    works,
    aBody('board'),
    [role({ role: 'auditExpert', bodyId: null, toDate: '2026-12-31' })],
    ['role auditorsApart'],
  ],
  [
    'an auditor who worked here before',
    role({ role: 'electedAuditor', bodyId: null }),
    works,
    undefined,
    [role({ role: 'employee', fromDate: '2020-01-01', toDate: '2025-12-31' })],
    [],
  ],
  [
    'an auditor who is an expert as well',
    role({ role: 'electedAuditor', bodyId: null }),
    works,
    undefined,
    [role({ role: 'auditExpert', bodyId: null, toDate: '2026-12-31' })],
    [],
  ],
  ['the same role for another body', role(), works, aBody('board'), [role({ bodyId: 'other' })], []],
])('%s', (_case, wanted, person, body, held, expected) => {
  const faults = faultsOfRole(wanted, person, body, held);
  expect(faults.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
});

test.each(roleNames)('%s can be held for every kind of body that it names, and for no other', (name) => {
  const kinds = kindsOf(name);
  for (const kind of ['board', 'administration', 'company', 'centralFunction', 'council'] as const) {
    const wanted = role({ role: name, toDate: '2026-12-31' });
    const fits = faultsOfRole(wanted, works, aBody(kind), []).length === 0;
    expect(fits).toBe(kinds !== null && kinds.includes(kind));
  }
});

const held = (more: Partial<RoleAssignment>): RoleAssignment => ({
  id: 'r',
  personId: 'p',
  ...role(),
  ...more,
});
const today = '2026-03-01';

test.each([
  ['a role that is held', held({}), [], '2026-03-31', { ends: 'onDay', toDate: '2026-03-31' }],
  ['a role that ended last week', held({}), [], '2026-02-20', { ends: 'onDay', toDate: '2026-02-20' }],
  ['a role that has not begun', held({ fromDate: '2026-04-01' }), [], '2026-03-31', { ends: 'neverHeld' }],
  ['a role that began today, by mistake', held({ fromDate: today }), [], '2026-02-28', { ends: 'neverHeld' }],
  [
    'a role that was held in January',
    held({}),
    [],
    '2025-12-31',
    { ends: 'refused', fault: 'endsBeforeStart' },
  ],
  [
    'a role that is held again later',
    held({ toDate: '2026-03-31' }),
    [held({ id: 'later', fromDate: '2026-06-01' })],
    '2026-07-01',
    { ends: 'refused', fault: 'heldAlready' },
  ],
  [
    'an auditor later than they begin to work here',
    held({ role: 'electedAuditor', bodyId: null, toDate: '2026-03-31' }),
    [held({ id: 'later', fromDate: '2026-06-01' })],
    '2026-07-01',
    { ends: 'refused', fault: 'auditorsApart' },
  ],
] as const)('ending %s', (_case, one, others, lastDay, expected) => {
  expect(endingOf(one, [one, ...others], lastDay, today)).toEqual(expected);
});
