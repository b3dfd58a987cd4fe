import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('only so many have a turn, and the others get theirs in order', async () => {
  const turns = new Turns(2);
  const got: number[] = [];
  for (const each of [1, 2, 3, 4]) void turns.take().then(() => got.push(each));
  await settled();
  expect(got).toEqual([1, 2]);
  turns.giveBack();
  // Comes late, and must not slip in before those who wait.
  void turns.take().then(() => got.push(5));
  await settled();
  expect(got).toEqual([1, 2, 3]);
  turns.giveBack();
  turns.giveBack();
  await settled();
  expect(got).toEqual([1, 2, 3, 4, 5]);
});

test('one that gives up waiting takes no turn', async () => {
  const turns = new Turns(1);
  const patience = new AbortController();
  expect(await turns.take()).toBe(true);
  const gaveUp = turns.take(patience.signal);
  const next = turns.take();
  patience.abort();
  expect(await gaveUp).toBe(false);
  turns.giveBack();
  expect(await next).toBe(true);
  expect(await turns.take(AbortSignal.abort())).toBe(false);
});
