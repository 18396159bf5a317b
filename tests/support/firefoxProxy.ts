/**
 * Stands between Playwright and an ordinary Firefox: starts the browser with the arguments it was given and hands on every
 * message. Commands that Playwright always sends, and that this Firefox does not know yet, are answered here.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';
import { findFirefox } from './firefox';

/** Sets what pages hear about light and dark, contrast and motion: no journey in Firefox asks for it. */
const ANSWERED_HERE = new Set(['emulation.setMediaFeaturesOverride']);

interface Command {
  readonly id: number;
  readonly method: string;
}

function serve(browserAddress: string): void {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('a server on a port has one');
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${address.port}\n`);
  });
  server.on('connection', (driver, { url }) => {
    connect(driver, new WebSocket(`${browserAddress}${url ?? ''}`));
  });
}

function connect(driver: WebSocket, browser: WebSocket): void {
  const opened = new Promise((resolve) => browser.once('open', resolve));
  driver.on('message', (data: Buffer) => {
    const text = data.toString();
    const { id, method } = JSON.parse(text) as Command;
    if (ANSWERED_HERE.has(method)) driver.send(JSON.stringify({ type: 'success', id, result: {} }));
    else
      void opened.then(() => {
        browser.send(text);
      });
  });
  browser.on('message', (data: Buffer) => {
    driver.send(data.toString());
  });
  browser.on('error', () => {
    driver.close();
  });
  browser.on('close', () => {
    driver.close();
  });
  driver.on('close', () => {
    browser.close();
  });
}

const firefox = spawn(findFirefox() ?? 'firefox', process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => firefox.kill(signal));
createInterface({ input: firefox.stderr }).on('line', (line) => {
  const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/u.exec(line) ?? [];
  if (address === undefined) process.stderr.write(`${line}\n`);
  else serve(address);
});
