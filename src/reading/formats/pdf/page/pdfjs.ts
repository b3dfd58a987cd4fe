import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type { PDFDocumentProxy, PDFPageProxy };
export { OPS };

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string) => `${join(home, name)}/`;

/**
 * Opens a PDF. The bytes are copied, since pdfjs takes over what it is given.
 * Throws pdfjs' own PasswordException, InvalidPDFException and kin.
 */
export async function openPdf(bytes: Uint8Array, maxImagePixels: number): Promise<PDFDocumentProxy> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    fontExtraProperties: true,
    useSystemFonts: false,
    maxImageSize: maxImagePixels,
    enableXfa: false,
    cMapUrl: folder('cmaps'),
    standardFontDataUrl: folder('standard_fonts'),
    iccUrl: folder('iccs'),
    wasmUrl: folder('wasm'),
  });
  try {
    return await task.promise;
  } catch (failure) {
    await task.destroy();
    throw failure;
  }
}
