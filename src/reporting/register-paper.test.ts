import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../texts/index.ts';
import { composeStatusPaper } from './compose-status-paper.ts';
import { writeRegisterPaper, writeRegisterPaperApart } from './index.ts';
import type { Paper, PrintedStatus } from './paper.model.ts';
import { auditOf, bodyOf, entered, lindvikensRegister, register } from './register-paper.fixture.ts';
import type { RegisterForPaper } from './register-paper.model.ts';
import { registerPaper } from './register-paper.rules.ts';

const compose = (taken: RegisterForPaper, language: Language = 'sv') =>
  composeStatusPaper(registerPaper(taken), language);
const told = (paper: Paper) => JSON.stringify(paper);
const tableNamed = ({ blocks }: Paper, caption: string) => {
  const found = blocks.find((block) => block.type === 'table' && block.caption === caption);
  if (found?.type !== 'table') throw new Error(`no table ${caption}`);
  return found;
};

test('the front page says that it is taken from the register, what was chosen and when', () => {
  const { title, facts, dated } = compose(lindvikensRegister);
  expect(title).toBe('Revisionens rekommendationer i Lindvikens kommun');
  expect(dated).toBe('2026-11-22');
  expect(facts.map(({ value }) => value)).toEqual([
    'Lindvikens kommun',
    'ur registret, uttaget 2026-11-22',
    'Nämnd: Socialnämnden · Status: alla',
  ]);
  expect(compose(register()).facts.at(-1)?.value).toBe('alla rekommendationer');
});

describe('the three tracks', () => {
  const paper = registerPaper(lindvikensRegister);

  test('the boards stand in the order of the alphabet, as on the page that tells how things stand', () => {
    const names = ['Överförmyndarnämnden', 'Kommunstyrelsen', 'Äldrenämnden'];
    const recommendation = entered({ bodies: names.map((body) => bodyOf({ body })) });
    const { register: taken, bodies } = registerPaper(register({ audits: [auditOf(recommendation)] }));
    const work = taken?.work ?? [];
    const inOrder = ['Kommunstyrelsen', 'Äldrenämnden', 'Överförmyndarnämnden'];
    expect(work.map(({ body }) => body)).toEqual(inOrder);
    expect(bodies.map(({ name }) => name)).toEqual(inOrder);
  });

  test('interpreted colours never enter the auditors’ totals', () => {
    expect(paper.totals).toEqual({
      recommendations: 5,
      green: 1,
      yellow: 0,
      red: 1,
      unknown: 2,
      notAssessed: 1,
    });
    expect(paper.proposed).toEqual({ green: 1, yellow: 0, red: 0 });
  });

  test('an internal confirmation is counted with the body’s work and nowhere else', () => {
    const confirmed = registerPaper(
      register({
        audits: [
          auditOf(
            entered({
              bodies: [
                bodyOf({
                  work: { state: 'confirmed', verification: 'confirmed', on: null, minuteItem: null },
                }),
              ],
            }),
          ),
        ],
      }),
    );
    expect(confirmed.totals).toMatchObject({ green: 0, notAssessed: 1 });
    expect(confirmed.register?.work[0]?.states.confirmed).toBe(1);
  });

  test('each body is counted by its own status and its own work', () => {
    expect(
      paper.bodies.map(({ name, tally }) => [name, tally.recommendations, tally.green, tally.red]),
    ).toEqual([
      ['Kommunstyrelsen', 4, 2, 0],
      ['Socialnämnden', 2, 0, 1],
    ]);
    expect(paper.register?.work.find(({ body }) => body === 'Socialnämnden')).toMatchObject({ withheld: 1 });
  });

  test('stand in one line for each body, with who interpreted a colour beside the unknown', () => {
    const table = tableNamed(compose(lindvikensRegister), 'Rekommendationer i Granskning av behörigheter');
    expect(table.rows[1]?.details).toMatchObject([
      { label: 'Kommunstyrelsen', text: expect.stringContaining('Revisorerna: åtgärdad (2025-04-28).') },
      {
        label: 'Socialnämnden',
        text: 'Revisorerna: inte åtgärdad (2025-04-28). Eget arbete: beslut att inte åtgärda 2024-01-22, §\u00a033. Intern verifiering: inte gjord.',
      },
      { label: 'Gjort (Kommunstyrelsen)', text: 'Klart.' },
      { label: 'Kvarstår (Socialnämnden)' },
      { label: 'Svar från Socialnämnden (återgivet av revisorerna)' },
    ]);
    expect(table.rows[2]?.cells[3]).toEqual([
      { type: 'status', status: 'unknown', words: 'Okänd' },
      { type: 'proposal', status: 'green', label: 'Tolkad av Britta Söderhjelm:', words: 'Åtgärdad' },
    ]);
    expect(table.rows[2]?.details).toMatchObject([
      { text: expect.stringContaining('Eget arbete: inte överlämnat.') },
    ]);
    expect(table.rows[3]?.cells[3]).toHaveLength(1);
  });
});

test('the share is of those that the auditors have followed up', () => {
  const figures = compose(lindvikensRegister).blocks.find(({ type }) => type === 'figures');
  expect(figures).toMatchObject({
    figures: [
      { figure: '5' },
      { figure: 'minst 25\u00a0%', words: 'helt eller delvis åtgärdade, 1 av 4 uppföljda' },
      { figure: '1' },
      { figure: '2' },
      { figure: '1', words: 'inte uppföljda av revisorerna än' },
    ],
  });
});

