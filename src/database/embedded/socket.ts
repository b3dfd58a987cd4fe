import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `sockaddr_un` holds 108 bytes with the final zero; `/.s.PGSQL.5432` takes 14 of them. */
const longestFolder = 107 - 14;

export interface Socket {
  /** What to give as host when connecting. */
  readonly host: string;
  remove(): Promise<void>;
}

/** The way to the socket in the folder: direct, or over a short link where the path is too long. */
export async function reachSocket(folder: string): Promise<Socket> {
  if (Buffer.byteLength(folder) <= longestFolder) return { host: folder, remove: async () => {} };
  const shelter = await mkdtemp(join(tmpdir(), 'stadga-'));
  const host = join(shelter, 'pg');
  await symlink(folder, host);
  return { host, remove: () => rm(shelter, { recursive: true, force: true }) };
}
