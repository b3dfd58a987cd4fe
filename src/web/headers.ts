import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

declare module 'hono' {
  interface ContextVariableMap {
    /** True for an answer whose content came from outside, as a file that somebody added. */
    isForeign?: boolean;
  }
}

/**
 * Nothing from elsewhere and nothing inline, without exceptions.
 * The referrer stays within the site: with `no-referrer` browsers send `Origin: null` on form posts.
 */
const ofPages = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
});

/** What came from outside is confined besides: whatever a browser makes of it, it runs and fetches nothing. */
export const webHeaders: MiddlewareHandler = async (c, next) => {
  await ofPages(c, next);
  if (c.get('isForeign')) {
    c.res.headers.set('Content-Security-Policy', "default-src 'none'; sandbox; frame-ancestors 'none'");
  }
};
