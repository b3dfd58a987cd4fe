import { type Fonts, fonts } from '../fonts.ts';
import { mapStrings } from '../map-strings.ts';
import type { Paper } from '../paper.model.ts';
import { characterMap } from './character-map.ts';

/** Longer runs without a place to break would stick out: of a column in a table, of the page elsewhere. */
const longestWord = { inTable: 24, onPage: 65 };

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
    ...mapStrings(drawn, (text) => breakable(text, longestWord.onPage)),
    blocks: drawn.blocks.map((block) =>
      mapStrings(block, (text) =>
        breakable(text, block.type === 'table' ? longestWord.inTable : longestWord.onPage),
      ),
    ),
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

const breakable = (text: string, longest: number): string =>
  text.replaceAll(new RegExp(`\\S{${longest},}`, 'g'), (word) =>
    word.replaceAll(/.{10}/gu, (piece) => `${piece}\u200b`),
  );
