import { contentTypesXml, type Parts, relationsXml, themeXml, zipFile } from './zip-file.ts';

const names = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"',
].join(' ');

export interface WordSample {
  /** Contents of styles.xml's root, of numbering.xml's and of footnotes.xml's. */
  styles?: string;
  numbering?: string;
  footnotes?: string;
  /** Further parts, with their relations from the document. */
  headers?: { id: string; xml: string }[];
  pictures?: { id: string; name: string; bytes: Uint8Array }[];
}

/** A Word file around the body's XML, as Word lays it out. */
export function wordFile(body: string, sample: WordSample = {}): Uint8Array {
  const { styles = '', numbering = '', footnotes = '', headers = [], pictures = [] } = sample;
  const parts: Parts = {
    '[Content_Types].xml': contentTypesXml({
      'word/document.xml': 'wordprocessingml.document.main',
      'word/styles.xml': 'wordprocessingml.styles',
      'word/numbering.xml': 'wordprocessingml.numbering',
      'word/footnotes.xml': 'wordprocessingml.footnotes',
      'word/theme/theme1.xml': 'theme',
    }),
    '_rels/.rels': relationsXml([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${names}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${names}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${names}>${numbering}</w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${names}>${footnotes}</w:footnotes>`,
    'word/theme/theme1.xml': themeXml,
    'word/_rels/document.xml.rels': relationsXml([
      { id: 's', type: 'styles', target: 'styles.xml' },
      { id: 'n', type: 'numbering', target: 'numbering.xml' },
      { id: 'f', type: 'footnotes', target: 'footnotes.xml' },
      { id: 't', type: 'theme', target: '/word/theme/theme1.xml' },
      ...headers.map(({ id }) => ({ id, type: 'header', target: `header-${id}.xml` })),
      ...pictures.map(({ id, name }) => ({ id, type: 'image', target: `media/${name}` })),
    ]),
  };
  for (const { id, xml } of headers) parts[`word/header-${id}.xml`] = `<w:hdr ${names}>${xml}</w:hdr>`;
  for (const { name, bytes } of pictures) parts[`word/media/${name}`] = bytes;
  return zipFile(parts);
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of plain text, or of the runs given as XML. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') || content === '' ? content : run(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
}

export function row(...cells: string[]): string {
  return `<w:tr>${cells.join('')}</w:tr>`;
}

export function table(...rows: string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
}
