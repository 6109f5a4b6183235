"""What a peer may send once the connection is open, right and wrong, and how it must end. Both directions use this
table: the server is to echo messages, the client to show them."""

import dataclasses

from frames import BINARY, CLOSE, CONTINUATION, NO_STATUS, PING, PONG, TEXT, Frame, close_payload

MAX_PAYLOAD = 64 << 20  # the program's default limit for a frame and for a message


@dataclasses.dataclass(frozen=True)
class Step:
    """Frames to send, then the messages and pongs to wait for before the next step."""

    sends: tuple
    messages: tuple = ()
    pongs: tuple = ()


@dataclasses.dataclass(frozen=True)
class Case:
    name: str
    steps: tuple
    close: int | None = None  # the code of the close frame to come; None: it goes on until we close with 1000
    breaks_rules: bool = False
    deliveries: tuple = ("whole", "bytes", "random")
    direction: str = "both"  # or "server", "client": what is under test


def text(payload, **kw):
    return Frame(TEXT, payload.encode() if isinstance(payload, str) else payload, **kw)


def binary(payload, **kw):
    return Frame(BINARY, payload, **kw)


def more(payload, **kw):
    return Frame(CONTINUATION, payload.encode() if isinstance(payload, str) else payload, **kw)


def ping(payload=b"", **kw):
    return Frame(PING, payload, **kw)


def pong(payload=b"", **kw):
    return Frame(PONG, payload, **kw)


def close(code=1000, reason=b"", **kw):
    return Frame(CLOSE, close_payload(code, reason), **kw)


def is_text(payload):
    return ("text", payload.encode() if isinstance(payload, str) else payload)


def is_binary(payload):
    return ("binary", payload)


def good(name, *sends, messages=(), pongs=(), **kw):
    return Case(name, (Step(sends, tuple(messages), tuple(pongs)),), **kw)


def bad(name, *sends, code=1002, messages=(), pongs=(), **kw):
    return Case(name, (Step(sends, tuple(messages), tuple(pongs)),), close=code, breaks_rules=True, **kw)


def ends(name, *sends, code=1000, messages=(), pongs=(), **kw):
    """With a close frame of the peer, as it should; the answer has its code."""
    return Case(name, (Step(sends, tuple(messages), tuple(pongs)),), close=code, **kw)


HELLO = text("Hello")
IS_HELLO = is_text("Hello")


def framing():
    for size in (0, 1, 124, 125, 126, 127, 128, 65535, 65536):
        yield good(f"framing/text of {size}", text(b"*" * size), messages=[is_text(b"*" * size)])
        yield good(f"framing/binary of {size}", binary(b"\xfe" * size), messages=[is_binary(b"\xfe" * size)])
    megabyte = bytes(range(256)) * 4096
    yield good("framing/binary of 1 MiB", binary(megabyte), messages=[is_binary(megabyte)])
    yield good("framing/binary of 16 MiB", binary(megabyte * 16), messages=[is_binary(megabyte * 16)],
               deliveries=("whole",))
    # Not minimal: against the RFC, but understood, so that it can be shown.
    for bits in (16, 64):
        yield good(f"framing/1 byte with a length of {bits} bits", text("a", length_bits=bits),
                   messages=[is_text("a")])
    yield good("framing/100 messages at once", *[text(f"message {n}") for n in range(100)],
               messages=[is_text(f"message {n}") for n in range(100)])
    yield good("framing/kinds in turn", HELLO, binary(b"\0\xff"), HELLO, text(""), binary(b""),
               messages=[IS_HELLO, is_binary(b"\0\xff"), IS_HELLO, is_text(""), is_binary(b"")])


def pings():
    for payload in (b"", b"Hello", bytes([0, 255, 254, 253, 252, 251, 0, 255]), b"\xfe" * 125):
        yield good(f"ping/payload of {len(payload)}", ping(payload), pongs=[payload])
    yield bad("ping/payload of 126", ping(b"\xfe" * 126))
    yield bad("ping/payload of 65536", ping(b"\xfe" * 65536))
    yield bad("ping/payload of 0 with a length of 65536 that never comes", ping(declared=65536))
    ten = [b"payload-%d" % n for n in range(10)]
    yield good("ping/ten in a row", *map(ping, ten), pongs=ten)
    yield Case("ping/ten one after the other", tuple(Step((ping(payload),), pongs=(payload,)) for payload in ten))
    yield good("pong/unsolicited", pong())
    yield good("pong/unsolicited with a payload", pong(b"unsolicited"))
    yield good("pong/unsolicited, then a ping", pong(b"unsolicited"), ping(b"asked"), pongs=[b"asked"])
    yield bad("pong/payload of 126", pong(b"x" * 126))
    yield good("ping/between messages", HELLO, ping(b"p"), HELLO, messages=[IS_HELLO] * 2, pongs=[b"p"])


