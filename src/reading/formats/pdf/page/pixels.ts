import type { Pixels } from '../../colour/picture-colours.ts';

/** A decoded picture as pdfjs keeps it; `kind` is 1 bit, 24 or 32 bits a pixel. */
export interface DecodedPicture {
  width: number;
  height: number;
  kind?: number;
  data?: Uint8Array | Uint8ClampedArray | null;
}

/** Symbols are small; more than this many pixels are thinned out before anyone counts colours. */
const LONGEST_SIDE = 96;

/** Pixels of a picture, thinned to at most 96 a side; null where it could not be decoded. */
export function toPixels(picture: DecodedPicture | null): Pixels | null {
  const { data, kind } = picture ?? {};
  if (!picture || !data || !(picture.width > 0) || !(picture.height > 0)) return null;
  const step = Math.max(1, Math.max(picture.width, picture.height) / LONGEST_SIDE);
  const width = Math.max(1, Math.floor(picture.width / step));
  const height = Math.max(1, Math.floor(picture.height / step));
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const x = Math.min(picture.width - 1, Math.floor((column + 0.5) * step));
      const y = Math.min(picture.height - 1, Math.floor((row + 0.5) * step));
      rgba.set(pixelAt(data, picture.width, kind ?? 3, x, y), (row * width + column) * 4);
    }
  }
  return { width, height, rgba };
}

function pixelAt(
  data: Uint8Array | Uint8ClampedArray,
  width: number,
  kind: number,
  x: number,
  y: number,
): [number, number, number, number] {
  if (kind === 1) {
    const bit = ((data[y * Math.ceil(width / 8) + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
    return [bit * 255, bit * 255, bit * 255, 255];
  }
  const bytes = kind === 2 ? 3 : 4;
  const at = (y * width + x) * bytes;
  return [
    data[at] ?? 255,
    data[at + 1] ?? 255,
    data[at + 2] ?? 255,
    bytes === 4 ? (data[at + 3] ?? 255) : 255,
  ];
}
