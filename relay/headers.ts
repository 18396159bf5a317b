/** The headers that go with every answer, and how long a browser may keep what it got. */

/** The page's own policy, as in src/app/index.html; only here can it also forbid being framed. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The camera reads answers from a QR code; nothing else of the device is used. */
const PERMISSIONS_POLICY = 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()';

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': PERMISSIONS_POLICY,
};

/** A name with a hash in it never changes its content; everything else (page, service worker, manifest) is asked for again. */
export function cacheControl(urlPath: string): string {
  const isHashed = /^\/assets\/.+-[\w-]{8}\.\w+$/u.test(urlPath);
  return isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}
