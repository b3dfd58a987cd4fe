import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { texts } from '../texts/index.ts';
import { markOf, writeBase } from './base.rules.ts';
import { isThereAlready } from './carried.rules.ts';
import { guarded, readCell, unguarded } from './cell.rules.ts';
import {
  columnOf,
  columnsOf,
  type ExchangeKind,
  editedColumns,
  exchangeKinds,
  type Values,
} from './exchange.model.ts';
import { planExchange } from './plan-exchange.rules.ts';
import { isOtherList, tableOf } from './table.rules.ts';

const id = '3b241101-e2bb-4255-8caf-4136c566a962';
const other = '3b241101-e2bb-4255-8caf-4136c566a963';
const was = {
  number: '4',
  text: 'Att följa upp avtal',
  group: 'Avtal',
  bodies: 'Socialnämnden',
  audit: 'Granskning',
  auditId: other,
};
const base = writeBase('recommendations', was, 1, 1);
const saved = (values: Values, version = 3) => new Map([[id, { id, version, values }]]);
const line = (cells: object, nth = 2) => ({ line: nth, cells: { id, base, ...cells } });
const plan = (cells: object, now: Values = was) =>
  planExchange('recommendations', [line({ ...was, ...cells })], saved(now));

describe('a cell', () => {
  test('that only the file has changed is changed', () => {
    const { rows } = plan({ text: 'Att följa upp alla avtal' });
    expect(rows[0]).toMatchObject({
      changes: [{ column: 'text', before: was.text, after: 'Att följa upp alla avtal' }],
      kept: [],
      conflicts: [],
      version: 3,
    });
  });

  test('that only somebody else has changed is kept', () => {
    expect(plan({}, { ...was, text: 'Nytt' }).rows[0]).toMatchObject({
      changes: [],
      kept: ['text'],
      conflicts: [],
    });
  });

  test('that both have changed to different things is a conflict, to the same thing none', () => {
    expect(plan({ text: 'Mitt' }, { ...was, text: 'Deras' }).rows[0]).toMatchObject({
      changes: [],
      conflicts: [{ column: 'text', before: 'Deras', after: 'Mitt' }],
    });
    expect(plan({ text: 'Samma' }, { ...was, text: 'Samma' }).rows[0]).toMatchObject({
      changes: [],
      conflicts: [],
      kept: [],
    });
  });

  test('is a conflict where nobody can tell any longer what was taken out', () => {
    const { rows } = planExchange('recommendations', [line({ ...was, text: 'Mitt', base: 'x' })], saved(was));
    expect(rows[0]).toMatchObject({
      changes: [],
      conflicts: [{ column: 'text', before: was.text, after: 'Mitt' }],
    });
  });

  test('that is emptied is to hold nothing; a column that is not there is left as it is', () => {
    expect(plan({ group: '' }).rows[0]?.changes).toEqual([{ column: 'group', before: 'Avtal', after: '' }]);
    const { group: _, ...without } = was;
    expect(planExchange('recommendations', [line(without)], saved(was)).rows[0]?.changes).toEqual([]);
  });

  test('in a column that is only shown changes nothing, and that is told', () => {
    expect(plan({ bodies: 'Tekniska nämnden' }).rows[0]).toMatchObject({ changes: [], ignored: ['bodies'] });
  });
});

describe('a row', () => {
  test('with an unknown id, or one that stands twice, is left out and told', () => {
    expect(planExchange('recommendations', [line({ ...was, id: other })], saved(was))).toMatchObject({
      rows: [],
      problems: [{ line: 2, code: 'unknownId' }],
    });
    expect(
      planExchange('recommendations', [line(was), line({ ...was, text: 'Annat' }, 3)], saved(was)),
    ).toMatchObject({
      problems: [{ line: 3, code: 'repeatedId' }],
    });
  });

  test('that is missing from the file changes nothing, and is counted', () => {
    const taken = writeBase('recommendations', was, 2, 5);
    expect(planExchange('recommendations', [line({ ...was, base: taken })], saved(was))).toMatchObject({
      problems: [],
      missing: 4,
    });
  });

  test('without an id is new and says what it lacks; an empty one is none', () => {
    const cells = { id: '', base: '', number: '', text: '', group: '', bodies: '', audit: '', auditId: '' };
    expect(planExchange('recommendations', [{ line: 9, cells }], saved(was))).toMatchObject({
      rows: [],
      problems: [],
    });
    const { problems } = planExchange(
      'recommendations',
      [{ line: 9, cells: { ...cells, text: 'Ny' } }],
      saved(was),
    );
    expect(problems.map(({ column, code }) => [column, code])).toEqual([
      ['bodies', 'missing'],
      ['auditId', 'missing'],
    ]);
    const all = { ...cells, text: 'Ny', bodies: 'Socialnämnden', auditId: other };
    expect(planExchange('recommendations', [{ line: 9, cells: all }], saved(was)).rows[0]).toMatchObject({
      id: null,
    });
  });
});

