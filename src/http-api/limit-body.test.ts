import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { limitBody } from './limit-body.ts';
import { answerProblem, Refused } from './problem.ts';

const megabyte = 1024 * 1024;
const app = new Hono();
app.use(limitBody(megabyte));
app.post('/', async (c) => c.text(String((await c.req.text()).length)));
app.onError((error, c) => {
  if (error instanceof Refused) return answerProblem(c, error.code, error.details);
  throw error;
});

/** A body of so many pieces of half a megabyte, which counts the pieces that have been taken from it. */
function pieces(count: number) {
  const piece = new Uint8Array(megabyte / 2).fill(120);
  const taken = { count: 0 };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (taken.count >= count) return controller.close();
      taken.count += 1;
      controller.enqueue(piece);
    },
  });
  return { body, taken };
}

const post = (body: ReadableStream, headers: Record<string, string> = {}) =>
  app.request('/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

test('what is not too large is taken whole, said beforehand or not', async () => {
  expect(await (await post(pieces(2).body)).text()).toBe(String(megabyte));
  const answer = await post(pieces(2).body, { 'content-length': String(megabyte) });
  expect(await answer.text()).toBe(String(megabyte));
});

test.each([
  ['said beforehand', { 'content-length': String(1.5 * megabyte) }],
  ['not said beforehand', {}],
])('what is too large, %s, is read away before it is refused', async (_, headers) => {
  const { body, taken } = pieces(3);
  const answer = await post(body, headers);
  expect([answer.status, answer.headers.get('connection'), taken.count]).toEqual([413, null, 3]);
});

test('who goes on and on is cut off', async () => {
  const { body, taken } = pieces(Number.POSITIVE_INFINITY);
  const answer = await post(body);
  expect([answer.status, answer.headers.get('connection')]).toEqual([413, 'close']);
  expect(taken.count).toBeLessThan(140);
});
