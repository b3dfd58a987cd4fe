import type { Block } from '../../blocks.model.ts';
import type { OfficePackage } from '../office/package.ts';
import { childAt, childrenNamed, type XmlElement } from '../office/xml.ts';
import { readContent } from './content.ts';
import type { DocxContext } from './context.ts';
import { droppedNames } from './dropped.ts';
import { isOn } from './look.ts';

/**
 * The header of the first page alone, where the document has one of its own: it is no running head, and letters have
 * their date and registry number there. All other headers and footers are left out.
 */
export function readFirstHeader(
  file: OfficePackage,
  section: XmlElement | null,
  context: DocxContext,
): Block[] {
  const own = childAt(section, 'titlePg');
  if (own === null || !isOn(own.attributes.val)) return [];
  const reference = childrenNamed(section, 'headerReference').find(
    ({ attributes }) => attributes.type === 'first',
  );
  const part = context.relations.get(reference?.attributes.id ?? '')?.target;
  const xml = part === undefined ? null : file.xml(part, { drop: droppedNames });
  if (part === undefined || xml === null) return [];
  return readContent(xml, { ...context, line: 0, pageBreak: false, relations: file.relations(part) });
}
