import { describe, expect, it } from 'vitest';
import { problemIssue } from './problem-issue.ts';
import type { ReadIssue } from './reading.model.ts';
import { messageOf, reasonInSentence, reasonOf } from './wording.rules.ts';

describe('the reason of a proposal', () => {
  const coded = {
    reason: 'Texten säger att det är gjort: ”Planen är antagen”',
    code: 'done',
    quote: 'Planen är antagen.',
  };
  it('stands in the language of whoever reads, the quoted words as they are', () => {
    expect(reasonOf(coded, 'sv')).toBe('Texten säger att det är gjort: ”Planen är antagen”');
    expect(reasonOf(coded, 'en')).toBe('The text says that it is done: “Planen är antagen”');
  });
  it('goes on after "because" with a small letter and no full stop of its own', () => {
    expect(reasonInSentence(coded, 'sv')).toBe('texten säger att det är gjort: ”Planen är antagen”');
    expect(reasonInSentence({ reason: 'Något är gjort och något kvarstår.' }, 'en')).toBe(
      'något är gjort och något kvarstår',
    );
  });
  it('that was kept as a sentence only is worded anew, in both directions', () => {
    const kept = { reason: 'Texten säger att det är gjort: ”Planen är antagen.”' };
    expect(reasonOf(kept, 'en')).toBe('The text says that it is done: “Planen är antagen”');
    const english = { reason: 'Part of it is done: “En plan finns”' };
    expect(reasonOf(english, 'sv')).toBe('En del är gjort: ”En plan finns”');
  });
  it('that no catalogue knows stays as it is', () => {
    expect(reasonOf({ reason: 'Något är gjort.' }, 'en')).toBe('Något är gjort.');
    expect(reasonOf({ reason: 'kept', code: 'toString', quote: '' }, 'en')).toBe('kept');
  });
});

describe('a doubt', () => {
  const totals: ReadIssue = {
    code: 'totals-differ-unknown',
    severity: 'note',
    message: 'som läst',
    place: null,
    expected: null,
    found: null,
    values: { green: 2, yellow: 2, red: 1, foundUnknown: 1 },
  };
  it('stands in the language of whoever reads, one of a colour in the singular', () => {
    expect(messageOf(totals, 'sv')).toBe(
      'Rapporten anger 2 gröna, 2 gula och 1 röd. 1 rekommendation saknar läsbar färg, så summan går inte att stämma av ännu.',
    );
    expect(messageOf(totals, 'en')).toBe(
      'The report states 2 green, 2 yellow and 1 red. 1 recommendation has no readable colour, so the total cannot be reconciled yet.',
    );
  });
  it('that was kept without its values stays in the language it was read in', () => {
    const { values: _values, ...kept } = totals;
    expect(messageOf(kept, 'en')).toBe('som läst');
  });
  it('about a part that could not be read is known by its code alone', () => {
    const kept = problemIssue(
      { code: 'hidden-text', severity: 'note', place: null, expected: null, found: null },
      'sv',
    );
    expect(messageOf(kept, 'en')).toMatch(/^The document has hidden text/u);
  });
});
