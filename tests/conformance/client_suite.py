#!/usr/bin/env python3
"""Conformance of `wireloupe connect`, from outside, by RFC 6455: each case is a server with its own misbehaviour.

    client_suite.py --program PATH
"""

import base64
import contextlib
import functools
import json
import signal
import socket
import struct
import subprocess
import sys
import tempfile

import handshakes
import play
from connection import DELIVERIES, Connection
from framecases import frame_cases
from frames import BINARY, CLOSE, NO_STATUS, PING, TEXT, Frame, Reader, close_payload
from suite import Job, arguments, expect, run

CONNECT_TIMEOUT = 10.0  # the program's default for a handshake
CLOSE_TIMEOUT = 2.0  # the program's default for the peer's half of the closing handshake
WISHED_CLOSES = (1000, 1001, NO_STATUS)  # with these the program has succeeded


class RequestReader:
    """Collects the client's request; what follows it are frames."""

    def __init__(self):
        self.head = b""
        self.is_complete = False
        self.fields = {}
        self.rest = b""
        self.close_code = None

    def feed(self, data):
        if self.is_complete:
            self.rest += data
            return
        self.head += data
        if b"\r\n\r\n" in self.head:
            self.head, _, self.rest = self.head.partition(b"\r\n\r\n")
            self.is_complete = True
            self.check()

    def check(self):
        """RFC 6455 section 4.1."""
        start, *lines = self.head.decode("ascii").split("\r\n")
        expect(start == "GET /path?query=1 HTTP/1.1", f"asked {start!r}")
        for line in lines:
            name, _, value = line.partition(": ")
            expect(name.lower() not in self.fields, f"sent {name} twice")
            self.fields[name.lower()] = value
        for name, value in (("upgrade", "websocket"), ("connection", "upgrade"), ("sec-websocket-version", "13")):
            expect(self.fields.get(name, "").lower() == value, f"asked with {name}: {self.fields.get(name)!r}")
        key = base64.b64decode(self.key, validate=True)
        expect(len(key) == 16, f"sent a key of {len(key)} bytes")
        expect(not self.rest, "sent something before the answer")

    @property
    def key(self):
        return self.fields["sec-websocket-key"]


class Program:
    """`wireloupe connect` at work, its standard input open and silent."""

    def __init__(self, path, port, *further):
        self.output = tempfile.TemporaryFile()
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen([path, "connect", f"ws://127.0.0.1:{port}/path?query=1", "--json", *further],
                                        stdin=subprocess.PIPE, stdout=self.output, stderr=self.errors)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.output.close()
        self.errors.close()

    def wait(self, seconds):
        """The exit status."""
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            expect(False, f"still running {seconds:g} s after the end")

    def complaint(self):
        self.errors.seek(0)
        return self.errors.read().decode("utf-8")

    def records(self):
        self.output.seek(0)
        return [json.loads(line) for line in self.output]

    def messages(self):
        """What it shows to have received, as a Reader's messages."""
        found, fragments = [], None
        for record in self.records():
            is_data = record["kind"] == "frame" and record.get("opcode") in ("text", "binary", "continuation")
            is_data = is_data and "partial" not in record.get("flags", ())
            # A length that is not minimal is the one violation that a message survives.
            is_lost = record.get("violation", "nonMinimalLength") != "nonMinimalLength"
            if not is_data or is_lost or record["dir"] != "in":
                continue
            payload = record["text"].encode() if "text" in record else base64.b64decode(record["base64"])
            if record["opcode"] != "continuation":
                fragments = [record["opcode"], b""]
            fragments[1] += payload
            if record["fin"]:
                found.append(tuple(fragments))
        return found

    def violations(self):
        return [record["violation"] for record in self.records() if "violation" in record]


