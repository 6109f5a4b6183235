// A WebSocket client by Node's `ws`: client.js URL SCENARIO [ARGUMENT...]. What it sees is printed as JSON.
// PEER_SETTINGS may hold `deflate`, the parameters of permessage-deflate by the names of the RFC, and `ca`, a file.
'use strict';
const { randomBytes } = require('crypto');
const { readFileSync } = require('fs');
const WebSocket = require('ws');

const [url, scenario, ...rest] = process.argv.slice(2);
const say = (event) => console.log(JSON.stringify(event));
const sizes = [0, 1, 125, 126, 65535, 65536, 1 << 20, 16 << 20];

const settings = JSON.parse(process.env.PEER_SETTINGS || '{}');
const perMessageDeflate = settings.deflate
  ? {
      serverNoContextTakeover: settings.deflate.server_no_context_takeover,
      clientNoContextTakeover: settings.deflate.client_no_context_takeover,
      serverMaxWindowBits: settings.deflate.server_max_window_bits,
      clientMaxWindowBits: settings.deflate.client_max_window_bits ?? true,
      threshold: 0,
    }
  : false;
const ca = settings.ca ? readFileSync(settings.ca) : undefined;
const socket = new WebSocket(url, ['first', 'second'], { perMessageDeflate, ca, maxPayload: 64 << 20 });

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
  // Compressible and random bytes, whole and in three fragments with a ping after each.
  async mixed() {
    let identical = 0;
    for (const size of [0, 1, 125, 126, 1000, 65535, 65536, 1 << 20]) {
      for (const bytes of [Buffer.alloc(size, '{"price": 12.5, "symbol": "WIRE"}, '), randomBytes(size)]) {
        socket.send(bytes, { binary: true });
        const whole = await nextMessage();
        const pongs = [];
        const count = (data) => pongs.push(data.toString());
        socket.on('pong', count);
        const cuts = [0, size >> 2, size >> 1, size];
        for (let i = 0; i < 3; ++i) {
          socket.send(bytes.subarray(cuts[i], cuts[i + 1]), { binary: true, fin: i === 2 });
          socket.ping(`${i}`);
        }
        const joined = await nextMessage();
        while (pongs.length < 3) await new Promise((resolve) => socket.once('pong', resolve));
        socket.off('pong', count);
        if (!bytes.equals(whole.data) || !bytes.equals(joined.data) || pongs.join() !== '0,1,2')
          return say({ different: size, pongs });
        ++identical;
      }
    }
    say({ identical, extensions: socket.extensions });
    socket.close(1000, 'done');
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
  // Node cannot reset what TLS runs over.
  reset: () => (settings.ca ? socket._socket.destroy() : socket._socket.resetAndDestroy()),
  wait: () => socket.on('message', (data, isBinary) => say({ message: data.toString(), binary: isBinary })),
};

socket.on('error', (error) => say({ error: error.message }));
socket.on('close', (code, reason) => say({ closed: code, reason: reason.toString() }));
socket.on('open', () => {
  say({ open: true, subprotocol: socket.protocol });
  scenarios[scenario](...rest);
});
