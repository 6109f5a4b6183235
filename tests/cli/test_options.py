"""The options of wireloupe connect and serve, each against a real peer."""

import asyncio
import base64
import contextlib
import os
import select
import socket
import socketserver
import struct
import threading
import time
import unittest
from unittest import mock

import websockets

from support import (PATIENCE, TestCase, end, free_port, lines, objects, run, running, serving, tcp_server,
                     websockets_server)
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
    def head_of(self, *arguments, url="ws://127.0.0.1:{}/x?a=%41", **options):
        heads = []

        def take(connection):
            heads.append(accept(connection))
            connection.sendall(frame(8, b"\x03\xe8"))
            connection.recv(4096)

        with tcp_server(take) as port:
            self.assert_status(run("connect", url.format(port), "--wait", "forever", *arguments, **options), 0)
        return heads[0].decode()

    def test_credentials(self):
        basic = "Basic " + base64.b64encode(b"ann:se:cret").decode()
        self.assertIn(f"\r\nAuthorization: {basic}\r\n", self.head_of("--user", "ann:se:cret"))
        self.assertIn("\r\nAuthorization: Bearer abc\r\n", self.head_of("--bearer", "abc"))
        head = self.head_of(url="ws://ann:se%3Acret@127.0.0.1:{}/")
        self.assertIn(f"\r\nAuthorization: {basic}\r\n", head)
        self.assertNotIn("@", head)

    def test_secrets_come_from_files(self):
        for option, secret, field in (("--user", "ann:se:cret", "Basic YW5uOnNlOmNyZXQ="), ("--bearer", "abc", "Bearer abc")):
            file = self.folder / option
            file.write_text(secret + "\n")
            self.assertIn(f"\r\nAuthorization: {field}\r\n", self.head_of(option, f"@{file}"))
        file.write_text("X-Key: abc\n\nX-Other: def\n")
        head = self.head_of("-H", "X-First: 1", "-H", f"@{file}")
        self.assertIn("X-First: 1\r\nX-Key: abc\r\nX-Other: def\r\n", head)
        reading, writing = os.pipe()  # as of @<(pass show example) in a shell
        os.write(writing, b"abc\n")
        os.close(writing)
        self.assertIn("Bearer abc\r\n", self.head_of("--bearer", f"@/dev/fd/{reading}", pass_fds=[reading]))
        os.close(reading)
        result = run("connect", "ws://127.0.0.1:1", "--bearer", "@/nowhere/at/all")
        self.assert_status(result, 2)
        self.assertIn("--bearer: /nowhere/at/all could not be read", result.stderr.decode())

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
            file = self.folder / "proxy"
            file.write_text(f"http://bob:p%20w@127.0.0.1:{port}\n")
            self.assert_status(run("connect", url, "--proxy", f"@{file}", "--send", "through"), 0)
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
        file = self.folder / "token"
        file.write_text("def\n")
        with serving("--quiet", "--token", f"@{file}") as server:
            self.accepted(server, "--bearer", "def")
            self.assertIn("401", self.refused(server, "--bearer", str(file)))

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
