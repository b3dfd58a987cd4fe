import { crc32, deflateSync } from 'node:zlib';

type Pixel = [number, number, number, number];

/** A PNG of one filled circle. */
export function circlePicture(colour: string): Buffer {
  return png(24, 24, (x, y) => (inCircle(x, y, 12, 12, 11) ? opaque(colour) : [255, 255, 255, 0]));
}

/** A PNG of an upright traffic light with three lamps, of which one (0 red, 1 yellow, 2 green) is lit. */
export function lampsPicture(lit: 0 | 1 | 2, colour: string): Buffer {
  return png(24, 66, (x, y) => {
    const lamp = Math.floor(y / 22);
    if (!inCircle(x, y, 12, lamp * 22 + 11, 8)) return [40, 40, 40, 255];
    return lamp === lit ? opaque(colour) : [120, 120, 120, 255];
  });
}

function inCircle(x: number, y: number, centreX: number, centreY: number, radius: number): boolean {
  return (x + 0.5 - centreX) ** 2 + (y + 0.5 - centreY) ** 2 <= radius ** 2;
}

function opaque(colour: string): Pixel {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [red ?? 0, green ?? 0, blue ?? 0, 255];
}

function png(width: number, height: number, pixel: (x: number, y: number) => Pixel): Buffer {
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: width }, (_, x) => pixel(x, y)).flat()]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
