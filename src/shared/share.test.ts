import { expect, test } from 'vitest';
import { texts } from '../texts/index.ts';
import { shareInWords } from './share.ts';

test.each([
  [{ part: 24, all: 37, unknown: 0 }, '65\u00a0%', '65%'],
  [{ part: 24, all: 37, unknown: 1 }, 'minst 65\u00a0%', 'at least 65%'],
  [{ part: 0, all: 37, unknown: 1 }, 'okänd', 'unknown'],
  [{ part: 0, all: 37, unknown: 0 }, '0\u00a0%', '0%'],
  [{ part: 0, all: 0, unknown: 0 }, '–', '–'],
])('%o is told as %s and %s', (share, swedish, english) => {
  expect([shareInWords(share, texts.sv.share), shareInWords(share, texts.en.share)]).toEqual([
    swedish,
    english,
  ]);
});
