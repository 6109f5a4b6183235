#!/usr/bin/env python3
"""WebSocket servers by Python's `websockets` with permessage-deflate: deflateservers.py NAME=PARAMETERS..., the parameters in
JSON. Each listens on a port of its own, printed under its name, and echoes every message in fragments with a ping between."""

import asyncio
import itertools
import json
import sys

import websockets
from websockets.extensions.permessage_deflate import ServerPerMessageDeflateFactory


async def echo(socket):
    numbers = itertools.count()

    async def fragments(message):
        cut = len(message) // 3
        yield message[:cut]
        await socket.ping(f"between {next(numbers)}")
        yield message[cut:]

    try:
        async for message in socket:
            await socket.send(fragments(message))
    except websockets.ConnectionClosed:
        pass


async def main():
    for argument in sys.argv[1:]:
        name, parameters = argument.split("=")
        extension = ServerPerMessageDeflateFactory(**json.loads(parameters))
        server = await websockets.serve(echo, "127.0.0.1", 0, compression=None, extensions=[extension],
                                        max_size=64 << 20, ping_interval=None)
        print(json.dumps({name: server.sockets[0].getsockname()[1]}), flush=True)
    await asyncio.to_thread(sys.stdin.read)  # until the test has gone


asyncio.run(main())
