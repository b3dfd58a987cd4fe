import type { Block } from '../blocks.model.ts';
import type { Colour } from '../reading.model.ts';
import { partialDatesIn } from './dates.rules.ts';
import { textOf } from './document-titles.ts';
import { proseOf } from './prose.ts';
import { colourWord, statusOfWords } from './status.rules.ts';
import { readHead } from './table-head.ts';

/** What a document says of itself: who wrote it, when, under which number, and what its colours mean. */

const firms =
  /(?<![\p{L}])(PwC|KPMG|EY|Ernst & Young|Deloitte|BDO|Grant Thornton|Forvis Mazars|Mazars|Azets|Baker Tilly|Sirona|Helseplan|RSM)(?![\p{L}])/u;
const firmName = [
  /(?<![\p{L}])((?:\p{Lu}[\p{L}-]+\s(?:&\s)?){0,3}(?:Revision|Rådgivning|Audit|Consulting|Revisorer|Revisionsbyrå|Revisionsbyrån|Revisionskonsult)(?:\s&\s\p{Lu}\p{L}+)?\s(?:AB|KB|HB|Sverige AB))(?![\p{L}])/u,
  /(?<![\p{L}])((?:\p{Lu}[\p{L}-]+\s(?:&\s)?){1,3}(?:Revision|Rådgivning|Revisionsbyrå))(?![\p{L}])/u,
];
const commissioned =
  /(?:^|[.\s])((?:\p{Lu}[\p{L}&]+)(?:\s(?:&|\p{Lu}[\p{L}&]+)){0,3})\shar\s(?:\p{L}+\s){0,4}på uppdrag av/u;

/**
 * The blocks with the cells of small tables near the top as lines of their own: a letterhead is often set as a
 * table without lines, and a workbook has its firm and date beside each other.
 */
function withLetterhead(blocks: Block[]): Block[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'table' && index < 6 && block.rows.length <= 4 && readHead(block) === null
      ? block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
      : [block],
  );
}

export function firmOf(blocks: Block[]): string | null {
  const texts = withLetterhead(blocks).map(textOf);
  const known = texts.map((text) => firms.exec(text)?.[1]).find((name) => name);
  if (known) return known;
  for (const pattern of [...firmName, commissioned]) {
    const name = texts
      .map((text) => pattern.exec(text)?.[1])
      .find((found) => found && !/^(?:Vi|Revisionen|Revisorerna)$/u.test(found));
    if (name) return name.trim();
  }
  return null;
}

export interface ReportDates {
  dated: string | null;
  /** The date on the cover and the date at the signature, where both are printed. */
  cover: { date: string; block: Block } | null;
  signed: { date: string; block: Block } | null;
}

/** A report's date: of cover and signature the later, since the year that is forgotten is the old one. */
export function datesOf(blocks: Block[]): ReportDates {
  const cover = dateAlone(withLetterhead(blocks).slice(0, 14));
  const signed = dateAlone(
    blocks
      .slice(1)
      .slice(-25)
      .toReversed()
      .filter((block) => block !== cover?.block),
  );
  const dates = [cover?.date, signed?.date].filter((date) => date !== undefined).sort(byDate);
  return { dated: dates.at(-1) ?? null, cover, signed };
}

function byDate(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  const [left, right] = [one.slice(0, length), other.slice(0, length)];
  return left === right ? one.length - other.length : left < right ? -1 : 1;
}

/** A line that is a date and little else: "April 2020", "Lindviken den 14 april 2021", "Datum: 2024-03-01". */
function dateAlone(blocks: Block[]): { date: string; block: Block } | null {
  for (const block of blocks) {
    const text = textOf(block);
    // The time of an electronic signature is not the document's date.
    if (text === '' || text.length > 110 || /\d{2}:\d{2}/u.test(text)) continue;
    const dates = partialDatesIn(text);
    const [first] = dates;
    if (!first || dates.length > 1) continue;
    const rest = text.slice(0, first.index) + text.slice(first.end);
    const words = rest.split(/[\s,.·|()]+/u).filter((word) => /\p{L}/u.test(word));
    const isSentence =
      /[.!?]$/u.test(text.trim()) ||
      words.filter(
        (word) =>
          /^\p{Ll}/u.test(word) &&
          !/^(?:den|kommuns?|kommunens|kommunrevisionen|revisorer(?:na)?|revision|revisionsrapport|datum|daterad|rapport|av|och|region|stad|version|projektledare)$/u.test(
            word,
          ),
      ).length > 1;
    if (
      !isSentence &&
      words.length <= 11 &&
      !/senast|svar|tid:|klockan|möte|sammanträd|kallelse|beslutade|beslutar|§/iu.test(rest)
    )
      return { date: first.date, block };
  }
  return null;
}

