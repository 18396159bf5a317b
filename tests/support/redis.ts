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

/** Times: somebody else may take the port between finding it free and using it. */
const ATTEMPTS = 5;

export async function startRedis(): Promise<RunningRedis> {
  const program = ensureRedis();
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOn(await freePort(), program);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** Rejects when it ends before it is ready, as it does when something else listens there. */
async function startOn(port: number, program: string): Promise<RunningRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'groeikompas-redis-'));
  const given = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
  const child = spawn(program, given, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      rmSync(folder, { recursive: true, force: true });
      resolve();
    });
  });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('Ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('close', (code) => {
      reject(new Error(`redis-server ended with ${String(code)}: ${said}`));
    });
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    stop() {
      child.kill();
      return ended;
    },
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
