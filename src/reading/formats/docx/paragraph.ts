import type { Block, Mark, Paragraph } from '../../blocks.model.ts';
import { splitMarker } from '../../split-marker.ts';
import { saturated } from '../office/colours.ts';
import type { Inline } from '../office/inline.ts';
import { type Line, linesOf } from '../office/lines.ts';
import { signsToMarks } from '../office/signs.ts';
import { childAt, type XmlElement } from '../office/xml.ts';
import { type DocxContext, placeOf } from './context.ts';
import { isOn, shadingOf } from './look.ts';
import { readInlines } from './runs.ts';
import { levelOf, readListReference, type Style } from './styles.ts';

/** A heading style on more text than this is misused. */
const longestHeading = 250;

export interface ReadParagraph {
  blocks: (Paragraph | Extract<Block, { kind: 'heading' }>)[];
  /** Text boxes anchored in it. */
  boxes: XmlElement[];
}

/**
 * One `w:p`: usually one block, several where line breaks part it, none where it is empty.
 * `before` holds what a deleted paragraph mark joins to its beginning.
 */
export function readParagraph(element: XmlElement, before: Inline[], context: DocxContext): ReadParagraph {
  const properties = childAt(element, 'pPr');
  const style = context.styles.paragraph(childAt(properties, 'pStyle')?.attributes.val);
  const look = { ...context.styles.base, ...style.look };
  const inlines = signsToMarks([...before, ...readInlines(element, look, context)], placeOf(context));
  const lines = linesOf(inlines, /^toc\b/iu.test(style.name));
  const pageBreak = childAt(properties, 'pageBreakBefore');
  if (pageBreak ? isOn(pageBreak.attributes.val) : style.beginsPage) context.pageBreak = true;
  const boxes = inlines.flatMap((inline) => (inline.kind === 'box' ? [inline.content] : []));
  const blocks = toBlocks(lines, properties, style, context);
  const section = childAt(properties, 'sectPr');
  if (section) context.firstSection ??= section;
  if (startsPage(section)) context.pageBreak = true;
  return { blocks, boxes };
}

function startsPage(section: XmlElement | null): boolean {
  return section !== null && childAt(section, 'type')?.attributes.val !== 'continuous';
}

function toBlocks(
  lines: Line[],
  properties: XmlElement | null,
  style: Style,
  context: DocxContext,
): ReadParagraph['blocks'] {
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .trim();
  const shading = saturated(shadingOf(properties, context.theme));
  const hasContent = text !== '' || lines.some((line) => line.marks.length > 0);
  const marker = listMarker(properties, style, context);
  if (!hasContent) {
    if (lines.some((line) => line.beginsPage)) context.pageBreak = true;
    return marker === null || !/[\p{L}\p{N}]/u.test(marker) ? [] : [numberOnly(marker, context)];
  }
  const level = levelOf(childAt(properties, 'outlineLvl')) ?? style.headingLevel;
  const isHeading =
    level !== null && text !== '' && text.length <= longestHeading && !saysBodyText(properties);
  const blocks = isHeading
    ? [headingOf(text, level, marker, context)]
    : lines.flatMap((line, index) => paragraphOf(line, index === 0 ? marker : null, shading, context));
  if (lines.at(-1)?.endsWithPageBreak) context.pageBreak = true;
  return blocks;
}

/** An empty paragraph of a numbered list still shows its number, as in a table's first column. */
function numberOnly(marker: string, context: DocxContext): Paragraph {
  const place = placeOf(context);
  return { kind: 'paragraph', text: '', marker, italic: false, bold: false, marks: [], place };
}

/** `w:outlineLvl` 9 takes a paragraph out of the outline whatever its style says. */
function saysBodyText(properties: XmlElement | null): boolean {
  return childAt(properties, 'outlineLvl')?.attributes.val === '9';
}

function listMarker(properties: XmlElement | null, style: Style, context: DocxContext): string | null {
  const own = readListReference(properties);
  const reference = own
    ? { list: own.list, level: own.level ?? style.numbering?.level ?? null }
    : style.numbering;
  return reference === null || reference.list === '0' ? null : context.numbering(reference, style);
}

function headingOf(text: string, level: number, marker: string | null, context: DocxContext) {
  const typed = marker === null ? splitHeadingNumber(text) : { marker, text };
  return { kind: 'heading' as const, level, ...typed, ...takeBreak(context, false), place: placeOf(context) };
}

/** In a heading a bare number counts too: "3 Resultat". */
export function splitHeadingNumber(text: string): { marker: string | null; text: string } {
  const bare = /^(\d{1,2})\s+(?=\p{Lu})/u.exec(text);
  return bare ? { marker: bare[1] ?? null, text: text.slice(bare[0].length) } : splitMarker(text);
}

function paragraphOf(
  line: Line,
  marker: string | null,
  shading: string[],
  context: DocxContext,
): Paragraph[] {
  const place = placeOf(context);
  const marks: Mark[] = [...line.marks];
  for (const colours of [shading, saturated(line.behind)])
    if (colours.length > 0) marks.push({ form: 'shading', colours, lamps: null, text: null, place });
  if (line.text === '' && marks.length === 0) return [];
  const typed = marker === null ? splitMarker(line.text) : { marker, text: line.text };
  const { bold, italic } = line;
  const paragraph: Paragraph = {
    kind: 'paragraph',
    ...typed,
    italic,
    bold,
    marks,
    ...takeBreak(context, line.beginsPage),
    place,
  };
  if (line.size !== null) context.sizes.set(paragraph, line.size);
  return [paragraph];
}

/** The break is taken by the first block that follows it. */
function takeBreak(context: DocxContext, beginsPage: boolean): { afterBreak?: true } {
  const afterBreak = context.pageBreak || beginsPage;
  context.pageBreak = false;
  return afterBreak ? { afterBreak } : {};
}

/** True where a tracked change took away the paragraph's end, so that it goes on in the next one. */
export function isJoinedToNext(element: XmlElement): boolean {
  const mark = childAt(element, 'pPr', 'rPr');
  return childAt(mark, 'del') !== null || childAt(mark, 'moveFrom') !== null;
}

/** The pieces of a paragraph whose end is taken away, for the beginning of the next one. */
export function inlinesOf(element: XmlElement, context: DocxContext): Inline[] {
  const properties = childAt(element, 'pPr');
  const style = context.styles.paragraph(childAt(properties, 'pStyle')?.attributes.val);
  return readInlines(element, { ...context.styles.base, ...style.look }, context);
}