export function registryNumberOf(blocks: Block[]): string | null {
  const labelled =
    /(?:dnr|d\.nr|diarienummer|diarienr|ärendenummer|ärendenr|diariebeteckning)\.?\s*:?\s*([\p{Lu}\d][\p{L}\d]*(?:[ /:.-][\p{L}\d]+){0,4})/iu;
  const bare = /(?<![\p{L}\d])(\p{Lu}{2,6}[ /-]?\d{4}[:/-]\d{2,6}|\p{Lu}{2,6}-\d{4}-\d{2,6})(?!\d)/u;
  for (const pattern of [labelled, bare]) {
    for (const block of withLetterhead(blocks).slice(0, 40)) {
      const found = pattern.exec(textOf(block))?.[1];
      if (found && /\d{2}/u.test(found)) return found.replace(/[.\s]+$/u, '');
    }
  }
  return null;
}

/** What glyphs mean in a report that explains them: "● Åtgärdad ◐ Delvis åtgärdad", "✔ = åtgärdad". */
export function legendOf(blocks: Block[]): Map<string, Colour> {
  const legend = new Map<string, Colour>([
    ['✔', 'green'],
    ['✓', 'green'],
    ['✘', 'red'],
    ['✗', 'red'],
  ]);
  for (const block of blocks) {
    for (const [, glyph, words] of textOf(block).matchAll(
      /([●◐○◑◒◓■□▲△▼◆◇✔✓✘✗☑☒☐★☆⬤◯])\s*(?:=|:|–|-)?\s*([\p{L}][\p{L}\s]{2,40})/gu,
    )) {
      const status = statusOfWords((words ?? '').trim());
      if (glyph && status) legend.set(glyph, status);
    }
  }
  for (const [code, status] of codesOf(blocks)) legend.set(code, status);
  return legend;
}

/** Digits or letters that stand for a status, where a table explains two or more of them: "2 | Åtgärdad", "1 | Delvis". */
function codesOf(blocks: Block[]): [string, Colour][] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const found = block.rows.flatMap((row): [string, Colour][] => {
      const [code = '', words = ''] = row.cells.map((cell) => proseOf(cell.paragraphs).trim());
      const status = /^[\p{Lu}\d]$/u.test(code) && row.cells.length <= 4 ? statusOfWords(words) : null;
      return status ? [[code, status]] : [];
    });
    return new Set(found.map(([code]) => code)).size > 1 && new Set(found.map(([, each]) => each)).size > 1
      ? found
      : [];
  });
}

/** What the report says its colours mean ("Gult = Delvis åtgärdad. …"), once per colour, in lists or in a table. */
export function scaleOf(blocks: Block[]): { status: Colour; words: string }[] {
  const scale = new Map<Colour, string>();
  const lines = blocks.flatMap((block) => {
    if (block.kind !== 'table') return [block.text];
    return block.rows
      .filter((row) => row.cells.length <= 3)
      .map((row) => row.cells.map((cell) => proseOf(cell.paragraphs)).join(' = '));
  });
  for (const line of lines) {
    const found =
      /^\s*["”]?(röd|rött|rödmarkerad|gul|gult|grön|grönt)["”]?(?:\s(?:färg|markering|status|symbol|cirkel|bedömning))?\s*(?:=|:|–|-|→|betyder|innebär)+\s*(?:att\s)?(.{3,400})$/iu.exec(
        line,
      );
    const status = found?.[1] ? colourWord(found[1].replace('markerad', '')) : null;
    if (status && found?.[2] && !scale.has(status) && !/^\d+\s*$/u.test(found[2]))
      scale.set(status, found[2].trim());
  }
  return [...scale].map(([status, words]) => ({ status, words }));
}
