import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCRIPT, SECRET, servedApp, TINY, type ServedApp } from '../support/servedApp';

let app: ServedApp;
beforeAll(async () => {
  app = await servedApp();
});
afterAll(() => app.stop());

describe('the files of the app', () => {
  it('are given as they are, the page at the bare address too', async () => {
    expect(await (await app.get('/')).text()).toBe(readFileSync(join(app.folder, 'index.html'), 'utf8'));
    expect(await (await app.get('/index.html?from=home')).text()).toContain('Groeikompas');
    expect(await (await app.get('/assets/index-Ab3_x-9Z.js')).text()).toBe(SCRIPT);
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/sw.js', 'text/javascript; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/icon.png', 'image/png'],
    ['/assets/type-12345678.woff2', 'font/woff2'],
  ])('say what they are: %s', async (path, type) => {
    expect((await app.get(path)).headers.get('content-type')).toBe(type);
  });

  it('are only looked at by HEAD, with the length they would have', async () => {
    const response = await app.get('/sw.js', { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBe(SCRIPT.length);
    expect(await response.text()).toBe('');
  });

  it('can not be written', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const response = await app.get('/index.html', { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    }
  });

  it('are read again when the app was built anew', async () => {
    writeFileSync(join(app.folder, 'later.txt'), 'one');
    const before = await app.get('/later.txt');
    expect(await before.text()).toBe('one');
    writeFileSync(join(app.folder, 'later.txt'), 'three');
    const after = await app.get('/later.txt');
    expect(await after.text()).toBe('three');
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
  });
});

describe('what is not a file of the app', () => {
  it.each(['/nothing.js', '/assets', '/assets/', '/index.html/', '//index.html', '/%', '/%00', '/index.html%00.js'])(
    'is not found: %s',
    async (path) => {
      const response = await app.get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('Niet gevonden · Not found\n');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    },
  );

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/../dist-of-another/secret.txt',
    '/%252e%252e/secret.txt',
    '//../secret.txt',
    '/.env',
    '/link.txt',
    '../secret.txt',
    'http://localhost/../secret.txt',
  ])('stays hidden, whatever the path: %s', async (path) => {
    const answer = await app.getRaw(path);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /u);
    expect(answer).not.toContain(SECRET);
  });
});

describe('compressing', () => {
  const asking = (accepted: string, path = '/assets/index-Ab3_x-9Z.js') =>
    app.get(path, { headers: { 'accept-encoding': accepted } });

  it('makes text smaller for who can read it, and leaves it the same', async () => {
    const response = await asking('gzip');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(Number(response.headers.get('content-length'))).toBeLessThan(SCRIPT.length / 4);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe(SCRIPT);
  });

  it.each(['identity', 'gzip;q=0', 'gzip; q=0.0, br', 'br', ''])('is left out for who asks: %s', async (accepted) => {
    const response = await asking(accepted);
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe(SCRIPT);
  });

  it.each(['br, gzip', 'gzip;q=0.5', 'GZIP', '*'])('is done for who asks: %s', async (accepted) => {
    expect((await asking(accepted)).headers.get('content-encoding')).toBe('gzip');
  });

  it('is left out where it does not help', async () => {
    for (const path of ['/assets/type-12345678.woff2', '/icon.png']) {
      expect((await asking('gzip', path)).headers.get('content-encoding')).toBeNull();
    }
    expect(await (await asking('gzip', '/manifest.webmanifest')).text()).toBe(TINY);
    expect((await asking('gzip', '/manifest.webmanifest')).headers.get('content-encoding')).toBeNull();
  });
});
