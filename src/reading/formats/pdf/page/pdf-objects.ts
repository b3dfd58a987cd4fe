import type { Pixels } from '../../colour/picture-colours.ts';
import type { LoadedFont } from './graphics-state.ts';
import type { PDFPageProxy } from './pdfjs.ts';
import { type DecodedPicture, toPixels } from './pixels.ts';
import { isSymbolFont } from './symbol-fonts.ts';

interface PdfFont {
  name?: string;
  bold?: boolean;
  black?: boolean;
  italic?: boolean;
  vertical?: boolean;
  isType3Font?: boolean;
  fontMatrix?: readonly number[];
}

/** Fonts, pictures and gradients that a page refers to by name. */
export interface PageObjects {
  font(name: string): LoadedFont | null;
  pixels(name: string): Promise<Pixels | null>;
  /** The colour in the middle of a gradient, null for other patterns. */
  gradient(name: string): string | null;
}

/** A picture that is not decoded within this many milliseconds is left out. */
const DECODING_LIMIT = 5000;

const BOLD = /bold|black|heavy|semibold|demi(?!t)|[-,]bd\b/i;
const ITALIC = /ital|obliq/i;

export function pageObjects(page: PDFPageProxy): PageObjects {
  const fonts = new Map<string, LoadedFont | null>();
  const pictures = new Map<string, Promise<Pixels | null>>();
  return {
    font(name) {
      const known = fonts.get(name);
      if (known !== undefined) return known;
      const font = loadFont(page, name);
      fonts.set(name, font);
      return font;
    },
    pixels(name) {
      const known = pictures.get(name) ?? decode(page, name);
      pictures.set(name, known);
      return known;
    },
    gradient(name) {
      if (!page.objs.has(name)) return null;
      const pattern: unknown = page.objs.get(name);
      return middleStop(pattern);
    },
  };
}

function loadFont(page: PDFPageProxy, name: string): LoadedFont | null {
  if (!page.commonObjs.has(name)) return null;
  const font: PdfFont = page.commonObjs.get(name);
  const fontName = (font.name ?? '').replace(/^[A-Z]{6}\+/, '');
  const matrix = font.fontMatrix ?? [0.001, 0, 0, 0.001, 0, 0];
  return {
    name: fontName,
    bold: BOLD.test(fontName) || font.bold === true || font.black === true,
    italic: ITALIC.test(fontName) || font.italic === true,
    symbolic: isSymbolFont(fontName),
    unitsX: Math.abs(matrix[0] ?? 0.001),
    unitsY: font.isType3Font ? Math.min(1, Math.abs(matrix[3] ?? 0.001) * 1000) : 1,
    vertical: font.vertical === true,
  };
}

function decode(page: PDFPageProxy, name: string): Promise<Pixels | null> {
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    const limit = setTimeout(() => resolve(null), DECODING_LIMIT);
    store.get(name, (picture: DecodedPicture | null) => {
      clearTimeout(limit);
      resolve(toPixels(picture));
    });
  });
}

/** pdfjs' form of axial and radial shadings: ["RadialAxial", type, bbox, [[offset, "#rrggbb"], …], …]. */
function middleStop(pattern: unknown): string | null {
  if (!Array.isArray(pattern) || pattern[0] !== 'RadialAxial' || !Array.isArray(pattern[3])) return null;
  const stops: unknown[] = pattern[3];
  const middle = stops[Math.floor(stops.length / 2)];
  return Array.isArray(middle) && typeof middle[1] === 'string' ? middle[1] : null;
}
