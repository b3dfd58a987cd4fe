export { type PdfOptions, readPdf } from './read-pdf.ts';
export { type RenderOptions, renderPage } from './render-page.ts';
