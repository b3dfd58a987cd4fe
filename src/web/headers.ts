import { secureHeaders } from 'hono/secure-headers';

/**
 * Nothing from elsewhere and nothing inline, without exceptions.
 * The referrer stays within the site: with `no-referrer` browsers send `Origin: null` on form posts.
 */
export const webHeaders = secureHeaders({
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
