// WebSocket servers by Node's `ws` with permessage-deflate: deflateservers.js NAME=PARAMETERS..., the parameters in the JSON of
// `ws`. Each listens on a port of its own, printed under its name, and echoes every message in fragments with a ping between.
'use strict';
const { WebSocketServer } = require('ws');

const echo = (socket, data, isBinary) => {
  const cut = Math.floor(data.length / 3);
  socket.send(data.subarray(0, cut), { binary: isBinary, fin: false });
  socket.ping('between');
  socket.send(data.subarray(cut), { binary: isBinary, fin: true });
};

for (const argument of process.argv.slice(2)) {
  const [name, parameters] = argument.split('=');
  const server = new WebSocketServer({
    host: '127.0.0.1',
    port: 0,
    maxPayload: 64 << 20,
    perMessageDeflate: { threshold: 0, ...JSON.parse(parameters) },
  });
  server.on('listening', () => console.log(JSON.stringify({ [name]: server.address().port })));
  server.on('connection', (socket) => {
    socket.on('error', (error) => console.log(JSON.stringify({ error: error.message })));
    socket.on('message', (data, isBinary) => echo(socket, data, isBinary));
  });
}

// The test has gone.
process.stdin.resume().on('end', () => process.exit());
