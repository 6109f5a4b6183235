"""The options of wireloupe connect and serve, each against a real peer."""

import asyncio
import base64
import contextlib
import http
import select
import socket
import socketserver
import struct
import threading
import time
import unittest
from unittest import mock

import websockets

from support import (PATIENCE, TestCase, end, free_port, has_node, lines, node, objects, run, running, serving,
                     tcp_server, websockets_server)
from test_connect import accept, echo, frame


def pump(one, other):
    """Copies both ways until either ends."""
    while True:
        for readable in select.select([one, other], [], [])[0]:
            data = readable.recv(65536)
            if not data:
                return
            (other if readable is one else one).sendall(data)


@contextlib.contextmanager
def proxy(handle):
    """A proxy that hands each connection to handle(socket), which returns the socket to pump to: its port."""

    class Handler(socketserver.BaseRequestHandler):
        def handle(self):
            with contextlib.suppress(OSError):
                target = handle(self.request)
                if target:
                    with target:
                        pump(self.request, target)

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = True
        daemon_threads = True

    with Server(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()


def http_proxy(seen, credentials=None):
    def handle(client):
        head = b""
        while b"\r\n\r\n" not in head:
            head += client.recv(4096)
        seen.append(head.decode())
        expected = credentials and "Basic " + base64.b64encode(credentials.encode()).decode()
        if expected and expected not in seen[-1]:
            client.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n"
                           b"Content-Length: 0\r\n\r\n")
            return None
        host, port = head.split(b" ")[1].decode().rsplit(":", 1)
        target = socket.create_connection((host, int(port)))
        client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        return target

    return proxy(handle)


