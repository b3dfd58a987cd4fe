import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const program = fileURLToPath(new URL('../cli.ts', import.meta.url));

interface Answer {
  readonly status: number;
  readonly body: string;
}

let server: Server;
let answer: Answer;
beforeAll(async () => {
  server = createServer((_, response) => response.writeHead(answer.status).end(answer.body));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(() => new Promise((closed) => server.close(closed)));

/** What a command prints where the server answers so. */
function printed(args: readonly string[]): Promise<string> {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = { ...process.env, STADGA_URL: address, STADGA_TOKEN: 'x', LANG: 'C', LC_ALL: '' };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { env }, (_, stdout, stderr) => resolve(stdout + stderr));
  });
}

const answered = (status: number, value: unknown): Answer => ({ status, body: JSON.stringify(value) });
/** Sets a title, clears the screen (in one byte of eight bits), and turns writing round. */
const hostile = 'Karin\u001b]0;x\u0007\u009b2J\u202e Ek';
const obeyed = /[\u001b\u0007\u009b\u202e]/;
const bodies = {
  page: 1,
  size: 50,
  total: 1,
  items: [{ id: '1', name: hostile, kind: 'board', aliases: [] }],
};
const problem = { title: hostile, detail: hostile, code: 'invalid', reference: hostile };

describe('what a terminal would obey is not printed', { timeout: 60_000 }, () => {
  test.each<[string, string[], Answer]>([
    ['in a table', ['bodies', 'list'], answered(200, bodies)],
    ['in a new id', ['bodies', 'add', '--kind', 'board', '--name', 'N'], answered(201, { id: hostile })],
    ['in a refusal', ['overview'], answered(403, { ...problem, errors: [{ pointer: hostile, detail: '' }] })],
    ['among the bodies that there are', ['register', 'list', '--body', 'K'], answered(200, bodies)],
    ['in a list as CSV', ['register', 'list', '--csv'], { status: 200, body: `\ufeffNr;${hostile}\r\n` }],
  ])('%s', async (_, args, given) => {
    answer = given;
    const text = await printed(args);
    expect(text).toContain('Karin');
    expect(text).not.toMatch(obeyed);
  });

  test('in JSON, which still says what the server said', async () => {
    answer = answered(200, bodies);
    const text = await printed(['bodies', 'list', '--json']);
    expect(text).not.toMatch(obeyed);
    expect(JSON.parse(text)).toEqual(bodies);
  });
});

test('an answer without end is left', { timeout: 60_000 }, async () => {
  answer = { status: 200, body: ' '.repeat(101 * 1024 * 1024) };
  expect(await printed(['overview'])).toContain('mer än kommandot tar emot');
});

test('a device without end is no file to send', { timeout: 60_000 }, async () => {
  expect(await printed(['bodies', 'add', '--from', '/dev/zero'])).toContain('ingen vanlig fil');
});
