import { expect, test } from 'vitest';
import type { LetterMatter } from './letter.model.ts';
import { doubtsOfLetter, type LetterDoubt } from './letter.rules.ts';

const signature = (signedAt: string | null) => ({ name: 'Asta Prov', role: null, signedAt });
const matter: LetterMatter = {
  id: '1',
  bodyId: '2',
  bodyName: 'Socialnämnden',
  recipient: 'answer',
  extension: 'none',
  extendedTo: null,
  letterDated: '2026-03-11',
  answerBy: '2026-06-01',
  inForce: '2026-06-01',
  receivedOn: null,
};
const letter = (signedAt: string | null, dated: string | null = '2026-03-11') => ({
  dated,
  signatures: [signature(signedAt)],
});

test.each<[string, LetterDoubt['kind'][], Parameters<typeof doubtsOfLetter>]>([
  ['signed on its day', [], [letter('2026-03-11 14:05'), { dated: '2026-02-27' }, [matter]]],
  [
    'dated the 11th and signed the 17th',
    ['signedAfterDate'],
    [letter('2026-03-17'), { dated: null }, [matter]],
  ],
  ['signed before it was dated', ['signedBeforeDate'], [letter('2026-03-10'), { dated: null }, []]],
  ['without a date', [], [letter('2026-03-17', null), { dated: null }, []]],
  ['older than the audit', ['beforeAudit'], [letter(null), { dated: '2026-03-12' }, []]],
  ['the audit is dated by its month only', [], [letter(null), { dated: '2026-04' }, []]],
  [
    'another date in the matter',
    ['otherLetterDate'],
    [letter(null), { dated: null }, [{ ...matter, letterDated: '2026-03-12' }]],
  ],
  [
    'answer wanted before the letter',
    ['answerByBeforeDate'],
    [letter(null), { dated: null }, [{ ...matter, answerBy: '2026-03-01' }]],
  ],
  [
    'answered a month late',
    ['answeredLate'],
    [null, { dated: null }, [{ ...matter, receivedOn: '2026-07-01' }]],
  ],
])('%s: %j', (_name, kinds, given) => {
  expect(doubtsOfLetter(...given).map(({ kind }) => kind)).toEqual(kinds);
});
