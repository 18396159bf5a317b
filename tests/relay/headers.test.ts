import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../relay/headers';
import { socketOrigins } from '../../relay/liveAnswer';
import { allowSockets } from '../../relay/pagePolicy';
import { servedApp, type ServedApp } from '../support/servedApp';

let app: ServedApp;
beforeAll(async () => {
  app = await servedApp();
});
afterAll(() => app.stop());

/** Of a server that serves files alone. */
const POLICY = contentSecurityPolicy([]);

const directives = (policy: string) => policy.split(';').map((directive) => directive.trim());

describe('the headers of every answer', () => {
  it.each(['/', '/sw.js', '/nothing'])('keep the page to itself: %s', async (path) => {
    const { headers } = await app.get(path);
    expect(headers.get('content-security-policy')).toBe(POLICY);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('permissions-policy')).toContain('camera=(self)');
    expect(headers.get('permissions-policy')).toContain('microphone=()');
  });

  it('carry the policy that stands in the page, and forbid framing', () => {
    const page = readFileSync(new URL('../../src/app/index.html', import.meta.url), 'utf8');
    const inPage = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/u.exec(page)?.[1] ?? '';
    expect(directives(POLICY)).toEqual([...directives(inPage), "frame-ancestors 'none'"]);
  });

  it('allow no script or style in the page, no eval, no other host', () => {
    expect(POLICY).not.toMatch(/unsafe|https?:|wss?:|\*/u);
    expect(directives(POLICY)[0]).toBe("default-src 'none'");
  });
});

describe('a server with live rooms', () => {
  const asked = (host: string, forwarded?: string) =>
    ({ headers: { host, 'x-forwarded-proto': forwarded } }) as unknown as Parameters<typeof socketOrigins>[0];

  it('names the one origin of its live connections, as it was asked for', () => {
    expect(socketOrigins(asked('192.168.1.5:4173'), false)).toEqual(['ws://192.168.1.5:4173']);
    expect(socketOrigins(asked('[::1]:4173'), false)).toEqual(['ws://[::1]:4173']);
    expect(socketOrigins(asked('kompas.example', 'https'), true)).toEqual(['wss://kompas.example']);
    expect(contentSecurityPolicy(['ws://localhost:4173'])).toContain("connect-src 'self' ws://localhost:4173;");
  });

  it.each(['evil.example; script-src *', '', "'unsafe-inline'", 'a b'])(
    'puts no host in its policy like "%s"',
    (host) => {
      expect(socketOrigins(asked(host), false)).toEqual([]);
    },
  );

  it('does not believe who says to be a proxy', () => {
    expect(socketOrigins(asked('kompas.example', 'https'), false)).toEqual(['ws://kompas.example']);
  });

  it('leaves the exact origin to the header: the policy in the page lets WebSockets be', () => {
    const page = readFileSync(new URL('../../src/app/index.html', import.meta.url));
    expect(allowSockets('/dist/index.html', page).toString()).toContain("connect-src 'self' ws: wss:;");
    expect(allowSockets('/dist/sw.js', page)).toBe(page);
  });
});

describe('keeping', () => {
  const caching = async (path: string) => (await app.get(path)).headers.get('cache-control');

  it('is for good where the name tells the content', async () => {
    expect(await caching('/assets/index-Ab3_x-9Z.js')).toBe('public, max-age=31536000, immutable');
    expect(await caching('/assets/type-12345678.woff2')).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/', '/index.html', '/sw.js', '/manifest.webmanifest', '/icon.png'])('asks again for %s', async (path) => {
    expect(await caching(path)).toBe('no-cache');
  });

  it('is not done with an answer that there is nothing', async () => {
    expect(await caching('/assets/gone-12345678.js')).toBe('no-store');
  });

  it('says "not changed" to who has it already, compressed and plain apart', async () => {
    const tagOf = async (encoding: string) => {
      const { headers } = await app.get('/sw.js', { headers: { 'accept-encoding': encoding } });
      return headers.get('etag') ?? '';
    };
    const [plain, gzipped] = [await tagOf('identity'), await tagOf('gzip')];
    expect(plain).not.toBe(gzipped);
    const again = (encoding: string, tag: string) =>
      app.get('/sw.js', { headers: { 'accept-encoding': encoding, 'if-none-match': tag } });
    expect((await again('identity', plain)).status).toBe(304);
    expect((await again('gzip', `"other", W/${gzipped}`)).status).toBe(304);
    expect((await again('gzip', plain)).status).toBe(200);
  });
});
