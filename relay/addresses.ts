/** Where the server can be reached. */
import { networkInterfaces } from 'node:os';

export interface Addresses {
  readonly here: string;
  /** For other devices on the same network. */
  readonly network: readonly string[];
}

/** @param host address the server listens on; undefined for all. */
export function addresses(port: number, host: string | undefined): Addresses {
  const url = (name: string) => `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
  if (host !== undefined && !['0.0.0.0', '::'].includes(host)) return { here: url(host), network: [] };
  const own = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const network = own
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => url(address));
  return { here: url('localhost'), network };
}
