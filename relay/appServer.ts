/** The server of the built app, and of what it says about live rooms. */
import { createServer, type Server } from 'node:http';
import { answerRequest, sayPlainly, type LiveServing } from './answerRequest';
import { allowSockets } from './pagePolicy';
import { staticFiles } from './staticFiles';

/**
 * @param folder where the built app stands.
 * @param live null: files alone.
 * @returns a server that is not listening yet.
 */
export function appServer(folder: string, live: LiveServing = null): Server {
  const find = staticFiles(folder, live ? allowSockets : undefined);
  return createServer((request, response) => {
    answerRequest(request, response, find, live).catch((error: unknown) => {
      process.stderr.write(`${request.method ?? ''} ${request.url ?? ''}: ${String(error)}\n`);
      if (response.headersSent) response.destroy();
      else sayPlainly(request, response, 500, 'Er ging iets mis op de server · Something went wrong on the server');
    });
  });
}

/**
 * @param host address to listen on; undefined for all.
 * @returns the port, once the server listens; rejects with the code of the system when it can not (`EADDRINUSE`).
 */
export function listen(server: Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
