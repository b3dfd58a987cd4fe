import { describe, expect, test } from 'vitest';
import type { Reading } from '../reading/reading.model.ts';
import type { Language } from '../texts/index.ts';
import { composeStatusPaper } from './compose-status-paper.ts';
import type { Block, Paper } from './paper.model.ts';
import {
  audit,
  document,
  lindviken,
  manyRecommendations,
  reading,
  recommendation,
} from './status-paper.fixture.ts';
import { statusPaper } from './status-paper.rules.ts';

const compose = (read: Reading, language: Language = 'sv', interpreted = true) =>
  composeStatusPaper(statusPaper(read, { interpreted }), language);

const headings = ({ blocks }: Paper) =>
  blocks.flatMap((block) => (block.type === 'heading' ? [`${block.level} ${block.text}`] : []));

const tableNamed = ({ blocks }: Paper, caption: string) => {
  const found = blocks.find((block) => block.type === 'table' && block.caption === caption);
  if (found?.type !== 'table') throw new Error(`no table ${caption}`);
  return found;
};

const parts = (blocks: Block[]) =>
  blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.flatMap(({ cells, details }) => [...cells.flat(), ...details]) : [],
  );

test('headings never skip a level and every audit has its own', () => {
  expect(headings(compose(lindviken))).toEqual([
    '1 Sammanfattning',
    '2 Angivna och lästa totaler',
    '2 Läget per granskning',
    '2 Läget per nämnd eller bolag',
    '2 Tolkningar',
    '2 Handlingar i filen',
    '1 Granskningar',
    '2 Granskning av it-säkerhet och behörigheter (2022)',
    '2 Granskning av leverantörer och avtal (2023)',
    '2 Granskning av kommunens krisberedskap 2025',
    '1 Datum, svar och åtgärder',
    '1 Att kontrollera',
    '1 Så är rapporten gjord',
  ]);
});

test('the front page names file, date, firm and registry number', () => {
  const { title, facts, dated } = compose(lindviken);
  expect(title).toBe('Uppföljning av tidigare granskningar');
  expect(dated).toBe('2026-04-14');
  expect(facts.map(({ value }) => value)).toEqual([
    'Uppföljande granskning',
    '2026-04-14',
    'Granit Revision AB',
    'REV 2026/014',
    'uppfoljning-lindviken-2026.pdf (32\u00a0sidor)',
  ]);
});

test.each([
  ['2026', '2026-01-01'],
  ['2026-04', '2026-04-01'],
  ['2026-02-31', null],
  ['2026-13', null],
])('a document dated %s gives the file the date %s', (dated, expected) => {
  expect(compose(reading({ documents: [document({ dated })] })).dated).toBe(expected);
});

describe('the share', () => {
  const figures = (read: Reading, language: Language = 'sv') => {
    const block = compose(read, language).blocks.find(({ type }) => type === 'figures');
    return block?.type === 'figures' ? block.figures.map(({ figure }) => figure) : [];
  };
  const withStatuses = (...statuses: ('green' | 'yellow' | 'red' | 'unknown')[]) =>
    reading({
      documents: [
        document({
          audits: [audit({ recommendations: statuses.map((status) => recommendation({ status })) })],
        }),
      ],
    });

  test('stands with a space that never breaks in Swedish and none in English', () => {
    expect(figures(withStatuses('green', 'yellow', 'red'))[1]).toBe('67\u00a0%');
    expect(figures(withStatuses('green', 'yellow', 'red'), 'en')[1]).toBe('67%');
  });

  test('is said to be a least one where some statuses are unknown, and unknown where that would be 0', () => {
    expect(figures(withStatuses('green', 'unknown'))[1]).toBe('minst 50\u00a0%');
    expect(figures(withStatuses('unknown', 'unknown'))[1]).toBe('okänd');
    expect(figures(withStatuses('red', 'unknown'))[1]).toBe('okänd');
    expect(figures(withStatuses('red', 'red'))[1]).toBe('0\u00a0%');
  });
});

