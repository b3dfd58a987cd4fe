import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { texts } from '../texts/index.ts';
import { paperKinds } from './paper-template.model.ts';
import { templateTexts, unfilledSections } from './paper-values.rules.ts';
import { filled, isUnfilled, textBlocks, unknownPlaceholders } from './paper-words.rules.ts';
import { paperPlaceholders, templateSections } from './sections.model.ts';

describe('what waits to be filled in', () => {
  test.each([
    ['[Beskriv hur ärendet har beretts.]', true],
    ['Missivet är daterat [fyll i: missivets datum].', true],
    ['[över\ntvå rader]', true],
    ['Budgeten räcker (se bilaga).', false],
    ['[ ] eller []', false],
    ['en [ ensam', false],
    ['', false],
  ])('in %j is seen: %s', (text, waits) => {
    expect(isUnfilled(text)).toBe(waits);
  });

  test('is told by part, of what was written before what the template says', () => {
    const templates = { proposal: 'Färdigt', summary: '[skriv]', matter: '[skriv]' };
    expect(unfilledSections('officialLetter', { matter: 'Skrivet' }, templates)).toEqual(['summary']);
    expect(unfilledSections('officialLetter', { proposal: '[vem?]', summary: '' }, templates)).toEqual([
      'proposal',
      'matter',
    ]);
  });
});

describe('what nobody has said', () => {
  const suggested = [
    ['officialLetter', 'summary', /Sammanfatta|Sum up/],
    ['officialLetter', 'matter', /beretts|prepared/],
    ['officialLetter', 'economy', /budget/],
    ['extractOfMinutes', 'basis', /tjänsteskrivelse|administration’s letter/],
    ['extractOfMinutes', 'proposal', /finner|finds/],
  ] as const;

  test.each(suggested)(
    'is only suggested, in brackets, by the built-in text %s %s',
    (kind, section, words) => {
      for (const language of ['sv', 'en'] as const) {
        const { [section]: text = '' } = templateTexts(kind, language, []);
        expect(text).toMatch(words);
        expect(text.replaceAll(/\[[^\]]*\]/g, '')).not.toMatch(words);
        expect(unfilledSections(kind, {}, { [section]: text })).toEqual([section]);
      }
    },
  );
});

describe('names in braces', () => {
  test.each([
    ['{board} svarar', []],
    ['{nämnd} svarar', ['{nämnd}']],
    ['{board} och {nämnd} och {nämnd}', ['{nämnd}']],
    ['en { ensam', ['{']],
    ['en } ensam', ['}']],
    ['{}', ['{}']],
    ['{{board}}', ['{']],
    ['inget alls', []],
  ])('in %j those that cannot be filled in are %j', (text, wrong) => {
    expect(unknownPlaceholders(text, ['board'])).toEqual(wrong);
  });

  test.each(paperKinds)('in the built-in texts of %s are all known, in both languages', (kind) => {
    for (const language of ['sv', 'en'] as const) {
      const built: Readonly<Record<string, string>> = texts[language].papers.templates[kind];
      expect(Object.keys(built)).toEqual(templateSections(kind));
      for (const text of Object.values(built)) {
        expect(unknownPlaceholders(text, paperPlaceholders[kind])).toEqual([]);
      }
    }
  });

  test.each([
    ['{board} svarar.', 'Tekniska nämnden svarar.'],
    ['Svar från {board}.', 'Svar från tekniska nämnden.'],
    ['De frågar. {board} svarar.', 'De frågar. Tekniska nämnden svarar.'],
    ['1. {board} svarar.', '1. Tekniska nämnden svarar.'],
    ['Till:\n- {board}', 'Till:\n- Tekniska nämnden'],
    ['dnr 3 {board}', 'dnr 3 tekniska nämnden'],
  ])('of a board in "%s" is written as it is within a sentence or at its beginning', (text, written) => {
    const { inText } = texts.sv.papers;
    expect(filled(text, { board: 'Tekniska nämnden' }, String, inText)).toBe(written);
  });

  test.each(['Lindvikens Bostäder AB', 'Räddningsnämnden Östra Lindviken', 'Kommunens revisorer'])(
    'that is a proper name, as %s, stays as it is',
    (name) => {
      expect(texts.sv.papers.inText(name)).toBe(name);
    },
  );

  test('are filled in; what nobody has told yet is seen', () => {
    const missing = (name: string) => `[fyll i: ${name}]`;
    expect(filled('{board} den {date}', { board: 'Socialnämnden', date: null }, missing)).toBe(
      'Socialnämnden den [fyll i: date]',
    );
  });

  test('in a value are not filled in again', () => {
    expect(filled('{board}', { board: '{date}', date: '2026-01-01' }, String)).toBe('{date}');
  });
});

describe('a written text', () => {
  test('becomes paragraphs and lists', () => {
    expect(textBlocks('Ett.\n\n- två\n- tre\n\n1. fyra\n2. fem')).toEqual([
      { type: 'paragraph', text: 'Ett.', style: 'plain', quoted: false },
      { type: 'list', ordered: false, items: ['två', 'tre'], quoted: false },
      { type: 'list', ordered: true, items: ['fyra', 'fem'], quoted: false },
    ]);
  });

  test('loses no word, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zåäö]{1,8}$/), { maxLength: 12 }),
        fc.string(),
        (words, between) => {
          const text = words.join(/^[\s-]*$/.test(between) ? `\n${between} ` : '\n\n');
          const kept = JSON.stringify(textBlocks(text));
          for (const word of words) expect(kept).toContain(word);
        },
      ),
    );
  });
});
