"""What the tests of wireloupe ping and of budgets share."""

import contextlib
import re

from support import accept, frame, objects, run, tcp_server

TEXT = 1
PING = 9
PONG = 10


async def echo(socket, *_):
    async for message in socket:
        await socket.send(message)


def events(result, name=None):
    return [each for each in objects(result.stdout) if name in (None, each["event"])]


def summary(result):
    [found] = events(result, "summary")
    return found


class Frames:
    """The client's frames on a plain socket, one after the other: (opcode, payload)."""

    def __init__(self, connection):
        self.connection = connection

    def read(self, size):
        data = b""
        while len(data) < size:
            piece = self.connection.recv(size - len(data))
            if not piece:
                raise ConnectionError
            data += piece
        return data

    def __iter__(self):
        with contextlib.suppress(OSError):
            while True:
                first, second = self.read(2)
                size = second & 0x7f
                if size == 126:
                    size = int.from_bytes(self.read(2), "big")
                mask = self.read(4)
                yield first & 0x0f, bytes(byte ^ mask[i % 4] for i, byte in enumerate(self.read(size)))


def server(answer):
    """answer(send, opcode, payload) for each frame of the client; a close frame is answered here."""

    def serve(connection):
        accept(connection)
        for opcode, payload in Frames(connection):
            if opcode == 8:
                connection.sendall(frame(8, payload))
                return
            answer(lambda opcode, payload: connection.sendall(frame(opcode, payload)), opcode, payload)

    return tcp_server(serve)


def ping(*arguments):
    """A run that a busy machine did not interrupt: what it was kept from doing says nothing."""
    for _ in range(10):
        result = run("ping", *arguments)
        if b"did not get to its connections" not in result.stdout + result.stderr:
            return result
    raise AssertionError("the machine is too busy")


def number_of(payload):
    return int(re.match(rb"wlping-[0-9a-f]{4}-(\d+);", payload)[1])
