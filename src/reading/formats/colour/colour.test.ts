import { expect, it } from 'vitest';
import { isSaturatedHex, onWhite } from './colour.ts';

it.each(['#c00000', '#ffc000', '#00b050', '#e2efda', '#fff2cc', '#ffc7ce', '#44546a'])(
  '%s is a colour',
  (hex) => {
    expect(isSaturatedHex(hex)).toBe(true);
  },
);

it.each(['#000000', '#ffffff', '#808080', '#f2f2f2', '#e7e6e6', '#1f1a17', null])('%s is none', (hex) => {
  expect(isSaturatedHex(hex)).toBe(false);
});

it('sees a half transparent colour as it looks on paper', () => {
  expect(onWhite('#ff0000', 0.5)).toBe('#ff8080');
});
