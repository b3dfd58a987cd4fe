import type { Block } from '../../blocks.model.ts';
import type { Inline } from '../office/inline.ts';
import type { XmlElement } from '../office/xml.ts';
import type { DocxContext } from './context.ts';
import { inlinesOf, isJoinedToNext, readParagraph } from './paragraph.ts';
import { readTable } from './table.ts';
import { within } from './wrappers.ts';

export const contentNames: ReadonlySet<string> = new Set(['p', 'tbl']);

/** Reads paragraphs and tables one after the other; a paragraph without an end is kept for the next. */
export function createContentReader(context: DocxContext): (element: XmlElement) => Block[] {
  let kept: Inline[] = [];
  return (element) => {
    if (element.name === 'tbl') return readTable(element, context, readContent);
    context.line += 1;
    if (isJoinedToNext(element)) {
      kept = [...kept, ...inlinesOf(element, context)];
      return [];
    }
    const { blocks, boxes } = readParagraph(element, kept, context);
    kept = [];
    return [...blocks, ...boxes.flatMap((box) => readContent(box, context))];
  };
}

/** The blocks of a cell, a text box or a note. */
export function readContent(container: XmlElement, context: DocxContext): Block[] {
  const read = createContentReader(context);
  return [...within(container, contentNames)].flatMap(read);
}
