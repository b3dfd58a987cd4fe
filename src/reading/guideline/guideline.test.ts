import { describe, expect, test } from 'vitest';
import { expectedOf, lindviken, type SampleChapter, title } from '../../../test/guidelines/lindviken.ts';
import {
  boldPdf,
  listXlsx,
  numberedDocx,
  officePdf,
  plainText,
  sheet,
  typedDocx,
} from '../../../test/guidelines/render.ts';
import { processorTime } from '../../../test/processor-time.ts';
import { readText } from '../formats/text/index.ts';
import { guidelineReadingSchema, mostRequirements } from './guideline-reading.model.ts';
import { interpretGuideline } from './interpret-guideline.ts';
import { readGuidelineFileHere, readGuidelinePath } from './read-guideline.ts';
import { cadenceIn, levelOf, officeIn } from './words.rules.ts';

const read = (bytes: Uint8Array, fileName = 'riktlinje') => readGuidelineFileHere({ bytes, fileName });
const readWords = (text: string) => interpretGuideline(readText(new TextEncoder().encode(text)));
const shown = ({ requirements }: Pick<Awaited<ReturnType<typeof read>>, 'requirements'>) =>
  requirements.map(({ ref, chapterTitle, sectionTitle, kind, text }) => ({
    ref,
    chapterTitle,
    sectionTitle,
    kind,
    text,
  }));

describe('the guideline of Lindviken is read the same from', () => {
  test.each([
    ['Word with typed numbers, a table of contents and an appendix', typedDocx, title],
    ['Word that numbers by itself', numberedDocx, title],
    ['text', plainText, title],
    ['PDF with running head and foot and a table of contents', officePdf, title],
    ['PDF without tags whose headings are only bold', boldPdf, null],
    ['Excel', listXlsx, 'Krav'],
  ])('%s', async (_, render, expectedTitle) => {
    const reading = guidelineReadingSchema.parse(await read(render(lindviken)));
    expect(shown(reading)).toEqual(expectedOf(lindviken));
    expect(reading.title).toBe(expectedTitle);
    expect(reading.found).toMatchObject({ measures: 11, principles: 4, doubtful: 0 });
    const measures = reading.requirements.filter(({ kind }) => kind === 'measure');
    expect(measures.map(({ level, role, cadence }) => ({ level, role, cadence }))).toEqual(
      lindviken.flatMap(({ sections }) =>
        sections.flatMap(({ items }) => items.map(({ level, role, cadence }) => ({ level, role, cadence }))),
      ),
    );
    expect(reading.requirements.every(({ place }) => place !== null)).toBe(true);
  });

  test('and what became no requirement is told with its reason', async () => {
    const { leftOut } = await read(typedDocx(lindviken));
    expect(leftOut.map(({ reason }) => reason)).toEqual([
      'beforeFirstChapter',
      'noWords',
      ...Array(4).fill('contents'),
      ...Array(2).fill('appendix'),
    ]);
  });
});

