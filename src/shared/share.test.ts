import { expect, test } from 'vitest';
import { shareInWords } from './share.ts';

const words = {
  percent: (whole: number) => `${whole} %`,
  atLeast: (percent: string) => `minst ${percent}`,
  unknown: 'okänd',
  none: '–',
};

test.each([
  [{ part: 24, all: 37, unknown: 0 }, '65 %'],
  [{ part: 24, all: 37, unknown: 1 }, 'minst 65 %'],
  [{ part: 0, all: 37, unknown: 1 }, 'okänd'],
  [{ part: 0, all: 37, unknown: 0 }, '0 %'],
  [{ part: 0, all: 0, unknown: 0 }, '–'],
])('%o is told as %s', (share, told) => {
  expect(shareInWords(share, words)).toBe(told);
});
