import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The secret that cookies are signed with, kept in the data folder for this account alone and made the first
 * time. Two processes that make one at once end with the same: the file gets its name only when it is whole.
 */
export async function keptSecret(dataFolder: string): Promise<string> {
  const path = join(dataFolder, 'auth-secret');
  const kept = await read(path);
  if (kept) return kept;
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const whole = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(whole, 'wx', 0o600);
  await file.writeFile(randomBytes(32).toString('base64url'));
  await file.sync();
  await file.close();
  await link(whole, path).catch((error: unknown) => {
    if (!hasCode(error, 'EEXIST')) throw error;
  });
  await rm(whole);
  return (await read(path)) as string;
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  });
}

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;