describe('every cell that will be saved', () => {
  const action = { title: 'Skriv rutin', dueOn: '2026-12-01', state: 'underWay', body: 'Socialnämnden' };
  const row = (cells: object, now: Values = action) =>
    planExchange(
      'actions',
      [{ line: 2, cells: { id, base: writeBase('actions', action, 1, 1), ...action, ...cells } }],
      saved(now),
    ).rows[0];

  test('is shown: the day and the reason with a change of state, the reason with a moved day', () => {
    expect(row({ state: 'Klar', completedOn: '2026-11-20', reason: 'Fort gjort' })?.carried).toEqual([
      { column: 'completedOn', before: '', after: '2026-11-20' },
      { column: 'reason', before: '', after: 'Fort gjort' },
    ]);
    expect(row({ dueOn: '2027-02-01', reason: 'Drar ut' })?.carried).toEqual([
      { column: 'reason', before: '', after: 'Drar ut' },
    ]);
  });

  test('is shown where it is emptied: what is opened again is no longer done on a day', () => {
    const closed = { ...action, state: 'done', completedOn: '2026-11-01' };
    const [opened] = planExchange(
      'actions',
      [{ line: 2, cells: { id, base: writeBase('actions', closed, 1, 1), ...closed, state: 'Pågår' } }],
      saved(closed),
    ).rows;
    expect(opened?.carried).toEqual([{ column: 'completedOn', before: '2026-11-01', after: '' }]);
  });

  test('and no other: a day without a change of state is told as not saved, a reason without a change is none', () => {
    expect(row({ title: 'Annan', completedOn: '2026-11-20', reason: 'x' })).toMatchObject({
      carried: [],
      ignored: ['completedOn'],
    });
  });

  test('of a new row is shown too, with whose it is and what it is for', () => {
    const cells = { id: '', title: 'Ny', body: 'Socialnämnden', serves: other, about: 'x', reason: 'x' };
    expect(planExchange('actions', [{ line: 3, cells }], saved(action)).rows[0]?.carried).toEqual([
      { column: 'body', before: '', after: 'Socialnämnden' },
      { column: 'serves', before: '', after: other },
    ]);
  });
});

describe('a new row', () => {
  const bodies = new Map([
    ['socialnämnden', 'b1'],
    ['son', 'b1'],
    ['tekniska nämnden', 'b2'],
  ]);
  const there = {
    title: 'Skriv rutin',
    body: 'Socialnämnden',
    dueOn: '2026-12-01',
    serves: `${id} ${other}`,
  };
  test.each([
    [{}, true],
    [{ title: ' skriv RUTIN' }, true],
    [{ body: 'SoN' }, true],
    [{ serves: id.toUpperCase() }, true],
    [{ serves: '' }, true],
    [{ title: 'Skriv en rutin' }, false],
    [{ body: 'Tekniska nämnden' }, false],
    [{ dueOn: '2026-12-02' }, false],
    [{ dueOn: '' }, false],
    [{ serves: '3b241101-e2bb-4255-8caf-4136c566a964' }, false],
  ])('with %j instead of what is saved is there already: %s', (cells, isThere) => {
    expect(isThereAlready('actions', { ...there, ...cells }, there, bodies)).toBe(isThere);
  });

  test.each([
    [{}, true],
    [{ number: '17' }, true],
    [{ text: 'Annat' }, false],
    [{ auditId: id }, false],
  ])('of a recommendation, with %j, is there already: %s', (cells, isThere) => {
    expect(isThereAlready('recommendations', { ...was, ...cells }, was, bodies)).toBe(isThere);
  });
});

test.each([
  ['dueOn', '2026-02-30', { ok: false, code: 'notADay' }],
  ['dueOn', 'våren', { ok: false, code: 'notADay' }],
  ['dueOn', '2026-03-01', { ok: true, value: '2026-03-01' }],
  ['dueOn', '46082', { ok: true, value: '2026-03-01' }],
  ['costSek', '12 000 kr', { ok: true, value: '12000' }],
  ['costSek', '-5', { ok: false, code: 'notAnAmount' }],
  ['costSek', '1e9', { ok: false, code: 'notAnAmount' }],
  ['state', 'Under way', { ok: true, value: 'underWay' }],
  ['state', 'pågår', { ok: true, value: 'underWay' }],
  ['state', 'snart', { ok: false, code: 'unknownState' }],
  ['title', '=1+1', { ok: true, value: '=1+1' }],
] as const)('%s: %j is read as %j', (column, text, expected) => {
  expect(readCell('actions', column, text)).toEqual(expected);
});