class Server:
    """The side that misbehaves."""

    def __init__(self, program, limit):
        self.program = program
        self.limit = limit

    @contextlib.contextmanager
    def meet(self, *further):
        """A program that has just sent its request, and the connection to it."""
        with socket.create_server(("127.0.0.1", 0)) as listener:
            listener.settimeout(play.PATIENCE)
            with Program(self.program, listener.getsockname()[1], *further) as program:
                sock, _ = listener.accept()
                with Connection(sock, RequestReader()) as connection:
                    connection.wait(lambda: connection.reader.is_complete, play.PATIENCE)
                    expect(connection.reader.is_complete, "sent no request")
                    yield program, connection

    @contextlib.contextmanager
    def open(self, *further):
        with self.meet(*further) as (program, connection):
            connection.send(handshakes.response(connection.reader.key))
            connection.reader = Reader(must_be_masked=True)
            yield program, connection

    def finish(self, program, connection, code, random):
        play.finish(connection, code, random, self.limit, masks=False)
        self.expect_end(program, code)

    def expect_end(self, program, code):
        status = program.wait(play.PATIENCE)
        wished = 0 if code in WISHED_CLOSES else 1
        said = program.complaint()
        expect(status == wished, f"exit status {status} instead of {wished} after {code}; said {said!r}")
        expect(bool(said) == bool(wished), f"said {said!r} after {code}")

    def close(self, program, connection, random):
        connection.send(Frame(CLOSE, close_payload(1000)).encode(False, random))
        self.finish(program, connection, 1000, random)

    def play_frames(self, case, delivery, random):
        with self.open() as (program, connection):
            play.play(connection, case, delivery, random, self.limit, masks=False, echoes=False)
            self.expect_end(program, 1000 if case.close is None else case.close)
            self.check_shown(program, case)

    def check_shown(self, program, case):
        expected = [message for step in case.steps for message in step.messages]
        shown = program.messages()
        expect(shown == expected, f"shows {play.shown(shown)} instead of {play.shown(expected)}")
        expect(bool(program.violations()) or not case.breaks_rules, "shows no violation")

    def accept(self, response, delivery, random):
        with self.meet() as (program, connection):
            connection.send(response(connection.reader.key), delivery, random)
            connection.reader = Reader(must_be_masked=True)
            self.close(program, connection, random)

    def accept_with_frames(self, delivery, random):
        """Frames in the same segment as the answer are part of the connection."""
        early = Frame(TEXT, b"early").encode(False, random) + Frame(PING, b"bird").encode(False, random)
        with self.meet() as (program, connection):
            data = handshakes.response(connection.reader.key) + early
            connection.reader = Reader(must_be_masked=True)
            connection.send(data, delivery, random)
            connection.wait(lambda: connection.reader.pongs, play.PATIENCE)
            expect(connection.reader.pongs == [b"bird"], f"pongs {play.shown(connection.reader.pongs)}")
            self.close(program, connection, random)
            expect(program.messages() == [("text", b"early")], f"shows {play.shown(program.messages())}")

    def refuse(self, name, response, ends, delivery, random):
        with self.meet() as (program, connection):
            connection.send(response(connection.reader.key), delivery, random)
            if ends:
                connection.socket.shutdown(socket.SHUT_WR)
            connection.wait(lambda: connection.is_ended, CONNECT_TIMEOUT + 5)
            expect(connection.is_ended, "holds the connection open")
            expect(not connection.reader.rest, "sent something after a bad answer")
            self.expect_failure(program, says=name[:3] if name[:3].isdigit() else "")

    def expect_failure(self, program, says=""):
        status = program.wait(play.PATIENCE)
        said = program.complaint()
        expect(status == 1, f"exit status {status} instead of 1; said {said!r}")
        expect(said and says in said, f"said {said!r}, which does not tell {says or 'why'}")

    def show_body(self, random):
        with self.meet() as (program, connection):
            connection.send(handshakes.BAD_RESPONSES["404 with a body"](connection.reader.key))
            self.expect_failure(program, says="404")
            shown = [record.get("body", "") for record in program.records()]
            expect("not here\n" in shown, f"shows no body of the refusal: {shown}")

    def end_abruptly(self, sent, has_reset, random):
        with self.open() as (program, connection):
            connection.send(b"".join(frame.encode(False, random) for frame in sent))
            if has_reset:
                connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.socket.close()
            self.expect_failure(program)

    def end_before_answer(self, part, random):
        with self.meet() as (program, connection):
            connection.send(handshakes.response(connection.reader.key)[:part])
            connection.socket.close()
            self.expect_failure(program)

    def never_accept(self, _):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
        with Program(self.program, port) as program:
            self.expect_failure(program)

    def mask_anew(self, random):
        with self.open() as (program, connection):
            connection.send(b"".join(Frame(PING, b"%d" % n).encode(False, random) for n in range(20)))
            connection.wait(lambda: len(connection.reader.pongs) == 20, play.PATIENCE)
            expect(len(connection.reader.pongs) == 20, f"pongs {play.shown(connection.reader.pongs)}")
            expect(len(set(connection.reader.keys)) > 15, "masks with the same key again and again")
            self.close(program, connection, random)

    def take_messages(self, random):
        with self.open("--send", "Hello", "--send", "κόσμε", "--wait", "0.2") as (program, connection):
            connection.wait(lambda: connection.is_done(), play.PATIENCE)
            expected = [("text", b"Hello"), ("text", "κόσμε".encode())]
            expect(connection.reader.messages == expected, f"sent {play.shown(connection.reader.messages)}")
            self.finish(program, connection, 1000, random)

    def be_interrupted(self, random):
        with self.open() as (program, connection):
            connection.send(Frame(PING).encode(False, random))
            connection.wait(lambda: connection.reader.pongs, play.PATIENCE)
            program.process.send_signal(signal.SIGINT)
            connection.wait(lambda: connection.is_done(), play.PATIENCE)
            self.finish(program, connection, 1000, random)

    def never_answer_close(self, random):
        with self.open() as (program, connection):
            connection.send(Frame(PING).encode(False, random))
            connection.wait(lambda: connection.reader.pongs, play.PATIENCE)
            program.process.send_signal(signal.SIGINT)
            connection.wait(lambda: connection.is_ended, CLOSE_TIMEOUT + self.limit)
            expect(connection.reader.close_code == 1000, f"closed with {connection.reader.close_code}")
            expect(connection.is_ended, "waits for ever for a close frame")
            program.wait(play.PATIENCE)

    def never_close_tcp(self, random):
        """The server is to close first (RFC 6455 section 7.1.1), but not to be waited for without an end."""
        with self.open() as (program, connection):
            connection.send(Frame(CLOSE, close_payload(1000)).encode(False, random))
            connection.wait(lambda: connection.is_ended, CLOSE_TIMEOUT + self.limit)
            expect(connection.reader.close_code == 1000, f"closed with {connection.reader.close_code}")
            expect(connection.is_ended, "waits for ever for the end of the TCP connection")
            expect(program.wait(play.PATIENCE) == 0, "exit status other than 0")


