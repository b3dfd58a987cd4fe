import { describe, expect, test } from 'vitest';
import { type RowRead, rowsIn } from './import.rules.ts';
import { planRows } from './import-plan.rules.ts';
import type { Matched } from './subject.model.ts';

const file = (...rows: string[][]) => rows.map((cells, index) => ({ line: index + 1, cells }));
const headings = [
  'Objekt',
  'Konfidentialitet',
  'Riktighet',
  'Tillgänglighet',
  'Spårbarhet',
  'Datum',
  'Ansvarig',
];

const known = (facts: Partial<Matched>): Matched => ({
  noun: 'system',
  id: 'id',
  name: 'Livbåt',
  reference: null,
  bodyId: 'body',
  bodyName: 'Socialförvaltningen',
  ownerPersonId: null,
  ownerName: null,
  managerPersonId: null,
  managerName: null,
  objectOwnerPersonId: null,
  objectOwnerName: null,
  environment: 'production',
  isWithdrawn: false,
  hasDraft: false,
  ...facts,
});

describe('a list of classes', () => {
  test.each([
    ['as KLASSA exports it', headings],
    ['in capitals and with colons', headings.map((each) => `${each.toUpperCase()}:`)],
    ['with letters alone', ['Namn', 'K', 'R', 'T', 'S', 'Datum', 'Ansvarig']],
    [
      'with longer headings',
      [
        'Systemnamn',
        'Konfidentialitet (K)',
        'Riktighet (R)',
        'Tillgänglighet (T)',
        'Spårbarhet (S)',
        'Datum för klassning',
        'Ansvarig chef',
      ],
    ],
    [
      'in English',
      ['Name', 'Confidentiality', 'Integrity', 'Availability', 'Traceability', 'Date', 'Responsible'],
    ],
  ])('is read %s', (_what, heads) => {
    const rows = rowsIn(
      file(['Export 2026'], heads, [
        'Livbåt',
        'K3',
        '2 – betydande',
        'Nivå 1',
        '0',
        '2026-03-02',
        'Socialchef',
      ]),
    );
    expect(rows).toEqual([
      {
        line: 3,
        isTop: false,
        name: 'Livbåt',
        reference: null,
        noun: null,
        levels: { confidentiality: 3, integrity: 2, availability: 1, traceability: 0 },
        assessedOn: '2026-03-02',
        responsible: 'Socialchef',
        reason: null,
      },
    ]);
  });

  test('without a column for an aspect is none, and rows without a name are no rows', () => {
    expect(rowsIn(file(['Objekt', 'Konfidentialitet', 'Riktighet'], ['Livbåt', '1', '1']))).toBeNull();
    expect(rowsIn(file(headings, ['', '', '', '', '', '', '']))).toEqual([]);
  });

  test('tells nothing but the place of a row that says the top class, in whichever aspect', () => {
    for (const place of [1, 2, 3, 4]) {
      const cells = ['Skyddsobjektet', '1', '1', '1', '1', '2026-01-01', 'Någon'];
      cells[place] = '4 – synnerligen allvarlig';
      expect(rowsIn(file(headings, cells))).toEqual([{ line: 2, isTop: true }]);
    }
  });
});

describe('what becomes of a row', () => {
  const row = (facts: Partial<Extract<RowRead, { isTop: false }>> = {}): RowRead => ({
    line: 2,
    isTop: false,
    name: 'livbåt',
    reference: null,
    noun: null,
    levels: { confidentiality: 3, integrity: 2, availability: 1, traceability: 0 },
    assessedOn: null,
    responsible: null,
    reason: null,
    ...facts,
  });
  const why = (rows: RowRead[], among: Matched[], scale: 'fourLevels' | 'klassa' = 'fourLevels') =>
    planRows(rows, among, scale).leftOut.map((each) => each.why);

  test('is a draft of what is called so, or has the reference, on the scale of the organisation', () => {
    expect(planRows([row()], [known({})], 'fourLevels').planned).toMatchObject([
      { id: 'id', foundName: 'Livbåt', confidentiality: 3, traceability: null },
    ]);
    const two = [known({ id: 'one' }), known({ id: 'two', reference: 'S-7' })];
    expect(planRows([row({ reference: 's-7' })], two, 'klassa').planned).toMatchObject([
      { id: 'two', traceability: 0 },
    ]);
    const both = [known({ id: 'asset', noun: 'asset', environment: null }), known({ id: 'system' })];
    expect(planRows([row({ noun: 'asset' })], both, 'fourLevels').planned.map(({ id }) => id)).toEqual([
      'asset',
    ]);
  });

  test('is left out with the reason', () => {
    const levels = { confidentiality: 1, integrity: 1, availability: 1, traceability: null };
    expect(why([{ line: 2, isTop: true }], [known({})])).toEqual(['protectiveSecurity']);
    expect(why([row()], [])).toEqual(['unknownSubject']);
    expect(why([row()], [known({}), known({ id: 'other' })])).toEqual(['severalSubjects']);
    expect(why([row()], [known({ hasDraft: true })])).toEqual(['draftThere']);
    expect(why([row()], [known({ environment: 'test' })])).toEqual(['testAtMostTwo']);
    expect(why([row({ levels: { ...levels, integrity: null } })], [known({})])).toEqual(['levelMissing']);
    expect(why([row({ levels: { ...levels, integrity: 0 } })], [known({})])).toEqual(['offScale']);
    expect(why([row({ levels })], [known({})], 'klassa')).toEqual(['levelMissing']);
    expect(why([row(), row({ line: 3 })], [known({})])).toEqual(['repeated']);
  });
});
