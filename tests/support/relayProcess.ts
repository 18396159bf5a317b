/** The server as a process of its own, so that it can be killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('../..', import.meta.url));

export interface RelayProcess {
  readonly port: number;
  readonly page: string;
  readonly child: ChildProcess;
  /** As the system does when memory runs out: nothing is stored or said. */
  kill(): Promise<void>;
}

/** @param folder with a page in it. @param data of its rooms. @param port 0: any. */
export async function startRelayProcess(folder: string, data: string, port = 0): Promise<RelayProcess> {
  const given = ['--port', String(port), '--host', '127.0.0.1', '--folder', folder, '--data', data];
  const child = spawn(process.execPath, ['--import', 'tsx', 'relay/serve.ts', ...given], {
    cwd: TOP,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const page = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      const [url] = /http:\/\/\S+/u.exec(part.toString()) ?? [];
      if (url !== undefined) resolve(url);
    });
    child.once('close', () => {
      reject(new Error(`the relay ended: ${said}`));
    });
  });
  return {
    port: Number(new URL(page).port),
    page,
    child,
    kill: () =>
      new Promise((resolve) => {
        child.once('close', () => {
          resolve();
        });
        // One that has ended does not say so again.
        if (!child.kill('SIGKILL')) resolve();
      }),
  };
}
