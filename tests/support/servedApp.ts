/** A built app of a few files, served on a free port, with something beside it that must stay hidden. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appServer, listen } from '../../relay/appServer';

export const SECRET = 'nobody may read this';
export const SCRIPT = 'export const words = "groei ".repeat(3);\n'.repeat(100);
/** Larger when compressed. */
export const TINY = '{}';

interface BuiltApp {
  readonly folder: string;
  remove(): void;
}

export function builtApp(): BuiltApp {
  const parent = mkdtempSync(join(tmpdir(), 'groeikompas-served-'));
  const folder = join(parent, 'dist');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(join(parent, 'dist-of-another'));
  const files: Record<string, string> = {
    'dist/index.html': '<!doctype html><title>Groeikompas</title>'.padEnd(500, '<p></p>'),
    'dist/sw.js': SCRIPT,
    'dist/manifest.webmanifest': TINY,
    'dist/icon.png': 'not really a picture',
    'dist/assets/index-Ab3_x-9Z.js': SCRIPT,
    'dist/assets/type-12345678.woff2': SCRIPT,
    'dist/.env': SECRET,
    'secret.txt': SECRET,
    'dist-of-another/secret.txt': SECRET,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(parent, name), content);
  symlinkSync(join(parent, 'secret.txt'), join(folder, 'link.txt'));
  return {
    folder,
    remove: () => {
      rmSync(parent, { recursive: true });
    },
  };
}

export interface ServedApp extends BuiltApp {
  readonly port: number;
  get(path: string, init?: RequestInit): Promise<Response>;
  /** As `get`, without a client that tidies the path first. The whole answer, headers and all. */
  getRaw(path: string): Promise<string>;
  stop(): Promise<void>;
}

export async function servedApp(): Promise<ServedApp> {
  const app = builtApp();
  const server = appServer(app.folder);
  const port = await listen(server, 0, '127.0.0.1');
  return {
    ...app,
    port,
    get: (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init),
    getRaw: (path) => getRaw(port, path),
    stop: () =>
      new Promise((resolve) => {
        app.remove();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function getRaw(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => (answer += part));
    socket.on('end', () => {
      resolve(answer);
    });
    socket.on('error', reject);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}
