import { type Fonts, fonts } from '../fonts.ts';
import { mapStrings } from '../map-strings.ts';
import type { Block, Column, Paper, Row } from '../paper.model.ts';
import { characterMap } from './character-map.ts';
import { breakable } from './long-words.ts';

/** Letters: longer runs without a place to break would stick out of the page. */
const longestOnPage = 65;

/** Millimetres: the width of the text, the space between two columns, and a letter of a table's text on average. */
const width = { text: 166, between: 4, letter: 1.7 };

let drawable: Set<number> | undefined;

/**
 * The paper with every sign that no typeface can draw shown as U+FFFD, since PDF/UA and PDF/A refuse missing signs,
 * and with words that no dictionary hyphenates made breakable.
 */
export function printable(paper: Paper): Paper {
  drawable ??= drawableSigns(fonts());
  const signs = drawable;
  const drawn = mapStrings(paper, (text) => withDrawableSigns(text, signs));
  return {
    ...mapStrings(drawn, (text) => fitted(text, longestOnPage)),
    blocks: drawn.blocks.map(
      (block): Block =>
        block.type === 'table'
          ? { ...block, rows: block.rows.map((row) => fittedRow(row, block.columns)) }
          : mapStrings(block, (text) => fitted(text, longestOnPage)),
    ),
  };
}

/** Each cell's long words broken for the width of its column. */
function fittedRow({ cells, details }: Row, columns: readonly Column[]): Row {
  const given = columns.reduce((sum, each) => sum + (each.width ?? 0), 0);
  const shared = (width.text - given) / Math.max(1, columns.filter((each) => each.width === null).length);
  const letters = (millimetres: number) => Math.floor((millimetres - width.between) / width.letter);
  return {
    cells: cells.map((cell, index) =>
      mapStrings(cell, (text) => fitted(text, letters(columns[index]?.width ?? shared))),
    ),
    details: mapStrings(details, (text) => fitted(text, longestOnPage)),
  };
}

/** What the fallback has, and what every face has: a sign of one face alone would fail in a text set in another. */
export function drawableSigns({ faces, fallback }: Fonts): Set<number> {
  const maps = faces.map(characterMap);
  const ofAllFaces = [...(maps[0] ?? [])].filter((point) => maps.every((map) => map.has(point)));
  return new Set([...characterMap(fallback), ...ofAllFaces]);
}

const withDrawableSigns = (text: string, signs: Set<number>): string =>
  text.replaceAll(/[^\n\x20-\x7e]/gu, (sign) =>
    signs.has(sign.codePointAt(0) ?? 0) && !/\p{Co}/u.test(sign) ? sign : '\ufffd',
  );

const fitted = (text: string, longest: number): string =>
  text.replaceAll(/\S+/g, (run) => (run.length > longest ? breakable(run) : run));
