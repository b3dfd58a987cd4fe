import { z } from 'zod';
import type { Server } from '../server.ts';
import type { Sent } from './change.ts';

const versioned = z.object({ version: z.int().nullable() });
const addressed = z.object({
  addressees: z.array(z.object({ bodyId: z.string(), version: z.int().nullable() })),
});
const reviewed = z.record(z.string(), z.unknown());
const part = z.object({ key: z.string(), version: z.int() });

/** The thing that a path begins with, without what is to happen to it: `/audits/ID` of `/audits/ID/withdraw`. */
export const thingOf = (path: string): string => /^\/[^/]+\/[^/]+/.exec(path)?.[0] ?? path;

/** The version of what the path leads to, once what is to happen to it is taken away. */
export const ownVersion = async (server: Server, path: string, sent: Sent): Promise<Sent> => {
  const { value } = await server.get(thingOf(path), versioned);
  return { version: value.version, ...sent };
};

/** The version of a recommendation's addressee: the body that is sent. */
export const addresseeVersion = async (server: Server, path: string, sent: Sent): Promise<Sent> => {
  const { value } = await server.get(thingOf(path), addressed);
  const own = value.addressees.find(({ bodyId }) => bodyId === sent['bodyId']);
  // A body that is no addressee is the server's to tell of.
  return { version: own ? own.version : 1, ...sent };
};

/** The version of a part of a review, by its key in the path. */
export const partVersion = async (server: Server, path: string, sent: Sent): Promise<Sent> => {
  const [, review = '', kind = '', key = ''] = /^(.*\/review)\/(\w+)\/([^/]+)/.exec(path) ?? [];
  const { value } = await server.get(review, reviewed);
  const parts = z.array(part).catch([]).parse(value[kind]);
  return { version: parts.find((each) => each.key === decodeURIComponent(key))?.version ?? 1, ...sent };
};
