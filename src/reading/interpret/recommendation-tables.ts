import type { Mark, Paragraph, Table } from '../blocks.model.ts';
import type { Colour, ReadRecommendation } from '../reading.model.ts';
import { bodiesIn, isOnlyBodies } from './bodies.rules.ts';
import { yearIn } from './dates.rules.ts';
import type { DraftIssue, DraftRecommendation } from './draft.model.ts';
import { cutAtLabels, type LabelledPart } from './labelled.ts';
import type { Role } from './labels.ts';
import { mendCuts, proseOf } from './prose.ts';
import { statusOfMark, statusOfWords, statusSaidInProse } from './status.rules.ts';
import { guessHead, marksOf, readHead, type TableHead, textOf } from './table-head.ts';
import { columnOf, type LogicalRow, logicalRows } from './table-rows.ts';

/** What a report says its words and its glyphs mean. */
export interface Meanings {
  scale: { status: Colour; words: string }[];
  legend: Map<string, Colour>;
}

export interface TableReading {
  head: TableHead;
  issues: DraftIssue[];
  recommendations: (DraftRecommendation & { section: string | null; sectionYear: number | null })[];
}

const outside = new Set<Role>(['priority', 'audit', 'group', 'year']);
const inCell = new Set<Role>(['recommendation', 'response', 'done', 'remaining', 'comment', 'status']);
/** A printed "no answer". */
export const noAnswer =
  /^(?:[-–—]|n\/?a|(?:det )?(?:saknas|finns inget|har inte (?:lämnats|inkommit)|inget|ej|inte)\b.{0,60}(?:svar|yttrande)?.{0,60}|(?:\p{L}+\s){0,3}(?:nämnden|styrelsen|direktionen|bolaget) har (?:inte|ej) (?:lämnat|inkommit|besvarat|kommenterat).{0,60}|(?:svar|yttrande)(?:et)? (?:saknas|har inte|har ej|ej).{0,60}|inget svar.{0,60})[.]?$/iu;

/**
 * A table of recommendations: one per logical row, with what its columns and the labels in its cells say.
 * `known` is the head of an earlier part of the same table, for a part that a page cut off from it.
 * Null where the table holds no recommendations.
 */
export function readRecommendationTable(
  table: Table,
  meanings: Meanings,
  known: TableHead | null,
): TableReading | null {
  const head = readHead(table) ?? inherited(table, known) ?? guessHead(table);
  if (!head || columnOf(head, 'recommendation') === undefined) return null;
  const telling: Role[] = ['status', 'comment', 'response', 'done', 'remaining', 'body', 'number', 'earlier'];
  const roles = [...head.roles.values()];
  if (
    roles.includes('owner') ||
    roles.includes('due') ||
    (head.crosses.size === 0 && !roles.some((role) => telling.includes(role)))
  )
    return null;
  const headColours = new Set(
    table.rows
      .slice(0, head.rows)
      .flatMap((row) => row.cells.flatMap((cell) => marksOf(cell).flatMap((mark) => mark.colours))),
  );
  // In a table of questions the verdict judges the question, not the recommendation beside it.
  const isQuestions = columnOf(head, 'question') !== undefined;
  const rows = logicalRows(table, head, isQuestions ? 'question' : 'recommendation');
  const read = rows.map((row) => readRow(row, head, meanings, headColours));
  const recommendations = read
    .filter(({ text }) => text !== '' && !noAnswer.test(text))
    .map((row) =>
      isQuestions
        ? { ...row, number: null, status: 'unknown' as const, statusFrom: 'none' as const, comment: null }
        : row,
    );
  // A merged area cell names the group once, for the rows below it too.
  if (columnOf(head, 'group') !== undefined) {
    let group: string | null = null;
    for (const recommendation of recommendations)
      recommendation.group = group = recommendation.group ?? group;
  }
  const unread = isQuestions
    ? []
    : read.filter(({ text, status, comment }) => text === '' && (status !== 'unknown' || comment !== null));
  return {
    head,
    recommendations,
    issues: [...uncertainty(table), ...unread.map(({ place }) => unreadRow(place))],
  };
}

/** Columns that were judged by where the text stands may be wrong: worth knowing, at the table. */
function uncertainty(table: Table): DraftIssue[] {
  return table.uncertain
    ? [
        {
          code: 'table-uncertain',
          severity: 'note',
          place: table.place,
          expected: null,
          found: null,
          values: {},
        },
      ]
    : [];
}

