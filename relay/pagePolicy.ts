/** The policy inside the page, for a server that has live rooms. */

/**
 * A page carries a policy for hosts that send none; it can not know its own host, and older Safari does not count a WebSocket as
 * `'self'`. Both policies hold, so the exact origin is left to the header.
 * @param path of the file. @returns its content.
 */
export function allowSockets(path: string, body: Buffer): Buffer {
  if (!path.endsWith('index.html')) return body;
  return Buffer.from(body.toString().replace("connect-src 'self'", "connect-src 'self' ws: wss:"));
}
