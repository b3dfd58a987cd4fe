/**
 * Elements that reading needs nothing of, left out while the XML streams by: how text was before a tracked change,
 * field codes, older copies of drawings, and layout. It keeps the tree of a long table small.
 */
// biome-ignore format: a table is read in rows
export const droppedNames: ReadonlySet<string> = new Set([
  'rPrChange', 'pPrChange', 'tblPrChange', 'tcPrChange', 'trPrChange', 'sectPrChange', 'tblPrExChange',
  'tblGridChange', 'numberingChange', 'delText', 'delInstrText', 'instrText', 'Fallback', 'tcBorders',
  'tblBorders', 'pBdr', 'tcMar', 'tblCellMar', 'tblGrid', 'cnfStyle', 'lang', 'spacing', 'ind', 'tabs',
  'proofErr', 'bookmarkStart', 'bookmarkEnd', 'commentRangeStart', 'commentRangeEnd', 'permStart',
  'permEnd', 'lastRenderedPageBreak', 'effectExtent', 'custGeom', 'footerReference', 'textFill',
  'textOutline',
]);