function unreadRow(place: DraftIssue['place']): DraftIssue {
  return { code: 'row-unread', severity: 'error', place, expected: null, found: null, values: {} };
}

function inherited(table: Table, known: TableHead | null): TableHead | null {
  if (!known) return null;
  const widest = Math.max(...table.rows.map((row) => row.cells.length));
  return widest === Math.max(...known.roles.keys()) + 1 ? { ...known, rows: 0 } : null;
}

function readRow(
  row: LogicalRow,
  head: TableHead,
  meanings: Meanings,
  headColours: Set<string>,
): TableReading['recommendations'][number] {
  const parts: LabelledPart[] = [];
  for (const cell of row.cells.toSorted((one, other) => one.column - other.column)) {
    const role = head.roles.get(cell.column) ?? 'comment';
    if (outside.has(role) || head.crosses.has(cell.column)) continue;
    parts.push(
      ...cutAtLabels(mendCuts(cell.paragraphs), role, (label) => inCell.has(label) && role !== 'number'),
    );
  }
  const textIn = (role: Role): string | null => joined(parts.filter((part) => part.role === role));
  const asked = parts.filter((part) => part.role === 'recommendation');
  const { number, text } = recommendationText(asked, textIn('number'));
  const status = statusOf(row, head, parts, meanings, headColours);
  const bodyCell = textIn('body');
  const cellText = (role: Role): string =>
    row.cells
      .filter((cell) => head.roles.get(cell.column) === role)
      .map(textOf)
      .join(' ')
      .replace(/\n/gu, ' ');
  const auditCell = cellText('audit');
  const isSection = row.group !== null && /^(?:uppföljning av |uppföljande )?granskning\b/iu.test(row.group);
  const named = asked.flatMap((part) => part.label?.bodies ?? []);
  return {
    number,
    text,
    group: cellText('group') || (isSection ? null : row.group),
    addressees: bodyCell
      ? bodiesOrAsPrinted(bodyCell)
      : named.length > 0
        ? named
        : row.group !== null && isOnlyBodies(row.group)
          ? bodiesIn(row.group)
          : [],
    response: responseOf(parts),
    responseMissing:
      parts.some((part) => part.role === 'response' && part.label !== null) && responseOf(parts) === null,
    done: textIn('done'),
    remaining: textIn('remaining'),
    comment: [status.leftover, textIn('comment')].filter((each) => each).join('\n') || null,
    status: status.status,
    statusFrom: status.from,
    proposed: null,
    place: placeOf(row, asked),
    sectionYear: yearIn(cellText('year')),
    section: auditCell || (isSection ? row.group : null),
  };
}

/** The recommendation itself: without its number, its bullet and the line feed of a cut page. */
export function recommendationText(
  parts: { label: { number: string | null } | null; paragraphs: Paragraph[] }[],
  numberCell: string | null,
): { number: string | null; text: string } {
  const paragraphs = mendCuts(parts.flatMap((part) => part.paragraphs)).filter(
    (paragraph) => paragraph.text !== '',
  );
  const first = paragraphs[0];
  const printed =
    numberCell ?? parts.find((part) => part.label?.number)?.label?.number ?? first?.marker ?? null;
  const number = printed && /[\p{L}\d]/u.test(printed) ? printed.replace(/^\(|[.):]+$/gu, '').trim() : null;
  const text = paragraphs
    .map((paragraph, index) =>
      index > 0 && paragraph.marker && /\w/u.test(paragraph.marker)
        ? `${paragraph.marker} ${paragraph.text}`
        : paragraph.text,
    )
    .join('\n');
  return {
    number: number && number.length <= 8 ? number : null,
    text: text.replace(/^[-–•]\s*(?=\S)/u, '').trim(),
  };
}

function responseOf(parts: LabelledPart[]): ReadRecommendation['response'] {
  const answers = parts.filter((part) => part.role === 'response');
  const text = joined(answers);
  if (text === null || noAnswer.test(text.trim())) return null;
  const bodies = [...new Set(answers.flatMap((part) => part.label?.bodies ?? []))];
  const paraphrased = isParaphrase(text);
  return {
    text,
    scope: 'recommendation',
    body: bodies.length > 0 ? bodies.join(', ') : null,
    paraphrased,
  };
}

