import type { Place } from '../../../shared/place.ts';
import type { Block, BlockDocument, ReadingProblem } from '../../blocks.model.ts';
import { readTheme } from '../office/colours.ts';
import { type OfficePackage, openPackage } from '../office/package.ts';
import { lookAtPictures } from '../office/pictures.ts';
import { refusalOf, UnreadableFile } from '../office/unreadable.ts';
import { childAt } from '../office/xml.ts';
import { contentNames, createContentReader } from './content.ts';
import type { DocxContext } from './context.ts';
import { droppedNames } from './dropped.ts';
import { readFirstHeader } from './first-header.ts';
import { findHandMadeHeadings } from './headings.ts';
import { readNotes } from './notes.ts';
import { createNumbering } from './numbering.ts';
import { readStyles } from './styles.ts';

const damaged = 'docx-damaged';

/**
 * Reads a Word document (.docx, .docm) into blocks, with tracked changes accepted; headers, footers and comments are
 * left out. A file that cannot be read gives no blocks and one problem: `docx-damaged`, `zip-bomb`, `hostile-xml`,
 * `office-password` or `no-text`.
 */
export async function readDocx(bytes: Uint8Array): Promise<BlockDocument> {
  try {
    const file = openPackage(bytes, damaged);
    const context = contextOf(file);
    const body = readBody(file, context);
    const blocks = [...findHandMadeHeadings(body, context.sizes), ...readNotes(file, context)];
    if (!blocks.some(hasText)) throw new UnreadableFile('no-text');
    const unread = await lookAtPictures(context.pictures, file.bytes);
    for (const { place } of unread) context.problems.push(note('picture-unreadable', place));
    if (context.hiddenAt) context.problems.push(note('hidden-text', context.hiddenAt));
    if (context.struckAt) context.problems.push(note('struck-text', context.struckAt));
    return { format: 'docx', pages: null, blocks, problems: context.problems };
  } catch (failure) {
    return refusalOf('docx', failure);
  }
}

function note(code: string, place: Place): ReadingProblem {
  return { code, severity: 'note', place, expected: null, found: null };
}

function contextOf(file: OfficePackage): DocxContext {
  const part = (type: string) => {
    const name = file.related(file.main, type);
    return name === null ? null : file.xml(name);
  };
  const theme = readTheme(part('theme'));
  return {
    theme,
    styles: readStyles(part('styles'), theme),
    numbering: createNumbering(part('numbering')),
    relations: file.relations(file.main),
    line: 0,
    pageBreak: false,
    pictures: [],
    sizes: new Map(),
    problems: [],
    hiddenAt: null,
    struckAt: null,
    firstSection: null,
  };
}

/** Each paragraph and table is read as soon as it has streamed by, and its XML forgotten. */
function readBody(file: OfficePackage, context: DocxContext): Block[] {
  const blocks: Block[] = [];
  const read = createContentReader(context);
  const root = file.xml(file.main, {
    take: contentNames,
    onTake: (element) => {
      for (const block of read(element)) if (!isEmpty(block)) blocks.push(block);
    },
    drop: droppedNames,
  });
  if (root?.name !== 'document') throw new UnreadableFile(damaged, file.main);
  const section = context.firstSection ?? childAt(root, 'body', 'sectPr');
  return [...readFirstHeader(file, section, context), ...blocks];
}

function isEmpty(block: Block): boolean {
  return block.kind === 'paragraph' && block.text === '' && block.marks.length === 0;
}

function hasText(block: Block): boolean {
  if (block.kind !== 'table') return block.text !== '';
  return block.rows.some((row) => row.cells.some((cell) => cell.paragraphs.length > 0));
}
