// The server that everyone writes: an echo, or a broadcast to all, with `ws`.
//
//     node wsserver.js echo|broadcast
//
// Prints its port, and ends when its input does.

const { WebSocketServer, WebSocket } = require('ws');

const isEcho = process.argv[2] === 'echo';
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false, backlog: 4096 }, () => {
    console.log(server.address().port);
});
server.on('connection', (socket) => {
    socket.on('error', () => {});
    socket.on('message', (data, isBinary) => {
        if (isEcho) {
            socket.send(data, { binary: isBinary });
            return;
        }
        for (const client of server.clients)
            if (client.readyState === WebSocket.OPEN)
                client.send(data, { binary: isBinary });
    });
});
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
