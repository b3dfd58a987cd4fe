import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptSecret } from './secret.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'stadga-secret-')), 'data');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

test('the secret is made once and then kept', async () => {
  const secret = await keptSecret(folder);
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  expect(await keptSecret(folder)).toBe(secret);
});

test('nobody else on the machine may read it', async () => {
  await keptSecret(folder);
  expect((await stat(join(folder, 'auth-secret'))).mode & 0o777).toBe(0o600);
});

test('servers that start at once in one folder end with the same, and leave nothing else behind', async () => {
  const secrets = await Promise.all(Array.from({ length: 8 }, () => keptSecret(folder)));
  expect(new Set(secrets).size).toBe(1);
  expect(await readdir(folder)).toEqual(['auth-secret']);
});
