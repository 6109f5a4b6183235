#!/usr/bin/env python3
"""Conformance of `wireloupe serve --mode echo`, from outside, by RFC 6455.

    server_suite.py --program PATH          starts the server itself
    server_suite.py --port N                tests an echo server that runs already
"""

import functools
import json
import socket
import subprocess
import sys

import handshakes
import play
from connection import DELIVERIES, Connection
from framecases import frame_cases
from frames import BINARY, CLOSE, PING, TEXT, Frame, Reader, close_payload
from suite import Failure, Job, arguments, expect, run

HANDSHAKE_TIMEOUT = 10.0  # the program's default


class HeadReader:
    """Collects an HTTP head; what follows goes to a frame reader after a 101, else to the body."""

    def __init__(self):
        self.head = b""
        self.status = None
        self.fields = {}
        self.body = b""
        self.frames = Reader(must_be_masked=False)
        self.close_code = None  # stops no sending: see Connection.is_done()

    def feed(self, data):
        if self.status is None:
            self.head += data
            if b"\r\n\r\n" not in self.head:
                return
            self.head, _, data = self.head.partition(b"\r\n\r\n")
            self.parse()
        if self.status == 101:
            self.frames.feed(data)
        else:
            self.body += data

    def parse(self):
        start, *lines = self.head.decode("latin-1").split("\r\n")
        version, status, _ = (start + " ").split(" ", 2)
        expect(version == "HTTP/1.1" and status.isdigit(), f"answered with {start!r}")
        self.status = int(status)
        for line in lines:
            name, colon, value = line.partition(":")
            expect(colon and name.strip() == name, f"answered with the field {line!r}")
            self.fields[name.lower()] = value.strip()


class Server:
    def __init__(self, port, limit):
        self.port = port
        self.limit = limit

    def connect(self):
        return Connection(socket.create_connection(("127.0.0.1", self.port), timeout=play.PATIENCE), HeadReader())

    def open(self):
        connection = self.connect()
        connection.send(handshakes.request())
        self.check_opened(connection)
        connection.reader = connection.reader.frames
        return connection

    def check_opened(self, connection):
        reader = connection.reader
        connection.wait(lambda: reader.status is not None, play.PATIENCE)
        expect(reader.status == 101, f"answered the handshake with {reader.status}")
        expect(reader.fields.get("upgrade", "").lower() == "websocket", "no Upgrade: websocket in the answer")
        expect("upgrade" in reader.fields.get("connection", "").lower(), "no Connection: Upgrade in the answer")
        expect(reader.fields.get("sec-websocket-accept") == handshakes.accept_for(handshakes.KEY), "wrong accept")
        expect("sec-websocket-extensions" not in reader.fields, "chose an extension")
        expect("sec-websocket-protocol" not in reader.fields, "chose a subprotocol that it was not given")

    def play_frames(self, case, delivery, random):
        with self.open() as connection:
            play.play(connection, case, delivery, random, self.limit, masks=True, echoes=True)

    def accept(self, request, delivery, random):
        with self.connect() as connection:
            connection.send(request, delivery, random)
            self.check_opened(connection)
            connection.reader = connection.reader.frames
            self.expect_echo(connection, b"still here", random)
            self.close(connection, random)

    def accept_with_frames(self, delivery, random):
        """Frames in the same segment as the request are part of the connection."""
        early = Frame(TEXT, b"early").encode(True, random) + Frame(PING, b"bird").encode(True, random)
        with self.connect() as connection:
            connection.send(handshakes.request() + early, delivery, random)
            self.check_opened(connection)
            connection.reader = reader = connection.reader.frames
            connection.wait(lambda: reader.messages and reader.pongs, play.PATIENCE)
            expect(reader.messages == [("text", b"early")], f"echoed {play.shown(reader.messages)}")
            expect(reader.pongs == [b"bird"], f"pongs {play.shown(reader.pongs)}")
            self.close(connection, random)

    def expect_echo(self, connection, payload, random):
        reader = connection.reader
        connection.send(Frame(BINARY, payload).encode(True, random))
        connection.wait(lambda: reader.messages, play.PATIENCE)
        expect(reader.messages == [("binary", payload)], f"echoed {play.shown(reader.messages)}")

    def close(self, connection, random):
        connection.send(Frame(CLOSE, close_payload(1000)).encode(True, random))
        play.finish(connection, 1000, random, self.limit, masks=True)

    def refuse(self, request, statuses, delivery, random):
        with self.connect() as connection:
            reader = connection.reader
            connection.send(request, delivery, random)
            connection.wait(lambda: reader.status is not None, self.limit)
            expect(reader.status is not None, "no HTTP answer")
            expect(reader.status in statuses, f"answered with {reader.status} instead of {sorted(statuses)}")
            connection.wait(lambda: connection.is_ended, self.limit)
            expect(connection.is_ended, f"TCP connection still open {self.limit:g} s after the refusal")
            declared = reader.fields.get("content-length")
            expect(declared is None or int(declared) == len(reader.body), "Content-Length is not that of the body")
            if reader.status == 426:
                expect(reader.fields.get("sec-websocket-version") == "13", "426 does not say which version it speaks")

    def time_out(self, sent, _):
        """A handshake that does not come to its end is given up."""
        with self.connect() as connection:
            connection.send(sent)
            connection.wait(lambda: connection.is_ended, HANDSHAKE_TIMEOUT + 5)
            expect(connection.is_ended, "still waits for the rest of the request")
            expect(connection.reader.status in (None, 400, 408), f"answered with {connection.reader.status}")

    def survive(self, sent, random):
        """A connection dropped at any time harms no other."""
        with self.open() as connection:
            connection.send(b"".join(frame.encode(True, random) for frame in sent))
        with self.open() as connection:
            self.expect_echo(connection, b"still here", random)
            self.close(connection, random)


