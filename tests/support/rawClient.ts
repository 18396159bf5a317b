/** A connection without the app's code: it says whatever it likes, frame by frame, and keeps what it hears. */
import { IncomingMessage, MessageType, OutgoingMessage } from '@hocuspocus/server';
import { WebSocket } from 'ws';
import { writeSyncStep1 } from 'y-protocols/sync';
import { applyUpdate, Doc } from 'yjs';
import { readGreeting } from '../../src/workshop/live/greeting';
import { deferred, type Deferred } from '../../src/workshop/live/promises';

export interface RawClient {
  readonly socket: WebSocket;
  /** What it was greeted with. */
  readonly challenge: string;
  /** The code the connection ended with. */
  readonly closed: Promise<number>;
  /** Every frame, in that order. */
  readonly heard: readonly Buffer[];
  /** What was said in a document without being written into it. */
  readonly said: readonly string[];
  send(frame: Uint8Array): void;
  /** Asks to be let into a document. @returns `readonly`, `read-write`, or why it is not. */
  enter(name: string, entry: string): Promise<string>;
  /** What the relay holds of a document it was let into. It comes after everything that was said before was handled. */
  read(name: string): Promise<Doc>;
}

/** The second number of an Auth frame, and of a Sync frame. */
const [TOKEN, ANSWER] = [0, 1];

export async function rawClient(port: number): Promise<RawClient> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/live`);
  socket.on('error', () => undefined);
  const heard: Buffer[] = [];
  const said: string[] = [];
  const greeted = deferred<string>();
  const closed = deferred<number>();
  const entering = new Map<string, Deferred<string>>();
  const reading = new Map<string, Deferred<Doc>[]>();

  const handle = (frame: Buffer) => {
    const message = new IncomingMessage(frame);
    const name = message.readVarString();
    const kind = message.readVarUint();
    if (kind === (MessageType.Auth as number)) {
      message.readVarUint();
      entering.get(name)?.resolve(message.readVarString());
    } else if (kind === (MessageType.Stateless as number)) {
      said.push(message.readVarString());
    } else if (kind === (MessageType.Sync as number) && message.readVarUint() === ANSWER) {
      const doc = new Doc();
      applyUpdate(doc, message.readVarUint8Array());
      reading.get(name)?.shift()?.resolve(doc);
    }
  };
  socket.on('message', (frame: Buffer) => {
    heard.push(frame);
    const challenge = readGreeting(frame);
    if (challenge === null) handle(frame);
    else greeted.resolve(challenge);
  });
  socket.on('close', (code: number) => {
    closed.resolve(code);
  });
  return {
    socket,
    challenge: await greeted.promise,
    closed: closed.promise,
    heard,
    said,
    send: (frame) => {
      socket.send(frame);
    },
    enter(name, entry) {
      const answer = deferred<string>();
      entering.set(name, answer);
      socket.send(knock(name, entry));
      return answer.promise;
    },
    read(name) {
      const answer = deferred<Doc>();
      reading.set(name, [...(reading.get(name) ?? []), answer]);
      socket.send(question(name));
      return answer.promise;
    },
  };
}

/** A frame about a document. */
export function saying(name: string, what: (message: OutgoingMessage) => OutgoingMessage): Uint8Array {
  return what(new OutgoingMessage(name)).toUint8Array();
}

/** A frame that asks for everything there is. */
function question(name: string): Uint8Array {
  return saying(name, (message) => {
    writeSyncStep1(message.createSyncMessage().encoder, new Doc());
    return message;
  });
}

/** A frame that asks to be let into a document. */
export function knock(name: string, entry: string): Uint8Array {
  const [content, kind] = [Buffer.from(entry), Uint8Array.of(MessageType.Auth, TOKEN)];
  const length = Uint8Array.of((content.length & 127) | 128, content.length >> 7);
  return Buffer.concat([Uint8Array.of(name.length), Buffer.from(name), kind, length, content]);
}

/** Whether one may connect now. @returns the status of the refusal if not. */
export function knockOn(port: number): Promise<'open' | number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/live`);
    socket.on('unexpected-response', (_, answer) => {
      resolve(answer.statusCode ?? 0);
      socket.terminate();
    });
    socket.on('error', () => undefined);
    socket.on('open', () => {
      socket.on('close', () => {
        resolve('open');
      });
      socket.close();
    });
  });
}