describe('what a person has to look at is doubted', () => {
  const doubtsOf = (text: string) =>
    Object.fromEntries(
      readWords(text).requirements.map(({ ref, text: words, doubts }) => [`${ref} ${words}`, doubts]),
    );

  test('a section that comes twice, and its letters with it', () => {
    const text =
      '13 Drift\n\n13.5 Loggar\n\na) Loggar ska sparas.\n\n13.5 Kopior\n\na) Kopior ska provas.\n\n13.6 Nät\n\na) Nätet ska delas.';
    expect(doubtsOf(text)).toEqual({
      '13.5 a Loggar ska sparas.': ['numberJump'],
      '13.5 a Kopior ska provas.': ['numberRepeated'],
      '13.6 a Nätet ska delas.': [],
    });
  });

  test('a letter that is missing', () => {
    expect(doubtsOf('1 Drift\n\n1.1 Loggar\n\na) Loggar ska sparas.\n\nc) Loggar ska läsas.')).toEqual({
      '1.1 a Loggar ska sparas.': [],
      '1.1 c Loggar ska läsas.': ['numberJump'],
    });
  });

  test('"105" in chapter 10, which is taken for 10.5', () => {
    const reading = readWords(
      '10 Åtkomst\n\n10.4 Konton\n\na) Konton ska vara personliga.\n\n105 Lösenord\n\na) Lösenord ska vara långa.',
    );
    expect(reading.sections.map(({ number, title: name }) => `${number} ${name}`)).toEqual([
      '10.4 Konton',
      '10.5 Lösenord',
    ]);
    expect(reading.requirements.at(-1)).toMatchObject({ ref: '10.5 a', doubts: ['numberGuessed'] });
  });

  test('"23" in chapter 2, where chapter 3 is the next', () => {
    const reading = readWords(
      '2 Avtal\n\n2.1 Före\n\na) Krav ska ställas.\n\n23 Efter\n\na) Kopior ska förstöras.\n\n3 Drift\n\n3.1 Nät\n\na) Nätet ska delas.',
    );
    expect(reading.requirements.map(({ ref }) => ref)).toEqual(['2.1 a', '2.3 a', '3.1 a']);
  });

  test('an item that may be two, and one that demands nothing', () => {
    const text =
      '1 Drift\n\n1.1 Loggar\n\na) Loggar ska sparas. Chefen ska läsa dem.\n\nb) Loggarnas betydelse.\n\nc) Loggar ska skyddas.';
    expect(Object.values(doubtsOf(text))).toEqual([['mayBeSeveral'], ['noShall'], []]);
  });

  test('a document that never says "ska" is not doubted for it, and says so once', () => {
    const reading = readWords(
      '1 Drift\n\n1.1 Loggar\n\na) Loggar sparas.\n\nb) Loggar läses.\n\nc) Loggar skyddas.',
    );
    expect(reading.found).toMatchObject({ measures: 3, doubtful: 0 });
    expect(reading.issues.map(({ code }) => code)).toEqual(['written-without-shall']);
  });

  test('a chapter whose heading is not there', () => {
    const reading = readWords(
      '1 Drift\n\n1.1 Loggar\n\na) Loggar ska sparas.\n\n2.1 Kopior\n\na) Kopior ska provas.',
    );
    expect(reading.requirements.at(-1)).toMatchObject({
      ref: '2.1 a',
      chapter: '2',
      doubts: ['chapterMissing'],
    });
  });
});

test('a sentence that leads a list in is read before each of its items', () => {
  const { requirements, leftOut } = readWords(
    '1 Drift\n\n1.1 Chefer\n\nNärmaste chef ska:\n\na) gå igenom reglerna\n\nb) årligen se över behörigheterna',
  );
  expect(
    requirements.map(({ ref, text, role, cadence, doubts }) => [ref, text, role, cadence, doubts]),
  ).toEqual([
    ['1.1 a', 'Närmaste chef ska: gå igenom reglerna', 'Närmaste chef', null, []],
    ['1.1 b', 'Närmaste chef ska: årligen se över behörigheterna', 'Närmaste chef', 'årligen', []],
  ]);
  expect(leftOut).toEqual([]);
});

test('points under an item are lines of it', () => {
  const { requirements } = readWords(
    '1 Drift\n\n1.1 Loggar\n\na) Loggen ska visa:\n\n- vem\n\n- när\n\nb) Loggen ska skyddas.',
  );
  expect(requirements.map(({ ref, text }) => [ref, text])).toEqual([
    ['1.1 a', 'Loggen ska visa:\n- vem\n- när'],
    ['1.1 b', 'Loggen ska skyddas.'],
  ]);
});

test('numbers three deep are requirements with letters under them', () => {
  const { requirements } = readWords(
    '1 Drift\n\n1.1 Loggar\n\n1.1.1 Loggar ska sparas i ett år och skyddas mot ändring av obehöriga.\n\n1.1.2 Systemägaren ska:\n\na) läsa loggarna\n\nb) anmäla avvikelser',
  );
  expect(requirements.map(({ ref, level }) => [ref, level])).toEqual([
    ['1.1.1', 'administration'],
    ['1.1.2 a', 'system'],
    ['1.1.2 b', 'system'],
  ]);
});

