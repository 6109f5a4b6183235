"""A raw TCP connection to the program under test: sends bytes in any cut and reads all the while."""

import select
import socket
import time

DELIVERIES = ("whole", "bytes", "random")
# Single bytes are spaced out so that each arrives alone; streams above this size are only cut.
SPACED_SIZE = 400
SPACING = 0.0002
BYTEWISE_SIZE = 70_000


def pieces(data, delivery, random):
    if delivery == "bytes" and len(data) <= BYTEWISE_SIZE:
        return [data[at:at + 1] for at in range(len(data))]
    if delivery == "whole" or not data:
        return [data]
    longest = 997 if delivery == "bytes" else max(2, min(len(data), 8192))
    cut, at = [], 0
    while at < len(data):
        size = longest if delivery == "bytes" else random.randint(1, longest)
        cut.append(data[at:at + size])
        at += size
    return cut


class Connection:
    def __init__(self, sock, reader):
        self.socket = sock
        self.reader = reader
        self.is_ended = False  # the other side has closed
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def read(self):
        """Takes what is there; returns False when there is nothing."""
        try:
            data = self.socket.recv(1 << 18)
        except BlockingIOError:
            return False
        except ConnectionError:
            data = b""
        if data:
            self.reader.feed(data)
        else:
            self.is_ended = True
        return bool(data)

    def is_done(self):
        return self.is_ended or self.reader.close_code is not None

    def wait(self, condition, seconds):
        """Reads until the condition holds; returns whether it does."""
        end = time.monotonic() + seconds
        while not condition():
            left = end - time.monotonic()
            if left <= 0 or self.is_ended:
                return condition()
            if select.select([self.socket], [], [], left)[0]:
                self.read()
        return True

    def send(self, data, delivery="whole", random=None, seconds=30):
        """Sends all, unless the other side ends first. Reads meanwhile, so that neither side waits for the other."""
        is_spaced = delivery == "bytes" and len(data) <= SPACED_SIZE
        end = time.monotonic() + seconds
        for piece in pieces(data, delivery, random):
            view = memoryview(piece)
            while view and not self.is_done():
                self.read()
                try:
                    view = view[self.socket.send(view):]
                except BlockingIOError:
                    if time.monotonic() > end:
                        return
                    select.select([self.socket], [self.socket], [], 1)
                except ConnectionError:
                    self.drain()
                    return
            if is_spaced:
                time.sleep(SPACING)

    def send_last(self, data, ends):
        """Answers a close frame, which need not arrive any more. A server then ends the TCP connection, and a client
        waits for that (RFC 6455 section 7.1.1)."""
        try:
            self.socket.send(data)
            if ends:
                self.socket.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def drain(self):
        while self.read():
            pass
        self.is_ended = True
