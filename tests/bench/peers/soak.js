// Usage: soak.js URL CONNECTIONS SECONDS: that many clients of `ws`, each of which says a numbered message a second
// and expects each of them back, once and in order. Prints one JSON object with what came of it.
'use strict';

const WebSocket = require('ws');

const [url, connections, seconds] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const counts = {sent: 0, received: 0, wrong: 0, ended: 0, slowestMs: 0};
const settle = 5000;
let isOver = false;

class Client {
    constructor() {
        this.next = 0;
        this.expected = 0;
        this.sentAt = new Map();
        this.socket = new WebSocket(url, {perMessageDeflate: false});
        this.socket.on('message', data => this.take(Number(data)));
        this.socket.on('close', () => { counts.ended += isOver ? 0 : 1; });
        this.socket.on('error', error => process.stderr.write(`${error.message}\n`));
    }

    opened() {
        return new Promise(resolve => { this.socket.once('open', resolve); });
    }

    say() {
        if (this.socket.readyState !== WebSocket.OPEN)
            return;
        this.sentAt.set(this.next, performance.now());
        this.socket.send(String(this.next++));
        ++counts.sent;
    }

    take(number) {
        ++counts.received;
        if (number !== this.expected++)
            ++counts.wrong;
        counts.slowestMs = Math.max(counts.slowestMs, performance.now() - this.sentAt.get(number));
        this.sentAt.delete(number);
    }
}

async function main() {
    const clients = [];
    while (clients.length < connections) {
        const some = Array.from({length: Math.min(100, connections - clients.length)}, () => new Client());
        await Promise.all(some.map(client => client.opened()));
        clients.push(...some);
    }
    process.stderr.write('open\n');
    // Spread over the second, not all at its beginning.
    const slices = 50;
    let slice = 0;
    const end = performance.now() + 1000 * seconds;
    const timer = setInterval(() => {
        for (let i = slice % slices; i < clients.length; i += slices)
            clients[i].say();
        ++slice;
        if (performance.now() < end)
            return;
        clearInterval(timer);
        setTimeout(() => {
            isOver = true;
            process.stdout.write(`${JSON.stringify(counts)}\n`);
            clients.forEach(client => client.socket.terminate());
        }, settle);
    }, 1000 / slices);
}

main();
