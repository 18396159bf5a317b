/** What the server says about live rooms to a page that asks, and which live connections its policy names. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { PROTOCOL_VERSION } from '../src/workshop/live/protocol';

/** Lets a page know that it can open and join rooms here, and by which protocol. */
export function answerLive(response: ServerResponse): void {
  const body = JSON.stringify({ live: PROTOCOL_VERSION });
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': body.length });
  response.end(body);
}

/**
 * @param behindProxy whether the proxy says if the page was asked for by https.
 * @returns the one origin of live connections; none when the request does not name a host that can stand in a policy.
 */
export function socketOrigins(request: IncomingMessage, behindProxy: boolean): readonly string[] {
  const host = request.headers.host ?? '';
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/iu.test(host)) return [];
  const isSecure = behindProxy && request.headers['x-forwarded-proto'] === 'https';
  return [`${isSecure ? 'wss' : 'ws'}://${host}`];
}
