import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadableFile } from './unreadable.ts';

/** Limits on what an office file may unpack to. Real reports stay under a tenth of each. */
const mostEntries = 10_000;
const mostBytesInAll = 200 * 1024 * 1024;
const mostBytesInPart = 100 * 1024 * 1024;
/** Above this size a part must not be packed harder than any real document is. */
const ratioMattersFrom = 20 * 1024 * 1024;
const mostRatio = 400;

export interface ZipEntry {
  name: string;
  packedSize: number;
  size: number;
  crc: number;
  method: number;
  encrypted: boolean;
  /** Where its local header begins. */
  offset: number;
}

/**
 * Lists the parts of a zip from its central directory, unpacking nothing, and refuses a bomb by its stated sizes.
 * `unpack` then holds every part to its stated size, so that the sizes cannot lie.
 * @throws UnreadableFile `zip-bomb`, or `damaged` where the directory cannot be followed.
 */
export function listZip(bytes: Uint8Array, damaged: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readDirectory(bytes, view, damaged);
    refuseBomb(entries);
    return entries;
  } catch (failure) {
    if (failure instanceof RangeError) throw new UnreadableFile(damaged);
    throw failure;
  }
}

/** @throws UnreadableFile where the part is encrypted, or is not what the directory says (size, checksum). */
export function unpack(bytes: Uint8Array, entry: ZipEntry, damaged: string): Uint8Array {
  if (entry.encrypted) throw new UnreadableFile('office-password');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50)
    throw new UnreadableFile(damaged, entry.name);
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  const unpacked = inflate(packed, entry, damaged);
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc)
    throw new UnreadableFile(damaged, entry.name);
  return unpacked;
}

function inflate(packed: Uint8Array, entry: ZipEntry, damaged: string): Uint8Array {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new UnreadableFile(damaged, entry.name);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) });
  } catch (failure) {
    const isZlibs =
      failure instanceof Error &&
      'code' in failure &&
      /^(?:Z_|ERR_BUFFER_TOO_LARGE)/u.test(String(failure.code));
    if (isZlibs) throw new UnreadableFile(damaged, entry.name);
    throw failure;
  }
}

function refuseBomb(entries: ZipEntry[]): void {
  if (entries.length > mostEntries) throw new UnreadableFile('zip-bomb', String(entries.length));
  let total = 0;
  for (const { size, packedSize } of entries) {
    total += size;
    if (size > mostBytesInPart || (size > ratioMattersFrom && size > packedSize * mostRatio))
      throw new UnreadableFile('zip-bomb', megabytes(size));
  }
  if (total > mostBytesInAll) throw new UnreadableFile('zip-bomb', megabytes(total));
}

function megabytes(size: number): string {
  return `${Math.ceil(size / 1024 / 1024)} MB`;
}

function readDirectory(bytes: Uint8Array, view: DataView, damaged: string): ZipEntry[] {
  const end = findEnd(view);
  if (end < 0) throw new UnreadableFile(damaged);
  const { count, size, offset } = directoryAt(view, end);
  if (count > mostEntries) throw new UnreadableFile('zip-bomb', String(count));
  // Bytes before the archive push everything by as much; the directory stands right before its end record.
  const shift = offset === null ? 0 : Math.max(0, end - size - offset);
  let at = offset === null ? end - size : offset + shift;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new UnreadableFile(damaged);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const entry: ZipEntry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    readLargeSizes(entry, view, at + 46 + nameLength, extraLength);
    entry.offset += shift;
    entries.push(entry);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

function directoryAt(view: DataView, end: number): { count: number; size: number; offset: number | null } {
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const isLarge = count === 0xffff || size === 0xffffffff || offset === 0xffffffff;
  if (!isLarge || end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return { count, size, offset };
  const large = Number(view.getBigUint64(end - 12, true));
  const largeOffset = Number(view.getBigUint64(large + 48, true));
  // In the zip64 form the record itself stands between directory and end, so the shift is left out.
  if (view.getUint32(largeOffset, true) !== 0x02014b50) throw new RangeError('zip64 directory');
  return largeDirectory(view, large, largeOffset, end);
}

function largeDirectory(view: DataView, large: number, offset: number, end: number) {
  return { count: Number(view.getBigUint64(large + 32, true)), size: end - offset, offset: null };
}

/** Sizes over 4 GB, or of writers that always use the large form, stand in an extra field. */
function readLargeSizes(entry: ZipEntry, view: DataView, start: number, length: number): void {
  let at = start;
  while (at + 4 <= start + length) {
    const id = view.getUint16(at, true);
    const size = view.getUint16(at + 2, true);
    if (id === 1) {
      let field = at + 4;
      const next = () => {
        const value = Number(view.getBigUint64(field, true));
        field += 8;
        return value;
      };
      if (entry.size === 0xffffffff) entry.size = next();
      if (entry.packedSize === 0xffffffff) entry.packedSize = next();
      if (entry.offset === 0xffffffff) entry.offset = next();
    }
    at += 4 + size;
  }
}