def reserved():
    for rsv in range(1, 8):
        yield bad(f"reserved bits/{rsv} on a text", HELLO, text("bad", rsv=rsv), ping(b"late"), messages=[IS_HELLO])
        yield bad(f"reserved bits/{rsv} on a binary", binary(b"bad", rsv=rsv))
        yield bad(f"reserved bits/{rsv} on a ping", ping(b"bad", rsv=rsv))
    for frame, name in ((pong(rsv=4), "pong"), (close(rsv=4), "close"), (text("", rsv=1), "empty text")):
        yield bad(f"reserved bits/on a {name}", frame)
    yield bad("reserved bits/on a continuation", text("a", fin=False), more("b", rsv=4))
    for opcode in (3, 4, 5, 6, 7, 11, 12, 13, 14, 15):
        yield bad(f"reserved opcode/{opcode} alone", Frame(opcode))
        yield bad(f"reserved opcode/{opcode} after a message", HELLO, Frame(opcode, b"bad"), ping(b"late"),
                  messages=[IS_HELLO])
        yield bad(f"reserved opcode/{opcode} inside a message", text("a", fin=False), Frame(opcode), more("b"))


def fragments():
    for opcode, name in ((PING, "ping"), (PONG, "pong"), (CLOSE, "close")):
        yield bad(f"fragments/{name} without FIN", Frame(opcode, b"", fin=False), more(b""))
    yield good("fragments/text in two", text("frag", fin=False), more("ment"), messages=[is_text("fragment")])
    yield good("fragments/binary in two", binary(b"\xff", fin=False), more(b"\xfe"),
               messages=[is_binary(b"\xff\xfe")])
    yield good("fragments/empty ones", text("", fin=False), more("", fin=False), more(""), messages=[is_text("")])
    yield good("fragments/only the middle one has bytes", text("", fin=False), more("mid", fin=False), more(""),
               messages=[is_text("mid")])
    yield good("fragments/a ping between", text("frag", fin=False), ping(b"p"), more("ment"),
               messages=[is_text("fragment")], pongs=[b"p"])
    yield Case("fragments/the ping between is answered first",
               (Step((text("frag", fin=False), ping(b"p")), pongs=(b"p",)),
                Step((more("ment"),), messages=(is_text("fragment"),))))
    yield good("fragments/a pong between", text("frag", fin=False), pong(b"p"), more("ment"),
               messages=[is_text("fragment")])
    yield good("fragments/many, with pings between", text("0", fin=False),
               *[f for n in range(1, 9) for f in (ping(b"%d" % n), more(f"{n}", fin=False))], more("9"),
               messages=[is_text("0123456789")], pongs=[b"%d" % n for n in range(1, 9)])
    yield good("fragments/two messages", text("a", fin=False), more("b"), binary(b"c", fin=False), more(b"d"),
               messages=[is_text("ab"), is_binary(b"cd")])
    yield good("fragments/1000 of one byte", binary(b"x", fin=False), *[more(b"x", fin=False)] * 998, more(b"x"),
               messages=[is_binary(b"x" * 1000)], deliveries=("whole", "random"))
    yield good("fragments/of 64 KiB", binary(b"x" * 65536, fin=False), more(b"y" * 65536, fin=False),
               more(b"z" * 65536),
               messages=[is_binary(b"x" * 65536 + b"y" * 65536 + b"z" * 65536)], deliveries=("whole", "random"))
    for fin in (True, False):
        last = "last" if fin else "not last"
        yield bad(f"fragments/continuation first, {last}", more("bad", fin=fin), HELLO)
        yield bad(f"fragments/continuation after a message, {last}", HELLO, more("bad", fin=fin), messages=[IS_HELLO])
        yield bad(f"fragments/continuation after a fragmented message, {last}", text("a", fin=False), more("b"),
                  more("bad", fin=fin), messages=[is_text("ab")])
        yield bad(f"fragments/text inside a message, {last}", text("a", fin=False), text("bad", fin=fin), more("b"))
        yield bad(f"fragments/binary inside a message, {last}", text("a", fin=False), binary(b"bad", fin=fin),
                  more("b"))
    yield bad("fragments/text inside a message after a ping", text("a", fin=False), ping(b"p"), text("bad"),
              pongs=[b"p"])


