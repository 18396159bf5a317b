/**
 * A WebSocket that hands on only the messages it was told to: what is not allowed never reaches the engine. And nobody hears their own
 * words: the engine sends a change to everybody in a document, the one who made it too.
 */
import { EventEmitter } from 'node:events';
import { MessageType } from '@hocuspocus/server';
import type { RawData, WebSocket } from 'ws';

/** The third step of Yjs' protocol, after asking and answering what there is. */
const CHANGE = 2;

/** Other words may well be the same from both sides, and have to be heard. */
function isChange(message: Buffer): boolean {
  const [kind, step] = message.subarray(1 + (message[0] ?? 0));
  return kind === MessageType.Sync && step === CHANGE;
}

/** @returns what the engine takes for the socket itself: the part of it that it uses. */
export function guardedSocket(socket: WebSocket, allow: (message: Buffer) => boolean): WebSocket {
  const guarded = new EventEmitter();
  let said: Buffer | null = null;
  socket.on('message', (data: RawData) => {
    if (!Buffer.isBuffer(data) || !allow(data)) return;
    if (isChange(data)) said = data;
    guarded.emit('message', data);
  });
  socket.on('pong', () => guarded.emit('pong'));
  socket.on('close', (code: number, reason: Buffer) => guarded.emit('close', code, reason));
  const part = {
    get readyState() {
      return socket.readyState;
    },
    binaryType: 'nodebuffer',
    send(message: Uint8Array, ...rest: unknown[]) {
      if (said?.equals(message) !== true) (socket.send as (...given: unknown[]) => void)(message, ...rest);
      else said = null;
    },
    close: socket.close.bind(socket),
    ping: socket.ping.bind(socket),
  };
  return Object.defineProperties(guarded, Object.getOwnPropertyDescriptors(part)) as unknown as WebSocket;
}
