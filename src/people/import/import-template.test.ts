import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rowsOfFile } from '../../reading/rows/rows-of-file.ts';
import { type ImportKind, importColumns, importKinds } from './import.model.ts';
import { importTemplate } from './import-template.ts';
import { aBody, today } from './lists.fixture.ts';
import { planBodies } from './plan-bodies.rules.ts';
import { planPeople } from './plan-people.rules.ts';
import { tableOf } from './table.rules.ts';
import { columnNamed } from './words.rules.ts';

test.each(importKinds)(
  'the template for %s is an empty list whose headings are all understood',
  async (kind) => {
    for (const language of ['sv', 'en'] as const) {
      const read = rowsOfFile(await importTemplate(kind, language), 10);
      const rows = read.ok ? read.rows : [];
      expect(rows[0]?.cells.map((heading) => columnNamed(kind, heading))).toEqual(importColumns[kind]);
      expect(tableOf(kind, rows)).toEqual({ lines: [], ignored: [] });
    }
  },
);

const documented = [...readFileSync('docs/organisation.md', 'utf8').matchAll(/^```\n(.*?)^```$/gms)].map(
  ([, list]) => new TextEncoder().encode(list),
);

test('the lists in docs/organisation.md are understood as they stand', () => {
  const [people, bodies] = documented.map((bytes) => rowsOfFile(bytes, 10));
  const lines = (kind: ImportKind, read = people) => {
    const table = read?.ok ? tableOf(kind, read.rows) : null;
    expect(table).toMatchObject({ ignored: [] });
    return table?.lines ?? [];
  };
  const known = { people: [], roles: [], namesakes: [], administrators: [], today };
  const plans = [
    planPeople(lines('people'), { ...known, bodies: [aBody('sn', 'board', 'Socialnämnden')] }),
    planBodies(lines('bodies', bodies), { bodies: [], today }),
  ];
  expect(plans.map(({ problems }) => problems)).toEqual([[], []]);
  expect(plans.map(({ steps }) => steps)).toMatchObject([
    { newPeople: [{ name: 'Vera Lindås' }], newRoles: [{ bodyId: 'sn' }, { bodyId: null }] },
    {
      newBodies: [{ aliases: ['SF'] }, { aliases: ['SN', 'Sociala nämnden'] }],
      newTies: [{ board: 'socialnämnden' }],
    },
  ]);
});
