import type { TiedBody } from '../../organisation/body.model.ts';
import type { Person, RoleAssignment } from '../person.model.ts';
import type { TableLine } from './import.model.ts';
import type { KnownPeople } from './plan-people.rules.ts';

export const today = '2026-03-01';
export const aBody = (
  id: string,
  kind: TiedBody['kind'],
  name: string,
  more: Partial<TiedBody> = {},
): TiedBody => ({
  id,
  kind,
  name,
  aliases: [],
  endedOn: null,
  version: 1,
  tiedTo: [],
  ...more,
});
const bodies = [
  aBody('sn', 'board', 'Socialnämnden', { aliases: ['SN'] }),
  aBody('sf', 'administration', 'Socialförvaltningen'),
  aBody('old', 'board', 'Omsorgsnämnden', { endedOn: '2025-01-01' }),
];
export const asta: Person = {
  id: 'asta',
  name: 'Asta Lundmark',
  email: 'asta@l.example',
  title: 'Jurist',
  endedOn: null,
  version: 3,
};
export const astaIsSecretary: RoleAssignment = {
  id: 'r1',
  personId: 'asta',
  role: 'boardSecretary',
  bodyId: 'sn',
  fromDate: '2024-01-01',
  toDate: null,
};
export const known = (more: Partial<KnownPeople> = {}): KnownPeople => ({
  people: [asta],
  roles: [astaIsSecretary],
  bodies,
  namesakes: [],
  administrators: [],
  today,
  ...more,
});

export const peopleColumns = ['name', 'email', 'title', 'role', 'body', 'from', 'to'] as const;

/** Rows of cells, from line 2. */
export const tableOfRows = (columns: readonly string[], rows: readonly (readonly string[])[]): TableLine[] =>
  rows.map((cells, index) => ({
    line: index + 2,
    cells: Object.fromEntries(columns.map((column, at) => [column, (cells[at] ?? '').trim()])),
  }));
