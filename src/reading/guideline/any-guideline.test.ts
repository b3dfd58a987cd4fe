import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedOf, type SampleChapter } from '../../../test/guidelines/lindviken.ts';
import { listXlsx, numberedDocx, plainText, typedDocx } from '../../../test/guidelines/render.ts';
import { processorTime } from '../../../test/processor-time.ts';
import type { Block, Paragraph } from '../blocks.model.ts';
import { guidelineReadingSchema } from './guideline-reading.model.ts';
import { interpretGuideline } from './interpret-guideline.ts';
import { readGuidelineFileHere } from './read-guideline.ts';

const read = (bytes: Uint8Array) => readGuidelineFileHere({ bytes, fileName: 'riktlinje' });
const plain = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
const shown = ({ requirements }: Pick<Awaited<ReturnType<typeof read>>, 'requirements'>) =>
  requirements.map(({ ref, chapterTitle, sectionTitle, kind, text }) => ({
    ref,
    chapterTitle,
    sectionTitle,
    kind,
    text,
  }));

test('lines that are made to take long are read at once', () => {
  const lines = [
    '.'.repeat(300_000),
    `${'. '.repeat(150_000)}x`,
    ' '.repeat(300_000),
    `A${' 1'.repeat(150_000)}`,
    'ska '.repeat(80_000),
  ];
  const worked = processorTime();
  const blocks = lines.flatMap((text): Block[] => [
    { kind: 'heading', level: 1, text, marker: null, place: { page: null, line: 1 } },
    {
      kind: 'paragraph',
      text,
      marker: '1.',
      italic: false,
      bold: true,
      marks: [],
      place: { page: null, line: 1 },
    },
  ]);
  interpretGuideline({ format: 'docx', pages: null, blocks, problems: [] });
  expect(worked()).toBeLessThan(2_000);
});

describe('whatever a guideline says', () => {
  const word = fc.constantFrom(
    'regler',
    'loggar',
    'konton',
    'behörigheter',
    'kopior',
    'uppgifter',
    'avtal',
    'lokaler',
  );
  const words = fc.array(word, { minLength: 2, maxLength: 6 }).map((all) => all.join(' '));
  const name = words.map((text) => text.charAt(0).toUpperCase() + text.slice(1));
  const demand = words.map((text) => `Verksamheten ska hantera ${text}.`);
  const intro = fc.option(
    words.map((text) => `Avsnittet handlar om ${text}.`),
    { nil: undefined },
  );
  const section = fc.record({ title: name, intro, items: fc.array(demand, { minLength: 1, maxLength: 6 }) });
  const chapter = fc.record({
    title: name,
    intro,
    sections: fc.array(section, { minLength: 1, maxLength: 4 }),
  });
  const guideline = fc.array(chapter, { minLength: 1, maxLength: 5 }).map((all): SampleChapter[] =>
    all.map(({ title: chapterTitle, intro: prose, sections }) => ({
      title: chapterTitle,
      ...(prose && { intro: prose }),
      sections: sections.map(({ intro: lead, items, ...each }) => ({
        ...each,
        ...(lead && { intro: lead }),
        items: items.map((text) => ({ text, level: 'administration' as const, role: null, cadence: null })),
      })),
    })),
  );

  test.each([
    ['Word with typed numbers', typedDocx],
    ['Word that numbers by itself', numberedDocx],
    ['text', plainText],
    ['Excel', listXlsx],
  ])('its structure is read back from %s', (_, render) =>
    fc.assert(
      fc.asyncProperty(guideline, async (chapters) => {
        const reading = await read(render(chapters));
        expect(shown(reading)).toEqual(expectedOf(chapters));
        expect(reading.found.doubtful).toBe(0);
      }),
      { numRuns: 60 },
    ),
  );

  const marker = fc.constantFrom(
    null,
    null,
    'a)',
    'b)',
    'i)',
    '•',
    '-',
    '1.',
    '2',
    '7.2',
    '7.2.1',
    '105',
    'R3',
    'ii)',
    '',
  );
  const anyText = fc.oneof(
    demand,
    name,
    fc.constantFrom(
      'Innehåll',
      'Bilaga 1',
      'Chefen ska:',
      'Tabell 1 Klasser',
      '7.2 a Regler ska följas',
      '(b) regler',
      '12',
      '',
      'Regler 14',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );
  const place = { page: null, line: 1 };
  const paragraph = fc
    .record({ text: anyText, marker, bold: fc.boolean() })
    .map((each): Paragraph => ({ kind: 'paragraph', italic: false, marks: [], place, ...each }));
  const heading = fc
    .record({ text: anyText, marker, level: fc.integer({ min: 1, max: 4 }) })
    .map((each): Block => ({ kind: 'heading', place, ...each }));
  const headed = fc.constantFrom('Krav', 'Nr', 'Kapitel', 'Typ', 'Rubrik');
  const table = fc
    .array(fc.array(fc.oneof(anyText, headed), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    })
    .map(
      (rows): Block => ({
        kind: 'table',
        uncertain: false,
        place,
        rows: rows.map((cells) => ({
          afterBreak: false,
          header: false,
          place,
          cells: cells.map((text, column) => ({
            column,
            columnSpan: 1,
            marks: [],
            place,
            paragraphs: [
              { kind: 'paragraph', text, marker: null, italic: false, bold: false, marks: [], place },
            ],
          })),
        })),
      }),
    );
  const blocks = fc.array(fc.oneof(paragraph, paragraph, heading, table), { maxLength: 25 });

  test('nothing is lost: each block is a heading, in a requirement or left out', () => {
    fc.assert(
      fc.property(blocks, fc.constantFrom('docx' as const, 'xlsx' as const), (all, format) => {
        const found = interpretGuideline({ format, pages: null, blocks: all, problems: [] });
        guidelineReadingSchema.parse({ source: { file: '', sha256: '', format, pages: null }, ...found });
        const told = [
          found.title ?? '',
          ...[...found.chapters, ...found.sections].map(({ number, title: words }) => `${number} ${words}`),
          ...found.requirements.map(({ ref, text, role, cadence, sectionTitle, chapterTitle }) =>
            [ref, text, role, cadence, sectionTitle, chapterTitle].join(' '),
          ),
          ...found.leftOut.map(({ text }) => text),
        ].map(plain);
        const everything = ` ${told.join(' ')} `;
        const printed = all.flatMap((block) => (block.kind === 'table' ? [] : plain(block.text).split(' ')));
        for (const each of printed) expect(everything).toContain(each);
      }),
      { numRuns: 500 },
    );
  });
});
