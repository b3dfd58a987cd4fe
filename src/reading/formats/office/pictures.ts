import { createCanvas, Image } from '@napi-rs/canvas';
import type { Mark } from '../../blocks.model.ts';
import { type PictureColours, readPicture } from '../colour/picture-colours.ts';
import type { Shape } from './shapes.ts';

/** A picture whose colours are read once the text has been. */
export interface AwaitedPicture {
  mark: Mark;
  /** Name of its part in the file. */
  part: string;
  crop: Shape['crop'];
}

/** Symbols are small; what has more pixels than this is a photograph, and costs memory to open. */
const mostPixels = 16_000_000;
const mostBytes = 8 * 1024 * 1024;
const mostPictures = 5_000;
/** Side in pixels to which a picture is shrunk before its colours are counted. */
const side = 96;

/**
 * Fills the colours and lamps of marks from their pictures. Returns the marks whose picture could not be opened
 * (metafiles, damaged or very large ones).
 */
export async function lookAtPictures(
  awaited: AwaitedPicture[],
  bytesOf: (part: string) => Uint8Array | null,
): Promise<Mark[]> {
  const seen = new Map<string, PictureColours | null>();
  const unread: Mark[] = [];
  for (const [index, { mark, part, crop }] of awaited.entries()) {
    const key = `${part} ${crop.join(' ')}`;
    if (!seen.has(key)) seen.set(key, index < mostPictures ? await lookOf(bytesOf(part), crop) : null);
    const look = seen.get(key);
    if (look) Object.assign(mark, look);
    else unread.push(mark);
  }
  return unread;
}

async function lookOf(bytes: Uint8Array | null, crop: Shape['crop']): Promise<PictureColours | null> {
  if (bytes === null || bytes.length > mostBytes) return null;
  const size = sizeOf(bytes);
  if (size === null || size.width * size.height > mostPixels) return null;
  const image = new Image();
  try {
    image.src = Buffer.from(bytes);
    await image.decode();
  } catch {
    // The decoder's own words say nothing to a reader: the caller reports the picture as unread.
    return null;
  }
  const [left, top, right, bottom] = crop;
  const [width, height] = [image.width * (1 - left - right), image.height * (1 - top - bottom)];
  if (!(width >= 1 && height >= 1)) return null;
  const scale = Math.min(1, side / Math.max(width, height));
  const [across, down] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const context = createCanvas(across, down).getContext('2d');
  context.drawImage(image, image.width * left, image.height * top, width, height, 0, 0, across, down);
  return readPicture({ rgba: context.getImageData(0, 0, across, down).data, width: across, height: down });
}

/** Width and height as the header of a PNG, GIF, BMP or JPEG states them; null for other kinds of file. */
function sizeOf(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 26) return null;
  if (view.getUint32(0) === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
  if (view.getUint32(0) === 0x47494638)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (view.getUint16(0) === 0x424d)
    return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
  return view.getUint16(0) === 0xffd8 ? jpegSize(view) : null;
}

function jpegSize(view: DataView): { width: number; height: number } | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + (marker === 0xff ? -1 : view.getUint16(at + 2));
  }
  return null;
}