describe('where a status is chosen', () => {
  const yellow = { status: 'yellow', dated: '2025-04-28' } as const;
  const chosen = register({
    selection: ['Delvis åtgärdad'],
    audits: [
      auditOf(
        entered({ bodies: [bodyOf(yellow)] }),
        entered({ number: '2', bodies: [bodyOf({ ...yellow, body: 'Socialnämnden' })] }),
      ),
    ],
    whole: { recommendations: 8, green: 3, yellow: 2, red: 2, unknown: 0, notAssessed: 1 },
    mayHideBodies: true,
  });

  test('no share is given of the choice, and the whole stands beside it', () => {
    const paper = compose(chosen);
    const { figures } = paper.blocks.find((block) => block.type === 'figures') ?? { figures: [] };
    expect(figures.map(({ figure, words }) => `${figure} ${words}`)).toEqual([
      '2 rekommendationer i 1\u00a0granskning',
      '2 delvis åtgärdade',
    ]);
    const words = told(paper);
    expect(words).not.toContain('100\u00a0%');
    expect(words).not.toContain('0 inte åtgärdade');
    const columns = tableNamed(paper, 'Samma siffror som tabell').columns.map(({ title }) => title);
    expect(columns).toEqual(['Granskning', 'Antal', 'Delvis']);
    expect(words).toContain('Här visas bara ett urval: Delvis åtgärdad. Därför anges ingen andel för det.');
    expect(words).toContain(
      'Med alla bedömningar är det 8\u00a0rekommendationer: 3 åtgärdade, 2 delvis åtgärdade, 2 inte åtgärdade, 1 inte uppföljd. Av 7 uppföljda är 71\u00a0% helt eller delvis åtgärdade.',
    );
  });

  test('it is told why a board can have more of it', () => {
    expect(told(compose(chosen))).toContain('En nämnd kan därför ha fler');
    expect(told(compose({ ...chosen, mayHideBodies: false }))).not.toContain('En nämnd kan därför ha fler');
  });
});

test('an answer after its extended date is late', () => {
  const table = tableNamed(compose(lindvikensRegister), 'Svar per nämnd eller bolag och granskning');
  expect(JSON.stringify(table.rows)).toContain('anstånd till 2025-10-31');
  expect(table.rows[0]?.cells.at(-1)).toMatchObject([{ text: 'Nej' }]);
});

test('nothing of it speaks of a file that was read', () => {
  const words = told(compose(lindvikensRegister));
  expect(words).not.toMatch(/lästs? ur|en enda fil|SHA-256|föreslår läsprogrammet/i);
});

test('a choice without recommendations says so', () => {
  expect(told(compose(register()))).toContain('Urvalet innehåller inga rekommendationer.');
});

test('in English only the register’s own words are Swedish, and marked so', () => {
  const own = compose(lindvikensRegister, 'en').blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.flatMap(({ cells, details }) => [...cells.flat(), ...details]) : [],
  );
  const names = /Söderhjelm|Socialnämnden|Kommunstyrelsen/g;
  const swedish = own.filter(
    (part) =>
      !('quoted' in part && part.quoted) && /[åäö]/.test(Object.values(part).join(' ').replaceAll(names, '')),
  );
  expect(swedish).toEqual([]);
});

const status = fc.constantFrom<PrintedStatus>('green', 'yellow', 'red', 'unknown', 'notAssessed');
test('however the statuses fall, the totals are those of the audits and every body’s are those of its own', () => {
  fc.assert(
    fc.property(fc.array(fc.array(status, { maxLength: 20 }), { maxLength: 5 }), (perAudit) => {
      const paper = registerPaper(
        register({
          audits: perAudit.map((statuses) =>
            auditOf(...statuses.map((each) => entered({ bodies: [bodyOf({ status: each })] }))),
          ),
        }),
      );
      const all = perAudit.flat();
      expect(paper.totals.recommendations).toBe(all.length);
      for (const each of ['green', 'yellow', 'red', 'unknown', 'notAssessed'] as const) {
        const count = all.filter((found) => found === each).length;
        expect(paper.totals[each]).toBe(count);
        expect(paper.audits.reduce((sum, { tally }) => sum + tally[each], 0)).toBe(count);
        expect(paper.bodies.reduce((sum, { tally }) => sum + tally[each], 0)).toBe(count);
      }
    }),
  );
});

describe('as a file', () => {
  const pdf = (archive: boolean) =>
    writeRegisterPaper(lindvikensRegister, { format: 'pdf', language: 'sv', archive });

  test('a PDF for everybody and one for the archive say by which standard they are made', async () => {
    const [accessible, archived] = await Promise.all([pdf(false), pdf(true)]);
    expect(Buffer.from(accessible).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(Buffer.from(archived).toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(Buffer.from(accessible).equals(await pdf(false))).toBe(true);
  });

  test('written in a process of its own it is the same file', async () => {
    const apart = await writeRegisterPaperApart(lindvikensRegister, { format: 'pdf', language: 'sv' });
    expect(Buffer.from(apart).equals(await pdf(false))).toBe(true);
  });

  test('a Word file holds the same words', async () => {
    const bytes = await writeRegisterPaper(lindvikensRegister, { format: 'docx', language: 'sv' });
    const { unzipSync, strFromU8 } = await import('fflate');
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('ur registret, uttaget 2026-11-22');
    expect(xml).toContain('Tolkad av Britta Söderhjelm:');
  });

  const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;
  test.skipIf(!hasPdftotext)('another program reads every track out of the PDF', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stadga-paper-'));
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, await pdf(false));
    const { stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    for (const words of [
      'ur registret, uttaget 2026-11-22',
      'Eget arbete:',
      'Intern verifiering:',
      'Inte uppföljd',
    ]) {
      expect(stdout).toContain(words);
    }
  });
});
