/** What every browser has, and Node 20 not yet. */
import { WebSocket } from 'ws';

/** As in a browser, one that is closed before it was open ends quietly. */
class QuietSocket extends WebSocket {
  constructor(url: string) {
    super(url, { perMessageDeflate: false });
    this.on('error', () => undefined);
  }
}

globalThis.WebSocket = QuietSocket as unknown as typeof globalThis.WebSocket;