VALID_UTF8 = {
    "ASCII": "Hello, world", "Latin": "Hello-µ@ßöäüàá-UTF-8!!", "Greek": "κόσμε", "emoji": "😀🚀", "NUL": "\0",
    "BOM": "\ufeffHello", "U+7F": "\x7f", "U+80": "\x80", "U+7FF": "\u07ff", "U+800": "\u0800",
    "U+D7FF": "\ud7ff", "U+E000": "\ue000", "U+FFFD": "\ufffd", "U+FFFE": "\ufffe", "U+FFFF": "\uffff",
    "U+10000": "\U00010000", "U+1FFFE": "\U0001fffe", "U+10FFFE": "\U0010fffe", "U+10FFFF": "\U0010ffff",
    "combined": "e\u0301\u200d",
}

INVALID_UTF8 = {
    "surrogate in Greek": "cebae1bdb9cf83cebceda080656469746564", "continuation 80": "80",
    "continuation bf": "bf", "two continuations": "80bf", "seven continuations": "80bf80bf80bf80",
    "lead c3 alone": "c3", "lead c3 and a space": "c320", "lead e2 alone": "e2",
    "lead e2 and a space": "e220", "lead f0 alone": "f0", "lead f0 and a space": "f020",
    "three bytes less one": "e282", "four bytes less one": "f09f98", "two incomplete ones": "c3e282",
    "byte fe": "fe", "byte ff": "ff", "bytes fefeffff": "fefeffff", "over-long c0af": "c0af",
    "over-long e080af": "e080af", "over-long f08080af": "f08080af", "five bytes": "f8888080af",
    "six bytes": "fc84808080af", "over-long c1bf": "c1bf", "over-long e09fbf": "e09fbf",
    "over-long f08fbfbf": "f08fbfbf", "over-long NUL c080": "c080", "over-long NUL e08080": "e08080",
    "over-long NUL f0808080": "f0808080", "surrogate d800": "eda080", "surrogate db7f": "edadbf",
    "surrogate db80": "edae80", "surrogate dbff": "edafbf", "surrogate dc00": "edb080",
    "surrogate df80": "edbe80", "surrogate dfff": "edbfbf", "surrogate pair": "eda080edb080",
    "U+110000": "f4908080", "U+13FFFF": "f4bfbfbf", "U+140000": "f5808080", "U+1FFFFF": "f7bfbfbf",
}


def utf8():
    for name, value in VALID_UTF8.items():
        encoded = value.encode()
        yield good(f"UTF-8/valid {name}", text(encoded), messages=[is_text(encoded)])
    sample = "κ€😀".encode()
    for cut in range(1, len(sample)):
        yield good(f"UTF-8/valid, fragment cut at {cut}", text(sample[:cut], fin=False), more(sample[cut:]),
                   messages=[is_text(sample)])
    single = [sample[at:at + 1] for at in range(len(sample))]
    yield good("UTF-8/valid, a fragment for each byte", text(single[0], fin=False),
               *[more(byte, fin=False) for byte in single[1:]], more(b""), messages=[is_text(sample)])
    yield good("UTF-8/valid, a ping inside a code point", text(sample[:1], fin=False), ping(b"p"), more(sample[1:]),
               messages=[is_text(sample)], pongs=[b"p"])
    yield good("UTF-8/what is no text", binary(b"\xff\xfe"), messages=[is_binary(b"\xff\xfe")])
    yield from invalid_utf8()


def invalid_utf8():
    for name, value in INVALID_UTF8.items():
        yield bad(f"UTF-8/invalid {name}", text(bytes.fromhex(value)), code=1007)
    yield bad("UTF-8/invalid after a message", HELLO, text(b"\xff"), HELLO, code=1007, messages=[IS_HELLO])
    for name in ("surrogate in Greek", "over-long f08fbfbf", "U+110000"):
        value = bytes.fromhex(INVALID_UTF8[name])
        for cut in range(1, len(value)):
            yield bad(f"UTF-8/invalid {name}, fragment cut at {cut}", text(value[:cut], fin=False), more(value[cut:]),
                      code=1007)
    yield bad("UTF-8/the last fragment ends inside a code point", text("a", fin=False), more(b"\xe2\x82"), code=1007)
    yield bad("UTF-8/an empty last fragment leaves a code point open", text(b"\xe2\x82", fin=False), more(b""),
              code=1007)
    # Fails at the first byte that nothing could make valid, without waiting for the rest (RFC 6455 section 8.1).
    yield bad("UTF-8/fails before the message ends", text("κόσμε".encode() + b"\xf4\x90", fin=False), code=1007)
    yield bad("UTF-8/fails in the second fragment", text("κόσμε", fin=False), more(b"\xf4\x90", fin=False), code=1007)
    yield bad("UTF-8/fails inside a frame", text(b"valid so far \xed\xa0", declared=1000), code=1007)
    yield bad("UTF-8/fails inside a large frame", text(b"x" * 5000 + b"\xff", declared=1 << 20), code=1007)


