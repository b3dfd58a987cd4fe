import { readTheme } from '../office/colours.ts';
import type { OfficePackage } from '../office/package.ts';
import { childAt, childrenNamed, type XmlElement } from '../office/xml.ts';
import type { Workbook } from './cell.ts';
import { type RichText, readRichText } from './strings.ts';
import { readCellStyles } from './styles.ts';

/** A sheet as the workbook names it; `number` is 1-based. */
export interface SheetEntry {
  number: number;
  name: string;
  part: string;
  hidden: boolean;
}

/** Sheets of cells; those that hold only a chart are left out. */
export function sheetsOf(file: OfficePackage, root: XmlElement): SheetEntry[] {
  const relations = file.relations(file.main);
  return childrenNamed(childAt(root, 'sheets'), 'sheet').flatMap(({ attributes }, index) => {
    const relation = relations.get(attributes.id ?? '');
    if (relation?.type !== 'worksheet') return [];
    const hidden = /hidden$/iu.test(attributes.state ?? '');
    return [{ number: index + 1, name: attributes.name ?? '', part: relation.target, hidden }];
  });
}

/** What the cells of all sheets share: texts, styles, theme. */
export function readWorkbook(file: OfficePackage, root: XmlElement): Workbook {
  const part = (type: string) => {
    const name = file.related(file.main, type);
    return name === null ? null : file.xml(name);
  };
  const theme = readTheme(part('theme'));
  const strings: RichText[][] = [];
  const stringsPart = file.related(file.main, 'sharedStrings');
  if (stringsPart !== null)
    file.xml(stringsPart, {
      take: new Set(['si']),
      onTake: (element) => strings.push(readRichText(element, theme)),
    });
  return {
    theme,
    strings,
    styles: readCellStyles(part('styles'), theme),
    from1904: /^(?:1|true)$/u.test(childAt(root, 'workbookPr')?.attributes.date1904 ?? ''),
  };
}