describe('the table', () => {
  const { columns } = texts.sv.exchange;
  const heads = (kind: ExchangeKind) =>
    [...columnsOf(kind), 'id' as const, 'base' as const].map((name) => columns[name]);

  test('is read in whichever order its columns stand, in either language, below what somebody wrote above', () => {
    const names = ['id', 'text', 'Egen kolumn'];
    const rows = [
      { line: 1, cells: ['Vår lista'] },
      { line: 2, cells: ['Egen kolumn', columns.text.toUpperCase(), texts.en.exchange.columns.id] },
      { line: 3, cells: ['x', 'Att följa upp', id] },
    ];
    expect(tableOf('recommendations', rows, false)).toEqual({
      lines: [{ line: 3, cells: { text: 'Att följa upp', id } }],
      unread: [names[2]],
      lacking: ['number', 'group'],
    });
  });

  test('without ids is none, and the other list is known', () => {
    expect(tableOf('recommendations', [{ line: 1, cells: [columns.text, columns.group] }], false)).toBeNull();
    expect(isOtherList('recommendations', [{ line: 1, cells: heads('actions') }])).toBe(true);
    expect(isOtherList('actions', [{ line: 1, cells: heads('actions') }])).toBe(false);
  });

  test.each(exchangeKinds)('of %s has a heading of its own for each column', (kind) => {
    for (const { exchange } of Object.values(texts)) {
      const named = [...columnsOf(kind), 'id' as const, 'base' as const].map(
        (name) => exchange.columns[name],
      );
      expect(new Set(named).size).toBe(named.length);
    }
  });
});

const value = (kind: ExchangeKind, column: ReturnType<typeof columnsOf>[number]) => {
  switch (columnOf(kind, column).holds) {
    case 'day':
      return fc.constantFrom('', '2026-01-31', '2027-12-01');
    case 'amount':
      return fc.constantFrom('', '0', '12000');
    case 'state':
      return fc.constantFrom('planned', 'underWay', 'done', 'cancelled');
    case 'step':
      return fc.constantFrom('', '1', '4');
    case 'source':
      return fc.constantFrom('incident', 'audit');
    case 'aspects':
      return fc.constantFrom('integrity', 'confidentiality availability');
    case 'treatment':
      return fc.constantFrom('', 'reduce', 'accept');
    case 'line':
      return fc.constantFrom('', 'a', '=b', "'c", 'å ä ö');
    default:
      return fc.constantFrom('', 'a', '=b', "'c", 'två\nrader', 'å ä ö');
  }
};

test.each(exchangeKinds)('arbitrary edits of %s on both sides never lose a value silently', (kind) => {
  const edited = editedColumns(kind);
  const values = fc.record(Object.fromEntries(edited.map((name) => [name, value(kind, name)])));
  fc.assert(
    fc.property(values, values, values, (before, mine, theirs) => {
      const taken = writeBase(kind, before, 1, 1);
      const cells = { ...mine, id, base: taken };
      const { rows, problems } = planExchange(kind, [{ line: 2, cells }], saved(theirs));
      expect(problems).toEqual([]);
      const [row] = rows;
      for (const name of edited) {
        const same = (one = '', another = '') => markOf(one) === markOf(another);
        const change = row?.changes.find(({ column }) => column === name);
        const conflict = row?.conflicts.find(({ column }) => column === name);
        const [old, own, now] = [before[name], mine[name], theirs[name]];
        const became = {
          isChanged: change !== undefined,
          isContested: conflict !== undefined,
          isKept: row?.kept.includes(name),
        };
        const [isOwn, isTheirs, isSame] = [!same(own, old), !same(now, old), same(own, now)];
        expect(became).toEqual({
          isChanged: isOwn && !isTheirs,
          isContested: isOwn && isTheirs && !isSame,
          isKept: !isOwn && isTheirs,
        });
        expect(conflict?.before ?? now).toBe(now);
      }
    }),
  );
});

test('a text that a spreadsheet would take for a formula is guarded in CSV, and comes back as it was', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^['=+\-@a ]{0,5}$/), (text) => {
      expect(unguarded(guarded(text))).toBe(text);
      expect(guarded(text)).not.toMatch(/^[=+\-@]/);
    }),
  );
});
