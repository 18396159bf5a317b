/** Finds the Chromium that browser tests use; as root on Debian installs it; elsewhere says the one line that does. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Flags for a browser without display, sandbox user or errands of its own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function findChromium(): string | null {
  const places = [process.env['CHROMIUM'], ...PLACES].filter((place) => place !== undefined);
  return places.find((place) => existsSync(place)) ?? null;
}

/** @throws Error with the one line to run when it is not there and can not be installed from here. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (canInstall) {
    process.stdout.write('Chromium is missing; installing it with apt-get …\n');
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error('Browser tests need Chromium. Run: sudo apt-get install chromium  (or set CHROMIUM to its path)');
}

export interface OwnChromium {
  readonly process: ChildProcess;
  /** Where its debugger listens; Playwright connects to it. */
  readonly endpoint: string;
}

/** Starts a browser as a process of its own, on a profile folder that outlives it. `port` 0 takes a free one. */
export async function startOwnChromium(profile: string, port = 0): Promise<OwnChromium> {
  const child = spawn(
    ensureChromium(),
    [
      ...CHROMIUM_FLAGS,
      '--headless=new',
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const endpoint = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => {
      reject(new Error('the browser did not start'));
    });
    createInterface({ input: child.stderr }).on('line', (line) => {
      const [found] = /ws:\/\/\S+/u.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  return { process: child, endpoint };
}
