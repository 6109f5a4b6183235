"""A server whose system has no descriptor left for one more connection: `wireloupe serve` under a low limit."""

import base64
import contextlib
import json
import os
import pathlib
import resource
import select
import socket
import time
import unittest

from support import PATIENCE, SANITIZERS, TestCase, end, running, wait_until

LIMIT = 64  # descriptors of the server; those of its own among them
CLIENTS = 100
KEY = base64.b64encode(bytes(16)).decode()
REQUEST = (f"GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           f"Sec-WebSocket-Key: {KEY}\r\nSec-WebSocket-Version: 13\r\n\r\n").encode()
COMPLAINT = b"while too many files are open, of which this program may have 64"


def limited():
    resource.setrlimit(resource.RLIMIT_NOFILE, (LIMIT, LIMIT))


def processor_time(process):
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def masked(text):
    """A text frame of a client; the masking key of zeros leaves it as it is."""
    return bytes([0x81, 0x80 | len(text)]) + bytes(4) + text


class Client:
    """Connected, though nobody may have accepted it."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), PATIENCE)
        self.socket.settimeout(PATIENCE)
        self.socket.sendall(REQUEST)
        self.heard = b""

    def look(self):
        while select.select([self.socket], [], [], 0)[0]:
            data = self.socket.recv(65536)
            self.heard += data
            if not data:
                break

    @property
    def is_upgraded(self):
        self.look()
        return self.heard.startswith(b"HTTP/1.1 101 ") and b"\r\n\r\n" in self.heard

    def hears_its_echo(self, text):
        self.socket.sendall(masked(text))
        self.look()
        wait_until(lambda: self.look() or self.heard.endswith(bytes([0x81, len(text)]) + text), "the echo")


class Descriptors(TestCase):
    def serve(self, engine):
        return running("serve", "--json", "--quiet", "--port", "0", "--engine", engine, preexec_fn=limited)

    @unittest.skipIf("undefined" in SANITIZERS, "the sanitizer itself needs descriptors: without, it takes objects for none")
    def test_accepts_on_when_there_are_some_again(self):
        for engine in ("wire", "qt"):
            with self.subTest(engine), self.serve(engine) as server:
                port = json.loads(server.stdout.readline())["port"]
                clients = [Client(port) for _ in range(CLIENTS)]
                try:
                    self.fill_and_free(server, clients)
                    os.set_blocking(server.stderr.fileno(), True)
                finally:
                    for client in clients:
                        client.socket.close()
                errors = self.said + end(server)[1]
                self.assertEqual(server.returncode, 0)
                self.assertEqual(errors.count(COMPLAINT), 1, errors)

    def has_complained(self, server):
        with contextlib.suppress(BlockingIOError):
            self.said += os.read(server.stderr.fileno(), 65536)
        return COMPLAINT in self.said

    def fill_and_free(self, server, clients):
        def served():
            return [client for client in clients if client.is_upgraded]

        os.set_blocking(server.stderr.fileno(), False)
        self.said = b""
        wait_until(lambda: self.has_complained(server), "what holds it up")
        wait_until(lambda: len(served()) >= LIMIT // 3, "those that there is room for")
        before, then = processor_time(server), time.monotonic()
        # What it does while nothing can be done: measured over a time.
        while time.monotonic() < then + 2:
            time.sleep(0.1)
        self.assertLess(processor_time(server) - before, 0.2, "it spins")
        first = served()
        self.assertLess(len(first), LIMIT)
        first[0].hears_its_echo(b"still served")
        # Twice: what frees them is a close, and a reset.
        for client in first[1:]:
            client.socket.close()
            clients.remove(client)
        wait_until(lambda: len(served()) > 1, "those that have waited")
        for client in served()[1:]:
            client.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, bytes([1, 0, 0, 0, 0, 0, 0, 0]))
            client.socket.close()
            clients.remove(client)
        wait_until(lambda: len(served()) == len(clients), "all the others")
        for client in clients:
            client.hears_its_echo(b"served")


if __name__ == "__main__":
    unittest.main()
