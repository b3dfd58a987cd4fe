import type { Reading } from '../../reading/reading.model.ts';
import type { Place } from '../../shared/place.ts';
import { shareInWords } from '../../shared/share.ts';
import type { Texts } from '../../texts/index.ts';
import type { Bar, Block, Cell, Column, Fact, PrintedStatus, Row } from '../paper.model.ts';
import type { Tally } from '../status-paper.model.ts';
import { followedUp, type Shared } from '../status-paper.rules.ts';

export type Words = Texts['reporting'];

const statusOrder = ['green', 'yellow', 'red', 'unknown', 'notAssessed'] as const satisfies PrintedStatus[];

export const heading = (level: 1 | 2, text: string, quoted = false): Block => ({
  type: 'heading',
  level,
  text,
  quoted,
});

export const paragraph = (text: string, style: 'lede' | 'plain' | 'note' = 'plain'): Block => ({
  type: 'paragraph',
  text,
  style,
  quoted: false,
});

/** Running text in the source's own words. */
export const sourceParagraph = (text: string): Block => ({
  type: 'paragraph',
  text,
  style: 'plain',
  quoted: true,
});

export const table = (caption: string, columns: Column[], rows: Cell[][]): Block[] =>
  tableWithDetails(
    caption,
    columns,
    rows.map((cells) => ({ cells, details: [] })),
  );

/** Nothing at all where there are no rows. */
export const tableWithDetails = (caption: string, columns: Column[], rows: Row[]): Block[] =>
  rows.length === 0 ? [] : [{ type: 'table', caption, columns, rows }];

export const column = (
  title: string,
  width: number | null = null,
  align: 'left' | 'right' = 'left',
): Column => ({ title, width, align });

/** The paper's own words, or a figure. */
export const own = (text: string | number, style: 'plain' | 'strong' | 'muted' = 'plain'): Cell => [
  { type: 'text', text: String(text), style, quoted: false },
];

/** The source's own words; a dash where it has none. */
export const quoted = (text: string | null, words: Words, style: 'plain' | 'strong' = 'plain'): Cell =>
  text === null || text === '' ? own(words.none) : [{ type: 'text', text, style, quoted: true }];

export const fact = (label: string, value: string, isQuoted = true): Fact => ({
  label,
  value,
  quoted: isQuoted,
});

/** The share that is done or under way of those that have been followed up. */
export const shareText = (tally: Shared, unknown: number, words: Words): string =>
  shareInWords({ part: tally.green + tally.yellow, all: followedUp(tally), unknown }, words.share);

/** Where in the source, in the words of its format: a sheet has no pages and a DOCX no lines. */
export function placeText(place: Place | null, source: Reading['source'] | null, words: Words): string {
  if (place === null || source === null) return words.none;
  const { format } = source;
  const { page, line } = place;
  const inPage = page === null ? [] : [format === 'xlsx' ? words.place.sheet(page) : words.place.page(page)];
  const lineWord = format === 'docx' ? words.place.paragraph : words.place.line;
  const inLine = line === null || (format === 'pdf' && page !== null) ? [] : [lineWord(line)];
  return [...inPage, ...inLine].join(', ') || words.none;
}

const tallyWidths = { green: 19, yellow: 13, red: 11, unknown: 16, notAssessed: 17 };

/** What is not followed up has a column only where there is any: a reading knows nothing of it. */
export const counted = ({ notAssessed }: Tally): PrintedStatus[] =>
  statusOrder.filter((status) => status !== 'notAssessed' || notAssessed > 0);

/** The statuses that any of these has. */
export const presentIn = (tallies: readonly Tally[]): PrintedStatus[] =>
  statusOrder.filter((status) => tallies.some((tally) => tally[status] > 0));

export const tallyColumns = (statuses: readonly PrintedStatus[], words: Words): Column[] => [
  column(words.stated.short.recommendations, 13, 'right'),
  ...statuses.map((status) => column(words.stated.short[status], tallyWidths[status], 'right')),
];

export const tallyCells = (tally: Tally, statuses: readonly PrintedStatus[]): Cell[] => [
  own(tally.recommendations),
  ...statuses.map((status) => own(tally[status])),
];

/** The statuses that there are any of, with how many. */
export const statusesOf = (tally: Tally) =>
  statusOrder.filter((status) => tally[status] > 0).map((status) => ({ status, count: tally[status] }));

export const bar = (label: string, tally: Tally, words: Words): Bar => ({
  label,
  segments: statusesOf(tally).map(({ status, count }) => ({
    status,
    count,
    words: words.tallied[status](count),
  })),
});

/** A chart that says in words everything it draws. */
export function chart(caption: string, bars: Bar[], words: Words): Block {
  const spoken = bars.map(({ label, segments }) =>
    words.chart.bar(
      label,
      segments.map((segment) => words.chart.segment(segment.count, segment.words)).join(', ') ||
        words.chart.empty,
    ),
  );
  return { type: 'chart', caption, alt: words.chart.alt(spoken.join(' ')), bars };
}