def socks_proxy(seen, user, password):
    def exactly(client, count):
        data = b""
        while len(data) < count:
            piece = client.recv(count - len(data))
            if not piece:
                raise OSError("ended early")
            data += piece
        return data

    def handle(client):
        _, count = exactly(client, 2)
        if 2 not in exactly(client, count):
            client.sendall(b"\x05\xff")
            return None
        client.sendall(b"\x05\x02")
        _, length = exactly(client, 2)
        name = exactly(client, length).decode()
        word = exactly(client, exactly(client, 1)[0]).decode()
        if (name, word) != (user, password):
            client.sendall(b"\x01\x01")
            return None
        client.sendall(b"\x01\x00")
        kind = exactly(client, 4)[3]
        host = (exactly(client, exactly(client, 1)[0]).decode() if kind == 3
                else socket.inet_ntop(socket.AF_INET if kind == 1 else socket.AF_INET6,
                                      exactly(client, 4 if kind == 1 else 16)))
        port = struct.unpack("!H", exactly(client, 2))[0]
        seen.append((host, port))
        target = socket.create_connection((host, port))
        client.sendall(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        return target

    return proxy(handle)


class Headers(TestCase):
    def head_of(self, *arguments, url="ws://127.0.0.1:{}/x?a=%41"):
        heads = []

        def take(connection):
            heads.append(accept(connection))
            connection.sendall(frame(8, b"\x03\xe8"))
            connection.recv(4096)

        with tcp_server(take) as port:
            self.assert_status(run("connect", url.format(port), "--wait", "forever", *arguments), 0)
        return heads[0].decode()

    def test_credentials(self):
        basic = "Basic " + base64.b64encode(b"ann:se:cret").decode()
        self.assertIn(f"\r\nAuthorization: {basic}\r\n", self.head_of("--user", "ann:se:cret"))
        self.assertIn("\r\nAuthorization: Bearer abc\r\n", self.head_of("--bearer", "abc"))
        head = self.head_of(url="ws://ann:se%3Acret@127.0.0.1:{}/")
        self.assertIn(f"\r\nAuthorization: {basic}\r\n", head)
        self.assertNotIn("@", head)

    def test_origin_and_target(self):
        head = self.head_of("--origin", "https://example.org")
        self.assertTrue(head.startswith("GET /x?a=%41 HTTP/1.1\r\n"), head)
        self.assertIn("\r\nOrigin: https://example.org\r\n", head)

    def test_headers_keep_their_order_and_case(self):
        head = self.head_of("-H", "x-B: 1", "-H", "X-a: 2", "-H", "x-B: 3", "-H", "hOST: other.example")
        fields = [line for line in head.split("\r\n") if line.lower().startswith(("x-", "host"))]
        self.assertEqual(fields, ["x-B: 1", "X-a: 2", "x-B: 3", "hOST: other.example"])

    def test_compression_is_offered_unless_forbidden(self):
        self.assertIn("permessage-deflate", self.head_of())
        self.assertNotIn("Sec-WebSocket-Extensions", self.head_of("--no-deflate"))

    def test_wrong_use(self):
        for arguments in (["--user", "a:b", "--bearer", "c"], ["--key", "k"], ["--proxy", "ftp://h"],
                          ["--fragment", "0"], ["--max-time", "0"], ["--ping-interval", "0.001"]):
            result = run("connect", "ws://127.0.0.1:1", *arguments)
            self.assert_status(result, 2)
            self.assertIn(arguments[-2], result.stderr.decode())


class Proxies(TestCase):
    def test_http(self):
        seen = []
        with websockets_server(echo) as url, http_proxy(seen, "bob:p w") as port:
            result = run("connect", url, "--proxy", f"http://bob:p%20w@127.0.0.1:{port}", "--send", "through")
            self.assert_status(result, 0)
            self.assertEqual(lines(result.stdout), ["through"])
            self.assertTrue(seen[0].startswith("CONNECT 127.0.0.1:"), seen)
            refused = run("connect", url, "--proxy", f"http://bob:wrong@127.0.0.1:{port}")
        self.assert_status(refused, 1)
        self.assertIn("proxy", refused.stderr.decode().lower())

    def test_socks5(self):
        seen = []
        with websockets_server(echo) as url, socks_proxy(seen, "bob", "pw") as port:
            result = run("connect", url.replace("127.0.0.1", "localhost"), "--proxy",
                         f"socks5://bob:pw@127.0.0.1:{port}", "--send", "through")
            self.assert_status(result, 0)
            self.assertEqual(lines(result.stdout), ["through"])
            self.assertEqual(seen[0][0], "localhost")  # names are resolved by the proxy
            refused = run("connect", url, "--proxy", f"socks5://bob:no@127.0.0.1:{port}")
        self.assert_status(refused, 1)

    def test_unreachable(self):
        result = run("connect", "ws://127.0.0.1:1", "--proxy", f"http://127.0.0.1:{free_port()}")
        self.assert_status(result, 1)
        self.assertIn("proxy", result.stderr.decode().lower())

    def test_that_of_the_environment(self):
        seen = []
        with websockets_server(echo) as url, http_proxy(seen) as port:
            with mock.patch("support.extra", {"http_proxy": f"http://127.0.0.1:{port}", "no_proxy": ""}):
                self.assert_status(run("connect", url, "--send", "through"), 0)
                self.assertEqual(len(seen), 1)
                self.assert_status(run("connect", url, "--proxy", "none", "--send", "direct"), 0)
        self.assertEqual(len(seen), 1)


class Frames(TestCase):
    def test_fragments(self):
        with serving("--no-deflate") as server:
            self.assert_status(run("connect", server.url, "--fragment", "4", "--send", "0123456789"), 0)
            rest, _ = end(server)
        frames = [(row["opcode"], row["fin"], row["length"]) for row in objects(rest)
                  if row["kind"] == "frame" and row["dir"] == "in" and row["opcode"] != "close"]
        self.assertEqual(frames, [("text", False, 4), ("continuation", False, 4), ("continuation", True, 2)])

    def test_raw_frames_keep_their_order(self):
        received = []

        async def note(peer, *_):
            with contextlib.suppress(websockets.ConnectionClosed):
                while True:
                    received.append(await peer.recv())

        sends = []
        for number in range(20):
            sends += ["--send", f"text {number}", "--raw-frame", f'op=binary,payload="raw {number}"']
        with websockets_server(note) as url:
            self.assert_status(run("connect", url, *sends), 0)
        expected = [item for number in range(20) for item in (f"text {number}", b"raw %d" % number)]
        self.assertEqual(received, expected)

    def test_raw_frames_are_marked(self):
        with websockets_server(echo) as url:
            result = run("connect", url, "--json", "--raw-frame", "op=text,payload=hi")
        self.assert_status(result, 0)
        sent = [row for row in objects(result.stdout) if row.get("opcode") == "text" and row["dir"] == "out"]
        self.assertEqual([row["text"] for row in sent], ["hi"])
        self.assertIn("injected", sent[0]["flags"])

    def test_a_frame_that_breaks_the_rules(self):
        async def listen(peer, *_):
            with contextlib.suppress(websockets.ConnectionClosed):
                await peer.recv()

        with websockets_server(listen, compression=None) as url:
            result = run("connect", url, "--raw-frame", "op=text,rsv=2,payload=hi", "--wait", "forever")
        self.assert_status(result, 1)
        self.assertIn("1002", result.stderr.decode())

    def test_a_mistake_is_pointed_at(self):
        result = run("connect", "ws://127.0.0.1:1", "--raw-frame", "op=text,fin=7")
        self.assert_status(result, 2)
        self.assertIn(b"character 13", result.stderr)
        self.assertIn(b"\n  op=text,fin=7\n              ^\n", result.stderr)

    def test_commands(self):
        events = []

        def talk(connection):
            accept(connection)
            connection.sendall(frame(9, b"muted"))
            connection.sendall(frame(1, b"sent"))
            data = b""
            while piece := connection.recv(4096):
                data += piece
            events.append(data)
            connection.sendall(frame(1, b"still heard"))
            connection.sendall(frame(8, b"\x03\xe8"))

        with tcp_server(talk) as port, running("connect", f"ws://127.0.0.1:{port}", "--commands", "--no-deflate",
                                               "--wait", "forever") as client:
            client.stdin.write(b"/mute\n")
            client.stdin.flush()
            self.assertEqual(client.stdout.readline(), b"sent\n")
            client.stdin.write(b'/raw op=7,mask=none,payload="x"\n/half-close\n')
            client.stdin.flush()
            self.assertEqual(client.stdout.readline(), b"still heard\n")
            client.stdin.close()
            client.wait(PATIENCE)
        self.assertIn(b"\x87\x01x", events[0])


class Compression(TestCase):
    text = "compress me " * 200

    def test_websockets(self):
        with websockets_server(echo) as url:
            result = run("connect", url, "--json", "--send", self.text, "--send", self.text)
        self.assert_status(result, 0)
        rows = [row for row in objects(result.stdout) if row.get("opcode") == "text"]
        self.assertEqual([row["text"] for row in rows], [self.text] * 4)
        for row in rows:
            self.assertIn("compressed", row["flags"])
            self.assertLess(row["wireLength"], len(self.text) / 10)

    def test_messages_are_printed_inflated(self):
        with websockets_server(echo) as url:
            self.assertEqual(lines(run("connect", url, "--send", self.text).stdout), [self.text])

    def test_verbose_shows_the_ratio(self):
        with websockets_server(echo) as url:
            result = run("connect", url, "--verbose", "--send", self.text)
        self.assertRegex(result.stdout.decode(), r"(?m)-> +Text +2400 .*compressed \d+\.\d×")

    @unittest.skipUnless(has_node, "needs Node.js")
    def test_node_against_serve(self):
        script = """
            const WebSocket = require('ws');
            const socket = new WebSocket(process.argv[1], {perMessageDeflate: {threshold: 0}});
            socket.on('open', () => socket.send('x'.repeat(5000)));
            socket.on('message', data => {
                console.log(JSON.stringify({same: data.toString() === 'x'.repeat(5000), ext: socket.extensions}));
                socket.close(1000);
            });
        """
        for option, extension in (([], "permessage-deflate"), (["--no-deflate"], "")):
            with serving("--quiet", *option) as server:
                result = node(script, server.url)
                self.assertEqual(objects(result.stdout), [{"same": True, "ext": extension}], result.stderr)


class Time(TestCase):
    def test_the_whole_run_is_limited(self):
        async def chatter(peer, *_):
            with contextlib.suppress(websockets.ConnectionClosed):
                while True:
                    await peer.send("again")
                    await asyncio.sleep(0.05)

        with websockets_server(chatter) as url:
            began = time.monotonic()
            result = run("connect", url, "--wait", "forever", "--max-time", "0.5")
        self.assert_status(result, 1)
        self.assertGreaterEqual(time.monotonic() - began, 0.5)
        self.assertIn(b"--max-time", result.stderr)
        self.assertIn(b"again", result.stdout)

    def test_the_limit_holds_while_connecting(self):
        with tcp_server(lambda connection: time.sleep(PATIENCE)) as port:
            began = time.monotonic()
            result = run("connect", f"ws://127.0.0.1:{port}", "--max-time", "0.5", "--timeout", "60")
        self.assert_status(result, 1)
        self.assertLess(time.monotonic() - began, PATIENCE / 2)

    def test_what_ends_in_time_is_not_touched(self):
        with websockets_server(echo) as url:
            result = run("connect", url, "--send", "x", "--max-time", "20")
        self.assert_status(result, 0)
        self.assertEqual(result.stderr, b"")

    def test_timing_in_words(self):
        with websockets_server(echo) as url:
            result = run("connect", url, "--send", "x", "--timing")
        self.assert_status(result, 0)
        self.assertEqual(lines(result.stdout), ["x"])
        for phase in ("TCP", "upgrade", "open after", "first frame"):
            self.assertRegex(result.stderr.decode(), rf"(?m)^{phase} +\d+\.\d\d\d ms$")

    def test_timing_as_an_object(self):
        with websockets_server(echo) as url:
            result = run("connect", url, "--send", "x", "--timing", "--json")
        [timing] = [row for row in objects(result.stdout) if row.get("event") == "timing"]
        self.assertGreater(timing["upgrade"], 0)
        self.assertGreater(timing["preparation"], 0)
        self.assertAlmostEqual(timing["open"], timing["preparation"] + timing["tcp"] + timing["upgrade"])
        self.assertEqual(result.stderr, b"")

    def test_timing_of_a_failure(self):
        result = run("connect", f"ws://127.0.0.1:{free_port()}", "--timing")
        self.assert_status(result, 1)
        self.assertIn(b"failed after", result.stderr)

    def test_pings(self):
        with serving() as server:
            self.assert_status(run("connect", server.url, "--ping-interval", "0.05", "--wait", "0.6"), 0)
            rest, _ = end(server)
        self.assertGreaterEqual(len([row for row in objects(rest) if row.get("opcode") == "ping"]), 3)

    def test_pings_that_are_not_answered(self):
        def silent(connection):
            accept(connection)
            while connection.recv(4096):
                pass

        with tcp_server(silent) as port:
            result = run("connect", f"ws://127.0.0.1:{port}", "--ping-interval", "0.1", "--pong-timeout", "0.3",
                         "--wait", "forever")
        self.assert_status(result, 1)
        self.assertIn("pong", result.stderr.decode().lower())


class Reconnecting(TestCase):
    def test_messages_of_each_connection_are_printed(self):
        count = 0

        async def greet(peer, *_):
            nonlocal count
            count += 1
            await peer.send(f"greeting {count}")
            await peer.close(1000 if count == 3 else 1012)

        with websockets_server(greet) as url:
            result = run("connect", url, "--reconnect", "--wait", "forever", stdin=b"")
        self.assert_status(result, 0)
        self.assertEqual(lines(result.stdout), ["greeting 1", "greeting 2", "greeting 3"])
        self.assertEqual(result.stderr.decode().count("1012"), 2)

    def test_lines_wait_for_the_next_connection(self):
        port = free_port()
        url = f"ws://127.0.0.1:{port}/"
        with contextlib.ExitStack() as stack:
            with websockets_server(echo, port=port):
                client = stack.enter_context(running("connect", url, "--reconnect", "--json"))
                self.read_until(client, b"before", b"before\n")
            self.read_until(client, b'"waiting"')
            with websockets_server(echo, port=port):
                self.read_until(client, b"meanwhile", b"meanwhile\n")
                end(client)
        self.assertEqual(client.returncode, 0)

    def test_a_first_connection_that_fails_is_left_at_that(self):
        result = run("connect", f"ws://127.0.0.1:{free_port()}/", "--reconnect")
        self.assert_status(result, 1)
        self.assertEqual(result.stderr.count(b"\n"), 1)

    def read_until(self, client, expected, line=b""):
        client.stdin.write(line)
        client.stdin.flush()
        while expected not in (read := client.stdout.readline()):
            self.assertTrue(read, "the output has ended")

    def test_interrupt_ends_the_waiting(self):
        async def drop(peer, *_):
            await peer.close(1012)

        with websockets_server(drop) as url, running("connect", url, "--reconnect", "--wait", "forever",
                                                     "--json") as client:
            self.read_until(client, b'"waiting"')
            end(client)
        self.assertEqual(client.returncode, 1)

    def test_words(self):
        count = 0

        async def drop(peer, *_):
            nonlocal count
            count += 1
            await peer.close(1012 if count == 1 else 1000)

        with websockets_server(drop) as url:
            result = run("connect", url, "--reconnect", "--wait", "forever", "--verbose")
        self.assertRegex(result.stdout.decode(), r"(?m)Waiting .*(again|attempt)")


class Redirects(TestCase):
    def redirecting(self, to):
        async def redirect(path, *_):
            if path == "/":
                return http.HTTPStatus.FOUND, {"Location": to}, b""
            return None

        return websockets_server(echo, process_request=redirect)

    def test_only_on_request(self):
        with self.redirecting("/there") as url:
            result = run("connect", url)
            self.assert_status(result, 1)
            self.assertIn("302", result.stderr.decode())
            result = run("connect", url, "-L", "--send", "arrived")
            self.assert_status(result, 0)
            self.assertEqual(lines(result.stdout), ["arrived"])
            result = run("connect", url, "-L", "--send", "arrived", "--verbose")
        self.assertRegex(result.stdout.decode(), r"Redirected .*302.*/there")

    def test_timing_counts_all_requests(self):
        with self.redirecting("/there") as url:
            result = run("connect", url, "-L", "--send", "arrived", "--timing", "--json")
        rows = objects(result.stdout)
        time_of = {row["state"]: row["time"] for row in rows if row.get("kind") == "state"}
        [timing] = [row for row in rows if row.get("event") == "timing"]
        self.assertAlmostEqual(timing["redirects"], time_of["redirected"] - time_of["connecting"])
        parts = [timing[part] for part in ("redirects", "preparation", "tcp", "upgrade")]
        self.assertAlmostEqual(timing["open"], sum(parts))
        self.assertLessEqual(timing["open"], time_of["open"] - time_of["connecting"] + 1e-6)

    def test_credentials_stay_with_their_host(self):
        heads = []

        def other(connection):
            heads.append(accept(connection).decode())
            connection.sendall(frame(8, b"\x03\xe8"))
            connection.recv(4096)

        with tcp_server(other) as port, self.redirecting(f"ws://localhost:{port}/x") as url:
            self.assert_status(run("connect", url, "-L", "--bearer", "secret", "--wait", "forever"), 0)
        self.assertTrue(heads[0].startswith("GET /x "), heads)
        self.assertNotIn("secret", heads[0])


class Serving(TestCase):
    def refused(self, server, *arguments):
        result = run("connect", server.url, "--send", "x", *arguments)
        self.assert_status(result, 1)
        return result.stderr.decode()

    def accepted(self, server, *arguments):
        result = run("connect", server.url, "--send", "x", *arguments)
        self.assert_status(result, 0)
        self.assertEqual(lines(result.stdout), ["x"])

    def test_origin(self):
        with serving("--quiet", "--origin", "https://a.example", "--origin", "https://b.example") as server:
            self.accepted(server, "--origin", "https://b.example")
            self.assertIn("403", self.refused(server, "--origin", "https://c.example"))
            self.assertIn("403", self.refused(server))

    def test_token(self):
        with serving("--quiet", "--token", "abc") as server:
            self.accepted(server, "--bearer", "abc")
            self.assertIn("401", self.refused(server))
            self.assertIn("401", self.refused(server, "--bearer", "abcd"))

    def test_largest_message(self):
        with serving("--quiet", "--max-message", "10") as server:
            result = run("connect", server.url, "--send", "0123456789", "--no-deflate")
            self.assert_status(result, 0)
            self.assertIn("1009", self.refused(server, "--send", "0123456789a", "--wait", "forever"))

    def test_most_peers(self):
        with serving("--quiet", "--max-peers", "1") as server:
            with running("connect", server.url) as first:
                first.stdin.write(b"x\n")
                first.stdin.flush()
                self.assertEqual(first.stdout.readline(), b"x\n")
                self.assertIn("503", self.refused(server))

    def test_rate(self):
        sends = [argument for number in range(50) for argument in ("--send", str(number))]
        with serving("--quiet", "--rate", "5") as server:
            result = run("connect", server.url, *sends, "--wait", "forever")
        self.assert_status(result, 1)
        self.assertIn("1008", result.stderr.decode())

    def test_wrong_use(self):
        for arguments in (["--max-message", "0"], ["--rate", "many"], ["--max-peers", "-1"], ["--key", "k"],
                          ["--token", ""]):
            result = run("serve", *arguments)
            self.assert_status(result, 2)
            self.assertIn(arguments[0], result.stderr.decode())


if __name__ == "__main__":
    unittest.main()