def handshake_jobs(server):
    # Those that wait longest come first, so that nobody waits for them at the end.
    slow = ("nothing", "half a head", "a frame instead of a head")
    for name in sorted(handshakes.BAD_RESPONSES, key=lambda name: name not in slow):
        refuse = functools.partial(server.refuse, name, handshakes.BAD_RESPONSES[name], False)
        for delivery in ("whole",) if name in slow else DELIVERIES:
            yield Job(f"handshake/refuse {name} [{delivery}]", functools.partial(refuse, delivery))
    for name, response in handshakes.BAD_RESPONSES_TO_THE_END.items():
        refuse = functools.partial(server.refuse, name, response, True)
        for delivery in DELIVERIES:
            yield Job(f"handshake/refuse {name} [{delivery}]", functools.partial(refuse, delivery))
    for name, response in handshakes.GOOD_RESPONSES.items():
        for delivery in DELIVERIES:
            yield Job(f"handshake/accept {name} [{delivery}]", functools.partial(server.accept, response, delivery))
    for delivery in DELIVERIES:
        yield Job(f"handshake/accept frames with the answer [{delivery}]",
                  functools.partial(server.accept_with_frames, delivery))
    yield Job("handshake/show the body of a refusal", server.show_body)
    yield Job("handshake/nobody listens", server.never_accept)
    for part in (0, 1, 40):
        yield Job(f"drop/after {part} bytes of the answer", functools.partial(server.end_before_answer, part))


DROPS = {
    "after the handshake": (),
    "inside a frame": (Frame(TEXT, b"Hel", declared=5),),
    "inside a large frame": (Frame(BINARY, b"x" * 70_000, declared=1 << 20),),
    "inside a message": (Frame(TEXT, b"Hel", fin=False),),
    "after a message": (Frame(TEXT, b"Hello"),),
}


def drop_jobs(server):
    for has_reset in (False, True):
        how = "by a reset" if has_reset else "by an end"
        for name, sent in DROPS.items():
            yield Job(f"drop/{name} {how}", functools.partial(server.end_abruptly, sent, has_reset))


def jobs(server):
    yield from handshake_jobs(server)
    yield from drop_jobs(server)
    for name in ("mask_anew", "take_messages", "be_interrupted", "never_answer_close", "never_close_tcp"):
        yield Job(f"program/{name.replace('_', ' ')}", getattr(server, name))
    for case in frame_cases("client"):
        for delivery in case.deliveries:
            yield Job(f"{case.name} [{delivery}]", functools.partial(server.play_frames, case, delivery))


def main():
    parser = arguments(__doc__.splitlines()[0])
    parser.set_defaults(jobs=8)
    parser.add_argument("--program", required=True, help="the wireloupe to test")
    options = parser.parse_args()
    return run(jobs(Server(options.program, options.limit)), options)


if __name__ == "__main__":
    sys.exit(main())
