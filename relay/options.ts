/** What the server was asked for, on the command line or in the environment; the command line wins. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

interface Options {
  readonly port: number;
  /** Undefined: all addresses of this machine. */
  readonly host: string | undefined;
  /** The built app. */
  readonly folder: string;
}

const DEFAULT_PORT = '4173';
const BUILT_APP = fileURLToPath(new URL('../dist', import.meta.url));

/** @returns null when what was asked can not be: an unknown option or a port that is none. */
export function readOptions(given: readonly string[], environment: NodeJS.ProcessEnv): Options | null {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: { port: { type: 'string' }, host: { type: 'string' }, folder: { type: 'string', default: BUILT_APP } },
    });
    const port = values.port ?? (environment['PORT'] || DEFAULT_PORT);
    if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) return null;
    return { port: Number(port), host: values.host ?? (environment['HOST'] || undefined), folder: values.folder };
  } catch {
    return null;
  }
}
