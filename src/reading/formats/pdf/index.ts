export { type PdfOptions, readPdf } from './read-pdf.ts';
export { countPages, type RenderOptions, renderPage } from './render-page.ts';
