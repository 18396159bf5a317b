/** The relay, the crowd and the echo, each in a process of its own as they would be. */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageFile from '../../../package.json' with { type: 'json' };
import type { Order, Report } from './messages';

const TOP = fileURLToPath(new URL('../../..', import.meta.url));
const TSX = ['--import', 'tsx'];
/** What `npm run serve` starts. */
const SERVE = packageFile.scripts.serve.split(' ').slice(1);

export interface RelayProcess {
  readonly page: string;
  /** MiB of memory it holds now. */
  memory(): number;
  stop(): void;
}

export async function startRelay(): Promise<RelayProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'groeikompas-bench-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  const given = ['--port', '0', '--host', '127.0.0.1', '--folder', folder, '--data', join(folder, 'data')];
  const child = spawn(process.execPath, [...SERVE, ...given], { cwd: TOP, stdio: ['ignore', 'pipe', 'inherit'] });
  const page = await new Promise<string>((resolve) => {
    child.stdout.on('data', (part: Buffer) => {
      const [url] = /http:\/\/\S+/u.exec(part.toString()) ?? [];
      if (url !== undefined) resolve(url);
    });
  });
  return {
    page,
    memory: () => Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8'))?.[1]) / 1024,
    stop() {
      child.once('close', () => {
        rmSync(folder, { recursive: true, force: true });
      });
      child.kill();
    },
  };
}

export interface Crowd {
  /** Sends an order, and waits for the report of this kind. */
  ask<Kind extends Report['kind']>(order: Order, kind: Kind): Promise<Extract<Report, { readonly kind: Kind }>>;
  stop(): void;
}

export function startCrowd(): Crowd {
  const child = forkHere('crowd.ts');
  return {
    ask: (order, kind) =>
      new Promise((resolve) => {
        const listen = (report: Report) => {
          if (report.kind !== kind) return;
          child.off('message', listen);
          resolve(report as Extract<Report, { readonly kind: typeof kind }>);
        };
        child.on('message', listen);
        child.send(order);
      }),
    stop: () => void child.kill(),
  };
}

export async function startEcho(): Promise<{ readonly url: string; stop(): void }> {
  const child = forkHere('echo.ts');
  const port = await new Promise((resolve) => child.once('message', resolve));
  return { url: `ws://127.0.0.1:${String(port)}`, stop: () => void child.kill() };
}

function forkHere(name: string): ChildProcess {
  return fork(fileURLToPath(new URL(name, import.meta.url)), { execArgv: TSX, cwd: TOP });
}
