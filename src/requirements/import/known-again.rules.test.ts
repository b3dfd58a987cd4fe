import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownAgain } from './known-again.rules.ts';

const earlier = [
  { id: '1', ref: '7.1 a', text: 'Chefen ska gå igenom reglerna med den som börjar.' },
  { id: '2', ref: '7.1 b', text: 'Bakgrunden ska prövas inför känsliga uppgifter.' },
  { id: '3', ref: '7.1 c', text: 'Kort och nycklar ska lämnas tillbaka.' },
];
const known = (...rows: (readonly [ref: string, text: string])[]) =>
  knownAgain(
    earlier,
    rows.map(([ref, text]) => ({ ref, text })),
  ).map((found) => found && `${found.id} ${found.by}`);

test('the same ref and words are the same requirement, whatever case and punctuation', () => {
  expect(known(['7.1 a', 'Chefen ska gå igenom reglerna, med den som börjar'])).toEqual(['1 words']);
});

test('an item that comes in between takes no other requirement with its letter', () => {
  expect(
    known(
      ['7.1 a', 'Varje tjänst ska ha en beskrivning av ansvaret.'],
      ['7.1 b', earlier[0]?.text ?? ''],
      ['7.1 c', earlier[1]?.text ?? ''],
      ['7.1 d', earlier[2]?.text ?? ''],
    ),
  ).toEqual([null, '1 words', '2 words', '3 words']);
});

test('a requirement worded anew under its ref is known, and doubted', () => {
  expect(known(['7.1 b', 'Bakgrunden ska alltid prövas inför mycket känsliga uppgifter.'])).toEqual([
    '2 likeness',
  ]);
});

test('other words under the same ref are a new requirement', () => {
  expect(known(['7.1 c', 'Alla ska gå en utbildning under första månaden.'])).toEqual([null]);
});

test('nearly the same words under another ref are known, and doubted', () => {
  expect(known(['8.2 a', 'Kort och nycklar ska alltid lämnas tillbaka.'])).toEqual(['3 likeness']);
});

test('nothing is known twice, and a file read again is known whole', () => {
  const word = fc.constantFrom('regler', 'loggar', 'konton', 'chefen', 'ska', 'prova');
  const row = fc.record({
    ref: fc.constantFrom('1.1 a', '1.1 b', '2'),
    text: fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), fc.array(row, { maxLength: 20 }), (before, after) => {
      const ids = before.map((each, index) => ({ ...each, id: String(index) }));
      const found = knownAgain(ids, after).flatMap((each) => each?.id ?? []);
      expect(new Set(found).size).toBe(found.length);
      expect(knownAgain(ids, before).every((each) => each?.by === 'words')).toBe(true);
    }),
  );
});