describe('proposals', () => {
  test('are always labelled and stand beside an unknown status', () => {
    const table = tableNamed(compose(lindviken), 'Rekommendationer i Granskning av leverantörer och avtal');
    expect(table.rows.map(({ cells }) => cells[3])).toEqual([
      [
        { type: 'status', status: 'unknown', words: 'Okänd' },
        { type: 'proposal', status: 'green', label: 'Tolkning:', words: 'Åtgärdad' },
      ],
      [
        { type: 'status', status: 'unknown', words: 'Okänd' },
        { type: 'proposal', status: 'yellow', label: 'Tolkning:', words: 'Delvis åtgärdad' },
      ],
      [{ type: 'status', status: 'unknown', words: 'Okänd' }],
    ]);
  });

  test('never show in charts, and nowhere in a paper without interpretations', () => {
    const charts = compose(lindviken).blocks.filter(({ type }) => type === 'chart');
    expect(JSON.stringify(charts)).toContain('3 okända');
    const without = compose(lindviken, 'sv', false);
    expect(parts(without.blocks).filter(({ type }) => type === 'proposal')).toEqual([]);
    expect(headings(without)).not.toContain('2 Tolkningar');
  });
});

test('the auditors’ overall assessment stands as verdict and in their own words', () => {
  const { blocks } = compose(lindviken);
  expect(blocks).toContainEqual({
    type: 'facts',
    facts: expect.arrayContaining([
      { label: 'Revisorernas samlade bedömning', value: 'Delvis uppfyllt', quoted: false },
    ]),
  });
  expect(blocks).toContainEqual({
    type: 'paragraph',
    text: expect.stringContaining('delvis har vidtagit tillräckliga åtgärder'),
    style: 'plain',
    quoted: true,
  });
});

test('the report’s own totals are told in the summary, apart from what was read', () => {
  expect(compose(lindviken).blocks).toContainEqual(
    expect.objectContaining({
      style: 'lede',
      text: expect.stringContaining(
        '”Uppföljning av tidigare granskningar” anger själv 3 åtgärdade, 4 delvis åtgärdade, 2 inte åtgärdade, alltså 78\u00a0% helt eller delvis åtgärdade.',
      ),
    }),
  );
});

test('unrelated documents of a packet are counted, not listed', () => {
  const other = document({ kind: 'other', title: 'Ansökan om medel' });
  const paper = compose({ ...lindviken, documents: [...lindviken.documents, other, other] });
  const { rows } = tableNamed(paper, 'Handlingar om revisionen som har lästs i filen');
  expect(rows).toHaveLength(4);
  expect(JSON.stringify(paper.blocks)).toContain('2\u00a0andra handlingar som inte hör till revisionen');
});

test('a chart says in words everything that it draws', () => {
  const chart = compose(lindviken).blocks.find(({ type }) => type === 'chart');
  expect(chart).toMatchObject({
    alt: 'Liggande staplar med antal rekommendationer per status. Granskning av it-säkerhet och behörigheter (2022): 2 åtgärdade, 2 delvis åtgärdade, 1 inte åtgärdad. Granskning av leverantörer och avtal (2023): 3 okända. Granskning av kommunens krisberedskap 2025: 1 okänd.',
  });
});

test('more audits than fit one chart are drawn in several of much the same size', () => {
  const audits = Array.from({ length: 30 }, (_, index) =>
    audit({ title: `Granskning ${index}`, recommendations: [recommendation()] }),
  );
  const { blocks } = compose(reading({ documents: [document({ audits })] }));
  const sizes = blocks.flatMap((block) =>
    block.type === 'chart' && block.bars.length > 1 ? [block.bars.length] : [],
  );
  expect(sizes).toEqual([8, 8, 8, 6]);
});

test('a reading without audits says so kindly and still tells what to check', () => {
  const paper = compose(reading());
  expect(paper.blocks[1]).toMatchObject({
    type: 'paragraph',
    text: expect.stringContaining('ingen granskning'),
  });
  expect(headings(paper)).toEqual(['1 Sammanfattning', '1 Att kontrollera', '1 Så är rapporten gjord']);
});

test.each([
  ['pdf', 's.\u00a04'],
  ['docx', 's.\u00a04, stycke\u00a012'],
  ['xlsx', 'blad\u00a04, rad\u00a012'],
  ['text', 's.\u00a04, rad\u00a012'],
] as const)('a place in %s is told as %s', (format, expected) => {
  const read = manyRecommendations(1);
  const paper = compose({ ...read, source: { ...read.source, format } });
  expect(parts(paper.blocks)).toContainEqual({
    type: 'text',
    text: `Plats: ${expected}`,
    style: 'muted',
    quoted: false,
  });
});

