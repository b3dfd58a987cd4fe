// The least server there is: one answer, kept in memory. Says its port on stdout.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

const page = await buffer(process.stdin);
const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=UTF-8', 'content-length': page.length });
  response.end(page);
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
