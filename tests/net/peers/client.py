#!/usr/bin/env python3
"""A WebSocket client by Python's `websockets`: client.py URL SCENARIO [ARGUMENT...]. Prints what it sees as JSON.

PEER_SETTINGS may hold `deflate`, the parameters of permessage-deflate by the names of the RFC; `ca`, a file; and
`pingInterval` and `pingTimeout`, in seconds, for pings by itself."""

import asyncio
import json
import os
import ssl
import sys

import websockets
from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory

SIZES = [0, 1, 125, 126, 65535, 65536, 1 << 20, 16 << 20]


def say(**event):
    print(json.dumps(event), flush=True)


async def echo(socket):
    echoed = 0
    for size in SIZES:
        for message in ("x" * size, b"\x80" * size):
            await socket.send(message)
            if await socket.recv() != message:
                say(different=size)
                return
            echoed += 1
    say(echoed=echoed)
    await socket.close(1000, "done")


async def fragments(socket):
    async def pieces():
        yield "Grü"
        pong = await socket.ping("in the midst")
        await pong
        say(pong="in the midst")
        yield "ße"

    await socket.send(pieces())
    say(echo=await socket.recv())
    await socket.close()


async def mixed(socket):
    """Compressible and random bytes, whole and in three fragments with a ping after each."""

    async def pieces(data):
        cuts = [0, len(data) >> 2, len(data) >> 1, len(data)]
        for begin, end in zip(cuts, cuts[1:]):
            yield data[begin:end]
            await (await socket.ping())

    identical = 0
    for size in [0, 1, 125, 126, 1000, 65535, 65536, 1 << 20]:
        for data in ((b'{"price": 12.5, "symbol": "WIRE"}, ' * (size // 35 + 1))[:size], os.urandom(size)):
            await socket.send(data)
            whole = await socket.recv()
            await socket.send(pieces(data))
            if whole != data or await socket.recv() != data:
                say(different=size)
                return
            identical += 1
    say(identical=identical, extensions=socket.response_headers.get("Sec-WebSocket-Extensions", ""))
    await socket.close(1000, "done")


async def close(socket, code="1000", reason=""):
    await socket.close(int(code), reason)


async def burst(socket, count):
    received = 0
    for number in range(int(count)):
        await socket.send(f"message {number}")
    closing = asyncio.ensure_future(socket.close(1000))
    try:
        while True:
            await socket.recv()
            received += 1
    except websockets.ConnectionClosed:
        pass
    await closing
    say(received=received)


async def finish(socket):
    socket.transport.write_eof()


async def reset(socket):
    socket.transport.abort()


async def wait(socket):
    async for message in socket:
        text = message if isinstance(message, str) else message.decode()
        say(message=text, binary=isinstance(message, bytes))


SCENARIOS = {function.__name__: function for function in (echo, fragments, mixed, close, burst, finish, reset, wait)}


async def main(url, scenario, *arguments):
    settings = json.loads(os.environ.get("PEER_SETTINGS", "{}"))
    options = {"compression": None, "max_size": 64 << 20, "ping_interval": None, "subprotocols": ["first", "second"]}
    if "deflate" in settings:
        options["extensions"] = [ClientPerMessageDeflateFactory(**settings["deflate"])]
    if "pingInterval" in settings:
        timeout = settings["pingTimeout"]
        options.update(ping_interval=settings["pingInterval"], ping_timeout=timeout, close_timeout=timeout)
    if "ca" in settings:
        options["ssl"] = ssl.create_default_context(cafile=settings["ca"])
    async with websockets.connect(url, **options) as socket:
        say(open=True, subprotocol=socket.subprotocol or "")
        try:
            await SCENARIOS[scenario](socket, *arguments)
        except websockets.ConnectionClosed:
            pass
        await socket.wait_closed()
        say(closed=socket.close_code, reason=socket.close_reason)


asyncio.run(main(*sys.argv[1:]))
