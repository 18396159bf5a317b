/**
 * `npm run serve -- [--port N] [--host ADDRESS] [--folder FOLDER]`: serves the built app until it is stopped.
 * Exit code 0: stopped when asked. 1: could not start, why is on stderr. 2: bad use.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from './addresses';
import { appServer, listen } from './appServer';
import { readOptions } from './options';
import { notBuilt, notStarted, started, usage } from './words';

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (!options) {
    refuse(usage(), 2);
    return;
  }
  const { port, host, folder } = options;
  if (!existsSync(join(folder, 'index.html'))) {
    refuse(notBuilt(folder), 1);
    return;
  }
  const server = appServer(folder);
  let listening: number;
  try {
    listening = await listen(server, port, host);
  } catch (error) {
    refuse(notStarted((error as NodeJS.ErrnoException).code, port), 1);
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  process.stdout.write(started(addresses(listening, host)));
}

function refuse(text: string, code: number): void {
  process.stderr.write(text);
  process.exitCode = code;
}

await main();
