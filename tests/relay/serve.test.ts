import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { addresses } from '../../relay/addresses';
import { readOptions } from '../../relay/options';
import { writeEntry } from '../../src/workshop/live/entry';
import { newSecret, signerFrom } from '../../src/workshop/live/keys';
import { nameOf } from '../../src/workshop/live/protocol';
import { newCode } from '../../src/workshop/live/roomCode';
import { keysOf } from '../support/live';
import { rawClient } from '../support/rawClient';
import { builtApp } from '../support/servedApp';

// Processes start in their own time, the more so on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const TOP = fileURLToPath(new URL('../..', import.meta.url));
const app = builtApp();
afterAll(() => {
  app.remove();
});

const running = new Set<ReturnType<typeof spawn>>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

/** Starts the server as `npm run serve` does. */
function serve(args: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'relay/serve.ts', ...args], {
    cwd: TOP,
    env: { PATH: process.env['PATH'], GROEIKOMPAS_DATA: join(app.folder, '..', 'data'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let [out, err] = ['', ''];
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code, out, err });
    });
  });
  child.stderr.on('data', (part: Buffer) => (err += part.toString()));
  const started = new Promise<string>((resolve) => {
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
      if (out.includes('Ctrl+C')) resolve(out);
    });
  });
  return { child, started, ended };
}

function portOf(text: string): number {
  return Number(/localhost:(\d+)/u.exec(text)?.[1]);
}

describe('the serve command', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('says where it listens, serves, and stops at %s', async (signal) => {
    const { child, started, ended } = serve(['--port', '0', '--folder', app.folder]);
    const port = portOf(await started);
    const response = await fetch(`http://localhost:${port}/`);
    expect(await response.text()).toContain('Groeikompas');
    child.kill(signal);
    expect(await ended).toMatchObject({ code: 0, err: '' });
    await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow();
  });

  it('stops at once when its port is taken, and says so in both languages', async () => {
    const other = createServer().listen(0);
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const { code, out, err } = await serve(['--folder', app.folder], { PORT: String(port) }).ended;
    other.close();
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(`Poort ${port} is al in gebruik.`);
    expect(err).toContain(`Port ${port} is already in use.`);
    expect(err).not.toContain('    at ');
  });

  it('says what to do first when there is no built app', async () => {
    const { code, err } = await serve(['--port', '0', '--folder', `${app.folder}/assets`]).ended;
    expect(code).toBe(1);
    expect(err).toContain('npm run build');
  });

  it('refuses what it does not know', async () => {
    expect(await serve(['--prot', '80']).ended).toMatchObject({ code: 2 });
  });
});

describe('its port', () => {
  it('is 4173 unless the environment or the command line says otherwise', () => {
    expect(readOptions([], {})).toMatchObject({ port: 4173, host: undefined });
    expect(readOptions([], { PORT: '', HOST: '' })).toMatchObject({ port: 4173, host: undefined });
    expect(readOptions([], { PORT: '8080', HOST: '127.0.0.1' })).toMatchObject({ port: 8080, host: '127.0.0.1' });
    expect(readOptions(['--port', '9000', '--host', '::1'], { PORT: '8080', HOST: '127.0.0.1' })).toMatchObject({
      port: 9000,
      host: '::1',
    });
  });

  it.each(['http', '65536', '-1', '80.5', ' '])('can not be "%s"', (port) => {
    expect(readOptions([`--port=${port}`], {})).toBeNull();
    expect(readOptions([], { PORT: port })).toBeNull();
  });
});

describe('its live rooms', () => {
  it('are offered on the same port', async () => {
    const { child, started, ended } = serve(['--port', '0', '--folder', app.folder]);
    const port = portOf(await started);
    expect(await (await fetch(`http://localhost:${port}/live`)).json()).toEqual({ live: 2 });
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });

  it('end at once with the server, also for a phone that does not answer any more', async () => {
    const { child, started, ended } = serve(['--port', '0', '--folder', app.folder]);
    const port = portOf(await started);
    const [room, host] = [await keysOf(newCode()), signerFrom(newSecret())];
    const phone = await rawClient(port);
    const entry = await writeEntry(phone.challenge, room, host, 'open');
    await phone.enter(nameOf({ kind: 'host', roomId: room.roomId }), entry);
    await phone.enter(nameOf({ kind: 'seat', roomId: room.roomId, author: host.publicKey }), entry);
    phone.socket.pause();
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, err: '' });
    phone.socket.terminate();
  });

  it('are kept where it was told, or beside the built app', () => {
    expect(readOptions([], {})?.data).toMatch(/\/data$/u);
    expect(readOptions([], { GROEIKOMPAS_DATA: '/srv/rooms' })?.data).toBe('/srv/rooms');
    expect(readOptions(['--data', '/tmp/rooms'], { GROEIKOMPAS_DATA: '/srv/rooms' })?.data).toBe('/tmp/rooms');
    expect(readOptions([], { GROEIKOMPAS_REDIS: 'redis://one:6379/2' })?.redis).toBe('redis://one:6379/2');
    expect(readOptions(['--redis', 'one:6379'], {})).toBeNull();
    expect(readOptions([], {})).toMatchObject({ redis: undefined, proxy: false });
    expect(readOptions(['--proxy'], {})?.proxy).toBe(true);
  });

  it('need a folder that can be written to, and it says so', async () => {
    const { code, out, err } = await serve([
      '--port',
      '0',
      '--folder',
      app.folder,
      '--data',
      `${app.folder}/index.html/rooms`,
    ]).ended;
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('--data');
    expect(err).not.toContain('    at ');
  });
});

describe('the addresses it tells', () => {
  it('are one when it listens on one', () => {
    expect(addresses(4173, '127.0.0.1')).toEqual({ here: 'http://127.0.0.1:4173/', network: [] });
    expect(addresses(4173, '::1')).toEqual({ here: 'http://[::1]:4173/', network: [] });
  });

  it('hold those for other devices when it listens on all', () => {
    const { here, network } = addresses(4173, undefined);
    expect(here).toBe('http://localhost:4173/');
    expect(network.filter((address) => /127\.0\.0\.1|localhost/u.test(address))).toEqual([]);
    expect(network.every((address) => /^http:\/\/[\d.]+:4173\/$/u.test(address))).toBe(true);
  });
});
