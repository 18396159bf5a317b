/** The Chromium that browser tests use, and one that runs as a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ensureProgram } from './ensureProgram';

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

/** @throws Error with the one line to run when it is not there and can not be installed from here. */
export function ensureChromium(): string {
  return ensureProgram({ package: 'chromium', places: PLACES, variable: 'CHROMIUM' });
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
