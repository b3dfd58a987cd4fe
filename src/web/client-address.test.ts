import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

const connected = { incoming: { socket: { remoteAddress: '198.51.100.9' } } };

test.each([
  ['no proxy', false, undefined, '198.51.100.9'],
  ['no proxy, but a header that says so', false, '192.0.2.1', '198.51.100.9'],
  ['a proxy', true, '192.0.2.1', '192.0.2.1'],
  ['a proxy, and an address that the client made up', true, '203.0.113.5, 192.0.2.1', '192.0.2.1'],
  ['a proxy that adds an IPv6 address', true, '2001:db8::1', '2001:db8::1'],
  ['a proxy that adds nothing', true, undefined, '198.51.100.9'],
  ['no address at all in the header', true, '<script>', '198.51.100.9'],
])('%s', async (_what, behindProxy, header, address) => {
  const web = new Hono().get('/', (c) => c.text(clientAddress(c, behindProxy)));
  const headers: Record<string, string> = header ? { 'x-forwarded-for': header } : {};
  expect(await (await web.request('/', { headers }, connected)).text()).toBe(address);
});

test('a request from nowhere has no address', async () => {
  const web = new Hono().get('/', (c) => c.text(clientAddress(c, false)));
  expect(await (await web.request('/')).text()).toBe('');
});
