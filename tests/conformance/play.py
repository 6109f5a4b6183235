"""Plays one case on an open connection and holds what comes back to what must come."""

from frames import CLOSE, Frame, close_payload
from suite import expect

PATIENCE = 20.0  # seconds for an answer that the RFC sets no time for


def shown(values):
    """Messages or payloads in words, the long ones cut."""
    words = [shown_one(*value) if isinstance(value, tuple) else shown_one("", value) for value in values[:5]]
    return f"{len(values)}: {', '.join(words)}{', ...' if len(values) > 5 else ''}"


def shown_one(kind, payload):
    cut = f" ({len(payload)} bytes)" if len(payload) > 40 else ""
    return f"{kind} {payload[:40]!r}{cut}".lstrip()


def play(connection, case, delivery, random, limit, masks, echoes):
    """masks: we are the client; echoes: messages come back."""
    reader = connection.reader
    messages, pongs = [], []
    for step in case.steps:
        data = b"".join(frame.encode(masks, random) for frame in step.sends)
        connection.send(data, delivery, random)
        messages += step.messages if echoes else ()
        pongs += step.pongs
        connection.wait(lambda: connection.is_done()
                        or (len(reader.messages) >= len(messages) and len(reader.pongs) >= len(pongs)), PATIENCE)
    code = case.close
    if code is None:
        expect(reader.close_code is None, f"closed with {reader.close_code} where all was right")
        connection.send(Frame(CLOSE, close_payload(1000)).encode(masks, random))
        code = 1000
    finish(connection, code, random, limit, masks)
    expect(reader.messages == messages, f"messages {shown(reader.messages)} instead of {shown(messages)}")
    expect(reader.pongs == pongs, f"pongs {shown(reader.pongs)} instead of {shown(pongs)}")
    expect(not reader.pings, f"pings {shown(reader.pings)}")


def finish(connection, code, random, limit, masks):
    """The close frame with its code, then the end of the TCP connection, each within the limit."""
    reader = connection.reader
    connection.wait(lambda: reader.close_code is not None, limit)
    expect(reader.close_code is not None,
           "ended without a close frame" if connection.is_ended else f"no close frame within {limit:g} s")
    expect(reader.close_code == code, f"closed with {reader.close_code} instead of {code}")
    if not connection.is_ended:
        connection.send_last(Frame(CLOSE, close_payload(code)).encode(masks, random), ends=not masks)
    connection.wait(lambda: connection.is_ended, limit)
    expect(connection.is_ended, f"TCP connection still open {limit:g} s after the close frame")