def closes():
    yield ends("close/empty", Frame(CLOSE), code=NO_STATUS)
    yield bad("close/one byte", Frame(CLOSE, b"\x03"))
    for code in (1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999):
        yield ends(f"close/code {code}", close(code), code=code)
    for code in (0, 1, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535):
        yield bad(f"close/code {code}", Frame(CLOSE, code.to_bytes(2, "big")))
        yield bad(f"close/code {code} with a reason", Frame(CLOSE, code.to_bytes(2, "big") + b"why"))
    yield ends("close/with a reason", close(1000, b"Hello"))
    yield ends("close/reason of 123 bytes", close(1000, b"*" * 123))
    yield bad("close/reason of 124 bytes", close(1000, b"*" * 124))
    yield ends("close/reason in UTF-8", close(1000, "κόσμε".encode()))
    for name in ("surrogate in Greek", "lead c3 alone", "byte ff"):
        yield bad(f"close/reason with {name}", close(1000, bytes.fromhex(INVALID_UTF8[name])), code=1007)
    yield ends("close/after a message", HELLO, close(), messages=[IS_HELLO])
    yield ends("close/after a ping", ping(b"p"), close(), pongs=[b"p"])
    yield ends("close/inside a message", text("a", fin=False), close())
    yield ends("close/then a text", close(), HELLO)
    yield ends("close/then a ping", close(), ping(b"late"))
    yield ends("close/then another", close(), close(1001))
    yield ends("close/then the rest of a message", text("a", fin=False), close(), more("b"))
    yield ends("close/then what breaks the rules", close(), Frame(3, b"bad"))
    yield ends("close/after a large message", text("x" * 262144), close(), messages=[is_text("x" * 262144)])


def limits():
    yield bad("limit/length of 2^63 - 1", binary(b"some", declared=(1 << 63) - 1), code=1009)
    yield bad("limit/length with its highest bit set", binary(b"some", declared=1 << 63))
    yield bad("limit/largest 64-bit length", binary(b"some", declared=(1 << 64) - 1))
    yield bad("limit/frame over the limit", binary(b"some", declared=MAX_PAYLOAD + 1), code=1009)
    yield bad("limit/frame over the limit after a message", HELLO, binary(b"some", declared=MAX_PAYLOAD + 1),
              code=1009, messages=[IS_HELLO])
    yield bad("limit/message over the limit", binary(b"x" * (1 << 20), fin=False), more(b"some",
              declared=MAX_PAYLOAD),
              code=1009)


def round_trips():
    yield Case("round trips/1000", tuple(Step((text(f"{n}"),), (is_text(f"{n}"),)) for n in range(1000)),
               deliveries=("whole",))
    large = [bytes([n]) * 10_000 for n in range(100)]
    yield Case("round trips/100 of 10 kB", tuple(Step((binary(payload),),
               (is_binary(payload),)) for payload in large),
               deliveries=("whole", "random"))
    yield good("round trips/1000 on their way at once", *[text(f"{n}") for n in range(1000)],
               messages=[is_text(f"{n}") for n in range(1000)], deliveries=("whole", "random"))


def masks():
    frames = {"text": HELLO, "binary": binary(b"bin"), "empty text": text(""), "ping": ping(b"p"), "close": close()}
    for name, frame in frames.items():
        yield bad(f"mask/none on a client's {name}", dataclasses.replace(frame, is_masked=False), direction="server")
        yield bad(f"mask/on a server's {name}", dataclasses.replace(frame, is_masked=True), direction="client")
    yield bad("mask/missing on the second fragment", text("a", fin=False), more("b", is_masked=False),
              direction="server")
    yield bad("mask/on the second fragment", text("a", fin=False), more("b", is_masked=True), direction="client")


def frame_cases(direction):
    """direction: "server" or "client", what is under test."""
    for group in (framing, pings, reserved, fragments, utf8, closes, limits, round_trips, masks):
        for case in group():
            if case.direction in ("both", direction):
                yield case