describe('a list in Excel', () => {
  test('is known by English headings too, in any order, with rows that are headings', async () => {
    const reading = await read(
      sheet([
        ['Requirement', 'Reference', 'Responsible', 'Type', 'Level'],
        ['7 Staff'],
        ['The manager shall explain the rules.', '7.1', 'Manager', 'Measure', 'Administration'],
        ['Trust is built over time.', '7,2', '', 'Principle', 'Kommunen'],
        ['Accounts shall be closed.', '7.3', '', 'Whatever', ''],
      ]),
    );
    expect(reading.chapters.map(({ number, title: name }) => [number, name])).toEqual([['7', 'Staff']]);
    expect(
      reading.requirements.map(({ ref, kind, level, role, doubts }) => [ref, kind, level, role, doubts]),
    ).toEqual([
      ['7.1', 'measure', 'administration', 'Manager', ['numberJump']],
      ['7.2', 'principle', 'municipality', null, []],
      ['7.3', 'measure', 'administration', null, ['wordUnknown']],
    ]);
  });

  test('without numbers has them counted, and says so', async () => {
    const { requirements } = await read(
      sheet([
        ['Område', 'Krav'],
        ['Drift', 'Loggar ska sparas.'],
        ['Drift', 'Kopior ska provas.'],
        ['Människor', 'Alla ska utbildas.'],
      ]),
    );
    expect(requirements.map(({ ref, chapterTitle, doubts }) => [ref, chapterTitle, doubts])).toEqual([
      ['1.1', 'Drift', ['numberCounted']],
      ['1.2', 'Drift', []],
      ['2.1', 'Människor', ['numberCounted']],
    ]);
  });

  test('whose columns nobody knows gives what demands something, doubted, and tells the rest', async () => {
    const { requirements, leftOut } = await read(
      sheet([
        ['Alfa', 'Beta'],
        ['Drift', 'Loggar ska sparas.'],
        ['Nät', 'Kommentar'],
      ]),
    );
    expect(requirements).toMatchObject([
      { text: 'Drift | Loggar ska sparas.', doubts: expect.arrayContaining(['fromTable']) },
    ]);
    expect(leftOut).toHaveLength(2);
  });
});

describe('a file that is no guideline', () => {
  test.each([
    ['damaged Word', new Uint8Array(typedDocx(lindviken).slice(0, 900)), 'docx-damaged'],
    ['damaged PDF', new TextEncoder().encode('%PDF-1.7\nskräp'), 'pdf-damaged'],
    ['empty', new Uint8Array(), 'empty-file'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      'unsupported-format',
    ],
  ])('%s is a reading with an error', async (_, bytes, code) => {
    const reading = guidelineReadingSchema.parse(await read(bytes));
    expect(reading.requirements).toEqual([]);
    expect(reading.issues).toMatchObject([{ code, severity: 'error' }]);
  });

  test('text without anything demanded says that nothing was found', () => {
    expect(readWords('').issues).toMatchObject([{ code: 'no-requirements', severity: 'error' }]);
  });

  test('is read apart in the same way, and a missing one is told', async () => {
    const missing = await readGuidelinePath('finns-inte.docx');
    expect(missing.issues).toMatchObject([{ code: 'file-missing', severity: 'error' }]);
  });
});

test('two thousand items are read in a second, and more than the most are left out and told', async () => {
  const chapters = (items: number): SampleChapter[] =>
    Array.from({ length: items / 20 }, (_, c) => ({
      title: `Område ${'abcdefghij'[c % 10]}`,
      sections: [
        {
          title: 'Krav',
          items: Array.from({ length: 20 }, () => ({
            text: 'Varje verksamhet ska följa reglerna.',
            level: 'administration' as const,
            role: null,
            cadence: null,
          })),
        },
      ],
    })).slice(0, 99);
  const many = numberedDocx(chapters(1_980));
  const worked = processorTime();
  const reading = await read(many);
  expect(worked()).toBeLessThan(2_000);
  expect(reading.found).toMatchObject({ requirements: 1_980, doubtful: 0 });
  const rows = Array.from({ length: mostRequirements + 5 }, (_, index) => [
    `K-${index}`,
    'Reglerna ska följas.',
  ]);
  const list = await read(sheet([['Nr', 'Krav'], ...rows]));
  expect(list.found).toMatchObject({ requirements: mostRequirements, leftOut: 6 });
  expect(list.issues.map(({ code }) => code)).toEqual(['too-many-requirements']);
});

test.each([
  ['Systemägaren ska minst en gång per år pröva planen.', 'system', 'Systemägare', 'minst en gång per år'],
  [
    'Avtalet granskas av informationsägaren vart tredje år.',
    'administration',
    'Informationsägare',
    'vart tredje år',
  ],
  ['Ledningssystemet ska vara känt.', 'administration', null, null],
  ['Kommunen ska ha en policy.', 'municipality', null, null],
  ['Lösenord ska vara minst fjorton tecken.', 'system', null, null],
  ['Brandväggar ska ses över regelbundet.', 'centralIt', null, 'regelbundet'],
])('%s belongs to %s, %s, %s', (text, level, role, cadence) => {
  expect([levelOf(text), officeIn(text)?.name ?? null, cadenceIn(text)]).toEqual([level, role, cadence]);
});