def jobs(server):
    # Those that wait longest come first, so that nobody waits for them at the end.
    for name, sent in (("nothing", b""), ("half a request", handshakes.request()[:60])):
        yield Job(f"handshake/time out after {name}", functools.partial(server.time_out, sent))
    for name, request in handshakes.GOOD_REQUESTS.items():
        for delivery in DELIVERIES:
            yield Job(f"handshake/accept {name} [{delivery}]", functools.partial(server.accept, request, delivery))
    for delivery in DELIVERIES:
        yield Job(f"handshake/accept frames with the request [{delivery}]",
                  functools.partial(server.accept_with_frames, delivery))
    for name, (request, statuses) in handshakes.BAD_REQUESTS.items():
        refuse = functools.partial(server.refuse, request, statuses)
        for delivery in DELIVERIES:
            yield Job(f"handshake/refuse {name} [{delivery}]", functools.partial(refuse, delivery))
    for case in frame_cases("server"):
        for delivery in case.deliveries:
            yield Job(f"{case.name} [{delivery}]", functools.partial(server.play_frames, case, delivery))
    yield Job("drop/after the handshake", functools.partial(server.survive, ()))
    yield Job("drop/inside a frame", functools.partial(server.survive, (Frame(TEXT, b"Hel", declared=5),)))
    yield Job("drop/inside a message", functools.partial(server.survive, (Frame(TEXT, b"Hel", fin=False),)))
    yield Job("drop/before the echo", functools.partial(server.survive, (Frame(BINARY, b"x" * 1_000_000),)))


def start(program, engine):
    """The process and the port it says it listens on."""
    process = subprocess.Popen([program, "serve", "--mode", "echo", "--port", "0", "--no-deflate", "--json",
                                "--engine", engine],
                               stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    try:
        port = json.loads(process.stdout.readline())["port"]
    except (ValueError, KeyError, TypeError) as problem:
        process.kill()
        raise Failure(f"{program} serve did not say its port: {problem}") from None
    return process, port


def run_against_program(options):
    process, port = start(options.program, options.engine)
    # Its talk must not fill the pipe and stop it.
    drain = subprocess.Popen(["cat"], stdin=process.stdout, stdout=subprocess.DEVNULL)
    process.stdout.close()
    try:
        status = run(jobs(Server(port, options.limit)), options)
        if process.poll() is not None:
            print(f"FAIL the server ended with status {process.returncode}")
            return 1
        process.terminate()
        ended = process.wait(timeout=10)
        if ended != 0:
            print(f"FAIL the server ended with status {ended} when it was asked to")
        return status or int(ended != 0)
    finally:
        process.kill()
        process.wait()
        drain.wait()


def main():
    parser = arguments(__doc__.splitlines()[0])
    target = parser.add_mutually_exclusive_group(required=True)
    target.add_argument("--program", help="the wireloupe to test")
    target.add_argument("--port", type=int, help="of an echo server that runs already")
    parser.add_argument("--engine", default="automatic", help="of the program: automatic, qt or wire")
    options = parser.parse_args()
    if options.program:
        return run_against_program(options)
    return run(jobs(Server(options.port, options.limit)), options)


if __name__ == "__main__":
    sys.exit(main())
