import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file that has been received but not yet kept. Keep it or drop it. */
export interface ReceivedFile {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Where it lies until it is kept or dropped. */
  readonly path: string;
  keep(): Promise<void>;
  drop(): Promise<void>;
}

/** Files by their content: the same content twice in an organisation is one file, and nothing overwrites it. */
export interface FileStore {
  /** Takes in the content as it comes; 'tooLarge' as soon as it passes `limit` bytes. */
  receive(
    organisationId: string,
    content: AsyncIterable<Uint8Array>,
    limit: number,
  ): Promise<ReceivedFile | 'tooLarge'>;
  pathOf(organisationId: string, sha256: string): string;
  remove(organisationId: string, sha256: string): Promise<void>;
}

/** Opens the store in a folder, which is made when first needed, readable by us alone. */
export function openFileStore(folder: string): FileStore {
  const pathOf = (organisationId: string, sha256: string) => join(folder, organisationId, sha256);
  return {
    pathOf,
    remove: (organisationId, sha256) => rm(pathOf(organisationId, sha256), { force: true }),
    async receive(organisationId, content, limit) {
      const arriving = join(folder, 'arriving', randomUUID());
      const drop = () => rm(arriving, { force: true });
      await mkdir(dirname(arriving), { recursive: true, mode: 0o700 });
      const file = await open(arriving, 'wx', 0o600);
      const hash = createHash('sha256');
      let size = 0;
      try {
        for await (const part of content) {
          size += part.byteLength;
          if (size > limit) break;
          hash.update(part);
          await file.appendFile(part);
        }
        await file.sync();
      } catch (error) {
        await drop();
        throw error;
      } finally {
        await file.close();
      }
      if (size > limit) {
        await drop();
        return 'tooLarge';
      }
      const sha256 = hash.digest('hex');
      const keep = async () => {
        const path = pathOf(organisationId, sha256);
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await rename(arriving, path);
      };
      return { sha256, size, path: arriving, keep, drop };
    },
  };
}