/** An answer told by the auditors ("Av svaret framgår …") instead of quoted. */
function isParaphrase(text: string): boolean {
  return /(?:av|i) (?:nämndens |styrelsens |sitt |det )?(?:svar|yttrande|beslut)\p{L}* (?:framg|framkom|ang|uppg|beton)|^(?:nämnden|styrelsen|förvaltningen|\p{L}+(?:nämnden|styrelsen)) (?:anger|uppger|skriver|svarar|framhåller|menar|redogör)/iu.test(
    text,
  );
}

function joined(parts: LabelledPart[]): string | null {
  return proseOf(parts.flatMap((part) => part.paragraphs)).trim() || null;
}

function bodiesOrAsPrinted(text: string): string[] {
  const named = bodiesIn(text);
  return named.length > 0 ? named : [text.replace(/\n/gu, ' ')];
}

function statusOf(
  row: LogicalRow,
  head: TableHead,
  parts: LabelledPart[],
  meanings: Meanings,
  headColours: Set<string>,
): { status: ReadRecommendation['status']; from: ReadRecommendation['statusFrom']; leftover: string | null } {
  const crossed = row.cells.filter(
    (cell) => head.crosses.has(cell.column) && (textOf(cell) !== '' || marksOf(cell).length > 0),
  );
  const cross = crossed.length === 1 && crossed[0] ? head.crosses.get(crossed[0].column) : undefined;
  if (cross) return { status: cross, from: 'word', leftover: null };
  const said = parts.filter((part) => part.role === 'status').map((part) => proseOf(part.paragraphs));
  const inWords = said
    .map((text) => ({ text, first: text.split('\n')[0] ?? '' }))
    .find(({ text, first }) => statusOfWords(text, meanings.scale) ?? statusOfWords(first, meanings.scale));
  // A bare code that nobody explains ("3") is no comment.
  const leftover =
    said
      .filter((text) => text !== inWords?.text && text !== '' && !/^\d{1,2}$/u.test(text.trim()))
      .join('\n') || null;
  if (inWords) {
    const whole = statusOfWords(inWords.text, meanings.scale);
    const rest = whole ? null : inWords.text.slice(inWords.first.length).trim() || null;
    const status = whole ?? statusOfWords(inWords.first, meanings.scale);
    if (status)
      return { status, from: 'word', leftover: [rest, leftover].filter((each) => each).join('\n') || null };
  }
  const glyph = said
    .map((text) => meanings.legend.get(text.trim().replace(/\uFE0F/gu, '')))
    .find((status) => status !== undefined);
  if (glyph)
    return {
      status: glyph,
      from: 'symbol',
      leftover: said.filter((text) => text.trim().length > 2).join('\n') || null,
    };
  const drawn = drawnStatus(row, columnOf(head, 'status'), headColours);
  if (drawn) return { ...drawn, leftover };
  const prose = parts
    .filter((part) => part.role !== 'recommendation' && part.role !== 'response')
    .map((part) => statusSaidInProse(proseOf(part.paragraphs)))
    .find((status) => status !== null);
  return prose ? { status: prose, from: 'word', leftover } : { status: 'unknown', from: 'none', leftover };
}

/** The colour drawn in the row: a symbol before a shading, the status column before the others. */
function drawnStatus(
  row: LogicalRow,
  column: number | undefined,
  headColours: Set<string>,
): { status: Colour; from: 'symbol' | 'shading' } | null {
  const ordered = row.cells.toSorted(
    (one, other) => Number(other.column === column) - Number(one.column === column),
  );
  const marks = ordered
    .flatMap((cell) => marksOf(cell))
    .filter((mark) => mark.form !== 'shading' || !mark.colours.some((colour) => headColours.has(colour)));
  const isSymbol = (mark: Mark): boolean => mark.form !== 'shading';
  for (const [kind, from] of [
    [isSymbol, 'symbol'],
    [(mark: Mark) => !isSymbol(mark), 'shading'],
  ] as const) {
    const statuses = marks
      .filter(kind)
      .map(statusOfMark)
      .filter((status) => status !== null);
    if (new Set(statuses).size === 1 && statuses[0]) return { status: statuses[0], from };
  }
  return null;
}

function placeOf(row: LogicalRow, asked: LabelledPart[]): ReadRecommendation['place'] {
  return (
    asked.flatMap((part) => part.paragraphs).find((paragraph) => paragraph.text !== '')?.place ?? row.place
  );
}
