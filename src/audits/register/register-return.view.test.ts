import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressFrom, listFrom } from './register-return.view.ts';

const id = '5f0c7a52-0000-4000-8000-000000000001';
const backFrom = (address: string) =>
  listFrom(new URLSearchParams(address.split('?')[1]).get('from') ?? undefined);

test.each([
  ['/recommendations', '/recommendations'],
  [
    '/recommendations?status=red&q=avtal+och+ink%C3%B6p',
    '/recommendations?status=red&q=avtal+och+ink%C3%B6p',
  ],
  ['/recommendations?sort=body&direction=desc&page=3', '/recommendations?sort=body&direction=desc&page=3'],
  ['/recommendations?columns=all&status=open&lang=en', '/recommendations?status=open&columns=all'],
])('from %s the recommendation leads back to %s', (list, back) => {
  expect(backFrom(addressFrom(list, id))).toBe(back);
});

test('a list of everything adds nothing to the address', () => {
  expect(addressFrom('/recommendations?lang=en', id)).toBe(`/recommendations/${id}`);
});

test('whatever is written in the address, it leads to a list of ours', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.constantFrom(
      '//elak.example',
      'status=red&to=https://elak.example',
      '/../../account',
      '\\\\elak.example',
    ),
  );
  fc.assert(
    fc.property(anything, (from) => {
      const url = new URL(listFrom(from), 'https://stadga.example');
      expect([url.origin, url.pathname, url.hash]).toEqual([
        'https://stadga.example',
        '/recommendations',
        '',
      ]);
      expect(url.searchParams.has('to')).toBe(false);
    }),
  );
});
