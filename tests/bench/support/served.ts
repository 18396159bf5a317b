/** A built page on a free port of this machine, served as `npm run serve` does. */
import { appServer, listen } from '../../../relay/appServer';

interface Served {
  readonly url: string;
  /** From now on there is no network. */
  stop(): void;
}

const POLICY = 'Content-Security-Policy';

/** @param inlineStyles lets a page put styles into its elements, where ours does without. */
export async function serveFolder(folder: string, { inlineStyles = false } = {}): Promise<Served> {
  const server = appServer(folder);
  if (inlineStyles) {
    server.prependListener('request', (_request, response) => {
      const set = response.setHeader.bind(response);
      response.setHeader = (name, value) =>
        set(name, name === POLICY ? String(value).replace('style-src', "style-src 'unsafe-inline'") : value);
    });
  }
  const port = await listen(server, 0, '127.0.0.1');
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
