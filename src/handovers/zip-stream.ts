import { createHash } from 'node:crypto';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** What is told of an entry once it is whole. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** A zip that is made piece by piece: nothing of it is held longer than until it has been written on. */
export class ZipStream {
  readonly entries: ZipEntry[] = [];
  #made: Uint8Array[] = [];
  #failed: Error | null = null;
  readonly #zip = new Zip((error, data) => {
    if (error) this.#failed = error;
    else this.#made.push(data);
  });

  /** Adds an entry as its pieces come; yields what can be written on. Files that are packed already are only stored. */
  async *add(
    name: string,
    pieces: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
    { isPacked = false, at = new Date() } = {},
  ): AsyncGenerator<Uint8Array> {
    const file = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = at;
    this.#zip.add(file);
    const hash = createHash('sha256');
    let size = 0;
    for await (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      hash.update(bytes);
      size += bytes.byteLength;
      // The library keeps what it is given: a piece of a shared buffer is copied.
      file.push(Uint8Array.from(bytes), false);
      yield* this.#taken();
    }
    file.push(new Uint8Array(0), true);
    yield* this.#taken();
    this.entries.push({ name, size, sha256: hash.digest('hex') });
  }

  /** Ends the zip. */
  *end(): Generator<Uint8Array> {
    this.#zip.end();
    yield* this.#taken();
  }

  #taken(): Uint8Array[] {
    if (this.#failed) throw this.#failed;
    const made = this.#made;
    this.#made = [];
    return made;
  }
}
