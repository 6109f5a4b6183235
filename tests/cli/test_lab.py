"""wireloupe lab: against its own server, and against others' by way of a TCP proxy that counts."""

import asyncio
import contextlib
import fcntl
import http.server
import json
import os
import pty
import re
import signal
import socket
import struct
import termios
import threading
import time
import unittest
import urllib.parse

from support import PATIENCE, TestCase, end, objects, run, running, websockets_server

TRANSPORTS = ("webSocket", "eventStream", "longPolling", "shortPolling")


class CountingProxy:
    """Passes TCP connections on, and counts their bytes: .up from the client, .down to it."""

    def __init__(self, port):
        self.target = port
        self.up = self.down = self.connections = 0
        self.lock = threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        with contextlib.suppress(OSError):
            while True:
                client, _ = self.listener.accept()
                server = socket.create_connection(("127.0.0.1", self.target))
                self.connections += 1
                threading.Thread(target=self.pump, args=(client, server, "up"), daemon=True).start()
                threading.Thread(target=self.pump, args=(server, client, "down"), daemon=True).start()

    def pump(self, source, sink, count):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                with self.lock:
                    setattr(self, count, getattr(self, count) + len(data))
                sink.sendall(data)
        with contextlib.suppress(OSError):
            sink.shutdown(socket.SHUT_WR)

    def close(self):
        self.listener.close()


