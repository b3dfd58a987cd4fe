import { expect, test } from 'vitest';
import type { Role } from '../people/role.model.ts';
import type { BodyKind, TiedBody } from './body.model.ts';
import { counterparts, faultsOfBody, tiesOf } from './body.rules.ts';
import type { BodyFacts } from './body-entry.model.ts';

const aBody = (id: string, kind: BodyKind, name: string, more: Partial<TiedBody> = {}): TiedBody => ({
  id,
  kind,
  name,
  aliases: [],
  endedOn: null,
  version: 1,
  tiedTo: [],
  ...more,
});
const others = [
  aBody('b1', 'board', 'Socialnämnden', { aliases: ['SN'] }),
  aBody('a1', 'administration', 'Socialförvaltningen'),
  aBody('c1', 'company', 'Lindvikens Energi AB'),
];
const facts = (more: Partial<BodyFacts>): BodyFacts => ({
  kind: 'board',
  name: 'Tekniska nämnden',
  aliases: [],
  tiedTo: [],
  endedOn: null,
  ...more,
});

test.each<[string, Partial<BodyFacts>, Role[], string[]]>([
  ['a new name', {}, [], []],
  ['the name of another, in capitals', { name: 'SOCIALNÄMNDEN' }, [], ['name nameTaken']],
  ['an other name that others use too', { aliases: ['sn'] }, [], []],
  ['an other name that another is called', { aliases: ['socialnämnden'] }, [], ['aliases nameOfAnother']],
  ['a board with an administration', { tiedTo: ['a1'] }, [], []],
  ['an administration with a board', { kind: 'administration', tiedTo: ['b1'] }, [], []],
  ['a board with a board', { tiedTo: ['b1'] }, [], ['tiedTo cannotBeTied']],
  ['a board with a company', { tiedTo: ['c1'] }, [], ['tiedTo cannotBeTied']],
  ['a company with an administration', { kind: 'company', tiedTo: ['a1'] }, [], ['tiedTo cannotBeTied']],
  ['a tie to nothing', { tiedTo: ['a1', 'x'] }, [], ['tiedTo unknownBody']],
  ['a board with its secretary', {}, ['boardSecretary'], []],
  [
    'an administration with a secretary',
    { kind: 'administration' },
    ['boardSecretary'],
    ['kind rolesDoNotFit'],
  ],
])('%s', (_case, more, held, expected) => {
  const faults = faultsOfBody(facts(more), others, held);
  expect(faults.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
});

test('a tie shows at both ends, and only there', () => {
  const touched = counterparts('new', [], ['a1'], others);
  expect(touched.map(({ after }) => after)).toEqual([{ ...others[1], tiedTo: ['new'], version: 2 }]);
  const back = counterparts(
    'new',
    ['a1'],
    [],
    touched.map(({ after }) => after),
  );
  expect(back.map(({ after }) => after.tiedTo)).toEqual([[]]);
});

test('a tie has the board first, whichever end it is made from', () => {
  const [board, administration] = [others[0] as TiedBody, others[1] as TiedBody];
  const tie = [{ boardId: 'b1', administrationId: 'a1' }];
  expect(tiesOf('a1', [board])).toEqual(tie);
  expect(tiesOf('b1', [administration])).toEqual(tie);
});
