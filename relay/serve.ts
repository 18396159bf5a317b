/**
 * `npm run serve -- [--port N] [--host ADDRESS] [--folder FOLDER] [--data FOLDER] [--redis URL] [--proxy]`: serves the built app
 * and its live rooms until it is stopped.
 * Exit code 0: stopped when asked. 1: could not start, why is on stderr. 2: bad use.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from './addresses';
import { appServer, listen } from './appServer';
import { FolderInUse } from './live/dataFolder';
import { LIMITS } from './live/limits';
import { liveRelay, type LiveRelay } from './live/liveRelay';
import { openFile, openRedis } from './live/openStore';
import { readOptions, type Options } from './options';
import { dataInUse, noRooms, notBuilt, notStarted, started, usage } from './words';

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (!options) {
    refuse(usage(), 2);
    return;
  }
  const { port, host, folder, data, proxy } = options;
  if (!existsSync(join(folder, 'index.html'))) {
    refuse(notBuilt(folder), 1);
    return;
  }
  const server = appServer(folder, { behindProxy: proxy });
  let listening: number;
  try {
    listening = await listen(server, port, host);
  } catch (error) {
    refuse(notStarted((error as NodeJS.ErrnoException).code, port), 1);
    return;
  }
  let live: LiveRelay;
  try {
    live = openRelay(options);
  } catch (error) {
    refuse(error instanceof FolderInUse ? dataInUse(data) : noRooms((error as Error).message), 1);
    server.close();
    return;
  }
  live.attach(server);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      void live.stop().then(() => {
        server.closeAllConnections();
      });
    });
  }
  process.stdout.write(started(addresses(listening, host)));
}

function openRelay({ redis, data, proxy }: Options): LiveRelay {
  const kept = redis === undefined ? openFile(data, LIMITS) : openRedis(redis, LIMITS);
  return liveRelay({ ...kept, limits: LIMITS, behindProxy: proxy });
}

function refuse(text: string, code: number): void {
  process.stderr.write(text);
  process.exitCode = code;
}

await main();
