// The same as wsserver.js on uWebSockets, which is what serves WebSockets in Bun (https://bun.sh; npm: @oven/bun-linux-x64).
//
//     bun bunserver.js echo|broadcast

const isEcho = process.argv[2] === 'echo';
const server = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    fetch(request, self) {
        return self.upgrade(request) ? undefined : new Response('Upgrade Required', { status: 426 });
    },
    websocket: {
        perMessageDeflate: false,
        backpressureLimit: 64 << 20,
        maxPayloadLength: 64 << 20,
        open(socket) {
            if (!isEcho)
                socket.subscribe('all');
        },
        message(socket, data) {
            if (isEcho)
                socket.send(data);
            else
                server.publish('all', data);
        },
    },
});
console.log(server.port);
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
