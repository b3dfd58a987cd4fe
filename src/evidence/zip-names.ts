import type { FileHandle } from 'node:fs/promises';

const endLength = 22;
const longestComment = 65_535;
/** A directory of an office file is some kilobytes; nothing larger is followed. */
const longestDirectory = 4 * 1024 * 1024;
const mostNames = 10_000;

/**
 * The names in a zip's directory, unpacking nothing; null where the directory cannot be followed.
 * @param size of the file in bytes
 */
export async function readZipNames(handle: FileHandle, size: number): Promise<string[] | null> {
  const tail = await bytesAt(handle, Math.max(0, size - endLength - longestComment), size);
  const end = tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end === -1 || end + endLength > tail.length) return null;
  const count = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (count > mostNames || length > longestDirectory || start + length > size) return null;
  return namesIn(await bytesAt(handle, start, start + length), count);
}

function namesIn(directory: Buffer, count: number): string[] | null {
  const names: string[] = [];
  let at = 0;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return null;
    const nameLength = directory.readUInt16LE(at + 28);
    names.push(directory.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return names;
}

async function bytesAt(handle: FileHandle, from: number, to: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(to - from), 0, to - from, from);
  return buffer.subarray(0, bytesRead);
}
