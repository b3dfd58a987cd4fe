export { type Listener, listen } from './listen.ts';
export { createHttp } from './server.ts';
