import { expect, test } from 'vitest';
import { passwordFaults } from './password.rules.ts';

const person = { name: 'Asta-Lena Lundmark', email: 'asta.lundmark@lindviken.example' };

test.each([
  ['four words', 'häst batteri klammer rätt', null],
  ['twelve characters', 'qwmpzuxodkea', null],
  ['128 characters', 'ab3d'.repeat(32), null],
  ['words that hold a name', 'lundmark äter tolv äpplen', null],
  ['nothing', '', 'tooShort'],
  ['eleven characters', 'qwmpzuxodke', 'tooShort'],
  ['eleven characters that are each two in UTF-16', '🐎'.repeat(11), 'tooShort'],
  ['129 characters', `${'ab3d'.repeat(32)}x`, 'tooLong'],
  ['a megabyte', 'x'.repeat(1_000_000), 'tooLong'],
  ['one character over and over', 'aaaaaaaaaaaaaaaa', 'tooSimple'],
  ['three characters over and over', 'abcabcabcabcabc', 'tooSimple'],
  ['the name', 'Asta-Lena Lundmark', 'holdsName'],
  ['the name and a year', 'astalenalundmark1984', 'holdsName'],
  ['the e-mail address', 'asta.lundmark@lindviken.example', 'holdsEmail'],
  ['the beginning of the address with a number', 'AstaLundmark12', 'holdsEmail'],
] as const)('%s', (_what, password, fault) => {
  const faults = fault === null ? [] : [fault];
  expect(passwordFaults({ wanted: password, repeated: password }, person)).toEqual(faults);
  expect(passwordFaults({ wanted: password, repeated: `${password} ` }, person)).toEqual([
    ...faults,
    'notRepeated',
  ]);
});
