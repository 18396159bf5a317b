/**
 * A WebSocket that hands on only the messages it was told to: what is not allowed never reaches the engine. And nobody hears their own
 * words: the engine sends a change to everybody in a document, the one who made it too. That it is here is told along with what follows.
 */
import { EventEmitter } from 'node:events';
import type { Duplex } from 'node:stream';
import { MessageType } from '@hocuspocus/server';
import type { RawData, WebSocket } from 'ws';

/** The third step of Yjs' protocol, after asking and answering what there is. */
const CHANGE = 2;

/**
 * Milliseconds that the word "it is here" waits for the host's "it is stored", which mostly follows at once. What costs most of a
 * relay's time is to hand something to the network, and of a phone's to be woken up for it: this way it is once for each answer.
 */
const HELD = 3;

const kindOf = (message: Uint8Array) => message.subarray(1 + (message[0] ?? 0));

/** Other words may well be the same from both sides, and have to be heard. */
function isChange(message: Uint8Array): boolean {
  const [kind, step] = kindOf(message);
  return kind === MessageType.Sync && step === CHANGE;
}

function isHere(message: Uint8Array): boolean {
  return kindOf(message)[0] === MessageType.SyncStatus;
}

/**
 * @param line what the socket stands on.
 * @returns what the engine takes for the socket itself: the part of it that it uses.
 */
export function guardedSocket(socket: WebSocket, line: Duplex, allow: (message: Buffer) => boolean): WebSocket {
  const guarded = new EventEmitter();
  let said: Buffer | null = null;
  let held: NodeJS.Timeout | null = null;
  const letGo = () => {
    if (held === null) return;
    clearTimeout(held);
    held = null;
    line.uncork();
  };
  const hold = () => {
    if (held !== null) return;
    line.cork();
    held = setTimeout(letGo, HELD);
  };
  socket.on('message', (data: RawData) => {
    if (!Buffer.isBuffer(data) || !allow(data)) return;
    if (isChange(data)) said = data;
    guarded.emit('message', data);
  });
  socket.on('pong', () => guarded.emit('pong'));
  socket.on('close', (code: number, reason: Buffer) => {
    letGo();
    guarded.emit('close', code, reason);
  });
  const part = {
    get readyState() {
      return socket.readyState;
    },
    binaryType: 'nodebuffer',
    send(message: Uint8Array, ...rest: unknown[]) {
      if (said?.equals(message) === true) {
        said = null;
        return;
      }
      const waits = isHere(message);
      if (waits) hold();
      (socket.send as (...given: unknown[]) => void)(message, ...rest);
      if (!waits) letGo();
    },
    close: socket.close.bind(socket),
    ping: socket.ping.bind(socket),
  };
  return Object.defineProperties(guarded, Object.getOwnPropertyDescriptors(part)) as unknown as WebSocket;
}
