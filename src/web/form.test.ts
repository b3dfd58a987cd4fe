import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { fieldsOf } from './form.ts';

const web = new Hono().post('/', async (c) => c.json([...(await fieldsOf(c))]));
const sent = async (body: string) => {
  const answer = await web.request('/', { method: 'POST', body });
  return answer.status === 200 ? answer.json() : answer.status;
};

test('the fields of a form keep their order and their repetitions', async () => {
  expect(await sent('a=1&b=%C3%A5&a=2&c=')).toEqual([
    ['a', '1'],
    ['b', 'å'],
    ['a', '2'],
    ['c', ''],
  ]);
});

test('what the database cannot take is not there', async () => {
  expect(await sent('k%00ey=x%00y&z=%00')).toEqual([
    ['key', 'xy'],
    ['z', ''],
  ]);
});

test('a form that is longer than any of ours is refused', async () => {
  expect(await sent(`a=${'b'.repeat(1_000_001)}`)).toBe(413);
});
