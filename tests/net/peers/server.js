// A WebSocket server by Node's `ws`. What it does with a connection is said by the path; what it sees is printed as JSON, with the
// tag that the query gives.
'use strict';
const { WebSocketServer } = require('ws');

const print = (event) => console.log(JSON.stringify(event));

const scenarios = {
  '/echo': (socket) => socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary })),
  '/close': (socket, query) =>
    query.has('code') ? socket.close(Number(query.get('code')), query.get('reason') ?? '') : socket.close(),
  // The code point between the first two fragments is cut.
  '/fragments': (socket) => {
    const bytes = Buffer.from('Grüße');
    socket.send(bytes.subarray(0, 3), { binary: false, fin: false });
    socket.ping('in the midst');
    socket.send(bytes.subarray(3, 4), { binary: false, fin: false });
    socket.send(bytes.subarray(4), { binary: false, fin: true });
  },
  '/finish': (socket) => socket._socket.end(),
  '/reset': (socket) => socket.on('message', () => socket._socket.resetAndDestroy()),
  '/deaf': (socket) => socket.pause(),
};

const server = new WebSocketServer({
  host: '127.0.0.1',
  port: 0,
  perMessageDeflate: false,
  handleProtocols: (offered) => (offered.has('second') ? 'second' : false),
});
server.on('listening', () => print({ port: server.address().port }));
server.on('connection', (socket, request) => {
  const url = new URL(request.url, 'ws://localhost');
  const say = (event) => print({ ...event, tag: Number(url.searchParams.get('tag')) });
  socket.on('error', (error) => say({ error: error.message }));
  socket.on('pong', (data) => say({ pong: data.toString() }));
  socket.on('ping', (data) => say({ ping: data.toString() }));
  socket.on('message', (data, isBinary) => say({ message: data.length, binary: isBinary }));
  socket.on('close', (code, reason) => say({ closed: code, reason: reason.toString() }));
  scenarios[url.pathname](socket, url.searchParams);
});

// The test has gone.
process.stdin.resume().on('end', () => process.exit());
