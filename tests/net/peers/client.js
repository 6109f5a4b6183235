// A WebSocket client by Node's `ws`: client.js URL SCENARIO [ARGUMENT...]. What it sees is printed as JSON.
'use strict';
const WebSocket = require('ws');

const [url, scenario, ...rest] = process.argv.slice(2);
const say = (event) => console.log(JSON.stringify(event));
const sizes = [0, 1, 125, 126, 65535, 65536, 1 << 20, 16 << 20];

const socket = new WebSocket(url, ['first', 'second'], { perMessageDeflate: false, maxPayload: 64 << 20 });

const nextMessage = () =>
  new Promise((resolve) => socket.once('message', (data, isBinary) => resolve({ data, isBinary })));

const scenarios = {
  async echo() {
    let echoed = 0;
    for (const size of sizes) {
      for (const binary of [false, true]) {
        const sent = Buffer.alloc(size, binary ? 0x80 : 'x');
        socket.send(sent, { binary });
        const { data, isBinary } = await nextMessage();
        if (isBinary !== binary || !sent.equals(data)) return say({ different: size, binary });
        ++echoed;
      }
    }
    say({ echoed });
    socket.close(1000, 'done');
  },
  async fragments() {
    const bytes = Buffer.from('Grüße');
    const pong = new Promise((resolve) => socket.once('pong', (data) => resolve(data.toString())));
    socket.send(bytes.subarray(0, 3), { binary: false, fin: false });
    socket.ping('in the midst');
    say({ pong: await pong });
    socket.send(bytes.subarray(3), { binary: false, fin: true });
    const { data } = await nextMessage();
    say({ echo: data.toString() });
    socket.close();
  },
  close: (code, reason) => (code ? socket.close(Number(code), reason) : socket.close()),
  // Says it all and closes at once: the echoes must come all the same.
  burst(count) {
    let received = 0;
    socket.on('message', () => ++received);
    socket.on('close', () => say({ received }));
    for (let i = 0; i < Number(count); ++i) socket.send(`message ${i}`);
    socket.close(1000);
  },
  finish: () => socket._socket.end(),
  reset: () => socket._socket.resetAndDestroy(),
  wait: () => socket.on('message', (data, isBinary) => say({ message: data.toString(), binary: isBinary })),
};

socket.on('error', (error) => say({ error: error.message }));
socket.on('close', (code, reason) => say({ closed: code, reason: reason.toString() }));
socket.on('open', () => {
  say({ open: true, subprotocol: socket.protocol });
  scenarios[scenario](...rest);
});
