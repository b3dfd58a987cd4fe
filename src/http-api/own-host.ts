import { isIP } from 'node:net';
import { hostname } from 'node:os';
import type { MiddlewareHandler } from 'hono';
import { texts } from '../texts/index.ts';
import { preferredLanguage } from '../web/language.ts';

/**
 * Whether a request may come under this name where no public address is set. Any other name could be somebody
 * else's that was led to this machine, whose pages the browser would then take for ours (DNS rebinding).
 * @param name as in an address: IPv6 in brackets
 */
export function isOwnName(name: string, listensOn: string, machine = hostname()): boolean {
  const asked = name.toLowerCase();
  const isAddress = isIP(asked.replace(/^\[(.*)\]$/, '$1')) !== 0;
  return isAddress || [listensOn, machine, 'localhost'].some((own) => own.toLowerCase() === asked);
}

/** Refuses requests under a name that is not this machine's. */
export function onlyOwnNames(listensOn: string): MiddlewareHandler {
  return async (c, next) => {
    const { hostname: name } = new URL(c.req.url);
    if (isOwnName(name, listensOn)) return next();
    const language = preferredLanguage(c.req.header('accept-language'));
    c.header('Content-Language', language);
    return c.text(texts[language].running.otherName, 421);
  };
}
