"""wireloupe connect, against real servers and bad ones."""

import contextlib
import os
import pty
import signal
import subprocess
import time
import unittest

import websockets

from support import (PATIENCE, PROGRAM, TestCase, accept, end, environment, frame, free_port, lines, objects, run, running,
                     serving, tcp_server, wait_until, websockets_server)


async def echo(socket, *_):
    async for message in socket:
        await socket.send(message)


class Connect(TestCase):
    def test_lines_are_messages(self):
        with websockets_server(echo) as url:
            result = run("connect", url, stdin="one\n\nthrée\r\nlast".encode())
        self.assert_status(result, 0)
        self.assertEqual(result.stdout.decode().split("\n"), ["one", "", "thrée", "last", ""])
        self.assertEqual(result.stderr, b"")

    def test_send(self):
        with websockets_server(echo) as url:
            result = run("connect", url, "--send", "one", "--send", "two", "--wait", "2", stdin=b"ignored\n")
        self.assert_status(result, 0)
        self.assertEqual(lines(result.stdout), ["one", "two"])

    def test_answers_come_while_input_is_open(self):
        with websockets_server(echo) as url, running("connect", url) as client:
            for text in (b"first\n", b"second\n"):
                client.stdin.write(text)
                client.stdin.flush()
                self.assertEqual(client.stdout.readline(), text)
            client.stdin.close()
            self.assertEqual(client.wait(PATIENCE), 0)

    def test_many_lines(self):
        text = b"".join(b"line %d\n" % number for number in range(20_000))

        async def echo_to_the_last(socket, *_):
            async for message in socket:
                await socket.send(message)
                if message == "line 19999":
                    return

        with websockets_server(echo_to_the_last, max_queue=None) as url:
            result = run("connect", url, "--wait", "forever", stdin=text)
        self.assert_status(result, 0)
        self.assertEqual(result.stdout, text)

    def test_headers_and_subprotocol(self):
        seen = {}

        async def note(socket, *_):
            seen.update(socket.request_headers.raw_items())
            await socket.send(socket.subprotocol)

        with websockets_server(note, subprotocols=["superchat"]) as url:
            result = run("connect", url, "-H", "X-Token: a: b", "-H", "Origin: http://example.org",
                         "--subprotocol", "chat", "--subprotocol", "superchat", "--wait", "2")
        self.assert_status(result, 0)
        self.assertEqual(lines(result.stdout), ["superchat"])
        self.assertEqual((seen["X-Token"], seen["Origin"]), ("a: b", "http://example.org"))

    def test_json_shows_every_record(self):
        with websockets_server(echo, ping_interval=None) as url:
            result = run("connect", url, "--send", "one", "--wait", "2", "--json")
        self.assert_status(result, 0)
        rows = objects(result.stdout)
        self.assertEqual([row["no"] for row in rows], list(range(1, len(rows) + 1)))
        kinds = {row["kind"] for row in rows}
        self.assertLessEqual({"handshakeRequest", "handshakeResponse", "frame", "state"}, kinds)

    def test_interim_responses_stand_before_the_one_that_counts(self):
        hints = "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n"

        class Hinting(websockets.WebSocketServerProtocol):
            async def process_request(self, path, request_headers):
                self.transport.write(hints.encode())

        with websockets_server(echo, create_protocol=Hinting) as url:
            verbose = run("connect", url, "--send", "one", "--verbose")
            result = run("connect", url, "--send", "one", "--json")
        self.assert_status(verbose, 0)
        self.assertRegex(verbose.stdout.decode(), r"(?m)<-  101 +\d+  Switching Protocols")
        self.assert_status(result, 0)
        [response] = [row for row in objects(result.stdout) if row.get("kind") == "handshakeResponse"]
        self.assertEqual(response["interim"], [hints])
        self.assertTrue(response["head"].startswith("HTTP/1.1 101 "))
        self.assertNotIn("body", response)

    def test_binary_is_printed_in_hex(self):
        async def send(socket, *_):
            await socket.send(b"\x00\xff\x1b")

        with websockets_server(send) as url:
            result = run("connect", url, "--wait", "5")
        self.assertEqual(lines(result.stdout), ["00 ff 1b"])

    def test_commands(self):
        closed, received = [], []

        async def note(socket, *_):
            with contextlib.suppress(websockets.ConnectionClosed):
                while True:
                    received.append(await socket.recv())
            closed.append((socket.close_code, socket.close_reason))

        commands = b"/hex 00 ff\n//slash\n/nonsense\n/close 4000 good bye\n"
        with websockets_server(note) as url:
            result = run("connect", url, "--commands", stdin=commands)
            wait_until(lambda: closed, "the close")
        self.assertEqual(received, [b"\x00\xff", "/slash"])
        self.assertEqual(closed, [(4000, "good bye")])
        self.assertIn(b"/nonsense", result.stderr)
        self.assert_status(result, 1)

    def test_closing_codes_of_the_peer(self):
        for code, status in ((1000, 0), (1001, 0), (1011, 1), (4000, 1)):
            async def close(socket, *_, code=code):
                await socket.close(code, "so it ends")

            with websockets_server(close) as url:
                result = run("connect", url, "--wait", "forever", stdin=b"")
            self.assert_status(result, status)
            self.assertEqual(str(code) in result.stderr.decode(), status != 0)

    def test_bad_url(self):
        for url in ("ftp://example.org", "ws://", "ws://a b/", "ws://example.org:99999"):
            result = run("connect", url)
            self.assert_status(result, 2)
            self.assertEqual(result.stdout, b"")
            self.assertTrue(result.stderr.startswith(b"wireloupe: " + url.encode()), result.stderr)
            self.assertNotIn(b"hush", run("connect", url.replace("://", "://ann:hush@")).stderr)

    def test_refused_connection(self):
        port = free_port()
        result = run("connect", f"ws://127.0.0.1:{port}")
        self.assert_status(result, 1)
        self.assertIn("refused", result.stderr.decode())
        self.assertIn(str(port), result.stderr.decode())

    def test_refused_upgrade(self):
        def refuse(connection):
            connection.recv(4096)
            connection.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno")

        with tcp_server(refuse) as port:
            result = run("connect", f"ws://127.0.0.1:{port}")
        self.assert_status(result, 1)
        self.assertIn("403", result.stderr.decode())

    def test_server_that_never_answers(self):
        with tcp_server(lambda connection: time.sleep(PATIENCE)) as port:
            began = time.monotonic()
            result = run("connect", f"ws://127.0.0.1:{port}", "--timeout", "0.5")
        self.assert_status(result, 1)
        self.assertLess(time.monotonic() - began, PATIENCE / 2)

    def test_abrupt_end(self):
        def drop(connection):
            accept(connection)
            connection.sendall(frame(1, b"whole") + b"\x81\x7d partly")

        with tcp_server(drop) as port:
            result = run("connect", f"ws://127.0.0.1:{port}", "--wait", "forever")
        self.assert_status(result, 1)
        self.assertEqual(lines(result.stdout), ["whole"])
        self.assertTrue(result.stderr)

    def test_interrupt_closes_and_keeps_the_recording(self):
        capture = self.folder / "kept.wlcap"
        with serving() as server, running("connect", server.url, "--record", str(capture)) as client:
            client.stdin.write(b"kept\n")
            client.stdin.flush()
            self.assertEqual(client.stdout.readline(), b"kept\n")
            end(client)
            self.assertEqual(client.returncode, 0)
        rows = objects(run("show", capture, "--json").stdout)
        self.assertEqual([row["text"] for row in rows if row.get("opcode") == "text"], ["kept", "kept"])
        self.assertEqual([row["code"] for row in rows if row.get("opcode") == "close"], [1000, 1000])

    def test_interrupt_while_connecting(self):
        reached = []

        def stall(connection):
            reached.append(connection.recv(4096))
            time.sleep(PATIENCE)

        with tcp_server(stall) as port, running("connect", f"ws://127.0.0.1:{port}", "--timeout", "60") as client:
            wait_until(lambda: reached, "the handshake")
            end(client)
            self.assertEqual(client.returncode, 1)

    def test_closed_output_ends_it_quietly(self):
        with websockets_server(echo) as url, running("connect", url) as client:
            client.stdout.close()
            client.stdout = None
            client.stdin.write(b"hello\n")
            client.stdin.flush()
            self.assertEqual(client.wait(PATIENCE), 0)
            self.assertEqual(client.stderr.read(), b"")

    def test_pings_of_our_own(self):
        with serving() as server:
            self.assert_status(run("connect", server.url, "--ping", "0.05", "--wait", "0.6"), 0)
            rest, _ = end(server)
        pings = [row for row in objects(rest) if row.get("opcode") == "ping"]
        self.assertGreaterEqual(len(pings), 3)
        self.assertEqual(len({ping["text"] for ping in pings}), len(pings))


