/** Answers one request for a file of the app. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { cacheControl, securityHeaders } from './headers';
import { answerLive, socketOrigins } from './liveAnswer';
import { isLivePath } from './live/upgrade';
import type { FindFile, StaticFile } from './staticFiles';

/** Of a server that has live rooms too; null when it serves files alone. */
export type LiveServing = { readonly behindProxy: boolean } | null;

export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  find: FindFile,
  live: LiveServing,
): Promise<void> {
  const sockets = live ? socketOrigins(request, live.behindProxy) : [];
  for (const [name, value] of Object.entries(securityHeaders(sockets))) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    sayPlainly(request, response, 405, 'Alleen GET en HEAD · Only GET and HEAD');
    return;
  }
  if (live && isLivePath(request.url)) {
    answerLive(response);
    return;
  }
  const [urlPath = '/'] = (request.url ?? '/').split(/[?#]/u);
  const file = await find(urlPath);
  if (file) sendFile(request, response, file, cacheControl(urlPath));
  else sayPlainly(request, response, 404, 'Niet gevonden · Not found');
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: StaticFile, caching: string): void {
  const gzipped = acceptsGzip(request.headers['accept-encoding']) ? file.gzipped : null;
  const tag = gzipped ? `"${file.tag}-gz"` : `"${file.tag}"`;
  response.setHeader('Cache-Control', caching);
  response.setHeader('ETag', tag);
  if (file.gzipped) response.setHeader('Vary', 'Accept-Encoding');
  if (namesTag(request.headers['if-none-match'], tag)) {
    response.writeHead(304).end();
    return;
  }
  if (gzipped) response.setHeader('Content-Encoding', 'gzip');
  send(request, response, { status: 200, type: file.type, body: gzipped ?? file.body });
}

/** For what is not a file of the app; also when the server itself fails. */
export function sayPlainly(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
  response.setHeader('Cache-Control', 'no-store');
  send(request, response, { status, type: 'text/plain; charset=utf-8', body: Buffer.from(`${text}\n`) });
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, type, body }: { status: number; type: string; body: Buffer },
): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** `gzip;q=0` refuses it. */
function acceptsGzip(header: string | string[] | undefined): boolean {
  const accepted = String(header ?? '').split(',');
  return accepted.some((part) => /^\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/iu.test(part));
}

function namesTag(header: string | undefined, tag: string): boolean {
  const named = (header ?? '').split(',').map((part) => part.trim().replace(/^W\//u, ''));
  return named.includes(tag) || named.includes('*');
}
