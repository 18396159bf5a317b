/** A Redis of its own for a test: on a free port, with nothing kept on disk. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureProgram } from './ensureProgram';

export interface RunningRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** Throws with the line that installs it, when this machine has none and it can not be installed from here. */
export function ensureRedis(): string {
  const places = ['/usr/bin/redis-server', '/usr/local/bin/redis-server'];
  return ensureProgram({ package: 'redis-server', places, variable: 'REDIS_SERVER' });
}

export async function startRedis(): Promise<RunningRedis> {
  const program = ensureRedis();
  const folder = mkdtempSync(join(tmpdir(), 'groeikompas-redis-'));
  const port = await freePort();
  const given = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
  const child = spawn(program, given, { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      if (part.toString().includes('Ready to accept connections')) resolve();
    });
    child.once('close', (code) => {
      reject(new Error(`redis-server ended with ${String(code)}`));
    });
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        child.once('close', () => {
          rmSync(folder, { recursive: true, force: true });
          resolve();
        });
        child.kill();
      }),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { readonly port: number };
      server.close(() => {
        resolve(port);
      });
    });
  });
}