class Feed:
    """Messages at a steady pace, numbered from 1, for whoever asks; it begins with the first who does."""

    def __init__(self, count=40, interval=0.05):
        self.count, self.interval = count, interval
        self.condition = threading.Condition()
        self.messages = []
        self.begun = False

    def begin(self):
        with self.condition:
            if self.begun:
                return
            self.begun = True
        threading.Thread(target=self.publish, daemon=True).start()

    def publish(self):
        time.sleep(0.7)  # for the other clients to come
        for number in range(1, self.count + 1):
            with self.condition:
                self.messages.append(json.dumps({"n": number, "at": time.time() * 1000}))
                self.condition.notify_all()
            time.sleep(self.interval)

    def behind(self, after, wait):
        with self.condition:
            self.condition.wait_for(lambda: len(self.messages) > after, wait)
            return self.messages[after:]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    feed = None

    def log_message(self, *_):
        pass

    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(url.query))
        self.feed.begin()
        if url.path == "/events":
            self.events()
        elif url.path in ("/poll", "/wait"):
            after = int(query.get("after") or 0)
            texts = self.feed.behind(after, float(query.get("wait", 0)))
            self.answer({"items": [json.loads(text) for text in texts], "seen": after + len(texts)})
        else:
            self.send_error(404)

    def answer(self, value):
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def events(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        sent = 0
        while sent < self.feed.count:
            for text in self.feed.behind(sent, 1):
                event = f"id: {sent}\r\ndata: {text}\r\n\r\n".encode()
                self.wfile.write(b"%x\r\n%s\r\n" % (len(event), event))
                sent += 1
        with contextlib.suppress(OSError):
            self.rfile.read(1)  # until the client goes


@contextlib.contextmanager
def outside_servers(feed):
    """An HTTP server and a WebSocket server for the feed, each behind a proxy that counts: (http, ws)."""
    handler = type("FeedHandler", (Handler,), {"feed": feed})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()

    async def talk(connection):
        feed.begin()
        sent = 0
        while sent < feed.count:
            for text in await asyncio.get_running_loop().run_in_executor(None, feed.behind, sent, 1):
                await connection.send(text)
                sent += 1
        await connection.wait_closed()

    with websockets_server(talk, compression=None) as url:
        sockets = CountingProxy(urllib.parse.urlsplit(url).port)
        requests = [CountingProxy(server.server_port) for _ in range(3)]
        try:
            yield requests, sockets
        finally:
            for proxy in [sockets, *requests]:
                proxy.close()
            server.shutdown()
            server.server_close()


class Lab(TestCase):
    def test_own_server_by_all_transports(self):
        result = run("lab", "--json", "--rate", "100", "--interval", "400ms", "--duration", "4s")
        self.assert_status(result, 0)
        self.assertEqual(result.stderr, b"")
        *seconds, last = objects(result.stdout)
        self.assertTrue(seconds and all(line["event"] == "second" for line in seconds))
        self.assertEqual(last["event"], "result")
        self.assertEqual(set(last["transports"]), set(TRANSPORTS))
        for name, figures in last["transports"].items():
            self.assertEqual((figures["state"], figures["missed"], figures["repeated"], figures["outOfOrder"]),
                             ("done", 0, 0, 0), name)
            self.assertGreater(figures["delivered"], 100, name)
            self.assertEqual(figures["latency"]["kind"], "absolute", name)
            self.assertEqual(figures["latency"]["count"], figures["delivered"], name)
        latency = {name: figures["latency"]["p50"] for name, figures in last["transports"].items()}
        self.assertLess(latency["webSocket"], latency["shortPolling"])
        self.assertLess(latency["eventStream"], latency["shortPolling"])
        self.assertTrue(0.12 < latency["shortPolling"] < 0.28, latency)
        self.assertEqual(last["transports"]["webSocket"]["requests"], 1)
        self.assertIn(last["summary"]["verdict"], ("notNeeded", "webSocketPays"))
        self.assertEqual(len(last["summary"]["comparisons"]), 3)

    def test_counts_as_a_proxy_does(self):
        feed = Feed()
        with outside_servers(feed) as (requests, sockets):
            events, waiting, polls = (f"http://127.0.0.1:{proxy.port}" for proxy in requests)
            with running("lab", "--json", "--ws", f"ws://127.0.0.1:{sockets.port}/", "--sse", events + "/events",
                         "--long-poll", waiting + "/wait", "--poll", polls + "/poll", "--interval", "300ms",
                         "--wait", "60s", "--messages", "$.items", "--cursor", "$.seen", "--sequence", "$.n",
                         "--stamp", "$.at", "--duration", "0") as lab:
                while True:
                    line = json.loads(lab.stdout.readline())
                    counts = [figures["delivered"] for figures in line["transports"].values()]
                    if counts == [feed.count] * 4:
                        break
                rest, errors = end(lab)
            self.assertEqual((lab.returncode, errors), (0, b""))
            figures = objects(rest)[-1]["transports"]
            for name, proxy in zip(TRANSPORTS, [sockets, *requests]):
                found = figures[name]
                self.assertEqual(found["delivered"], feed.count, name)
                self.assertEqual((found["missed"], found["repeated"]), (0, 0), name)
                self.assertEqual(found["connections"], proxy.connections, name)
                self.assertEqual(found["latency"]["kind"], "otherClock", name)
            # The stream and the long poll that waits have come to rest before the end; a short poll may be on its way, and
            # the closing handshake is behind it.
            self.assertEqual(figures["eventStream"]["bytesIn"], requests[0].down)
            self.assertEqual(figures["eventStream"]["bytesOut"], requests[0].up)
            self.assertEqual(figures["longPolling"]["bytesIn"], requests[1].down)
            self.assertEqual(figures["longPolling"]["bytesOut"], requests[1].up)
            self.assertLessEqual(abs(figures["shortPolling"]["bytesIn"] - requests[2].down), 250)
            self.assertLessEqual(abs(figures["shortPolling"]["bytesOut"] - requests[2].up), 250)
            self.assertLessEqual(sockets.down - figures["webSocket"]["bytesIn"], 4)
            self.assertLessEqual(sockets.up - figures["webSocket"]["bytesOut"], 8)
            self.assertGreaterEqual(sockets.down, figures["webSocket"]["bytesIn"])

    def test_one_that_fails_costs_the_status_and_not_the_others(self):
        with websockets_server(lambda connection: connection.wait_closed()) as url:
            port = urllib.parse.urlsplit(url).port
            result = run("lab", "--json", "--ws", url, "--sse", f"http://127.0.0.1:{port}/", "--duration", "1s")
        self.assert_status(result, 1)
        transports = objects(result.stdout)[-1]["transports"]
        self.assertEqual(transports["webSocket"]["state"], "done")
        self.assertEqual(transports["eventStream"]["state"], "failed")
        self.assertIn("426", transports["eventStream"]["fault"])

    def test_ends_at_once_when_all_have_failed(self):
        began = time.monotonic()
        with websockets_server(lambda connection: connection.wait_closed()) as url:
            port = urllib.parse.urlsplit(url).port
            result = run("lab", "--poll", f"http://127.0.0.1:{port}/", "--duration", "1h")
        self.assert_status(result, 1)
        self.assertLess(time.monotonic() - began, PATIENCE)
        self.assertIn(b"Short polling: The server answered 426", result.stdout)

    def test_table_and_words(self):
        result = run("lab", "--rate", "50", "--interval", "200ms", "--duration", "2s")
        self.assert_status(result, 0)
        text = result.stdout.decode()
        self.assertNotIn("\x1b", text)
        for word in ("TRANSPORT", "WebSocket", "Server-Sent Events", "Long polling", "Short polling", "REQ/MSG",
                     "against WebSocket:"):
            self.assertIn(word, text)

    def test_table_on_a_terminal_takes_its_own_place(self):
        terminal, side = pty.openpty()
        fcntl.ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 60, 0, 0))
        with running("lab", "--rate", "50", "--interval", "200ms", "--duration", "1500ms", stdout=side) as lab:
            os.close(side)
            shown = b""
            with contextlib.suppress(OSError):  # the end of a terminal
                while data := os.read(terminal, 65536):
                    shown += data
            self.assertEqual(lab.wait(PATIENCE), 0)
        os.close(terminal)
        live, _, last = shown.decode().rpartition("\x1b[5A\x1b[J")
        self.assertIn("\x1b[5A", live)
        for line in re.sub(r"\x1b\[\d*[AJK]", "", live).splitlines():
            self.assertLessEqual(len(line), 60)
        self.assertIn("B OUT/MSG", last)
        self.assertIn("against WebSocket:", last)

    def test_chosen_transports_only(self):
        result = run("lab", "--json", "--transport", "ws, poll", "--duration", "1s", "--interval", "100ms")
        self.assert_status(result, 0)
        self.assertEqual(set(objects(result.stdout)[-1]["transports"]), {"webSocket", "shortPolling"})

    def test_interrupted_with_the_figures_so_far(self):
        with running("lab", "--json", "--duration", "0", "--rate", "50", "--interval", "100ms") as lab:
            for _ in range(2):
                self.assertEqual(json.loads(lab.stdout.readline())["event"], "second")
            rest, errors = end(lab, signal.SIGINT)
        self.assertEqual((lab.returncode, errors), (0, b""))
        self.assertEqual(objects(rest)[-1]["event"], "result")

    def test_wrong_usage(self):
        for arguments in (["--rate", "0"], ["--rate", "fast"], ["--size", "1"], ["--interval", "1ms"], ["--wait", "2m"],
                          ["--transport", "pigeon"], ["--transport", ""], ["--ws", "ftp://a"], ["--stamp", "$.a"],
                          ["--ws", "ws://a", "--rate", "5"], ["--ws", "ws://a", "--stamp", "a"],
                          ["--ws", "ws://a", "--transport", "sse"], ["--ws", "ws://a", "--stamp-unit", "h"],
                          ["--ws", "ws://a", "--stamp", "$.a", "--header", "x"]):
            result = run("lab", *arguments)
            self.assertEqual(result.returncode, 2, (arguments, result.stderr))
            self.assertEqual(result.stdout, b"", arguments)

    def test_help_teaches(self):
        text = run("lab", "--help").stdout.decode()
        for word in ("--long-poll", "--stamp", "your own endpoints", "REQ/MSG"):
            self.assertIn(word, text)


if __name__ == "__main__":
    unittest.main()