test('a recommendation without number that lacks an answer is named by the beginning of its text', () => {
  const text =
    'att säkerställa att behörigheter i samtliga verksamhetssystem granskas minst en gång per år och dokumenteras';
  const recommendations = [
    recommendation(),
    recommendation({ number: '2' }),
    recommendation({ number: null, text }),
  ];
  const paper = compose(reading({ documents: [document({ audits: [audit({ recommendations })] })] }));
  const [row] = tableNamed(paper, 'Rekommendationer utan läst svar').rows;
  expect(row?.cells[1]).toMatchObject([
    { text: '1, 2' },
    { text: 'att säkerställa att behörigheter i samtliga verksamhetssystem granskas minst en…' },
  ]);
});

test('what was expected and found is told of dates and numbers, but totals only in the sentence', () => {
  const issue = { severity: 'warning', message: 'Summan skiljer.', place: null } as const;
  const issues = [
    { ...issue, code: 'audit-totals-differ', expected: '7 = 3/3/1', found: '7 = 0/0/1/?6' },
    { ...issue, code: 'dates-differ', expected: '2026-04-14', found: '2025-04-14' },
  ];
  const told = JSON.stringify(compose(reading({ issues })).blocks);
  expect(told).not.toContain('3/3/1');
  expect(told).not.toContain('?6');
  expect(told).toContain('2025-04-14');
});

describe('a first audit', () => {
  const question = {
    number: '1',
    text: 'Är styrningen tillräcklig?',
    criterion: null,
    verdict: 'partly',
  } as const;
  const first = audit({
    questions: [question, { ...question, number: '2', verdict: 'met' }],
    recommendations: [
      recommendation(),
      recommendation({ number: '2', addressees: ['Socialnämnden', 'Kommunstyrelsen'] }),
    ],
  });
  const read = reading({ documents: [document({ kind: 'audit', audits: [first] })] });

  test('shows its questions with verdicts and its recommendations with addressees', () => {
    const paper = compose(read);
    const verdicts = tableNamed(paper, 'Revisionsfrågor i Granskning av behörigheter').rows;
    expect(verdicts.map(({ cells }) => cells[2])).toMatchObject([
      [{ text: 'Delvis uppfyllt' }],
      [{ text: 'Uppfyllt' }],
    ]);
    const { columns, rows } = tableNamed(paper, 'Rekommendationer i Granskning av behörigheter');
    expect(columns.map(({ title }) => title)).toEqual(['Nr', 'Rekommendation', 'Riktas till']);
    expect(rows[1]?.cells[2]).toMatchObject([{ text: 'Socialnämnden' }, { text: 'Kommunstyrelsen' }]);
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  });

  test('has no status, no share and no word of unknown, and says why', () => {
    const paper = compose(read);
    const told = JSON.stringify(paper);
    expect(told).not.toMatch(/okänd/i);
    expect(told).not.toContain('\u00a0%');
    expect(told).not.toContain('Färger försvinner');
    expect(paper.blocks.filter(({ type }) => type === 'chart')).toEqual([]);
    expect(told).toContain('Därför har rapporten varken statusar eller andelar.');
    expect(paper.blocks[1]).toEqual({
      type: 'figures',
      figures: [
        { figure: '2', words: 'rekommendationer i 1 granskning' },
        { figure: '1', words: 'revisionsfråga med svaret uppfyllt' },
        { figure: '1', words: 'revisionsfråga med svaret delvis uppfyllt' },
      ],
    });
  });

  test.each([
    ['a follow-up', document({ kind: 'followUp', audits: [first] })],
    [
      'an audit with stated totals',
      document({
        kind: 'audit',
        audits: [
          { ...first, statedTotals: { recommendations: 2, green: 1, yellow: 1, red: 0, derived: false } },
        ],
      }),
    ],
    [
      'an audit with a status',
      document({
        kind: 'audit',
        audits: [{ ...first, recommendations: [recommendation({ status: 'red' })] }],
      }),
    ],
  ])('is not what %s is: there a lost status is unknown', (_what, followUp) => {
    const paper = compose(reading({ documents: [followUp] }));
    const { columns } = tableNamed(paper, 'Rekommendationer i Granskning av behörigheter');
    expect(columns.at(-1)?.title).toBe('Status');
  });
});

test('in English only the source’s own words are Swedish, and marked so', () => {
  const own = parts(compose(lindviken, 'en').blocks).filter((part) => !('quoted' in part && part.quoted));
  const swedish = own.filter((part) => 'words' in part && /[åäö]/.test(part.words));
  expect(swedish).toEqual([]);
});
