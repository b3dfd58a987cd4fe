import type { MiddlewareHandler } from 'hono';
import { refuse } from './problem.ts';

/** More than this is not even read away: whoever sends it is cut off. */
const mostReadAway = 64 * 1024 * 1024;

/**
 * Refuses bodies over `most` bytes without holding them. What is too much is read away before the answer: a
 * connection that is closed while somebody still sends takes the answer with it.
 */
export function limitBody(most: number): MiddlewareHandler {
  return async (c, next) => {
    const { body, headers } = c.req.raw;
    if (!body) return next();
    const isMeasured = headers.has('content-length') && !headers.has('transfer-encoding');
    if (isMeasured && Number(headers.get('content-length')) <= most) return next();
    const kept: Uint8Array[] = [];
    let size = 0;
    const reader = body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size <= most) kept.push(part.value);
      else kept.length = 0;
      if (size > mostReadAway) return refuse('tooLarge', { cutOff: true });
    }
    if (size > most) return refuse('tooLarge');
    c.req.raw = new Request(c.req.raw, { method: c.req.method, body: Buffer.concat(kept) });
    return next();
  };
}
