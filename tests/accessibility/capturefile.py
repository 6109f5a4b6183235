"""Writes captures (see app/capture/format.h) without the help of the program that is tested."""

import struct
import zlib

OUT, IN = 1, 2
TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10
FIN, MASKED = 1 << 0, 1 << 4
FRAME = 3


def with_checksum(head):
    return head + struct.pack("<I", zlib.crc32(head))


def file_head():
    started = 1_795_000_000_000
    basic = struct.pack("<8sHHIq32sI", b"WLCAP\r\n\x1a", 4, 96, 0, started, b"0.1.0", 0)
    beginning = struct.pack("<QQ12s", 96, 0, b"")
    return with_checksum(basic) + with_checksum(beginning)


def frame(microseconds, direction, payload, opcode=TEXT):
    flags = FIN | (MASKED if direction == OUT else 0)
    wire_length = len(payload) + (6 if direction == OUT else 2)
    head = struct.pack("<IIQQqI4sHBBB3s", zlib.crc32(payload), flags, len(payload), wire_length, microseconds * 1000, 1,
                       b"\x01\x02\x03\x04", 0, FRAME, direction, opcode, b"")
    return b"WLR\x01" + struct.pack("<I", zlib.crc32(head)) + head + payload


def write(path, frames):
    with open(path, "wb") as file:
        file.write(file_head())
        file.writelines(frame(*each) for each in frames)
