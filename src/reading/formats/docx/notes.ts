import type { Block } from '../../blocks.model.ts';
import type { OfficePackage } from '../office/package.ts';
import { childrenNamed } from '../office/xml.ts';
import { readContent } from './content.ts';
import type { DocxContext } from './context.ts';
import { droppedNames } from './dropped.ts';
import { asParagraphs } from './flatten.ts';

/** Footnotes and endnotes, which come after the text; each begins with its number. */
export function readNotes(file: OfficePackage, context: DocxContext): Block[] {
  return ['footnote', 'endnote'].flatMap((name) => {
    const part = file.related(file.main, `${name}s`);
    const xml = part === null ? null : file.xml(part, { drop: droppedNames });
    if (part === null || xml === null) return [];
    context.relations = file.relations(part);
    const notes = childrenNamed(xml, name).filter((note) =>
      /^(?:normal)?$/u.test(note.attributes.type ?? ''),
    );
    return notes.flatMap((note, index) => {
      const [first, ...rest] = asParagraphs(readContent(note, context));
      return first ? [{ ...first, marker: first.marker ?? String(index + 1) }, ...rest] : [];
    });
  });
}
