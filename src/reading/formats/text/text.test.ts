import { describe, expect, it } from 'vitest';
import { readText } from './index.ts';

const read = (text: string) => readText(new TextEncoder().encode(text)).blocks;

describe('text as converters leave it', () => {
  it('joins wrapped lines and words, and keeps the hyphens that belong', () => {
    const wrapped =
      'Nämnden ska följa upp att rutinerna för infor-\nmation till anhöriga är kända inom vård- och\nomsorgsförvaltningen och av IT-\nenheten under året.';
    expect(read(wrapped)).toMatchObject([
      {
        text: 'Nämnden ska följa upp att rutinerna för information till anhöriga är kända inom vård- och omsorgsförvaltningen och av IT-enheten under året.',
      },
    ]);
  });
  it('reads the same table from tabs, bars, drawn lines, HTML and mere spaces', () => {
    const forms = [
      'Nr\tRekommendation\tStatus\n1\tTa fram en plan\tKlar\n2\tFölj upp planen\tPågår',
      '| Nr | Rekommendation | Status |\n|---|---|---|\n| 1 | Ta fram en plan | Klar |\n| 2 | Följ upp planen | Pågår |',
      '+----+-----------------+--------+\n| Nr | Rekommendation  | Status |\n+====+=================+========+\n| 1  | Ta fram en plan | Klar   |\n+----+-----------------+--------+\n| 2  | Följ upp planen | Pågår  |\n+----+-----------------+--------+',
      '<table>\n<tr><th>Nr</th><th>Rekommendation</th><th>Status</th></tr>\n<tr><td>1</td><td>Ta fram en plan</td><td>Klar</td></tr>\n<tr><td>2</td><td>Följ upp planen</td><td>Pågår</td></tr>\n</table>',
      'Nr   Rekommendation       Status\n\n1    Ta fram en plan      Klar\n\n2    Följ upp planen      Pågår',
    ];
    for (const form of forms) {
      const [table] = read(form);
      const cells =
        table?.kind === 'table'
          ? table.rows.map(({ cells: row }) =>
              row.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join()),
            )
          : [];
      expect([form, cells]).toEqual([
        form,
        [
          ['Nr', 'Rekommendation', 'Status'],
          ['1', 'Ta fram en plan', 'Klar'],
          ['2', 'Följ upp planen', 'Pågår'],
        ],
      ]);
    }
  });
  it('takes running heads and page numbers away, but not the cover’s', () => {
    const page = (number: number): string =>
      `Granit Revision AB\n\nText på sidan med ordet ${'abcdef'[number]}.\n\n${number} (4)\n`;
    const texts = read([1, 2, 3, 4].map(page).join('\f')).map((block) =>
      block.kind === 'table' ? '' : block.text,
    );
    expect(texts.filter((text) => text === 'Granit Revision AB')).toHaveLength(1);
    expect(texts.some((text) => /\(4\)/u.test(text))).toBe(false);
    expect(texts.filter((text) => text.startsWith('Text på sidan'))).toHaveLength(4);
  });
  it('reads older Swedish files by their own alphabet', () => {
    expect(readText(Uint8Array.from([0x53, 0xe4, 0x6b, 0x65, 0x72, 0x68, 0x65, 0x74])).blocks).toMatchObject([
      { text: 'Säkerhet' },
    ]);
  });
  it('keeps every word of a paragraph without end', () => {
    const words = Array.from(
      { length: 5000 },
      (_each, at) => `ord${at} i en rad som är lång nog att räknas som bruten text`,
    ).join('\n');
    const text = read(words)
      .map((block) => (block.kind === 'table' ? '' : block.text))
      .join(' ');
    expect(text).toContain('ord4999 ');
    expect(text.split(' ')).toHaveLength(words.split(/\s/u).length);
  });
});
