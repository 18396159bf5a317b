/** A WebSocket that hands on only the messages it was told to: what is not allowed never reaches the engine. */
import { EventEmitter } from 'node:events';
import type { RawData, WebSocket } from 'ws';

/** @returns what the engine takes for the socket itself: the part of it that it uses. */
export function guardedSocket(socket: WebSocket, allow: (message: Buffer) => boolean): WebSocket {
  const guarded = new EventEmitter();
  socket.on('message', (data: RawData) => {
    if (Buffer.isBuffer(data) && allow(data)) guarded.emit('message', data);
  });
  socket.on('pong', () => guarded.emit('pong'));
  socket.on('close', (code: number, reason: Buffer) => guarded.emit('close', code, reason));
  const part = {
    get readyState() {
      return socket.readyState;
    },
    binaryType: 'nodebuffer',
    send: socket.send.bind(socket),
    close: socket.close.bind(socket),
    ping: socket.ping.bind(socket),
  };
  return Object.defineProperties(guarded, Object.getOwnPropertyDescriptors(part)) as unknown as WebSocket;
}
