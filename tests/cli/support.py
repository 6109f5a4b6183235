"""What the tests of the command line share: the program as a child process, and real peers for it."""

import asyncio
import base64
import contextlib
import hashlib
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import threading
import time
import unittest

import websockets

PROGRAM = os.environ["WIRELOUPE"]
SANITIZERS = os.environ.get("WIRELOUPE_SANITIZE", "")
PATIENCE = 30  # seconds that anything may take on a machine under load
extra = {}  # variables of the environment for a test of its own
DATA = tempfile.TemporaryDirectory()  # where the program keeps its authority: not the user's own


def environment():
    proxies = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
    own = {name: value for name, value in os.environ.items() if name.lower() not in proxies}
    return {**own, "LANG": "C.UTF-8", "LANGUAGE": "en", "XDG_DATA_HOME": DATA.name, **extra}


def run(*arguments, stdin=b"", **options):
    """The program from start to end: a CompletedProcess with bytes."""
    return subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, capture_output=True, timeout=PATIENCE,
                          env=environment(), check=False, **options)


def spawn(*arguments, **options):
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.Popen([PROGRAM, *map(str, arguments)], env=environment(), **pipes)


@contextlib.contextmanager
def running(*arguments, **options):
    process = spawn(*arguments, **options)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe and not pipe.closed:
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()


@contextlib.contextmanager
def serving(*arguments):
    """`wireloupe serve --json`: the process, which has .url and .port."""
    with running("serve", "--json", *arguments) as process:
        first = json.loads(process.stdout.readline())
        process.url, process.port, process.first = first["url"], first["port"], first
        yield process


def end(process, how=signal.SIGINT):
    """Ends it as Ctrl+C does: what is left of its output."""
    process.send_signal(how)
    return process.communicate(timeout=PATIENCE)


def lines(data):
    return data.decode().splitlines()


def objects(data):
    return [json.loads(line) for line in lines(data)]


def wait_until(condition, what="a condition"):
    limit = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > limit:
            raise AssertionError(f"{what} did not come about")
        time.sleep(0.02)


@contextlib.contextmanager
def websockets_server(handler, port=0, **options):
    """A server of Python's websockets on a thread of its own: its URL."""
    loop = asyncio.new_event_loop()

    async def start():
        return await websockets.serve(handler, "127.0.0.1", port, **options)

    server = loop.run_until_complete(start())
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield "%s://127.0.0.1:%d/" % ("wss" if options.get("ssl") else "ws", server.sockets[0].getsockname()[1])
    finally:
        async def stop():
            server.close()
            await server.wait_closed()

        asyncio.run_coroutine_threadsafe(stop(), loop).result(PATIENCE)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


@contextlib.contextmanager
def tcp_server(answer):
    """A server that hands each connection to answer(socket): its port."""
    listener = socket.create_server(("127.0.0.1", 0))

    def accept():
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with connection, contextlib.suppress(OSError):
                    answer(connection)

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def accept(connection):
    """Answers the opening handshake on a plain socket: the request."""
    head = b""
    while b"\r\n\r\n" not in head:
        head += connection.recv(4096)
    key = re.search(rb"(?i)sec-websocket-key: *(\S+)", head)[1]
    token = base64.b64encode(hashlib.sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest())
    connection.sendall(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                       b"Sec-WebSocket-Accept: " + token + b"\r\n\r\n")
    return head


def frame(opcode, payload):
    """Of a server, with a payload of up to 125 bytes."""
    return bytes([0x80 | opcode, len(payload)]) + payload


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def node(script, *arguments):
    return subprocess.run(["node", "-e", script, *map(str, arguments)], capture_output=True, timeout=PATIENCE,
                          env={**environment(), "NODE_PATH": "/usr/share/nodejs:/usr/lib/nodejs"}, check=False)


has_node = shutil.which("node") is not None


# Of a capture, by app/capture/format.h.
FILE_HEAD = 96
RECORD_HEAD = 56
RECORD_KIND = 50
FIGURES = 8


def records(data):
    """Where each record begins and ends."""
    places, offset = [], FILE_HEAD
    while offset < len(data):
        flags, = struct.unpack_from("<I", data, offset + 12)
        length, = struct.unpack_from("<Q", data, offset + 16)
        end = offset + RECORD_HEAD + length
        if flags & 1 << 5:  # compressed: a second form of the payload follows
            end += 16 + struct.unpack_from("<Q", data, end)[0]
        places.append((offset, end))
        offset = end
    return places


def without_figures(data):
    """A capture that ends with its last row: no record of what was measured in it comes behind."""
    begin, _ = records(data)[-1]
    return data[:begin] if data[begin + RECORD_KIND] == FIGURES else data


class TestCase(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def assert_status(self, result, status):
        self.assertEqual(result.returncode, status, f"stdout: {result.stdout!r}\nstderr: {result.stderr!r}")

    def record_echo(self, *texts):
        """A capture of a client that had the texts echoed: its path."""
        capture = self.folder / "echo.wlcap"
        with serving("--quiet") as server:
            sends = [argument for text in texts for argument in ("--send", text)]
            result = run("connect", server.url, *sends, "--wait", "2", "--record", capture, "--force")
            self.assert_status(result, 0)
            self.assertEqual(lines(result.stdout), list(texts))
        return capture
