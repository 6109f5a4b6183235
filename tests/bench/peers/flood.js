// Sends FRAMES_PER_SECOND text messages of 100 bytes for SECONDS to the first client, paced in 5 ms steps, then closes
// with 1000. Each message carries its number, so that the receiver can count and check the order.
// Prints the port first and the number of messages sent last.
'use strict';
const { WebSocketServer } = require('ws');

const rate = Number(process.argv[2] || 20000);
const seconds = Number(process.argv[3] || 20);
const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => console.log(server.address().port));

server.on('connection', (socket) => {
  const start = process.hrtime.bigint();
  let sent = 0;
  const timer = setInterval(() => {
    const elapsed = Number(process.hrtime.bigint() - start) / 1e9;
    const due = Math.min(Math.floor(elapsed * rate), rate * seconds);
    for (; sent < due; ++sent) socket.send(String(sent).padStart(100, '.'));
    if (sent === rate * seconds) {
      clearInterval(timer);
      socket.close(1000);
    }
  }, 5);
  socket.on('close', () => {
    console.log(sent);
    server.close();
    process.exit(0);
  });
});
