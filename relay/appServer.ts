/** The server of the built app: files only, on one port. */
import { createServer, type Server } from 'node:http';
import { answerRequest, sayPlainly } from './answerRequest';
import { staticFiles } from './staticFiles';

/** @param folder where the built app stands. The server is not listening yet. */
export function appServer(folder: string): Server {
  const find = staticFiles(folder);
  return createServer((request, response) => {
    answerRequest(request, response, find).catch((error: unknown) => {
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
