#!/usr/bin/env python3
"""Small proxies: each listens on a port of its own, printed as JSON under its name. `http` and `socks` let anybody through,
`httpauth` and `socksauth` whoever says user and secret, `refusing` nobody, `garbage` is none. They know the name
`target.invalid`, which nobody else does. What they are asked for is printed."""

import asyncio
import base64
import json
import sys

CREDENTIALS = base64.b64encode(b"user:secret").decode()


def say(**event):
    print(json.dumps(event), flush=True)


async def pump(reader, writer):
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
    writer.write_eof()


async def join(reader, writer, host, port, answer):
    say(asked=f"{host}:{port}")
    address = "127.0.0.1" if host == "target.invalid" else host
    try:
        far_reader, far_writer = await asyncio.open_connection(address, port)
    except OSError:
        await refuse(writer, answer(False))
        return
    writer.write(answer(True))
    await asyncio.gather(pump(reader, far_writer), pump(far_reader, writer), return_exceptions=True)
    writer.close()
    far_writer.close()


async def refuse(writer, answer):
    writer.write(answer)
    await writer.drain()
    writer.close()


def http(is_protected):
    def answer(is_connected):
        if is_connected:
            return b"HTTP/1.1 200 Connection established\r\nVia: 1.1 test\r\n\r\n"
        return b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 8\r\n\r\nno route"

    async def serve(reader, writer):
        lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        if is_protected and f"Proxy-Authorization: Basic {CREDENTIALS}" not in lines:
            await refuse(writer, b'HTTP/1.1 407 Proxy Authentication Required\r\n'
                                 b'Proxy-Authenticate: Basic realm="test"\r\nContent-Length: 4\r\n\r\nwho?')
            return
        host, port = lines[0].split(" ")[1].rsplit(":", 1)
        await join(reader, writer, host.strip("[]"), int(port), answer)

    return serve


def socks(is_protected):
    method = 2 if is_protected else 0

    def answer(is_connected):
        return bytes([5, 0 if is_connected else 5, 0, 1, 0, 0, 0, 0, 0, 0])

    async def address(reader):
        kind = (await reader.readexactly(4))[3]
        if kind == 3:
            return (await reader.readexactly((await reader.readexactly(1))[0])).decode()
        octets = await reader.readexactly(4)  # no test asks for IPv6
        return ".".join(map(str, octets))

    async def serve(reader, writer):
        _version, count = await reader.readexactly(2)
        if method not in await reader.readexactly(count):
            await refuse(writer, b"\x05\xff")
            return
        writer.write(bytes([5, method]))
        if is_protected:
            _version, size = await reader.readexactly(2)
            user = await reader.readexactly(size)
            password = await reader.readexactly((await reader.readexactly(1))[0])
            if (user, password) != (b"user", b"secret"):
                await refuse(writer, b"\x01\x01")
                return
            writer.write(b"\x01\x00")
        host = await address(reader)
        port = int.from_bytes(await reader.readexactly(2), "big")
        await join(reader, writer, host, port, answer)

    return serve


def answering(words):
    async def serve(reader, writer):
        await reader.read(1)
        await refuse(writer, words)

    return serve


PROXIES = {
    "http": http(False),
    "httpauth": http(True),
    "socks": socks(False),
    "socksauth": socks(True),
    "refusing": answering(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 9\r\n\r\nnot here\n"),
    "garbage": answering(b"220 mail.test ESMTP\r\n"),
}


async def main():
    for name, serve in PROXIES.items():
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        say(**{name: server.sockets[0].getsockname()[1]})
    await asyncio.to_thread(sys.stdin.read)  # until the test has gone


asyncio.run(main())
