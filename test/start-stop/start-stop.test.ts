import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { databasePid, endAll, isAlive, launch, type Product, start, temporaryFolder } from './product.ts';

/**
 * Started in by one test after the other, as people's own folder is: making a new one takes longer than all else,
 * and each start also has to bear how the last one ended.
 */
let used: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  used = await temporaryFolder();
});
afterEach(endAll);
afterAll(() => used[Symbol.asyncDispose]());

const stop = (product: Product, signal: NodeJS.Signals = 'SIGTERM') => {
  process.kill(product.pid, signal);
  return product.ended;
};

const answer = (product: Product, path: string) =>
  fetch(product.origin + path).then((response) => response.status);

/**
 * A request that has begun but is not whole: the server has to wait for the rest. It comes with a whole one before it,
 * whose answer tells that both have arrived.
 */
function halfRequest(origin: string): Promise<{ finish(): Promise<string> }> {
  const { hostname, port } = new URL(origin);
  const half = 'GET /health HTTP/1.1\r\nHost: stadga\r\n';
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(`${half}\r\n${half}`));
    const finish = () =>
      new Promise<string>((answered) => {
        text = '';
        socket.on('close', () => answered(text));
        socket.write('Connection: close\r\n\r\n');
      });
    socket.on('data', (data) => {
      text += data;
      if (text.includes('alive')) resolve({ finish });
    });
  });
}

describe('starting and stopping', () => {
  test('serves, says where, and on SIGTERM stops with its database', async () => {
    await using folder = await temporaryFolder();
    const product = await start({ folder: folder.path });
    expect(await answer(product, '/health')).toBe(200);
    expect(await answer(product, '/ready')).toBe(200);
    expect(await answer(product, '/')).toBe(200);
    const database = await databasePid(folder.path);
    expect(isAlive(database)).toBe(true);
    expect(await stop(product)).toEqual({ code: 0, signal: null });
    expect(isAlive(database)).toBe(false);
  });

  test('Ctrl-C stops it as well', async () => {
    const product = await start({ folder: used.path });
    expect(await stop(product, 'SIGINT')).toEqual({ code: 0, signal: null });
  });

  test('SIGTERM to npm reaches the server, which ends its database', async () => {
    const product = await start({ folder: used.path, npm: true });
    const database = await databasePid(used.path);
    await stop(product);
    await expect.poll(() => isAlive(database), { timeout: 10_000 }).toBe(false);
    await expect(fetch(product.origin)).rejects.toThrow();
  });

  test('a request under way is finished first, and no new one is taken', async () => {
    const product = await start({ folder: used.path });
    const request = await halfRequest(product.origin);
    const stopped = stop(product);
    await expect.poll(() => product.said()).toContain('Stannar');
    await expect(fetch(product.origin)).rejects.toThrow();
    expect(await request.finish()).toContain('{"status":"alive"}');
    expect(await stopped).toEqual({ code: 0, signal: null });
  });

  test('a request that never ends is broken off at the limit', async () => {
    const product = await start({ folder: used.path, env: { STOP_WITHIN_SECONDS: '1' } });
    const database = await databasePid(used.path);
    await halfRequest(product.origin);
    expect(await stop(product)).toEqual({ code: 1, signal: null });
    expect(product.said()).toContain('avbröts');
    expect(isAlive(database)).toBe(false);
  });

  test('after kill -9 the next start works and finds what was there', async () => {
    const killed = await start({ folder: used.path });
    const orphan = await databasePid(used.path);
    await stop(killed, 'SIGKILL');
    expect(isAlive(orphan)).toBe(true);
    const next = await start({ folder: used.path });
    expect(await answer(next, '/ready')).toBe(200);
    expect(isAlive(orphan)).toBe(false);
    await stop(next);
  });

  test('after kill -9 of the database too, the next start recovers it', async () => {
    const killed = await start({ folder: used.path });
    process.kill(await databasePid(used.path), 'SIGKILL');
    await killed.ended;
    const next = await start({ folder: used.path });
    expect(await answer(next, '/ready')).toBe(200);
    await stop(next);
  });

  test('a database that ends by itself takes the server with it, told in the log', async () => {
    const product = await start({ folder: used.path });
    process.kill(await databasePid(used.path), 'SIGQUIT');
    expect(await product.ended).toEqual({ code: 1, signal: null });
    expect(product.said()).toContain('database lost');
  });

  test.for(['en mapp med mellanslag', 'å'.repeat(60)])('runs in a folder named %s', async (name) => {
    await using folder = await temporaryFolder();
    const product = await start({ folder: join(folder.path, name, 'data') });
    expect(await answer(product, '/ready')).toBe(200);
    expect(await stop(product)).toEqual({ code: 0, signal: null });
  });
});

/** Starts what cannot start: the sentence that is told, and the exit code. */
async function refused(folder: string, env: Record<string, string> = {}) {
  const product = launch({ folder, env });
  const { code } = await product.ended;
  return { code, said: product.said().trim() };
}

describe('what cannot start says why in a sentence', () => {
  test('a second start on the same data folder', async () => {
    const first = await start({ folder: used.path });
    expect(await refused(used.path)).toEqual({
      code: 1,
      said: `En annan Stadga använder redan mappen ${used.path}. Stoppa den först, eller välj en annan mapp med DATA_DIR.`,
    });
    expect(await answer(first, '/ready')).toBe(200);
    await stop(first);
  });

  test('an address that is taken, and then nothing is left running', async () => {
    await using other = await temporaryFolder();
    const first = await start({ folder: used.path });
    const { port } = new URL(first.origin);
    const { code, said } = await refused(other.path, { PORT: port });
    expect({ code, said }).toEqual({
      code: 1,
      said: expect.stringContaining(`127.0.0.1:${port} är upptagen`),
    });
    await expect(databasePid(other.path)).rejects.toThrow();
    await stop(first);
  });

  test.for([
    ['PORT', 'åttio', 'PORT ska vara ett heltal mellan 0 och 65535.'],
    ['PUBLIC_ORIGIN', 'stadga', 'PUBLIC_ORIGIN ska vara adressen'],
    ['DATABASE_URL', 'mysql://x:hemligt@y', 'DATABASE_URL ska vara adressen'],
    ['LOG_LEVEL', 'högt', 'LOG_LEVEL ska vara'],
  ])('%s=%s', async ([name = '', value = '', sentence = '']) => {
    const { code, said } = await refused('/nowhere', { [name]: value });
    expect(code).toBe(1);
    expect(said).toContain(sentence);
    expect(said).not.toContain('hemligt');
    expect(said).not.toContain('    at ');
  });

  test('a data folder that is a file', async () => {
    const { code, said } = await refused('/etc/passwd');
    expect({ code, said }).toEqual({
      code: 1,
      said: expect.stringContaining('/etc/passwd går inte att använda'),
    });
  });

  test('a database server that is not there', async () => {
    const { code, said } = await refused('/nowhere', { DATABASE_URL: 'postgres://a:hemligt@127.0.0.1:1/a' });
    expect({ code, said }).toEqual({
      code: 1,
      said: expect.stringContaining('DATABASE_URL går inte att använda'),
    });
    expect(said).not.toContain('hemligt');
  });
});
