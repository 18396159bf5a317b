/** The headers that go with every answer, and how long a browser may keep what it got. */

/**
 * The page's own policy, as in src/app/index.html; only here can it also forbid being framed.
 * @param sockets origins of live connections: older Safari does not count them as `'self'`.
 */
export function contentSecurityPolicy(sockets: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...sockets].join(' '),
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The camera reads answers from a QR code; nothing else of the device is used. */
const PERMISSIONS_POLICY = 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()';

/** @param sockets as for `contentSecurityPolicy`. */
export function securityHeaders(sockets: readonly string[]): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(sockets),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': PERMISSIONS_POLICY,
  };
}

/** A name with a hash in it never changes its content; everything else (page, service worker, manifest) is asked for again. */
export function cacheControl(urlPath: string): string {
  const isHashed = /^\/assets\/.+-[\w-]{8}\.\w+$/u.test(urlPath);
  return isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}
