import { describe, expect, test } from 'vitest';
import { draftStates } from './reading-draft.model.ts';
import { isSettled, keptFileName, nextState } from './reading-draft.rules.ts';

describe('the life of a draft', () => {
  test.for([
    ['waiting', 'begin', 'reading'],
    ['waiting', 'cancel', 'cancelled'],
    ['waiting', 'finish', null],
    ['reading', 'begin', 'reading'],
    ['reading', 'finish', 'read'],
    ['reading', 'fail', 'failed'],
    ['reading', 'cancel', 'cancelled'],
    ['read', 'cancel', null],
    ['read', 'begin', null],
    ['cancelled', 'finish', null],
    ['failed', 'begin', null],
  ] as const)('%s, then %s: %s', ([state, command, next]) => {
    expect(nextState(state, command)).toBe(next);
  });

  test('a draft that is read, failed, cancelled or in the register is settled', () => {
    expect(draftStates.filter(isSettled)).toEqual(['read', 'failed', 'cancelled', 'confirmed']);
  });
});

test.for([
  ['rapport.pdf', 'rapport.pdf'],
  ['C:\\Dokument\\Uppföljande granskning.docx', 'Uppföljande granskning.docx'],
  ['../../etc/passwd', 'passwd'],
  ['rap\u0000po\u202ert.pdf', 'rapport.pdf'],
  [`${'å'.repeat(300)}.pdf`, `${'å'.repeat(196)}.pdf`],
  ['', ''],
] as const)('the upload named %j is kept as %j', ([name, kept]) => {
  expect(keptFileName(name)).toBe(kept);
});