class Terminal(TestCase):
    """With a person at it, by a pseudo-terminal."""

    def start(self, *arguments):
        self.master, slave = pty.openpty()
        self.addCleanup(os.close, self.master)
        self.seen = b""
        self.client = subprocess.Popen([PROGRAM, *arguments], stdin=slave, stdout=slave, stderr=slave,
                                       env=environment(), start_new_session=True)
        os.close(slave)
        self.addCleanup(self.client.wait)
        self.addCleanup(self.client.kill)

    def read_until(self, expected):
        limit = time.monotonic() + PATIENCE
        while expected not in self.seen:
            self.assertLess(time.monotonic(), limit, f"{expected!r} is not in {self.seen!r}")
            self.read()

    def read(self):
        try:
            piece = os.read(self.master, 65536)
        except OSError:  # Linux says so of a terminal that nobody holds any more
            piece = b""
        self.seen += piece
        return piece

    def type(self, keys):
        os.write(self.master, keys)

    def read_to_end(self):
        while self.read():
            pass
        return self.client.wait(PATIENCE)

    def test_conversation(self):
        with serving("--prefix", "Echo: ", "--quiet") as server:
            self.start("connect", server.url)
            self.read_until(b"> ")
            self.type(b"helo\x7flo\r")
            self.read_until("← Echo: hello".encode())
            self.assertIn("→ hello".encode(), self.seen)
            self.type(b"/help\r")
            self.read_until(b"/hex")
            self.type(b"\x04")
            self.assertEqual(self.read_to_end(), 0)
        self.assertIn(b"1000", self.seen)

    def test_line_stays_whole_under_what_arrives(self):
        with serving("--mode", "broadcast", "--quiet") as server:
            self.start("connect", server.url)
            self.read_until(b"> ")
            self.type(b"half a li")
            self.read_until(b"> half a li")
            self.seen = b""
            run("connect", server.url, "--send", "meanwhile", "--wait", "2")
            self.read_until(b"> half a li")
            self.assertLess(self.seen.index("← meanwhile".encode()), self.seen.rindex(b"> half a li"))
            self.type(b"ne\r")
            self.read_until("← half a line".encode())

    def test_records_leave_the_prompt_whole(self):
        with serving("--quiet") as server:
            self.start("connect", server.url, "--verbose")
            self.read_until(b"> ")
            self.type(b"first\rsecond")
            self.read_until(b"> second")
            self.read_until(b"<-  Text")
            self.read_until(b"> second")
            for line in self.seen.split(b"\n"):
                if b"  Text  " in line:
                    self.assertRegex(line.rsplit(b"\x1b[K", 1)[-1], rb"^ +\d+ ")

    def test_escape_sequences_of_a_peer_do_not_reach_the_terminal(self):
        async def attack(socket, *_):
            await socket.send("\x1b[2J\x1b]0;owned\x07 \u009b31m \x08 end\r")
            await socket.close(1011, "\x1b[31mred")

        with websockets_server(attack) as url:
            self.start("connect", url)
            status = self.read_to_end()
        self.assertEqual(status, 1)
        self.assertIn("end".encode(), self.seen)
        for sequence in (b"\x1b[2J", b"\x1b]0", b"\x07", b"\xc2\x9b", b"\x08", b"\x1b[31m"):
            self.assertNotIn(sequence, self.seen)

    def test_interrupt_restores_the_terminal(self):
        import termios
        with serving("--quiet") as server:
            self.start("connect", server.url)
            self.read_until(b"> ")
            self.assertFalse(termios.tcgetattr(self.master)[3] & termios.ICANON)
            self.client.send_signal(signal.SIGINT)
            self.assertEqual(self.client.wait(PATIENCE), 0)
            self.assertTrue(termios.tcgetattr(self.master)[3] & termios.ICANON)
            self.assertTrue(termios.tcgetattr(self.master)[3] & termios.ECHO)


if __name__ == "__main__":
    unittest.main()
