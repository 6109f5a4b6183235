// One stream of messages by four transports, with Node's http and `ws`: /ws, /sse, /long and /poll. Message n is
// {"seq":n,"sent":nanoseconds of the monotonic clock}. Settings: `interval` in ms between messages (20), `count` of messages
// after which there are no more (0: no end), `crlf`: the event stream has CR LF;
// `lines`: its messages are in two lines. The other paths answer wrongly; what is
// seen is printed as JSON.
'use strict';
const http = require('http');
const { WebSocketServer } = require('ws');

const settings = { interval: 20, count: 0, crlf: false, lines: false, ...JSON.parse(process.env.PEER_SETTINGS || '{}') };
const print = (event) => console.log(JSON.stringify(event));

const kept = []; // {id, text}
const listeners = new Set();
let started = false;

function publish() {
  const id = kept.length + 1;
  kept.push({ id, text: `{"seq":${id},"sent":${process.hrtime.bigint()}}` });
  for (const listener of [...listeners]) listener();
  if (settings.count === 0 || id < settings.count) setTimeout(publish, settings.interval);
}

// The first client begins it, unless there are to be several.
let waiting = settings.clients ?? 1;
function begin() {
  if (!started && --waiting <= 0) {
    started = true;
    setTimeout(publish, settings.interval);
  }
}

const behind = (after) => kept.slice(after);

function list(after) {
  const messages = Number.isNaN(after) ? [] : behind(after);
  return JSON.stringify({ last: kept.length, missed: 0, messages });
}

// Some answers in chunks, some with a length.
let answers = 0;
function answer(response, body) {
  response.setHeader('Content-Type', 'application/json');
  if (++answers % 2 === 0) {
    response.setHeader('Content-Length', Buffer.byteLength(body));
    response.end(body);
  } else {
    response.write(body.slice(0, 10));
    response.write(body.slice(10));
    response.end();
  }
}

function sse(request, response) {
  begin();
  const end = settings.crlf ? '\r\n' : '\n';
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
  response.write(`\ufeff: welcome${end}${end}`);
  const last = request.headers['last-event-id'];
  print({ lastEventId: last ?? null });
  let sent = last === undefined ? kept.length : Number(last);
  let toCut = settings.cutAfter ?? 0;
  const send = () => {
    for (const { id, text } of behind(sent)) {
      // In two lines, cut behind a comma, where JSON does not mind.
      const data = settings.lines ? text.replace(',', `,${end}: in between${end}data: `) : text;
      response.write(`id: ${id}${end}data: ${data}${end}${end}`);
      sent = id;
      if (toCut > 0 && --toCut === 0) {
        listeners.delete(send);
        setTimeout(() => request.socket.destroy(), 20);
        return;
      }
    }
  };
  listeners.add(send);
  request.on('close', () => listeners.delete(send));
}

function poll(request, response, query) {
  begin();
  answer(response, list(query.get('after') ? Number(query.get('after')) : NaN));
}

function long(request, response, query) {
  begin();
  const after = query.get('after') ? Number(query.get('after')) : NaN;
  const isReady = () => Number.isNaN(after) || kept.length > after;
  if (isReady()) return answer(response, list(after));
  const timer = setTimeout(() => finish(), Number(query.get('wait')) * 1000);
  const finish = () => {
    clearTimeout(timer);
    listeners.delete(finish);
    if (!request.socket.destroyed) answer(response, list(after));
  };
  listeners.add(finish);
  response.on('close', () => listeners.delete(finish));
}

let failures = 0;
const paths = {
  '/sse': sse,
  '/poll': poll,
  '/long': long,
  '/hello': (request, response, query) => response.end(query.get('body') ?? 'hello'),
  '/length': (request, response) => response.writeHead(200, { 'Content-Length': 5 }).end('hello'),
  '/close': (request, response) => response.writeHead(200, { Connection: 'close' }).end('hello'),
  '/untilclose': (request) => request.socket.end('HTTP/1.0 200 OK\r\n\r\nhello'),
  '/interim': (request, response) => {
    request.socket.write('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n');
    response.writeHead(200, { 'Content-Length': 5 }).end('hello');
  },
  '/more': (request) => request.socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello and more'),
  '/once': (request) => {
    request.socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello', () => setTimeout(() => request.socket.end(), 50));
  },
  '/500': (request, response) => response.writeHead(500).end('{"error":1}'),
  '/404': (request, response) => response.writeHead(404).end('no'),
  '/204': (request, response) => response.writeHead(204).end(),
  '/redirect': (request, response) => response.writeHead(302, { Location: 'http://example.org/there' }).end(),
  '/html': (request, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Hello</p>'),
  '/brokenlist': (request, response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('[1,2'),
  '/cut': (request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.write('{"last":1,', () => request.socket.destroy());
  },
  '/cutchunk': (request) => request.socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nhel'),
  '/badchunk': (request) => request.socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n'),
  '/badlength': (request) => request.socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1, 2\r\n\r\n'),
  '/badhead': (request) => request.socket.write('HTTP/1.1 200 OK\r\nno colon here\r\n\r\n'),
  '/nohttp': (request) => request.socket.write('220 mail.example.org ESMTP\r\n'),
  '/reset': (request) => request.socket.resetAndDestroy(),
  '/gone': (request) => request.socket.end(),
  '/stuck': () => {},
  '/endless': (request, response) => {
    const more = () => response.write('x'.repeat(1 << 16), more);
    more();
  },
  // Out of order for the first two requests.
  '/flaky': (request, response, query) => {
    if (++failures <= 2) response.writeHead(503).end();
    else poll(request, response, query);
  },
};

let connections = 0;
let requests = 0;
const server = http.createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname === '/counts') {
    response.end(JSON.stringify({ connections, requests }));
    return;
  }
  ++requests;
  if (settings.verbose)
    print({ request: request.url, headers: request.rawHeaders });
  paths[url.pathname](request, response, url.searchParams);
});
server.keepAliveTimeout = 60000;
server.on('connection', (socket) => {
  ++connections;
  socket.on('close', () => print({ bytesRead: socket.bytesRead, bytesWritten: socket.bytesWritten }));
  socket.on('error', () => {});
});
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
server.on('upgrade', (request, stream, head) => {
  ++requests;
  if (request.url.startsWith('/500')) {
    stream.end('HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    return;
  }
  sockets.handleUpgrade(request, stream, head, (socket) => {
    begin();
    let sent = kept.length;
    const send = () => {
      for (const { id, text } of behind(sent)) {
        // Each third in two frames.
        if (id % 3 === 0) {
          socket.send(text.slice(0, 4), { fin: false });
          socket.send(text.slice(4), { fin: true });
        } else {
          socket.send(text);
        }
        sent = id;
      }
    };
    listeners.add(send);
    socket.on('message', (data) => print({ message: data.toString() }));
    socket.on('close', (code) => {
      listeners.delete(send);
      print({ closed: code });
    });
  });
});
server.listen(0, '127.0.0.1', () => print({ port: server.address().port }));

// The test has gone.
process.stdin.resume().on('end', () => process.exit());
