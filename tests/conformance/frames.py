"""RFC 6455 frames, written from the RFC and sharing nothing with the program under test."""

import dataclasses
import struct

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA
NO_STATUS = 1005


@dataclasses.dataclass(frozen=True)
class Frame:
    """A frame to send, right or wrong. What is None is done as the RFC asks."""

    opcode: int
    payload: bytes = b""
    fin: bool = True
    rsv: int = 0
    is_masked: bool | None = None
    length_bits: int | None = None  # 7, 16 or 64
    declared: int | None = None  # the length that the header claims

    def encode(self, masks, random):
        key = None
        if masks if self.is_masked is None else self.is_masked:
            key = random.randbytes(4)
        head = bytes([self.fin << 7 | self.rsv << 4 | self.opcode])
        head += encode_length(len(self.payload) if self.declared is None else self.declared,
                              self.length_bits, 0x80 if key else 0)
        return head + (key + mask(self.payload, key) if key else self.payload)


def encode_length(length, bits, mask_bit):
    bits = bits or (7 if length < 126 else 16 if length < 65536 else 64)
    if bits == 7:
        return bytes([mask_bit | length])
    if bits == 16:
        return bytes([mask_bit | 126]) + struct.pack(">H", length)
    return bytes([mask_bit | 127]) + struct.pack(">Q", length)


def mask(payload, key):
    size = len(payload)
    repeated = (key * (size // 4 + 1))[:size]
    return (int.from_bytes(payload, "little") ^ int.from_bytes(repeated, "little")).to_bytes(size, "little")


def close_payload(code, reason=b""):
    return b"" if code == NO_STATUS else struct.pack(">H", code) + reason


class Violation(Exception):
    """The program under test broke the protocol itself."""


class Reader:
    """Decodes what the program under test sends and holds it to every rule."""

    def __init__(self, must_be_masked):
        self.must_be_masked = must_be_masked
        self.buffer = bytearray()
        self.messages = []  # ("text" | "binary", payload)
        self.pongs = []
        self.pings = []
        self.keys = []  # masking keys, in their order
        self.close_code = None  # of its close frame
        self.fragments = None

    def feed(self, data):
        self.buffer += data
        while self.take_frame():
            pass

    def take_frame(self):
        header = self.decode_header()
        if header is None:
            return False
        first, size, key, length = header
        if len(self.buffer) < size + length:
            return False
        payload = bytes(self.buffer[size:size + length])
        del self.buffer[:size + length]
        if key:
            self.keys.append(key)
        self.take(first, mask(payload, key) if key else payload)
        return True

    def decode_header(self):
        data = self.buffer
        if len(data) < 2:
            return None
        length, size = data[1] & 0x7F, 2
        if length >= 126:
            size = 4 if length == 126 else 10
            if len(data) < size:
                return None
            length = int.from_bytes(data[2:size], "big")
            if length < (126 if size == 4 else 65536):
                raise Violation("sent a length that is not minimal")
        is_masked = bool(data[1] & 0x80)
        if is_masked != self.must_be_masked:
            raise Violation("sent a masked frame" if is_masked else "sent an unmasked frame")
        if not is_masked:
            return data[0], size, None, length
        return (data[0], size + 4, bytes(data[size:size + 4]), length) if len(data) >= size + 4 else None

    def take(self, first, payload):
        fin, rsv, opcode = first >> 7, first >> 4 & 7, first & 15
        if self.close_code is not None:
            raise Violation(f"sent opcode {opcode:#x} after its close frame")
        if rsv:
            raise Violation(f"sent reserved bits {rsv}")
        if opcode >= 8:
            self.take_control(fin, opcode, payload)
        else:
            self.take_data(fin, opcode, payload)

    def take_control(self, fin, opcode, payload):
        if not fin or len(payload) > 125:
            raise Violation("sent a fragmented or too large control frame")
        if opcode == PING:
            self.pings.append(payload)
        elif opcode == PONG:
            self.pongs.append(payload)
        elif opcode == CLOSE:
            if len(payload) == 1:
                raise Violation("sent a close frame of one byte")
            payload[2:].decode("utf-8")
            self.close_code = int.from_bytes(payload[:2], "big") if payload else NO_STATUS
        else:
            raise Violation(f"sent opcode {opcode:#x}")

    def take_data(self, fin, opcode, payload):
        if opcode > 2 or (opcode == CONTINUATION) != (self.fragments is not None):
            raise Violation(f"sent opcode {opcode:#x} where it may not stand")
        if opcode != CONTINUATION:
            self.fragments = ["text" if opcode == TEXT else "binary", b""]
        self.fragments[1] += payload
        if fin:
            kind, whole = self.fragments
            self.fragments = None
            if kind == "text":
                whole.decode("utf-8")
            self.messages.append((kind, whole))
