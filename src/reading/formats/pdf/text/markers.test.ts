import { expect, it } from 'vitest';
import { splitMarker } from './markers.ts';

it.each([
  ['• Säkerställa att', '•', 'Säkerställa att'],
  ['1. Inledning', '1.', 'Inledning'],
  ['2.1 Styrning', '2.1', 'Styrning'],
  ['a) att nämnden', 'a)', 'att nämnden'],
  ['(3) Uppföljning', '(3)', 'Uppföljning'],
  ['- behörigheter', '-', 'behörigheter'],
  ['2025 antogs planen', null, '2025 antogs planen'],
  ['12 av 15 chefer', null, '12 av 15 chefer'],
  ['1.', null, '1.'],
])('%s', (text, marker, rest) => {
  expect(splitMarker(text, 0.25)).toEqual({ marker, rest });
});

it('takes a bare number for one only where a wide gap follows, as after a tab', () => {
  expect(splitMarker('3 Nämnden', 2)).toEqual({ marker: '3', rest: 'Nämnden' });
  expect(splitMarker('3 Nämnden', 0.25).marker).toBeNull();
});
