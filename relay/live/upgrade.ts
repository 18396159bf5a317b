/** Which requests may become a live connection, and from whom they come. */
import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** Beside the page, wherever a proxy puts that. */
export function isLivePath(url: string | undefined): boolean {
  return /^\/(?:[^?#]*\/)?live(?:[?#]|$)/u.test(url ?? '');
}

/** A page of another site may not use a visitor's network to reach the relay; programs that are no browser name no origin. */
export function isOwnOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}

/**
 * @param behindProxy take the address the nearest proxy saw.
 * @returns who is to be counted.
 */
export function addressOf(request: IncomingMessage, behindProxy: boolean): string {
  const told = String(request.headers['x-forwarded-for'] ?? '').split(',');
  const forwarded = behindProxy ? told[told.length - 1]?.trim() : '';
  return forwarded || (request.socket.remoteAddress ?? '');
}

export function refuseUpgrade(socket: Duplex, status: 403 | 404 | 429): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
