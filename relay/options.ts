/** What the server was asked for, on the command line or in the environment; the command line wins. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export interface Options {
  readonly port: number;
  /** Undefined: all addresses of this machine. */
  readonly host: string | undefined;
  /** The built app. */
  readonly folder: string;
  /** Where live rooms are kept. */
  readonly data: string;
  /** Keeps live rooms in Redis instead, for several servers at once. */
  readonly redis: string | undefined;
  /** Behind a proxy: it says who asks, and whether by https. */
  readonly proxy: boolean;
}

const DEFAULT_PORT = '4173';
const BUILT_APP = fileURLToPath(new URL('../dist', import.meta.url));
const DATA = fileURLToPath(new URL('../data', import.meta.url));

/** @returns null when what was asked can not be: an unknown option, a port or an address of Redis that is none. */
export function readOptions(given: readonly string[], environment: NodeJS.ProcessEnv): Options | null {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        folder: { type: 'string', default: BUILT_APP },
        data: { type: 'string' },
        redis: { type: 'string' },
        proxy: { type: 'boolean' },
      },
    });
    const port = values.port ?? (environment['PORT'] || DEFAULT_PORT);
    if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) return null;
    const redis = values.redis ?? (environment['GROEIKOMPAS_REDIS'] || undefined);
    if (redis !== undefined && !/^rediss?:\/\/./u.test(redis)) return null;
    return {
      port: Number(port),
      host: values.host ?? (environment['HOST'] || undefined),
      folder: values.folder,
      data: values.data ?? (environment['GROEIKOMPAS_DATA'] || DATA),
      redis,
      proxy: values.proxy ?? environment['GROEIKOMPAS_PROXY'] === '1',
    };
  } catch {
    return null;
  }
}
