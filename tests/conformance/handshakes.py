"""Opening handshakes, right and wrong, as bytes."""

import base64
import hashlib

KEY = "dGhlIHNhbXBsZSBub25jZQ=="

REQUEST = {
    "Host": "localhost",
    "Upgrade": "websocket",
    "Connection": "Upgrade",
    "Sec-WebSocket-Key": KEY,
    "Sec-WebSocket-Version": "13",
}


def accept_for(key):
    return base64.b64encode(hashlib.sha1(key.encode() + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest()).decode()


def head(start, fields, *further):
    lines = [start, *(f"{name}: {value}" for name, value in fields.items() if value is not None), *further]
    return "".join(line + "\r\n" for line in [*lines, ""]).encode("latin-1")


def request(*further, start="GET / HTTP/1.1", **changes):
    """A request with fields changed (underscores stand for hyphens; None leaves one out) and lines added."""
    fields = REQUEST | {name.replace("_", "-"): value for name, value in changes.items()}
    return head(start, fields, *further)


def response(key, *further, start="HTTP/1.1 101 Switching Protocols", **changes):
    fields = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Accept": accept_for(key)}
    return head(start, fields | {name.replace("_", "-"): value for name, value in changes.items()}, *further)


GOOD_REQUESTS = {
    "plain": request(),
    "with a path and a query": request(start="GET /chat/room?name=a%20b&x=1 HTTP/1.1"),
    "names in lower case": head("GET / HTTP/1.1", {name.lower(): value for name, value in REQUEST.items()}),
    "values in other case": request(Upgrade="WebSocket", Connection="upgrade"),
    "connection with keep-alive": request(Connection="keep-alive, Upgrade"),
    "connection in two fields": request("Connection: Upgrade", Connection="keep-alive"),
    "fields in another order": head("GET / HTTP/1.1", dict(reversed(REQUEST.items()))),
    "no spaces after the colons": request().replace(b": ", b":"),
    "spaces around the values": request().replace(b": ", b": \t ").replace(b"13\r\n", b"13 \t\r\n"),
    "an extension offered": request(Sec_WebSocket_Extensions="permessage-deflate; client_max_window_bits"),
    "an unknown extension offered": request(Sec_WebSocket_Extensions="x-unknown; a=1, permessage-foo"),
    "a subprotocol offered": request(Sec_WebSocket_Protocol="chat, superchat"),
    "an origin and cookies": request(Origin="https://example.com", Cookie="a=b; c=d", User_Agent="suite"),
    "30 kB of cookies": request(Cookie="a=" + "b" * 30_000),
    "100 more fields": request(*(f"X-Field-{n}: {n}" for n in range(100))),
    "an empty line before": b"\r\n" + request(),
    "bytes above 0x7f in a value": request(X_Name="J\xfcrgen"),
}

# Each with the statuses that a server may answer with.
BAD_REQUESTS = {
    "POST": (request(start="POST / HTTP/1.1"), {400, 405}),
    "HEAD": (request(start="HEAD / HTTP/1.1"), {400, 405}),
    "unknown method": (request(start="BREW / HTTP/1.1"), {400, 405, 501}),
    "method in lower case": (request(start="get / HTTP/1.1"), {400, 405, 501}),
    "HTTP/1.0": (request(start="GET / HTTP/1.0"), {400, 426, 505}),
    "HTTP/0.9": (request(start="GET / HTTP/0.9"), {400, 505}),
    "HTTP/2.0": (request(start="GET / HTTP/2.0"), {400, 505}),
    "no host": (request(Host=None), {400}),
    "two hosts": (request("Host: other"), {400}),
    "no upgrade": (request(Upgrade=None), {400, 426}),
    "upgrade to another protocol": (request(Upgrade="h2c"), {400, 426}),
    "a browser's visit": (head("GET / HTTP/1.1", {"Host": "localhost", "Accept": "text/html"}), {400, 426}),
    "no connection": (request(Connection=None), {400, 426}),
    "connection without upgrade": (request(Connection="keep-alive"), {400, 426}),
    "no key": (request(Sec_WebSocket_Key=None), {400}),
    "empty key": (request(Sec_WebSocket_Key=""), {400}),
    "key of 3 bytes": (request(Sec_WebSocket_Key="AQID"), {400}),
    "key of 15 bytes": (request(Sec_WebSocket_Key="AAAAAAAAAAAAAAAAAAAA"), {400}),
    "key of 17 bytes": (request(Sec_WebSocket_Key="AAAAAAAAAAAAAAAAAAAAAAA="), {400}),
    "key that is not base64": (request(Sec_WebSocket_Key="dGhlIHNhbXBs*SBub25jZQ=="), {400}),
    "two keys": (request("Sec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw=="), {400}),
    "no version": (request(Sec_WebSocket_Version=None), {400, 426}),
    "version 12": (request(Sec_WebSocket_Version="12"), {400, 426}),
    "version 14": (request(Sec_WebSocket_Version="14"), {400, 426}),
    "version in letters": (request(Sec_WebSocket_Version="abc"), {400, 426}),
    "two versions": (request("Sec-WebSocket-Version: 8"), {400, 426}),
    "with a body": (request("Content-Length: 5") + b"Hello", {400, 413}),
    "with a chunked body": (request("Transfer-Encoding: chunked") + b"0\r\n\r\n", {400, 413, 501}),
    "garbage": (b"garbage\r\n\r\n", {400}),
    "a TLS hello": (bytes.fromhex("16030100c8010000c40303") + bytes(200), {400}),
    "NUL in a value": (request(X_Name="a\0b"), {400}),
    "a space before the colon": (request("X-Name : a"), {400}),
    "a folded value": (request("X-Name: a", " folded"), {400}),
    "a field without a colon": (request("X-Name"), {400}),
    "a field without a name": (request(": a"), {400}),
    "a space in the target": (request(start="GET /a b HTTP/1.1"), {400}),
    "no target": (request(start="GET HTTP/1.1"), {400}),
    "lines that end with CR alone": (request().replace(b"\r\n", b"\r"), {400}),
    "a head of 70 kB": (request(X_Large="x" * 70_000), {400, 431}),
    "a head of 1 MB without an end": (b"GET / HTTP/1.1\r\nX-Large: " + b"x" * 1_000_000, {400, 431}),
    "1000 fields": (request(*(f"X-Field-{n}: {n}" for n in range(1000))), {400, 431}),
    "a target of 70 kB": (request(start=f"GET /{'x' * 70_000} HTTP/1.1"), {400, 414, 431}),
}

# What a server may answer a good request with: name: function of the request's key.
GOOD_RESPONSES = {
    "plain": lambda key: response(key),
    "names in lower case": lambda key: head("HTTP/1.1 101 Switching Protocols", {
        "upgrade": "websocket", "connection": "upgrade", "sec-websocket-accept": accept_for(key)}),
    "values in other case": lambda key: response(key, Upgrade="WebSocket", Connection="upgrade"),
    "connection with keep-alive": lambda key: response(key, Connection="keep-alive, Upgrade"),
    "another reason": lambda key: response(key, start="HTTP/1.1 101 Web Socket Protocol Handshake"),
    "no reason": lambda key: response(key, start="HTTP/1.1 101 "),
    "more fields": lambda key: response(key, Server="suite", Date="Tue, 15 Nov 1994 08:12:31 GMT"),
}

BAD_RESPONSES = {
    "accept of another key": lambda key: response(key, Sec_WebSocket_Accept=accept_for("x3JJHMbDL1EzLkh9GBhXDw==")),
    "the key as accept": lambda key: response(key, Sec_WebSocket_Accept=key),
    "no accept": lambda key: response(key, Sec_WebSocket_Accept=None),
    "accept twice": lambda key: response(key, f"Sec-WebSocket-Accept: {accept_for(key)}"),
    "no upgrade": lambda key: response(key, Upgrade=None),
    "upgrade to another protocol": lambda key: response(key, Upgrade="h2c"),
    "no connection": lambda key: response(key, Connection=None),
    "connection without upgrade": lambda key: response(key, Connection="keep-alive"),
    "a subprotocol that was not offered": lambda key: response(key, Sec_WebSocket_Protocol="chat"),
    "an extension that was not offered": lambda key: response(key, Sec_WebSocket_Extensions="x-unknown"),
    "HTTP/1.0": lambda key: response(key, start="HTTP/1.0 101 Switching Protocols"),
    "200": lambda key: head("HTTP/1.1 200 OK", {"Content-Length": "5", "Connection": "close"}) + b"Hello",
    "301": lambda key: head("HTTP/1.1 301 Moved", {"Location": "ws://localhost:1/", "Content-Length": "0"}),
    "401": lambda key: head("HTTP/1.1 401 Unauthorized", {"WWW-Authenticate": "Basic", "Content-Length": "0"}),
    "404 with a body": lambda key: head("HTTP/1.1 404 Not Found", {"Content-Length": "9"}) + b"not here\n",
    "500 with a chunked body": lambda key: (head("HTTP/1.1 500 Oops", {"Transfer-Encoding": "chunked"})
                                            + b"4\r\noops\r\n0\r\n\r\n"),
    "garbage": lambda key: b"garbage\r\n\r\n",
    "control characters": lambda key: b"\x00\x01\x02\x03\r\n\r\n",
    "NUL in a value": lambda key: response(key, "X: a\0b"),
    "a field without a colon": lambda key: response(key, "X"),
    "a folded value": lambda key: response(key, "X: a", " b"),
    "a head of 1 MB without an end": lambda key: b"HTTP/1.1 101 Switching Protocols\r\nX: " + b"x" * 1_000_000,
    "nothing": lambda key: b"",
    "half a head": lambda key: response(key)[:40],
    "a frame instead of a head": lambda key: b"\x81\x05Hello",
}

# The same, but the end of the connection is the end of the body (RFC 9112 section 6.3).
BAD_RESPONSES_TO_THE_END = {
    "200 with the fields of a 101": lambda key: response(key, start="HTTP/1.1 200 OK"),
    "503 with a body": lambda key: head("HTTP/1.1 503 Busy", {"Connection": "close"}) + b"come back later",
}
