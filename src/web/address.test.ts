import { expect, test } from 'vitest';
import { addressWith } from './address.ts';

test.each([
  ['/readings/1?status=red&show=row-1', { show: null }, undefined, '/readings/1?status=red'],
  ['/readings/1', { show: 'row-2' }, 'row-2', '/readings/1?show=row-2#row-2'],
  ['/?q=a%26b', { lang: 'en' }, undefined, '/?q=a%26b&lang=en'],
  ['/?lang=sv', { lang: '' }, undefined, '/'],
])('%s with %o', (address, changes, fragment, expected) => {
  expect(addressWith(address, changes, fragment)).toBe(expected);
});
