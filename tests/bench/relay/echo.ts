/** A process of its own: the least a relay could do, which is to send back what came in. */
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false }, () => {
  const address = server.address();
  process.send?.(typeof address === 'object' && address !== null ? address.port : 0);
});
server.on('connection', (socket) => {
  socket.on('message', (data) => {
    socket.send(data);
  });
});
