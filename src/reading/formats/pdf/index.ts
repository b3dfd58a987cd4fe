export { MOST_PAGES, type PdfOptions, readPdf } from './read-pdf.ts';
