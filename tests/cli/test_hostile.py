"""What a hostile server sends never steers the user's terminal: connect, its talk, and show."""

import contextlib
import json
import os
import pathlib
import pty
import re
import select
import threading
import time
import unittest

from support import PATIENCE, PROGRAM, TestCase, environment, run, tcp_server, websockets_server

CORPUS = pathlib.Path(__file__).parent.parent / "hostile" / "corpus.json"
# What the line editor itself writes: back to the line's start, erase to its end.
OWN = re.compile(rb"\r\x1b\[K|\x1b\[\d*[CD]|\r\n")
MOST = 20_000  # bytes of one string: floods are the window's test


def corpus():
    for entry in json.loads(CORPUS.read_text(encoding="utf-8")):
        data = bytes.fromhex(entry["hex"]) if "hex" in entry else entry["text"].encode("utf-8")
        yield entry["name"], (data * entry.get("repeat", 1))[:MOST]


def steering(shown):
    """The bytes of a terminal's input that could steer it, our own left out."""
    rest = OWN.sub(b"", shown)
    found = re.findall(rb"[\x00-\x08\x0b-\x1f\x7f]", rest)
    text = rest.decode("utf-8", "replace")
    return found + re.findall("[\x80-\x9f\u202a-\u202e\u2066-\u2069]", text)


class Terminal:
    """A program at a terminal of its own."""

    def __init__(self, *arguments):
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            os.execve(PROGRAM, [PROGRAM, *arguments], environment())
        self.shown = b""

    def read_to_end(self):
        limit = time.monotonic() + PATIENCE
        while time.monotonic() < limit:
            if not select.select([self.descriptor], [], [], 0.5)[0]:
                continue
            try:
                data = os.read(self.descriptor, 65536)
            except OSError:  # Linux: the program has gone
                data = b""
            if not data:
                break
            self.shown += data
        else:
            raise AssertionError("the program did not end")
        os.close(self.descriptor)
        os.waitpid(self.pid, 0)
        return self.shown


class Hostile(TestCase):
    def test_corpus(self):
        strings = list(corpus())
        self.assertGreaterEqual(len(strings), 100)
        self.assertGreaterEqual(sum(bool(steering(data)) for _, data in strings), 40)

    def test_messages_at_a_terminal(self):
        async def handler(socket, *_):
            for _, data in corpus():
                with contextlib.suppress(UnicodeDecodeError):
                    await socket.send(data.decode("utf-8"))
                await socket.send(data)
            await socket.close(4000, "\x1b[31m<b>\u202ereason\x07")

        with websockets_server(handler, max_size=None) as url:
            shown = Terminal("connect", url).read_to_end()
        self.assertIn(b"<b>bold</b>", shown)  # verbatim
        self.assertIn("␛[31mred".encode(), shown)
        self.assertEqual(steering(shown), [])

    def test_what_went_wrong_at_a_terminal(self):
        strings = [data for _, data in corpus()]
        position = iter(strings)
        guard = threading.Lock()

        def answer(connection):
            with guard:
                data = next(position, b"")
            connection.recv(65536)
            line = data.replace(b"\r", b"").replace(b"\n", b"")[:2000]
            connection.sendall(b"HTTP/1.1 403 " + line + b"\r\nX-Evil: " + line + b"\r\nConnection: close\r\n\r\n" + data)
            connection.close()

        with tcp_server(answer) as port:
            for number in range(0, len(strings)):
                if number % 8:  # a process each: every eighth is enough for the words around it
                    with guard:
                        next(position, b"")
                    continue
                shown = Terminal("connect", f"ws://127.0.0.1:{port}/").read_to_end()
                self.assertTrue(shown)
                self.assertEqual(steering(shown), [], strings[number][:80])

    def test_show_of_a_capture(self):
        messages = []
        for _, data in corpus():
            messages.append(data)
            with contextlib.suppress(UnicodeDecodeError):
                messages.append(data.decode("utf-8"))

        async def handler(socket, *_):
            for message in messages:
                await socket.send(message)
            await socket.wait_closed()

        capture = self.folder / "hostile.wlcap"
        with websockets_server(handler) as url:
            self.assert_status(run("connect", url, "--wait", 2, "--record", capture), 0)
        result = run("show", capture)
        self.assert_status(result, 0)
        self.assertIn(b"<b>bold</b>", result.stdout)
        self.assertEqual(steering(result.stdout.replace(b"\n", b"\r\n")), [])


if __name__ == "__main__":
    unittest.main()
