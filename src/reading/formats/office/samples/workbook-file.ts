import { contentTypesXml, type Parts, relationsXml, themeXml, zipFile } from './zip-file.ts';

const names =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export interface SheetSample {
  name: string;
  /** XML of the rows. */
  rows: string;
  /** XML after the rows (`mergeCells`, `autoFilter` …) and before them (`sheetViews`, `cols`). */
  after?: string;
  before?: string;
  state?: string;
  /** XML of a drawing over the sheet. */
  drawing?: string;
}

export interface WorkbookSample {
  /** XML of `si` elements. */
  strings?: string;
  /** Contents of styles.xml's root. */
  styles?: string;
  date1904?: boolean;
}

/** An Excel file with these sheets, as Excel lays it out. */
export function workbookFile(sheets: SheetSample[], sample: WorkbookSample = {}): Uint8Array {
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const parts: Parts = {
    '[Content_Types].xml': contentTypesXml({
      'xl/workbook.xml': 'spreadsheetml.sheet.main',
      'xl/styles.xml': 'spreadsheetml.styles',
      'xl/sharedStrings.xml': 'spreadsheetml.sharedStrings',
      'xl/theme/theme1.xml': 'theme',
      ...Object.fromEntries(
        sheets.map((_sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, 'spreadsheetml.worksheet']),
      ),
      ...(sheets.some(({ drawing }) => drawing) && { 'xl/drawings/drawing1.xml': 'drawing' }),
    }),
    '_rels/.rels': relationsXml([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': `<workbook ${names}><workbookPr date1904="${sample.date1904 ? 1 : 0}"/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...sheets.map((_sheet, index) => ({
        id: `s${index + 1}`,
        type: 'worksheet',
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { id: 'st', type: 'styles', target: 'styles.xml' },
      { id: 'ss', type: 'sharedStrings', target: 'sharedStrings.xml' },
      { id: 'th', type: 'theme', target: 'theme/theme1.xml' },
    ]),
    'xl/styles.xml': `<styleSheet ${names}>${sample.styles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${names}>${sample.strings ?? ''}</sst>`,
    'xl/theme/theme1.xml': themeXml,
  };
  for (const [index, { rows, before = '', after = '', drawing }] of sheets.entries()) {
    const sheet = `xl/worksheets/sheet${index + 1}.xml`;
    parts[sheet] = `<worksheet ${names}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
    if (drawing === undefined) continue;
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationsXml([
      { id: 'd', type: 'drawing', target: '../drawings/drawing1.xml' },
    ]);
    parts['xl/drawings/drawing1.xml'] =
      `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${drawing}</xdr:wsDr>`;
  }
  return zipFile(parts);
}

/** A row of inline texts; an empty text leaves its cell out. */
export function textRow(number: number, texts: string[], more = ''): string {
  const cells = texts.map((text, column) =>
    text === ''
      ? ''
      : `<c r="${String.fromCharCode(65 + column)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${number}"${more}>${cells.join('')}</row>`;
}
