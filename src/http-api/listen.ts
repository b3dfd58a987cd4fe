import { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { StartRefused } from '../shared/start-refused.ts';

export interface Listener {
  /** `http://127.0.0.1:3000`: where we answer. */
  readonly origin: string;
  /**
   * Takes no more requests and waits for those under way, at most so long.
   * False where some were broken off.
   */
  stop(milliseconds: number): Promise<boolean>;
}

/** Listens on the address. Throws StartRefused where it is taken. */
export async function listen(http: Hono, host: string, port: number): Promise<Listener> {
  const named = host.includes(':') ? `[${host}]` : host;
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: http.fetch, hostname: host, port }, (info: AddressInfo) => {
      const stop = (milliseconds: number) =>
        new Promise<boolean>((stopped) => {
          let inTime = true;
          const breakOff = () => {
            inTime = false;
            if (server instanceof Server) server.closeAllConnections();
          };
          const limit = setTimeout(breakOff, milliseconds);
          server.close(() => {
            clearTimeout(limit);
            stopped(inTime);
          });
        });
      resolve({ origin: `http://${named}:${info.port}`, stop });
    });
    server.once('error', (error) =>
      reject(new StartRefused({ code: 'addressTaken', address: `${named}:${port}` }, error)),
    );
  });
}
