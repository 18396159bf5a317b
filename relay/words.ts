/** What the server says to who starts it, in both languages, for it does not know who that is. */
import type { Addresses } from './addresses';

type Words = readonly [nl: string, en: string];

export function started({ here, network }: Addresses): string {
  const others = network.map((address) => `  ${address}`);
  const forOthers = others.length > 0 ? ['In dit netwerk · On this network:', ...others] : [];
  return lines(`Groeikompas: ${here}`, ...forOthers, 'Stoppen · Stop: Ctrl+C');
}

export function notStarted(code: string | undefined, port: number): string {
  const words: Readonly<Record<string, Words>> = {
    EADDRINUSE: [
      `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort: npm run serve -- --port ${port + 1}`,
      `Port ${port} is already in use. Stop the other program, or choose another port: npm run serve -- --port ${port + 1}`,
    ],
    EACCES: [
      `Poort ${port} mag je hier niet gebruiken. Kies een poort vanaf 1024: npm run serve -- --port 4173`,
      `You may not use port ${port} here. Choose a port from 1024 up: npm run serve -- --port 4173`,
    ],
    EADDRNOTAVAIL: [
      'Dit adres hoort niet bij deze computer. Laat --host en HOST weg om op alle adressen te luisteren.',
      'This address is not of this computer. Leave out --host and HOST to listen on all addresses.',
    ],
  };
  const other: Words = [`De server kan niet starten (${code ?? '?'}).`, `The server can not start (${code ?? '?'}).`];
  return lines(...(words[code ?? ''] ?? other));
}

export function dataInUse(folder: string): string {
  return lines(
    `In ${folder} houdt een ander programma zijn live ruimtes bij. Stop dat, of kies een andere map met --data.`,
    `Another program keeps its live rooms in ${folder}. Stop it, or choose another folder with --data.`,
  );
}

export function noRooms(why: string): string {
  return lines(
    `Live ruimtes kunnen hier niet bewaard worden: ${why}. Kies met --data een map waarin geschreven mag worden.`,
    `Live rooms can not be kept here: ${why}. Choose a folder that can be written to with --data.`,
  );
}

export function notBuilt(folder: string): string {
  return lines(
    `In ${folder} staat geen gebouwde app. Bouw haar eerst: npm run build`,
    `There is no built app in ${folder}. Build it first: npm run build`,
  );
}

export function usage(): string {
  return lines(
    'Gebruik · Usage: npm run serve -- [--port 0…65535] [--host ADRES] [--folder MAP] [--data MAP] [--redis redis://…] [--proxy]',
    '(of · or: PORT, HOST, GROEIKOMPAS_DATA, GROEIKOMPAS_REDIS, GROEIKOMPAS_PROXY=1)',
  );
}

function lines(...text: readonly string[]): string {
  return `${text.join('\n')}\n`;
}
